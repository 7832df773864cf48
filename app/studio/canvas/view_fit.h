// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace throughline::studio::canvas {

/// What is on the canvas, in canvas units.
struct Drawn
{
    std::vector<QRectF> pieces; ///< cards, notes and labels: what nothing may cover
    QRectF all;                 ///< those, with groups and connections
    QRectF first;               ///< where the journey starts: its uppermost cards
};

/// How much is seen of the canvas: the zoom, and the canvas point in the view's upper left corner.
struct ViewFit
{
    double zoom = 1;
    QPointF corner;

    friend bool operator==(const ViewFit &, const ViewFit &) = default;
};

/// Everything, as large as it can be up to 100 % and in the middle, so that no piece lies below one of
/// `floats` (pixels of the view), where there is such a place.
ViewFit fitWhole(const Drawn &drawn, QSizeF view, const std::vector<QRectF> &floats);

/// What is shown of a journey that is opened: everything where that stays readable; else its whole
/// width from the top; else its beginning.
ViewFit fitOpening(const Drawn &drawn, QSizeF view, const std::vector<QRectF> &floats);

} // namespace throughline::studio::canvas
