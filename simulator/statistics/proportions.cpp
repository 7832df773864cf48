// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/proportions.h"

#include "simulator/statistics/numerics.h"
#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::statistics {

namespace {

struct Spread
{
    double null = 0;        ///< standard deviation of the difference times sqrt(nControl), pooled
    double alternative = 0; ///< the same, unpooled
};

Spread spreadOf(TwoProportions p, double ratio)
{
    // Weighted from the smaller side, so that a probability of 1e-300 keeps its digits.
    const double pooled = (p.control + ratio * p.treat) / (1 + ratio);
    const double pooledQ = ((1 - p.control) + ratio * (1 - p.treat)) / (1 + ratio);
    return {std::sqrt(pooled * pooledQ * (1 + 1 / ratio)),
            std::sqrt(p.control * (1 - p.control) + p.treat * (1 - p.treat) / ratio)};
}

/// The standard normal deviate numerator / sd, where sd may be 0.
double deviate(double numerator, double sd)
{
    if (sd > 0)
        return numerator / sd;
    return numerator > 0 ? std::numeric_limits<double>::infinity()
                         : -std::numeric_limits<double>::infinity();
}

tl::unexpected<Problem> powerByChance()
{
    return refuse(
        TL_TEXT("Statistics", "The level of the test alone already gives the wanted power."));
}

} // namespace

double twoProportionPower(TwoProportions p, double nControl, double nTreat, Significance test,
                          bool strict)
{
    const Spread spread = spreadOf(p, nTreat / nControl);
    const double distance = std::sqrt(nControl) * std::abs(p.treat - p.control);
    const double bar = test.criticalZ() * spread.null;
    double power = normalCdf(deviate(distance - bar, spread.alternative));
    if (strict && test.sides == 2)
        power += normalTail(deviate(distance + bar, spread.alternative));
    return power;
}

Expected<double> twoProportionControlSize(TwoProportions p, double power, Significance test,
                                          double ratio, bool strict)
{
    const double distance = std::abs(p.treat - p.control);
    if (distance == 0)
        return refuse(TL_TEXT("Statistics", "Equal proportions: no size can tell them apart."));
    const Spread spread = spreadOf(p, ratio);
    const double root =
        test.criticalZ() * spread.null + normalUpperQuantile(1 - power) * spread.alternative;
    if (!(root > 0))
        return powerByChance();
    const double size = (root / distance) * (root / distance);
    if (!std::isfinite(size))
        return refuse(TL_TEXT("Statistics", "The proportions are too close to tell apart."));
    if (!strict || test.sides == 1)
        return size;
    const auto missing = [&](double n) {
        return twoProportionPower(p, n, ratio * n, test, true) - power;
    };
    const auto found = findRoot(missing, size * 1e-9, size * (1 + 1e-9));
    if (!found)
        return powerByChance();
    return *found;
}

Expected<std::optional<double>> twoProportionDetectable(double control, double nControl,
                                                        double nTreat, double power,
                                                        Direction direction, Significance test)
{
    if (power <= test.tail())
        return powerByChance();
    const double end = direction == Direction::Up ? 1 : 0;
    const double room = std::abs(end - control);
    if (room == 0)
        return std::optional<double>();
    const auto treatAt = [&](double distance) {
        return direction == Direction::Up ? std::min(1.0, control + distance)
                                          : std::max(0.0, control - distance);
    };
    const auto missing = [&](double distance) {
        return twoProportionPower({control, treatAt(distance)}, nControl, nTreat, test) - power;
    };
    const double nearest = room * 1e-15;
    if (missing(nearest) >= 0)
        return std::optional<double>(treatAt(nearest));
    const auto distance = findRoot(missing, nearest, room);
    return distance ? std::optional<double>(treatAt(*distance)) : std::optional<double>();
}

double holdoutPower(double audience, double share, TwoProportions p, Significance test)
{
    return twoProportionPower(p, audience * share, audience * (1 - share), test);
}

Expected<std::optional<double>> holdoutSmallestShare(double audience, TwoProportions p,
                                                     double power, Significance test)
{
    if (p.control == p.treat)
        return std::optional<double>();
    const auto missing = [&](double share) {
        return holdoutPower(audience, share, p, test) - power;
    };
    if (missing(0.5) < 0)
        return std::optional<double>();
    const double smallest = std::min(0.25, 1 / audience);
    if (missing(smallest) >= 0)
        return refuse(TL_TEXT("Statistics", "A single customer held out already gives the wanted "
                                            "power: the normal test does not apply."));
    return findRoot(missing, smallest, 0.5);
}

} // namespace throughline::statistics
