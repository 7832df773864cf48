// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/heat_map.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace throughline::studio {

struct HeatMap::Layout
{
    QRectF grid;
    double names = 0;   ///< width of the row names
    double head = 0;    ///< height of the column icons
    double cellWidth = 0;
    double cellHeight = 0;
    bool isMirrored = false;
    bool hasNames = true; ///< false where only the icons have room

    QRectF cell(int row, int column) const
    {
        const double x = isMirrored ? grid.right() - (column + 1) * cellWidth : grid.left() + column * cellWidth;
        return QRectF(x, grid.top() + row * cellHeight, cellWidth, cellHeight).adjusted(2, 2, -2, -2);
    }
};

HeatMap::HeatMap(QWidget *parent) : Chart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void HeatMap::setData(const HeatMapData &given)
{
    m_data = given;
    m_row = 0;
    m_column = given.channels.size() > 1 ? 1 : 0;
    renew(given.channels.isEmpty() || given.values.empty() ? given.why : QString());
}

QSize HeatMap::sizeHint() const { return {themeOf(this).scaled(420), themeOf(this).scaled(240)}; }

QSize HeatMap::minimumSizeHint() const
{
    const int count = std::max(2, int(m_data.channels.size()));
    return {themeOf(this).scaled(30) * (count + 1), themeOf(this).scaled(26) * (count + 1)};
}

ChartTable HeatMap::tableRows() const
{
    ChartTable table{{tr("Channel")}, {}};
    table.headers += m_data.names;
    for (int row = 0; row < m_data.channels.size(); ++row) {
        QStringList line{m_data.names.value(row)};
        for (int column = 0; column < m_data.channels.size(); ++column)
            line << cellText(row, column);
        table.rows << line;
    }
    return table;
}

QString HeatMap::description() const
{
    std::optional<double> least;
    QString pair;
    for (int row = 0; row < m_data.channels.size(); ++row) {
        for (int column = 0; column < row; ++column) {
            const auto value = m_data.values[size_t(row)][size_t(column)];
            if (value && (!least || *value < *least)) {
                least = value;
                pair = tr("%1 and %2", "two channels").arg(m_data.names.value(column), m_data.names.value(row));
            }
        }
    }
    return least ? tr("Consistency between channels. Lowest: %1 with %2 of 100.").arg(pair, realText(locale(), *least, 0))
                 : m_data.why;
}

QString HeatMap::cellText(int row, int column) const
{
    const auto value = m_data.values[size_t(row)][size_t(column)];
    return value ? realText(locale(), *value, 0) : orDash({});
}

QColor HeatMap::cellColor(const Theme &theme, double value, double low, double high)
{
    const double share = high > low ? std::clamp((high - value) / (high - low), 0.0, 1.0) : 0.5;
    return mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Accent),
                 theme.isDark() ? 0.14 + 0.3 * share : 0.14 + 0.34 * share);
}

