// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/geometry.h"

#include <cmath>

namespace throughline::studio::canvas {

QRectF cardRect(const Node &node, bool hasFooter)
{
    if (const auto *note = std::get_if<NoteNode>(&node.parameters))
        return {node.x, node.y, note->width, note->height};
    return {node.x, node.y, cardWidth, hasFooter ? cardHeightWithFooter : cardHeight};
}

QPointF inlet(const QRectF &card)
{
    return {card.center().x(), card.top()};
}

QPointF outlet(const QRectF &card)
{
    return {card.center().x(), card.bottom()};
}

QPointF portAt(const QRectF &card, size_t index, size_t count)
{
    const double step = std::min(32.0, (card.width() - 24) / double(std::max<size_t>(count, 1)));
    return {card.center().x() + (double(index) - double(count - 1) / 2) * step, card.bottom()};
}

double snapped(double value)
{
    return std::round(value / gridStep) * gridStep;
}

QPointF snapped(QPointF point)
{
    return {snapped(point.x()), snapped(point.y())};
}

} // namespace throughline::studio::canvas
