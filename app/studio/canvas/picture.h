// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/canvas_scene.h"

namespace throughline::studio::canvas {

/// Writes the whole journey as a picture: PNG at twice the size, SVG or a PDF of one page, by the
/// ending of the file's name. Selection and previews are not in it.
Expected<void> savePicture(CanvasScene &scene, const QString &path);

} // namespace throughline::studio::canvas