HeatMap::Layout HeatMap::layoutIn(const QRectF &area) const
{
    const Theme theme = themeOf(this);
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const double side = theme.size(Size::IconSmall);
    const int count = int(m_data.channels.size());
    Layout layout;
    layout.isMirrored = isRightToLeft();
    double widest = 0;
    for (const QString &name : m_data.names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    layout.names = side + 8 + widest + 8;
    layout.hasNames = (area.width() - layout.names) / count >= theme.scaled(30);
    if (!layout.hasNames)
        layout.names = side + 8;
    layout.head = side + 8;
    layout.grid = area.adjusted(layout.isMirrored ? 0 : layout.names, layout.head, layout.isMirrored ? -layout.names : 0, 0);
    layout.cellWidth = layout.grid.width() / count;
    layout.cellHeight = std::min(layout.grid.height() / count, double(theme.scaled(44)));
    return layout;
}

void HeatMap::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme theme = themeOf(this);
    const Layout layout = layoutIn(area);
    const double side = theme.size(Size::IconSmall);
    double low = 100;
    double high = 0;
    for (const auto &row : m_data.values)
        for (const auto &value : row)
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
    const int count = int(m_data.channels.size());
    for (int i = 0; i < count; ++i) {
        const QString &channel = m_data.channels[i];
        const QColor ink = theme.channelColor(channel);
        const QRectF top = layout.cell(0, i);
        paintIcon(painter, channel, QRectF(top.center().x() - side / 2, area.top(), side, side), ink);
        const QRectF first = layout.cell(i, 0);
        const double x = layout.isMirrored ? area.right() - side : area.left();
        paintIcon(painter, channel, QRectF(x, first.center().y() - side / 2, side, side), ink);
        if (!layout.hasNames)
            continue;
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.color(ColorRole::Text2));
        const QRectF line(layout.isMirrored ? area.right() - layout.names + 8 : area.left() + side + 8, first.top(),
                          layout.names - side - 16, first.height());
        painter.drawText(line.adjusted(-2, 0, 2, 0),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         m_data.names.value(i));
    }
    painter.setFont(theme.font(TextStyle::CaptionStrong));
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const QRectF cell = layout.cell(row, column);
            const auto value = m_data.values[size_t(row)][size_t(column)];
            paintRounded(painter, cell, theme.radius(Radius::Small),
                         value ? cellColor(theme, *value, low, high) : theme.color(ColorRole::Sunken));
            painter.setPen(theme.color(value ? ColorRole::Text : ColorRole::Text3));
            if (value || row != column)
                paintTabular(painter, cell, Qt::AlignCenter, cellText(row, column));
        }
    }
    if (m_row < count && m_column < count)
        paintFocusRing(painter, this, layout.cell(m_row, m_column).adjusted(-1, -1, 1, 1).toRect());
}

QPoint HeatMap::cellAt(const QPointF &position) const
{
    if (!emptyReason().isEmpty())
        return {-1, -1};
    const Layout layout = layoutIn(rect());
    for (int row = 0; row < m_data.channels.size(); ++row)
        for (int column = 0; column < m_data.channels.size(); ++column)
            if (layout.cell(row, column).contains(position))
                return {column, row};
    return {-1, -1};
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QPoint at = cellAt(help->pos());
    if (at.x() < 0 || at.x() == at.y()) {
        QToolTip::hideText();
        return true;
    }
    const auto value = m_data.values[size_t(at.y())][size_t(at.x())];
    const QString pair = tr("%1 and %2", "two channels").arg(m_data.names.value(at.y()), m_data.names.value(at.x()));
    QToolTip::showText(help->globalPos(),
                       value ? tr("%1: %2 of 100").arg(pair, realText(locale(), *value, 1))
                             : QStringLiteral("%1: %2").arg(pair, m_data.cellWhy),
                       this);
    return true;
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = cellAt(event->position());
    if (event->button() != Qt::LeftButton || at.x() < 0)
        return Chart::mousePressEvent(event);
    moveTo(at.y(), at.x());
    if (m_data.values[size_t(at.y())][size_t(at.x())])
        emit cellActivated(m_data.channels[at.y()], m_data.channels[at.x()]);
}

void HeatMap::moveTo(int row, int column)
{
    const int last = int(m_data.channels.size()) - 1;
    m_row = std::clamp(row, 0, std::max(0, last));
    m_column = std::clamp(column, 0, std::max(0, last));
    if (last >= 0 && emptyReason().isEmpty()) {
        setAccessibleDescription(tr("%1 and %2", "two channels").arg(m_data.names.value(m_row), m_data.names.value(m_column))
                                 + QStringLiteral(": ") + cellText(m_row, m_column));
        QAccessibleEvent changedDescription(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changedDescription);
    }
    update();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_row, m_column - forward);
    case Qt::Key_Right: return moveTo(m_row, m_column + forward);
    case Qt::Key_Up: return moveTo(m_row - 1, m_column);
    case Qt::Key_Down: return moveTo(m_row + 1, m_column);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (emptyReason().isEmpty() && m_data.values[size_t(m_row)][size_t(m_column)])
            emit cellActivated(m_data.channels[m_row], m_data.channels[m_column]);
        return;
    default: Chart::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    Chart::focusInEvent(event);
    update();
}

} // namespace throughline::studio
