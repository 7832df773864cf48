// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::studio::canvas {

/// Makes screen readers find the steps of the journey as children of the canvas, each with its
/// name, what it does and where it leads: a plain QGraphicsView tells nothing. Calling it again
/// changes nothing.
void installCanvasAccessibility();

} // namespace throughline::studio::canvas
