// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/distributions.h"

namespace throughline::statistics {

/// How a test decides: its level and whether both directions count.
struct Significance
{
    double alpha = 0.05; ///< 0 < alpha < 1
    int sides = 2;       ///< 1 or 2

    double tail() const { return alpha / sides; }
    double criticalZ() const { return normalUpperQuantile(tail()); }
};

enum class Direction { Up, Down };

} // namespace throughline::statistics
