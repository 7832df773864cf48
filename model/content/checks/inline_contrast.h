// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"

#include <string_view>
#include <vector>

namespace throughline {

/// TL439 at each `color` of a style attribute that is hard to read on the `background` beside it,
/// or on white where there is none; its mend is the nearest colour that can be read.
std::vector<TextFinding> checkInlineContrast(std::string_view html);

} // namespace throughline
