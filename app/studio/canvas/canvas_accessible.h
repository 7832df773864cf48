// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::studio::canvas {

class CanvasView;

/// Makes screen readers find the steps, notes, connections and groups of the journey as children of
/// the canvas, each with its name, what it does, where it leads and what can be done with it: a plain
/// QGraphicsView tells nothing. Calling it again changes nothing.
void installCanvasAccessibility();

/// Tells screen readers at which step or connection the keyboard is now.
void announceCurrent(CanvasView &view);

} // namespace throughline::studio::canvas
