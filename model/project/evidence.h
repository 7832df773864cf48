// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/description/types.h"

namespace throughline {

/// Where a figure comes from; shown as a badge beside it.
enum class Evidence { Assumed, Calibrated, Measured };

template <>
struct EnumChoices<Evidence> { static const std::vector<Choice> &choices(); };

} // namespace throughline
