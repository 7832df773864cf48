// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_html.h"

#include "app/studio/report/report_document.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace throughline::studio {

namespace {

constexpr auto style = R"css(
:root{color-scheme:light dark;--window:#F4F5F7;--surface:#FFFFFF;--sunken:#ECEEF2;--border:#DADEE5;
--text:#18212C;--text2:#566273;--accent:#4A45B5;--accent-soft:#ECEBFA;--ok:#237A43;--warn:#8F5B00;
--warn-soft:#FFF3DC;--error:#B3261E;--grid:#E3E6EB;--part0:#4A45B5;--part1:#B03A52;--part2:#A05A0D;
--part3:#A8458F;--part4:#226DBB;--part5:#8C88D6;--part6:#0D7785}
@media(prefers-color-scheme:dark){:root{--window:#12161C;--surface:#1A2029;--sunken:#151A21;
--border:#2D3541;--text:#E8ECF2;--text2:#A3AFBF;--accent:#A5A1FF;--accent-soft:#2A2A4D;--ok:#6FCF97;
--warn:#F0B44C;--warn-soft:#3A2F17;--error:#FF8A80;--grid:#222933;--part0:#A5A1FF;--part1:#F08BA0;
--part2:#F0A756;--part3:#E08CCB;--part4:#6FB1F2;--part5:#8C88D6;--part6:#55C3D1}}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);
font:14px/1.45 Inter,"Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1180px;margin:0 auto;padding:32px 20px}
h1{font-size:24px;margin:0 0 4px}h2{font-size:15px;margin:0}
.quiet{color:var(--text2);font-size:13px}
.notice{background:var(--warn-soft);color:var(--warn);border-radius:10px;padding:10px 14px;
margin:14px 0 0;font-weight:600}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,500px),1fr));gap:16px;
margin-top:20px}
.card{background:var(--surface);border:1px solid var(--border);border-radius:12px;padding:18px;
min-width:0;break-inside:avoid}
.wide{grid-column:1/-1}
.head{display:flex;justify-content:space-between;gap:16px;align-items:baseline;margin-bottom:12px}
.figure{font-size:34px;font-weight:700;margin:4px 0}
.chart{margin:10px auto;max-width:100%}.chart svg{display:block;width:100%;height:auto}
.picture{max-width:100%;height:auto;border-radius:8px}.table{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{padding:7px 8px;text-align:right;border-bottom:1px solid var(--grid)}
th{font-weight:500;color:var(--text2);font-size:12px}th:first-child,td:first-child{text-align:left}
footer{margin-top:24px;overflow-wrap:anywhere}
@media print{body{background:#fff}main{padding:0}}
)css";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString encode(const ReportParagraph &paragraph)
{
    return QStringLiteral("<p%1>%2</p>\n")
        .arg(paragraph.isQuiet ? QStringLiteral(" class=\"quiet\"") : QString(), escaped(paragraph.text));
}

QString encode(const ReportFigure &figure)
{
    return QStringLiteral("<p class=\"figure\">") + escaped(figure.value)
        + QStringLiteral("</p>\n<p class=\"quiet\">") + escaped(figure.meaning) + QStringLiteral("</p>\n");
}

QString encode(const ReportChart &chart)
{
    return QStringLiteral("<div class=\"chart\" style=\"width:%1px\">").arg(chart.size.width()) + chart.svg
        + QStringLiteral("</div>\n");
}

QString encode(const ReportPicture &picture)
{
    constexpr int sharpness = 2;
    QImage image(picture.size * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(sharpness, sharpness);
        picture.paint(painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img class=\"picture\" width=\"%1\" height=\"%2\" alt=\"%3\" src=\"data:image/png;base64,%4\">\n")
        .arg(picture.size.width())
        .arg(picture.size.height())
        .arg(escaped(picture.description), QString::fromLatin1(bytes.toBase64()));
}

QString encode(const ReportTable &table)
{
    QString html = QStringLiteral("<div class=\"table\"><table>\n<thead><tr>");
    for (const QString &cell : table.header)
        html += QStringLiteral("<th scope=\"col\">") + escaped(cell) + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>") + escaped(cell) + QStringLiteral("</td>");
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table></div>\n");
}

} // namespace

QByteArray reportHtml(const ReportView &report)
{
    const ReportDocument document = layOutReport(report, ReportColors::page());
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" "
                                  "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n<title>");
    html += escaped(document.title) + QStringLiteral("</title>\n<style>") + QLatin1String(style)
        + QStringLiteral("</style>\n</head>\n<body>\n<main>\n<h1>") + escaped(document.title)
        + QStringLiteral("</h1>\n<p class=\"quiet\">") + escaped(document.subtitle)
        + QStringLiteral("</p>\n");
    for (const QString &notice : document.notices)
        html += QStringLiteral("<p class=\"notice\">") + escaped(notice) + QStringLiteral("</p>\n");
    html += QStringLiteral("<div class=\"cards\">\n");
    for (const ReportCard &card : document.cards) {
        html += card.isWide ? QStringLiteral("<section class=\"card wide\">") : QStringLiteral("<section class=\"card\">");
        html += QStringLiteral("<div class=\"head\"><h2>") + escaped(card.title)
            + QStringLiteral("</h2><span class=\"quiet\">") + escaped(card.aside)
            + QStringLiteral("</span></div>\n");
        for (const ReportBlock &block : card.blocks)
            html += std::visit([](const auto &b) { return encode(b); }, block);
        html += QStringLiteral("</section>\n");
    }
    html += QStringLiteral("</div>\n<footer class=\"quiet\">") + escaped(document.footer)
        + QStringLiteral("</footer>\n</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace throughline::studio
