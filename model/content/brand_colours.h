// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/brand.h"
#include "model/content/checks/colour.h"

namespace throughline {

/// The parts that a brand's palette plays in a message. Every text colour can be read on its ground.
struct BrandColours
{
    Colour ink{0x1B, 0x1B, 0x1B};        ///< of running text
    Colour strong{0x1B, 0x1B, 0x1B};     ///< headlines on white, and the ground of buttons
    Colour onStrong{255, 255, 255};
    Colour page{0xF4, 0xF4, 0xF2};       ///< around the sheet
    Colour soft{0xF1, 0xF3, 0xF5};       ///< behind an offer
    Colour onSoft{0x1B, 0x1B, 0x1B};
};

BrandColours brandColours(const Brand &brand);

} // namespace throughline
