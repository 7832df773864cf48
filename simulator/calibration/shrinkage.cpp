// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/shrinkage.h"

#include "simulator/engine/exact_math.h"
#include "simulator/statistics/bayes.h"

#include <algorithm>
#include <cmath>

namespace throughline::calibration {

namespace {

constexpr double weakest = 20;
constexpr double strongest = 5000;
constexpr double unknownStrength = 200;

} // namespace

double priorStrength(std::span<const Count> groups)
{
    double n = 0;
    double x = 0;
    double squares = 0;
    int count = 0;
    for (const Count &group : groups) {
        if (group.n <= 0)
            continue;
        n += group.n;
        x += group.x;
        squares += group.n * group.n;
        ++count;
    }
    if (count < 3)
        return unknownStrength;
    const double mean = x / n;
    const double chance = mean * (1 - mean);
    if (!(chance > 0))
        return strongest;
    double spread = 0;
    for (const Count &group : groups)
        if (group.n > 0)
            spread += group.n * (group.x / group.n - mean) * (group.x / group.n - mean);
    const double between = (spread - (count - 1) * chance) / (n - squares / n);
    if (!(between > 0))
        return strongest;
    return std::clamp(chance / between - 1, weakest, strongest);
}

RateBelief shrunkBelief(Count count, double priorMean, double strength)
{
    RateBelief belief;
    belief.trials = count.n;
    belief.weight = roundedTo(count.n + strength);
    belief.mean = std::clamp(roundedTo((count.x + strength * priorMean) / (count.n + strength)), 0.0, 1.0);
    const double alpha = belief.mean * belief.weight;
    const double beta = (1 - belief.mean) * belief.weight;
    belief.interval = alpha > 0 && beta > 0 ? statistics::betaInterval({alpha, beta}, 0.9)
                                            : statistics::Interval{belief.mean, belief.mean};
    return belief;
}

Pooled pooled(std::span<const Estimate> groups)
{
    double weights = 0;
    double mean = 0;
    double squares = 0;
    for (const Estimate &group : groups) {
        const double weight = 1 / (group.error * group.error);
        weights += weight;
        mean += weight * group.value;
        squares += weight * weight;
    }
    mean /= weights;
    double q = 0;
    for (const Estimate &group : groups)
        q += (group.value - mean) * (group.value - mean) / (group.error * group.error);
    const double room = weights - squares / weights;
    const double excess = q - (double(groups.size()) - 1);
    const double between = room > 0 ? std::max(excess / room, 0.0) : 0;

    Pooled out;
    out.between = std::sqrt(between);
    double randomWeights = 0;
    double randomMean = 0;
    for (const Estimate &group : groups) {
        const double weight = 1 / (group.error * group.error + between);
        randomWeights += weight;
        randomMean += weight * group.value;
    }
    out.mean = {randomMean / randomWeights, 1 / std::sqrt(randomWeights)};
    return out;
}

Estimate shrunk(Estimate own, const Pooled &all)
{
    const double within = own.error * own.error;
    const double between = all.between * all.between;
    if (!(between > 0))
        return all.mean;
    const double towards = within / (within + between); // weight of the others
    const double variance = within * between / (within + between) + towards * towards * all.mean.error * all.mean.error;
    return {own.value + towards * (all.mean.value - own.value), std::sqrt(variance)};
}

} // namespace throughline::calibration
