// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/always_valid.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

double alwaysValidHalfWidth(double standardError, double tau, double alpha)
{
    const double spread = tau / standardError;
    const double spreadSquared = spread * spread;
    const double growth = -2 * std::log(alpha) + std::log1p(spreadSquared);
    return standardError * std::sqrt((1 + 1 / spreadSquared) * growth);
}

double mixturePValue(double estimate, double standardError, double tau)
{
    const double spread = tau / standardError;
    const double spreadSquared = spread * spread;
    const double z = estimate / standardError;
    const double logRatio =
        -0.5 * std::log1p(spreadSquared) + 0.5 * z * (z / (1 + 1 / spreadSquared));
    return std::min(1.0, std::exp(-logRatio));
}

} // namespace throughline::statistics
