// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/sized_test.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/duration.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

double SizedTest::power(double total, double effect) const
{
    if (!design)
        return powerAt(comparison, effect, total);
    const double error = standardErrorAt(comparison, effect, total);
    if (!(error > 0) || total * std::min(comparison.controlShare, comparison.treatedShare) < 2)
        return 0;
    double sum = 0;
    for (const double chance : statistics::stoppingProbabilities(design->informationFractions,
                                                                 sequential->boundaries, std::abs(effect) / error))
        sum += chance;
    return std::min(1.0, sum);
}

double SizedTest::assurance(const statistics::EffectPrior &prior, double total, double effect) const
{
    const double error = standardErrorAt(comparison, effect, total);
    if (!design)
        return statistics::assurance(prior, error, {comparison.alpha, 2});
    const auto chance = [&](double truth) {
        double sum = 0;
        for (const double part : statistics::stoppingProbabilities(design->informationFractions,
                                                                   sequential->boundaries, truth / error))
            sum += part;
        return sum;
    };
    if (prior.sd == 0)
        return chance(prior.mean);
    double sum = 0;
    double mass = 0;
    for (int i = -24; i <= 24; ++i) {
        const double z = i / 6.0;
        const double weight = statistics::normalDensity(z);
        sum += weight * chance(prior.mean + z * prior.sd);
        mass += weight;
    }
    return sum / mass;
}

std::optional<double> daysFor(const TestPlan &plan, double total, double enrolledShare, double maturationDays)
{
    return statistics::testDurationDays(plan.input.cumulativeNew, total, {enrolledShare, 14, maturationDays, true});
}

} // namespace throughline::planning
