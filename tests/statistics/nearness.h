// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace throughline::test {

/// Whether two numbers agree to a share of the larger one (or absolutely, where both are tiny).
inline bool isNear(double a, double b, double relative = 1e-9, double absolute = 1e-300)
{
    return std::abs(a - b) <= absolute + relative * std::max(std::abs(a), std::abs(b));
}

} // namespace throughline::test
