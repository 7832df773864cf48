// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace throughline::studio::canvas {

/// How a connection is to be drawn, apart from its two ends.
struct RouteHints
{
    bool fansOut = false; ///< one of several that leave the same card: bend early, with its siblings
    bool joins = false;   ///< one of several that reach the same card: bend late, with the others
    double turn = 22;     ///< units below the outlet at which it bends early
    /// Where it runs down, beside another one between the same two cards; it bends `turn` units above
    /// the inlet, too.
    std::optional<double> lane = std::nullopt;
};

/// Units below a card at which the ways out of it bend, so that a label has room under the bend:
/// `drop` is the way down to the next card.
double turnAbove(double drop, bool hasLanes);

/// Corner points of an orthogonal way from an outlet (leaving downwards) to an inlet (entering
/// from above), around `obstacles` where there is a way around. Pure: the same in, the same out.
std::vector<QPointF> route(QPointF from, QPointF to, const std::vector<QRectF> &obstacles,
                           RouteHints hints = {});

/// The polyline with rounded corners.
QPainterPath roundedPath(const std::vector<QPointF> &points, double radius = 10);

/// Everything that a route between these points could pass by: what `obstacles` must cover.
QRectF routingBounds(QPointF from, QPointF to);

} // namespace throughline::studio::canvas
