// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/brand.h"
#include "model/content/template.h"

#include <cstdint>
#include <string>
#include <vector>

namespace throughline {

/// A slot as one channel shows it, in Liquid.
struct ShownText
{
    SlotKind kind = SlotKind::Body;
    std::string text;
};

/// What the brand part of the consistency score reads of a form (METRICS section 1).
struct BrandVerdict
{
    std::uint32_t rules = 0;             ///< that apply
    std::uint64_t broken = 0;            ///< Σ severity of the broken ones, in 1e-6; each at most 1
};

/// Voice (banned words, required phrases, exclamations, capitals), form (length of SMS, push and
/// subject) and legal text, each one rule for the form. Placeholders count as a word.
BrandVerdict judgeBrand(const Brand &brand, Channel channel, const std::vector<ShownText> &texts);

} // namespace throughline
