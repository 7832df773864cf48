// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_pdf.h"

#include "app/studio/report/report_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

#include <algorithm>

namespace throughline::studio {

namespace {

// Lengths are points; the painter is scaled to them.
constexpr double pointsPerInch = 72;
constexpr double margin = 40;
constexpr double cardPadding = 12;
constexpr double cardGap = 12;
constexpr double titleHeight = 44;
/// CSS pixels of a chart in points.
constexpr double chartScale = 0.75;

QFont fontOf(double size, bool isStrong = false)
{
    QFont font(QStringLiteral("Inter"));
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Fills pages from top to bottom.
class Page
{
public:
    Page(QPdfWriter &writer, QPainter &painter, const ReportColors &colors)
        : m_writer(writer), m_painter(painter), m_colors(colors)
    {
        const double scale = writer.resolution() / pointsPerInch;
        painter.scale(scale, scale);
        const QSizeF size = writer.pageLayout().fullRect(QPageLayout::Point).size();
        m_width = size.width() - 2 * margin;
        m_bottom = size.height() - margin;
    }

    void draw(const ReportDocument &document)
    {
        text(document.title, fontOf(20, true), m_colors.text, margin, m_width);
        text(document.subtitle, fontOf(9), m_colors.text2, margin, m_width);
        for (const QString &notice : document.notices)
            text(notice, fontOf(10, true), m_colors.warn, margin, m_width);
        m_y += 8;
        for (const ReportCard &card : document.cards)
            draw(card);
        text(document.footer, fontOf(7), m_colors.text2, margin, m_width);
    }

private:
    void draw(const ReportCard &card)
    {
        makeRoom(titleHeight + firstHeight(card));
        m_painter.setPen(QColor(m_colors.border));
        m_painter.drawLine(QPointF(margin, m_y), QPointF(margin + m_width, m_y));
        m_y += cardPadding;
        const double top = m_y;
        text(card.title, fontOf(12, true), m_colors.text, margin, m_width * 0.6);
        const double below = m_y;
        m_y = top;
        if (!card.aside.isEmpty())
            text(card.aside, fontOf(8), m_colors.text2, margin + m_width * 0.6, m_width * 0.4, Qt::AlignRight);
        m_y = std::max(below, m_y) + 2;
        for (const ReportBlock &block : card.blocks)
            std::visit([this](const auto &b) { draw(b); }, block);
        m_y += cardGap;
    }

    /// Of something of this size in CSS pixels.
    double scaleOf(const QSize &size) const
    {
        return std::min({chartScale, m_width / size.width(), (m_bottom - margin - titleHeight) / size.height()});
    }
    QSizeF sizeOf(const ReportChart &chart) const { return QSizeF(chart.size) * scaleOf(chart.size); }

    /// What must stand on one page with the title.
    double firstHeight(const ReportCard &card) const
    {
        const auto *chart = card.blocks.isEmpty() ? nullptr : std::get_if<ReportChart>(&card.blocks.front());
        if (const auto *picture = card.blocks.isEmpty() ? nullptr : std::get_if<ReportPicture>(&card.blocks.front()))
            return picture->size.height() * scaleOf(picture->size);
        return chart ? sizeOf(*chart).height() : 40;
    }

    void draw(const ReportParagraph &paragraph)
    {
        text(paragraph.text, fontOf(paragraph.isQuiet ? 8 : 9), paragraph.isQuiet ? m_colors.text2 : m_colors.text,
             margin, m_width);
    }

    void draw(const ReportFigure &figure)
    {
        text(figure.value, fontOf(24, true), m_colors.text, margin, m_width);
        text(figure.meaning, fontOf(8), m_colors.text2, margin, m_width);
    }

    void draw(const ReportChart &chart)
    {
        // QSvgRenderer takes the family for one name.
        QString svg = chart.svg;
        svg.replace(QLatin1String("Inter, 'Noto Sans', sans-serif"), QLatin1String("Inter"));
        QSvgRenderer renderer(svg.toUtf8());
        const QSizeF size = sizeOf(chart);
        makeRoom(size.height() + 6);
        renderer.render(&m_painter, QRectF(QPointF(margin, m_y), size));
        m_y += size.height() + 6;
    }

    void draw(const ReportPicture &picture)
    {
        const double scale = scaleOf(picture.size);
        makeRoom(picture.size.height() * scale + 6);
        m_painter.save();
        m_painter.translate(margin, m_y);
        m_painter.scale(scale, scale);
        picture.paint(m_painter);
        m_painter.restore();
        m_y += picture.size.height() * scale + 6;
    }

    void draw(const ReportTable &table)
    {
        const QList<double> widths = columnWidths(table);
        row(table.header, widths, fontOf(7), m_colors.text2);
        for (const QStringList &cells : table.rows)
            row(cells, widths, fontOf(8), m_colors.text);
    }

    /// In proportion to what the columns hold, none below a twentieth of the page.
    QList<double> columnWidths(const ReportTable &table) const
    {
        const QFontMetricsF metrics(fontOf(8));
        QList<double> widths(table.header.size(), 0);
        const auto widen = [&](const QStringList &cells) {
            for (int i = 0; i < widths.size() && i < cells.size(); ++i)
                widths[i] = std::max(widths[i], std::min(metrics.horizontalAdvance(cells[i]) + 8, m_width * 0.45));
        };
        widen(table.header);
        for (const QStringList &cells : table.rows)
            widen(cells);
        double sum = 0;
        for (double &width : widths)
            sum += width = std::max(width, m_width / 20);
        for (double &width : widths)
            width *= m_width / std::max(sum, 1.0);
        return widths;
    }

    void row(const QStringList &cells, const QList<double> &widths, const QFont &font, const QString &color)
    {
        m_painter.setFont(font);
        double height = 0;
        for (int i = 0; i < cells.size() && i < widths.size(); ++i)
            height = std::max(height, heightOf(cells[i], font, widths[i] - 6));
        makeRoom(height + 5);
        double x = margin;
        m_painter.setFont(font);
        m_painter.setPen(QColor(color));
        for (int i = 0; i < cells.size() && i < widths.size(); ++i) {
            const int flags = (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop | Qt::TextWrapAnywhere;
            m_painter.drawText(QRectF(x + 3, m_y + 2, widths[i] - 6, height), flags, cells[i]);
            x += widths[i];
        }
        m_y += height + 4;
        m_painter.setPen(QColor(m_colors.grid));
        m_painter.drawLine(QPointF(margin, m_y), QPointF(margin + m_width, m_y));
    }

    static double heightOf(const QString &words, const QFont &font, double width)
    {
        return QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, std::max(width, 1.0), 1e6), Qt::TextWrapAnywhere, words)
            .height();
    }

    void text(const QString &words, const QFont &font, const QString &color, double x, double width,
              Qt::AlignmentFlag alignment = Qt::AlignLeft)
    {
        const int flags = alignment | Qt::AlignTop | Qt::TextWordWrap;
        const double height
            = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), flags, words).height();
        makeRoom(height + 3);
        m_painter.setFont(font);
        m_painter.setPen(QColor(color));
        m_painter.drawText(QRectF(x, m_y, width, height), flags, words);
        m_y += height + 3;
    }

    void makeRoom(double height)
    {
        if (m_y + height <= m_bottom || m_y <= margin)
            return;
        m_writer.newPage();
        m_y = margin;
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    const ReportColors &m_colors;
    double m_width = 0;
    double m_bottom = 0;
    double m_y = margin;
};

} // namespace

QByteArray reportPdf(const ReportView &report)
{
    const ReportColors colors = ReportColors::paper();
    const ReportDocument document = layOutReport(report, colors);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(144);
    writer.setTitle(document.title);
    writer.setCreator(QCoreApplication::translate("ReportDocument", "Throughline"));
    QPainter painter(&writer);
    Page(writer, painter, colors).draw(document);
    painter.end();
    return bytes;
}

} // namespace throughline::studio
