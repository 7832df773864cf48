// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/folded_text.h"

#include <string_view>
#include <vector>

namespace throughline {

/// The parts of `shown` that are not in `real`, word by word; neighbouring ones are joined. Empty
/// where both are the same. Of very long texts that differ in much, one part covers all between
/// their first and last difference.
std::vector<TextPart> differingParts(std::string_view shown, std::string_view real);

} // namespace throughline
