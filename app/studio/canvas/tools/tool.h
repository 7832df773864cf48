// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPointF>
#include <Qt>

namespace throughline::studio::canvas {

/// Where the hand is.
struct Pointer
{
    QPointF scene;
    QPoint view;
    Qt::KeyboardModifiers modifiers;
    double unitsPerPixel = 1; ///< canvas units that one pixel of the screen shows
};

/// What the hand does between pressing and letting go. A tool previews in the scene and hands in
/// one change at most, in release().
class Tool
{
public:
    virtual ~Tool() = default;
    virtual void press(const Pointer &pointer) = 0;
    virtual void move(const Pointer &pointer) = 0;
    virtual void release(const Pointer &pointer) = 0;
    /// Leaves everything as it was.
    virtual void cancel() = 0;
};

} // namespace throughline::studio::canvas
