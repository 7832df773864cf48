// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace throughline::studio::canvas {

struct Snap
{
    QPointF shift;             ///< to be added to the moved card
    std::vector<QLineF> guides;///< along which it is now in line with others
};

/// Brings a card in line with others (centres, tops) when it is within `reach` of that, else onto the
/// grid.
Snap snapTo(const QRectF &moved, const std::vector<QRectF> &others, double reach);

} // namespace throughline::studio::canvas
