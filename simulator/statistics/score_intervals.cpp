// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/score_intervals.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/numerics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::statistics {

namespace {

double slopeTerm(double count, double probability)
{
    return count == 0 ? 0 : count / probability;
}

/// The p2 that maximises the likelihood when p1 = p2 + difference. The log likelihood is concave,
/// so its slope is bisected: that needs no case of the closed form.
double restrictedP2(Proportion p1, Proportion p2, double difference)
{
    double low = std::max(0.0, -difference);
    double high = std::min(1.0, 1 - difference);
    for (int i = 0; i < 200 && high - low > 1e-17 * high; ++i) {
        const double p = 0.5 * (low + high);
        if (p == low || p == high)
            break;
        const double slope = slopeTerm(p1.x, p + difference) -
                             slopeTerm(p1.n - p1.x, 1 - p - difference) + slopeTerm(p2.x, p) -
                             slopeTerm(p2.n - p2.x, 1 - p);
        (slope > 0 ? low : high) = p;
    }
    return 0.5 * (low + high);
}

double bernoulliVariance(double p, double n)
{
    const double bounded = std::clamp(p, 0.0, 1.0);
    return bounded * (1 - bounded) / n;
}

double correction(Proportion p1, Proportion p2)
{
    return (p1.n + p2.n) / (p1.n + p2.n - 1);
}

double errorOfDifference(Proportion p1, Proportion p2, double difference)
{
    const double p = restrictedP2(p1, p2, difference);
    return std::sqrt((bernoulliVariance(p + difference, p1.n) + bernoulliVariance(p, p2.n)) *
                     correction(p1, p2));
}

double highestDifference(Proportion p1, Proportion p2, double z)
{
    const double observed = p1.value() - p2.value();
    const auto spare = [&](double difference) {
        return difference - observed - z * errorOfDifference(p1, p2, difference);
    };
    const double room = 1 - observed;
    if (room <= 0)
        return 1;
    return findRoot(spare, observed + 1e-12 * room, 1).value_or(1);
}

double errorOfRatio(Proportion p1, Proportion p2, double ratio)
{
    const double c = p1.x + p2.x;
    const double a = (p1.n + p2.n) * ratio;
    const double b = p1.n * ratio + p1.x + p2.n + p2.x * ratio;
    const double restricted2 = 2 * c / (b + std::sqrt(std::max(0.0, b * b - 4 * a * c)));
    return std::sqrt((bernoulliVariance(ratio * restricted2, p1.n) +
                      ratio * ratio * bernoulliVariance(restricted2, p2.n)) *
                     correction(p1, p2));
}

} // namespace

Interval miettinenNurminenDifference(Proportion p1, Proportion p2, double confidence)
{
    const double z = normalTwoSidedQuantile(confidence);
    return {-highestDifference(p2, p1, z), highestDifference(p1, p2, z)};
}

Interval miettinenNurminenRatio(Proportion p1, Proportion p2, double confidence)
{
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    const double z = normalTwoSidedQuantile(confidence);
    const double a = p1.value();
    const double b = p2.value();
    // On the logarithm of the ratio, because an end may lie many powers of ten away.
    const auto above = [&](double logRatio) {
        const double ratio = std::exp(logRatio);
        return ratio * b - a - z * errorOfRatio(p1, p2, ratio);
    };
    const auto below = [&](double logRatio) {
        const double ratio = std::exp(logRatio);
        return a - ratio * b - z * errorOfRatio(p1, p2, ratio);
    };
    constexpr double Far = 300;
    const double observed = a > 0 && b > 0 ? std::log(a / b) : a > 0 ? Far : -Far;
    Interval interval{0, Infinity};
    if (a > 0) {
        if (const auto low = findRoot(below, -Far, b > 0 ? observed - 1e-9 : Far))
            interval.low = std::exp(*low);
    }
    if (b > 0) {
        if (const auto high = findRoot(above, a > 0 ? observed + 1e-9 : -Far, Far))
            interval.high = std::exp(*high);
    }
    return interval;
}

} // namespace throughline::statistics
