// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/ink.h"
#include "app/studio/canvas/scene/item_pictures.h"

namespace throughline::studio::canvas {

/// What all items of a scene draw with.
struct Easel
{
    Ink ink;
    ItemPictures pictures;
};

} // namespace throughline::studio::canvas
