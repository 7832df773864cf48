// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/histogram.h"

#include "app/studio/charts/line_chart.h"
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/theme.h"

#include <QPainter>

namespace throughline::studio {

Histogram::Histogram(QWidget *parent) : Chart(parent) {}

void Histogram::setData(const HistogramData &given)
{
    m_data = given;
    int all = 0;
    for (const HistogramBin &bin : given.bins)
        all += bin.count;
    renew(all > 0 ? QString() : given.why);
}

QSize Histogram::sizeHint() const { return {themeOf(this).scaled(320), themeOf(this).scaled(160)}; }
QSize Histogram::minimumSizeHint() const { return {themeOf(this).scaled(180), themeOf(this).scaled(110)}; }

ChartTable Histogram::tableRows() const
{
    ChartTable table{{m_data.binName, m_data.countName, m_data.strongName}, {}};
    for (const HistogramBin &bin : m_data.bins)
        table.rows << QStringList{QStringLiteral("%1 – %2").arg(m_data.text(bin.low), m_data.text(bin.high)),
                                  countText(locale(), bin.count), countText(locale(), bin.strong)};
    return table;
}

QString Histogram::description() const
{
    return emptyReason().isEmpty() ? m_data.summary : m_data.why;
}

void Histogram::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme theme = themeOf(this);
    const QFont font = theme.font(TextStyle::Small);
    const double foot = QFontMetricsF(font).height() + 6;
    const double head = m_data.mark ? QFontMetricsF(font).height() + 2 : 0;
    const QRectF plot = area.adjusted(2, head, -2, -foot);
    const double low = m_data.bins.first().low;
    const double high = m_data.bins.last().high;
    int most = 1;
    for (const HistogramBin &bin : m_data.bins)
        most = std::max(most, bin.count);
    const auto xOf = [&](double value) { return plot.left() + (value - low) / (high - low) * plot.width(); };
    const auto heightOf = [&](int count) { return plot.height() * count / most; };
    const QColor quiet = mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Text3), 0.45);
    painter.setPen(Qt::NoPen);
    for (const HistogramBin &bin : m_data.bins) {
        const double left = xOf(bin.low) + 0.5;
        const double wide = std::max(1.0, xOf(bin.high) - xOf(bin.low) - 1);
        const double all = heightOf(bin.count);
        const double strong = heightOf(bin.strong);
        painter.fillRect(QRectF(left, plot.bottom() - all, wide, all - strong), quiet);
        painter.fillRect(QRectF(left, plot.bottom() - strong, wide, strong), theme.color(ColorRole::Accent));
    }
    painter.setPen(QPen(theme.color(ColorRole::Grid), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::Text2));
    for (const double at : roundSteps(low, high, 4)) {
        const QString text = m_data.text(at);
        const double wide = QFontMetricsF(font).horizontalAdvance(text) + 4;
        const double x = std::clamp(xOf(at) - wide / 2, area.left(), area.right() - wide);
        painter.drawText(QRectF(x, plot.bottom() + 4, wide, foot - 4), Qt::AlignCenter, text);
    }
    if (!m_data.mark || *m_data.mark < low || *m_data.mark > high)
        return;
    const double x = xOf(*m_data.mark);
    const double wide = QFontMetricsF(font).horizontalAdvance(m_data.markText) + 4;
    painter.drawText(QRectF(std::clamp(x - wide / 2, area.left(), area.right() - wide), area.top(), wide, head),
                     Qt::AlignCenter, m_data.markText);
    painter.setPen(QPen(theme.color(ColorRole::Text), 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

} // namespace throughline::studio
