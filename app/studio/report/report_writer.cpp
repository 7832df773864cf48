// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_writer.h"

#include "app/studio/charts/chart.h"
#include "app/studio/document/words.h"
#include "app/studio/report/report_pages.h"
#include "app/studio/session/run.h"
#include "app/studio/widgets/numbers.h"
#include "model/format/file_system.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

namespace throughline::studio {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Report)
};

constexpr QSize chartSize{720, 300};

QString headline(const Json &report)
{
    QStringList parts;
    if (const auto customers = numberIn(report, "run/customers"))
        parts << Report::tr("%1 customers").arg(countText(QLocale(), qint64(*customers)));
    if (const auto days = numberIn(report, "run/days"))
        parts << Report::tr("%1 days").arg(int(*days));
    const auto draws = numberIn(report, "run/draws");
    const auto replications = numberIn(report, "run/replications");
    if (draws && replications)
        parts << Report::tr("%1 draws × %2 replications").arg(int(*draws)).arg(int(*replications));
    const Json &start = valueIn(report, "run/start");
    if (start.is_string())
        parts << Report::tr("from %1").arg(text(start.get<std::string>()));
    return parts.join(QStringLiteral(" · "));
}

QString svgOf(Chart &chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chartSize);
    generator.setViewBox(QRect(QPoint(), chartSize));
    chart.renderTo(generator, chartSize);
    const QString svg = QString::fromUtf8(buffer.data());
    return svg.mid(std::max<qsizetype>(0, svg.indexOf(QLatin1String("<svg"))));
}

QString tableOf(const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<table>");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : rows[i])
            html += (i == 0 ? QStringLiteral("<th>%1</th>") : QStringLiteral("<td>%1</td>")).arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QString htmlOf(const Json &report)
{
    QString html = QStringLiteral(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>\n"
        "body{font:14px/1.5 Inter,system-ui,sans-serif;color:#18212C;background:#F4F5F7;margin:0}\n"
        "main{max-width:880px;margin:0 auto;padding:32px 16px}\n"
        "section{background:#fff;border:1px solid #DADEE5;border-radius:12px;padding:20px 24px;margin:16px 0}\n"
        "h1{font-size:24px;margin:0}h2{font-size:16px;margin:0 0 4px}p{color:#566273;margin:0 0 12px}\n"
        "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}\n"
        "th,td{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid #E3E6EB;vertical-align:top}\n"
        "th{color:#566273;font-weight:500}svg{max-width:100%;height:auto}\n"
        "</style></head><body><main>\n<h1>%1</h1>\n<p>%2</p>\n")
                       .arg(Report::tr("Simulation report").toHtmlEscaped(), headline(report).toHtmlEscaped());
    for (const ReportPart &part : reportParts(report)) {
        html += QStringLiteral("<section><h2>%1</h2><p>%2</p>\n").arg(part.title.toHtmlEscaped(), part.caption.toHtmlEscaped());
        if (part.chart)
            html += QStringLiteral("<figure style=\"margin:0\" role=\"img\" aria-label=\"%1\">%2</figure>\n")
                        .arg(part.chart->description().toHtmlEscaped(), svgOf(*part.chart));
        if (!part.rows.isEmpty())
            html += tableOf(part.rows);
        html += QStringLiteral("</section>\n");
    }
    const Json &digest = valueIn(report, "digest");
    if (digest.is_string())
        html += QStringLiteral("<p>%1</p>\n").arg(Report::tr("Digest %1").arg(text(digest.get<std::string>())).toHtmlEscaped());
    return html + QStringLiteral("</main></body></html>\n");
}

/// Words flow through a text document; charts are painted between them, whole on a page.
class PdfPage
{
public:
    explicit PdfPage(QIODevice &device) : m_writer(&device)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout::Millimeter);
        m_writer.setResolution(144);
        m_writer.setTitle(Report::tr("Simulation report"));
        m_painter.begin(&m_writer);
    }

    void addWords(const QString &html)
    {
        QTextDocument words;
        words.documentLayout()->setPaintDevice(&m_writer);
        words.setDefaultFont(QFont(QStringLiteral("Inter"), 9));
        words.setHtml(html);
        words.setTextWidth(m_writer.width());
        // A long table goes on over pages, a page's height at a time.
        double done = 0;
        const double height = words.size().height();
        if (height < m_writer.height())
            need(height);
        while (done < height) {
            const double room = std::min(m_writer.height() - m_y, height - done);
            m_painter.save();
            m_painter.translate(0, m_y - done);
            words.drawContents(&m_painter, QRectF(0, done, m_writer.width(), room));
            m_painter.restore();
            done += room;
            m_y += room;
            if (done < height)
                next();
        }
    }

    void addChart(Chart &chart)
    {
        const double scale = double(m_writer.width()) / chartSize.width();
        const double height = chartSize.height() * scale;
        need(height);
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(chartSize);
        generator.setViewBox(QRect(QPoint(), chartSize));
        chart.renderTo(generator, chartSize);
        QSvgRenderer renderer(buffer.data());
        renderer.render(&m_painter, QRectF(0, m_y, m_writer.width(), height));
        m_y += height + 12;
    }

private:
    void need(double height)
    {
        if (m_y > 0 && m_y + height > m_writer.height())
            next();
    }
    void next()
    {
        m_writer.newPage();
        m_y = 0;
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    double m_y = 0;
};

QByteArray pdfOf(const Json &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        PdfPage page(buffer);
        page.addWords(QStringLiteral("<h1>%1</h1><p>%2</p>").arg(Report::tr("Simulation report").toHtmlEscaped(), headline(report).toHtmlEscaped()));
        for (const ReportPart &part : reportParts(report)) {
            page.addWords(QStringLiteral("<h2>%1</h2><p>%2</p>%3")
                              .arg(part.title.toHtmlEscaped(), part.caption.toHtmlEscaped(),
                                   part.rows.isEmpty() ? QString() : tableOf(part.rows)));
            if (part.chart)
                page.addChart(*part.chart);
        }
    }
    return buffer.data();
}

} // namespace

Expected<void> renderReport(const QString &in, const QString &out)
{
    DiskFiles files;
    const auto bytes = files.read(in.toStdString());
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Json report = Json::parse(*bytes, nullptr, false);
    if (!report.is_object() || report.value("format", std::string()) != "throughline-report/1")
        return tl::unexpected(wrongProblem("TL760", TL_TEXT("Report", "%1 is no report of format throughline-report/1."), {in.toStdString()}));
    std::string page;
    if (out.endsWith(QLatin1String(".html")))
        page = htmlOf(report).toStdString();
    else if (out.endsWith(QLatin1String(".pdf")))
        page = pdfOf(report).toStdString();
    else
        return tl::unexpected(usageProblem("TL761", TL_TEXT("Report", "A report is drawn as .html or .pdf, not as %1."), {out.toStdString()}));
    return writeAtomically(files, out.toStdString(), page);
}

} // namespace throughline::studio
