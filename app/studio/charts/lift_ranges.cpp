// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/lift_ranges.h"

#include "app/studio/charts/chart_colors.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QPainter>

namespace throughline::studio {

LiftRanges::LiftRanges(QWidget *parent) : Chart(parent) {}

void LiftRanges::setData(const LiftData &given)
{
    m_data = given;
    renew(given.point ? QString() : given.why);
}

QSize LiftRanges::sizeHint() const { return {themeOf(this).scaled(380), themeOf(this).scaled(210)}; }
QSize LiftRanges::minimumSizeHint() const
{
    return {themeOf(this).scaled(220), themeOf(this).scaled(60 + 40 * int(m_data.ranges.size()) + 18)};
}

QString LiftRanges::rangeText(const LiftRange &range) const
{
    return range.low && range.high ? signedRangeText(locale(), *range.low, *range.high, 2) : range.why;
}

ChartTable LiftRanges::tableRows() const
{
    ChartTable table{{tr("Figure"), tr("Low"), tr("High")}, {}};
    table.rows << QStringList{tr("Lift"), m_data.point ? m_data.figure : m_data.why, m_data.point ? m_data.figure : QString()};
    for (const LiftRange &range : m_data.ranges) {
        if (range.low && range.high)
            table.rows << QStringList{range.name, signedText(locale(), *range.low, 2), signedText(locale(), *range.high, 2)};
        else
            table.rows << QStringList{range.name, range.why, QString()};
    }
    return table;
}

QString LiftRanges::description() const
{
    if (!m_data.point)
        return m_data.why;
    QStringList parts{tr("Lift %1.").arg(m_data.figure)};
    for (const LiftRange &range : m_data.ranges)
        parts << QStringLiteral("%1: %2.").arg(range.name, rangeText(range));
    return parts.join(QLatin1Char(' '));
}

double LiftRanges::paintHeadline(QPainter &painter, const QRectF &area) const
{
    const Theme theme = themeOf(this);
    const QFont figure = theme.font(TextStyle::Figure);
    const double tall = QFontMetricsF(figure).height();
    const double width = QFontMetricsF(figure).horizontalAdvance(m_data.figure);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(figure);
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), tall), int(leading | Qt::AlignVCenter), m_data.figure);
    const QFont small = theme.font(TextStyle::Caption);
    const double line = QFontMetricsF(small).height() + 2;
    const double taken = width + theme.space(Space::Page);
    double y = area.top() + (tall - line * double(m_data.notes.size())) / 2;
    painter.setFont(small);
    painter.setPen(theme.color(ColorRole::Text2));
    for (const QString &note : m_data.notes) {
        const QRectF box(isRightToLeft() ? area.left() : area.left() + taken, y, area.width() - taken, line);
        painter.drawText(box, int(leading | Qt::AlignVCenter),
                         QFontMetricsF(small).elidedText(note, Qt::ElideRight, box.width()));
        y += line;
    }
    return tall;
}

void LiftRanges::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme theme = themeOf(this);
    const double head = paintHeadline(painter, area) + theme.space(Space::Item);
    double low = std::min(0.0, *m_data.point);
    double high = std::max(0.0, *m_data.point);
    for (const LiftRange &range : m_data.ranges) {
        low = range.low ? std::min(low, *range.low) : low;
        high = range.high ? std::max(high, *range.high) : high;
    }
    const double margin = std::max(1e-9, (high - low) * 0.14);
    low -= margin;
    high += margin;
    const auto xOf = [&](double value) { return area.left() + (value - low) / (high - low) * area.width(); };

    const QFont names = theme.font(TextStyle::Caption);
    const QFont figures = theme.font(TextStyle::CaptionStrong);
    const double text = QFontMetricsF(names).height();
    const double foot = QFontMetricsF(theme.font(TextStyle::Small)).height() + 4;
    const double count = std::max(1.0, double(m_data.ranges.size()));
    const double pitch = std::min((area.height() - head - foot) / count, double(theme.scaled(46)));
    const double bar = theme.scaled(10);
    const double top = area.top() + head + (area.height() - head - foot - pitch * count) / 2;
    double y = top;
    int i = 0;
    for (const LiftRange &range : m_data.ranges) {
        const QRectF line(area.left(), y + (pitch - text - bar - 4) / 2, area.width(), text);
        const QString shown = rangeText(range);
        const double used = tabularWidth(figures, shown);
        painter.setFont(names);
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         QFontMetricsF(names).elidedText(range.name, Qt::ElideRight, line.width() - used - 8));
        painter.setFont(figures);
        painter.setPen(theme.color(range.low ? ColorRole::Text : ColorRole::Text2));
        paintTabular(painter, line, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, shown);
        const QRectF track(area.left(), line.bottom() + 4, area.width(), bar);
        paintRounded(painter, track, bar / 2, theme.color(ColorRole::Sunken));
        if (range.low && range.high) {
            QRectF span(xOf(*range.low), track.top(), xOf(*range.high) - xOf(*range.low), bar);
            if (span.width() < bar) {
                const QPointF center = span.center();
                span.setWidth(bar);
                span.moveCenter(center);
            }
            paintRounded(painter, span, bar / 2, rangeColor(theme, i));
        }
        // The lines of zero and of the point cross the tracks alone, so that they strike no words.
        paintMark(painter, theme, {xOf(0), track.top() - 2, xOf(0), track.bottom() + 2}, ColorRole::Text3, 1.2, true);
        paintMark(painter, theme, {xOf(*m_data.point), track.top() - 3, xOf(*m_data.point), track.bottom() + 3}, ColorRole::Text, 2);
        y += pitch;
        ++i;
    }
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(QRectF(xOf(0) - 20, y, 40, foot), Qt::AlignCenter, locale().toString(0));
}

} // namespace throughline::studio
