// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/snapping.h"

#include "app/studio/canvas/scene/geometry.h"

#include <cmath>

namespace throughline::studio::canvas {

Snap snapTo(const QRectF &moved, const std::vector<QRectF> &others, double reach)
{
    const QRectF *across = nullptr;
    const QRectF *along = nullptr;
    double acrossGap = reach;
    double alongGap = reach;
    double dx = 0;
    double dy = 0;
    for (const QRectF &other : others) {
        const double toCentre = other.center().x() - moved.center().x();
        const double toTop = other.top() - moved.top();
        if (std::abs(toCentre) < acrossGap) {
            acrossGap = std::abs(toCentre);
            dx = toCentre;
            across = &other;
        }
        if (std::abs(toTop) < alongGap) {
            alongGap = std::abs(toTop);
            dy = toTop;
            along = &other;
        }
    }
    Snap snap;
    snap.shift = {across ? dx : snapped(moved.left()) - moved.left(),
                  along ? dy : snapped(moved.top()) - moved.top()};
    const QRectF now = moved.translated(snap.shift);
    if (across)
        snap.guides.push_back({now.center().x(), std::min(now.top(), across->top()) - 12,
                               now.center().x(), std::max(now.bottom(), across->bottom()) + 12});
    if (along)
        snap.guides.push_back({std::min(now.left(), along->left()) - 12, now.top(),
                               std::max(now.right(), along->right()) + 12, now.top()});
    return snap;
}

} // namespace throughline::studio::canvas
