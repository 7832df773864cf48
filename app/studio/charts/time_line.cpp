// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/time_line.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"

#include <QPainter>

namespace throughline::studio {

namespace {

constexpr int daysWithoutEnd = 28;       // drawn beyond the last known end

} // namespace

TimeLine::TimeLine(QWidget *parent) : Chart(parent) {}

void TimeLine::setData(const TimeLineData &given)
{
    m_data = given;
    renew(given.rows.isEmpty() ? given.why : QString());
    updateGeometry();
}

double TimeLine::rowHeight() const { return themeOf(this).scaled(42); }

QSize TimeLine::minimumSizeHint() const
{
    const int rows = std::max(1, int(m_data.rows.size()));
    return {themeOf(this).scaled(300), int(rowHeight() * rows) + themeOf(this).scaled(26)};
}

QSize TimeLine::sizeHint() const { return {themeOf(this).scaled(700), minimumSizeHint().height()}; }

ChartTable TimeLine::tableRows() const
{
    ChartTable table{{tr("Test"), tr("Customers"), tr("Start"), tr("Days"), tr("Conflict"), tr("State")}, {}};
    for (const TimeLineRow &row : m_data.rows)
        table.rows << QStringList{row.name, row.note,
                                  row.start.isValid() ? locale().toString(row.start, QLocale::ShortFormat) : tr("not dated"),
                                  row.days ? realText(locale(), *row.days, 0) : tr("without end"),
                                  row.isConflicting ? tr("yes") : tr("no"), row.state};
    return table;
}

QString TimeLine::description() const
{
    if (m_data.rows.isEmpty())
        return m_data.why;
    int conflicts = 0;
    for (const TimeLineRow &row : m_data.rows)
        conflicts += row.isConflicting;
    return tr("%n test(s) on the calendar.", nullptr, int(m_data.rows.size())) + QLatin1Char(' ')
        + tr("%n of them in conflict.", nullptr, conflicts);
}

void TimeLine::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme theme = themeOf(this);
    const QFont names = theme.font(TextStyle::CaptionStrong);
    const QFont notes = theme.font(TextStyle::Small);
    const double line = QFontMetricsF(notes).height();
    const double nameWidth = std::min(area.width() * 0.26, double(theme.scaled(230)));
    const double stateWidth = std::min(area.width() * 0.2, double(theme.scaled(150)));
    const QRectF plot = area.adjusted(nameWidth + 12, 0, -stateWidth - 12, -line - 6);
    QDate first = m_data.today;
    QDate last = m_data.today.addDays(daysWithoutEnd);
    for (const TimeLineRow &row : m_data.rows) {
        const QDate start = row.start.isValid() ? row.start : m_data.today;
        first = std::min(first, start);
        last = std::max(last, start.addDays(row.days ? qint64(*row.days) : daysWithoutEnd));
    }
    last = last.addDays(3);
    const double span = double(std::max<qint64>(1, first.daysTo(last)));
    const auto xOf = [&](const QDate &day) { return plot.left() + double(first.daysTo(day)) / span * plot.width(); };

    painter.setFont(notes);
    const int step = span > 400 ? 90 : span > 200 ? 60 : span > 90 ? 28 : span > 40 ? 14 : 7;
    for (QDate day = first; day <= last; day = day.addDays(step)) {
        const double x = xOf(day);
        painter.setPen(QPen(theme.color(ColorRole::Grid), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString text = locale().toString(day, tr("d MMM"));
        const double wide = QFontMetricsF(notes).horizontalAdvance(text) + 2;
        if (x + wide > plot.right() + wide / 2)
            continue;
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(QRectF(std::max(plot.left(), x - wide / 2), plot.bottom() + 4, wide, line), Qt::AlignCenter, text);
    }
    double y = area.top();
    for (const TimeLineRow &row : m_data.rows) {
        const QRectF place(area.left(), y, nameWidth, rowHeight());
        painter.setFont(names);
        painter.setPen(theme.color(row.isChosen ? ColorRole::Accent : ColorRole::Text));
        painter.drawText(QRectF(place.left(), place.center().y() - line, nameWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(names).elidedText(row.name, Qt::ElideRight, nameWidth));
        painter.setFont(notes);
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(QRectF(place.left(), place.center().y(), nameWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(notes).elidedText(row.note, Qt::ElideRight, nameWidth));
        const QDate start = row.start.isValid() ? row.start : m_data.today;
        const QDate end = row.days ? start.addDays(qint64(*row.days)) : last;
        const double tall = theme.scaled(16);
        const QRectF bar(xOf(start), y + (rowHeight() - tall) / 2, std::max(4.0, xOf(end) - xOf(start)), tall);
        const QColor ink = theme.color(row.isConflicting ? ColorRole::Warn : ColorRole::Accent);
        const QColor ground = mixed(theme.color(ColorRole::Surface), ink, row.start.isValid() ? 0.75 : 0.22);
        paintRounded(painter, bar, tall / 2, ground, ink);
        if (!row.days) {
            // A torn end: it runs on.
            painter.setPen(QPen(ink, 1.5, Qt::DotLine));
            painter.drawLine(QPointF(bar.right(), bar.top() - 3), QPointF(bar.right(), bar.bottom() + 3));
        }
        const double icon = row.isConflicting ? theme.size(Size::IconSmall) + 4 : 0;
        if (row.isConflicting)
            paintIcon(painter, QStringLiteral("warning"),
                      QRectF(plot.right() + 12, y + (rowHeight() - icon + 4) / 2, icon - 4, icon - 4),
                      theme.color(ColorRole::Warn));
        painter.setPen(theme.color(ColorRole::Text2));
        painter.drawText(QRectF(plot.right() + 12 + icon, y, stateWidth - icon, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(notes).elidedText(row.state, Qt::ElideRight, stateWidth - icon));
        y += rowHeight();
    }
}

} // namespace throughline::studio
