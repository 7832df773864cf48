// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <vector>

namespace throughline::statistics {

/// Krippendorff's alpha (2011) for nominal values: units[i] holds the values that raters gave to
/// unit i, in any order; units with fewer than two are left out. Refused where no unit can be
/// compared and where all values are the same, so that agreement by chance is certain.
Expected<double> krippendorffAlpha(const std::vector<std::vector<double>> &units);

} // namespace throughline::statistics
