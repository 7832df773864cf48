// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/folded_text.h"

#include <string_view>
#include <vector>

namespace throughline {

/// A discount that a text promises in figures: "20 % off", "−10%".
struct StatedDiscount
{
    double percent = 0;
    TextPart number;                     ///< the figure alone, in bytes of the text

    friend bool operator==(const StatedDiscount &, const StatedDiscount &) = default;
};

/// Figures before a per cent sign that stand for a discount: with a minus before them, or with one
/// of the words for it (off, discount, less, save …) within the same sentence. "100 % wool" is none.
std::vector<StatedDiscount> statedDiscounts(std::string_view text);

} // namespace throughline
