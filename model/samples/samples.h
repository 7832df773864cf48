// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text.h"

#include <string_view>
#include <vector>

namespace throughline {

/// A complete project to begin with: a journey with its contents, audiences and assumptions.
struct Sample
{
    std::string_view key;  ///< on the command line: "cart"
    Text title;
    Text sentence;         ///< what it shows
    std::string_view text; ///< the project file
};

/// In the order in which they are offered.
const std::vector<Sample> &samples();
/// Null for an unknown key.
const Sample *findSample(std::string_view key);

} // namespace throughline
