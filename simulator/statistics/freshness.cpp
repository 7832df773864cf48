// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/freshness.h"

#include <cmath>

namespace throughline::statistics {

double batchAgeMean(double period, double delay)
{
    return delay + period / 2;
}

double batchAgeQuantile(double period, double delay, double probability)
{
    return delay + probability * period;
}

double batchStaleProbability(double period, double delay, double updateRate)
{
    // 1 - e^{-rate delay} (1 - e^{-x}) / x with x = rate * period, without cancellation at small x.
    const double x = updateRate * period;
    const double whileWaiting =
        x < 1e-3 ? x / 2 * (1 - x / 3 * (1 - x / 4 * (1 - x / 5))) : 1 + std::expm1(-x) / x;
    const double beforeArrival = -std::expm1(-updateRate * delay);
    return beforeArrival + (1 - beforeArrival) * whileWaiting;
}

} // namespace throughline::statistics
