// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/chart_colors.h"

#include "app/studio/widgets/color.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace throughline::studio {

QColor barColor(const Theme &theme)
{
    return mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Accent), 0.8);
}

QColor rangeColor(const Theme &theme, int place)
{
    return mixed(theme.color(ColorRole::Surface), theme.color(ColorRole::Accent), std::max(0.7, 1 - 0.15 * place));
}

void paintMark(QPainter &painter, const Theme &theme, const QLineF &line, ColorRole ink, double width, bool isDashed)
{
    painter.setPen(QPen(theme.color(ColorRole::Surface), width + 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(theme.color(ink), width, isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
}

} // namespace throughline::studio
