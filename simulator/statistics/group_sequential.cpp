// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/group_sequential.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/numerics.h"
#include "simulator/statistics/refusal.h"
#include "simulator/statistics/sequential_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace throughline::statistics {

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

bool isSpending(DesignType type)
{
    return type == DesignType::SpendObrienFleming || type == DesignType::SpendPocock ||
           type == DesignType::SpendKimDeMets || type == DesignType::SpendHwangShihDeCani;
}

double crossingProbability(const std::vector<double> &fractions,
                           const std::vector<double> &boundaries, double drift)
{
    const std::vector<double> stops = stoppingProbabilities(fractions, boundaries, drift);
    return std::accumulate(stops.begin(), stops.end(), 0.0);
}

/// c * t^(delta - 1/2) with c such that the level is used up.
Expected<std::vector<double>> shapedBoundaries(const SequentialDesign &design, double delta)
{
    const std::vector<double> &t = design.informationFractions;
    const auto boundaries = [&](double constant) {
        std::vector<double> bars;
        for (const double fraction : t)
            bars.push_back(constant * std::pow(fraction, delta - 0.5));
        return bars;
    };
    const double single = normalUpperQuantile(design.alphaOneSided);
    const auto spare = [&](double constant) {
        return design.alphaOneSided - crossingProbability(t, boundaries(constant), 0);
    };
    // At this constant the last look alone spends the level; a little below, whatever the quadrature's error.
    const double lowest = single / std::pow(t.back(), delta - 0.5);
    const auto constant = findRisingRoot(spare, lowest * (1 - 1e-4), lowest * 1.5);
    if (!constant)
        return refuse(TL_TEXT("Statistics", "No boundary keeps this level."));
    return boundaries(*constant);
}

/// The bar that `walk` crosses at its next look with the given probability.
double barSpending(const SequentialWalk &walk, double probability)
{
    if (!(probability > 0))
        return Infinity;
    const auto spare = [&](double bar) {
        return std::log(probability) - std::log(walk.crossesAbove(bar));
    };
    const auto bar = findRoot(spare, -8, std::min(37.0, normalUpperQuantile(probability) + 1e-6));
    return bar.value_or(Infinity);
}

std::vector<double> spendingBoundaries(const SequentialDesign &design)
{
    SequentialWalk walk(design.informationFractions, 0);
    std::vector<double> bars;
    double spent = 0;
    for (const double t : design.informationFractions) {
        const double mayHaveSpent = spentAlpha(design, t);
        bars.push_back(barSpending(walk, mayHaveSpent - spent));
        if (std::isfinite(bars.back()))
            spent = mayHaveSpent;
        walk.continueBetween(-Infinity, bars.back());
    }
    return bars;
}

Expected<std::vector<double>> haybittlePeto(const SequentialDesign &design)
{
    SequentialWalk walk(design.informationFractions, 0);
    double left = design.alphaOneSided;
    std::vector<double> bars;
    for (size_t look = 0; look + 1 < design.informationFractions.size(); ++look) {
        bars.push_back(design.shape);
        left -= walk.crossesAbove(design.shape);
        walk.continueBetween(-Infinity, design.shape);
    }
    if (!(left > 0))
        return refuse(
            TL_TEXT("Statistics", "The interim looks alone use up the level: raise their bar."));
    bars.push_back(barSpending(walk, left));
    return bars;
}

} // namespace

std::vector<double> equallySpacedLooks(int looks)
{
    std::vector<double> fractions;
    for (int look = 1; look <= looks; ++look)
        fractions.push_back(double(look) / looks);
    return fractions;
}

double spentAlpha(const SequentialDesign &design, double t)
{
    const double alpha = design.alphaOneSided;
    switch (design.type) {
    case DesignType::SpendObrienFleming:
        return 2 * normalTail(normalUpperQuantile(alpha / 2) / std::sqrt(t));
    case DesignType::SpendPocock:
        return alpha * std::log1p((std::numbers::e - 1) * t);
    case DesignType::SpendKimDeMets:
        return alpha * std::pow(t, design.shape);
    case DesignType::SpendHwangShihDeCani:
        if (std::abs(design.shape) < 1e-12)
            return alpha * t;
        return alpha * std::expm1(-design.shape * t) / std::expm1(-design.shape);
    default:
        return t < 1 ? 0 : alpha;
    }
}

Expected<std::vector<double>> sequentialBoundaries(const SequentialDesign &design)
{
    if (isSpending(design.type))
        return spendingBoundaries(design);
    switch (design.type) {
    case DesignType::Pocock:
        return shapedBoundaries(design, 0.5);
    case DesignType::WangTsiatis:
        return shapedBoundaries(design, design.shape);
    case DesignType::HaybittlePeto:
        return haybittlePeto(design);
    default:
        return shapedBoundaries(design, 0);
    }
}

std::vector<double> stoppingProbabilities(const std::vector<double> &informationFractions,
                                          const std::vector<double> &boundaries, double drift)
{
    SequentialWalk walk(informationFractions, drift);
    std::vector<double> stops;
    for (const double bar : boundaries) {
        stops.push_back(std::isfinite(bar) ? walk.crossesAbove(bar) : 0);
        if (stops.size() < boundaries.size())
            walk.continueBetween(-Infinity, bar);
    }
    return stops;
}

Expected<SequentialPlan> sequentialPlan(const SequentialDesign &design, double power)
{
    auto boundaries = sequentialBoundaries(design);
    if (!boundaries)
        return tl::unexpected(boundaries.error());
    SequentialPlan plan;
    plan.boundaries = std::move(*boundaries);
    const std::vector<double> &t = design.informationFractions;
    const double fixed = normalUpperQuantile(design.alphaOneSided) + normalUpperQuantile(1 - power);
    const auto missing = [&](double drift) {
        return crossingProbability(t, plan.boundaries, drift) - power;
    };
    if (!(fixed > 0))
        return refuse(
            TL_TEXT("Statistics", "The level of the test alone already gives the wanted power."));
    const auto drift = findRisingRoot(missing, 0, fixed * 1.2 / std::sqrt(t.back()));
    if (!drift)
        return refuse(TL_TEXT("Statistics", "No size gives the wanted power."));
    plan.drift = *drift;
    plan.inflation = (*drift / fixed) * (*drift / fixed);
    const std::vector<double> stops = stoppingProbabilities(t, plan.boundaries, *drift);
    plan.cumulativePower.resize(stops.size());
    std::partial_sum(stops.begin(), stops.end(), plan.cumulativePower.begin());
    return plan;
}

double expectedSampleRatio(const SequentialDesign &design, const SequentialPlan &plan, double share)
{
    const std::vector<double> &t = design.informationFractions;
    const std::vector<double> stops = stoppingProbabilities(t, plan.boundaries, plan.drift * share);
    double goesOn = 1;
    double expected = 0;
    for (size_t look = 0; look + 1 < t.size(); ++look) {
        expected += t[look] * stops[look];
        goesOn -= stops[look];
    }
    return plan.inflation * (expected + goesOn * t.back());
}

double peekingFalsePositiveRate(int looks, double z)
{
    if (looks == 1)
        return 2 * normalTail(z);
    SequentialWalk walk(equallySpacedLooks(looks), 0);
    double rate = 0;
    for (int look = 0; look < looks; ++look) {
        rate += walk.crossesAbove(z) + walk.crossesBelow(-z);
        if (look + 1 < looks)
            walk.continueBetween(-z, z);
    }
    return std::min(rate, 1.0);
}

} // namespace throughline::statistics
