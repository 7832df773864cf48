// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <optional>
#include <vector>

namespace throughline::statistics {

// Group-sequential tests that stop only for success: at information fraction t_k the test stops
// when Z_k >= boundary_k. One-sided level; a symmetric two-sided test of twice the level has, but
// for crossings on both sides, the same boundaries. Probabilities by recursive numerical
// integration (Armitage, McPherson & Rowe 1969); definitions as in rpact.

enum class DesignType {
    ObrienFleming,       ///< OF: c / sqrt(t)
    Pocock,              ///< P: constant
    WangTsiatis,         ///< WT: c * t^(delta - 1/2)
    HaybittlePeto,       ///< HP: a fixed interim bar, the last look takes what is left
    SpendObrienFleming,  ///< asOF: 2 - 2 Phi(z_{alpha/2} / sqrt(t)) (Lan & DeMets 1983)
    SpendPocock,         ///< asP: alpha log(1 + (e - 1) t)
    SpendKimDeMets,      ///< asKD: alpha t^gamma
    SpendHwangShihDeCani ///< asHSD: alpha (1 - e^{-gamma t}) / (1 - e^{-gamma})
};

struct SequentialDesign
{
    std::vector<double> informationFractions; ///< ascending, above 0, at most 1
    double alphaOneSided = 0.025;             ///< from 1e-12, below one half
    DesignType type = DesignType::ObrienFleming;
    double shape = 0; ///< Wang-Tsiatis delta, Kim-DeMets or Hwang-Shih-DeCani gamma, or the
                      ///< Haybittle-Peto interim bar
};

/// 1/looks, 2/looks, …, 1.
std::vector<double> equallySpacedLooks(int looks);

/// Alpha that a spending design may have spent by fraction t.
double spentAlpha(const SequentialDesign &design, double t);

/// Critical values of Z per look; infinite where a spending function has nothing to spend yet.
Expected<std::vector<double>> sequentialBoundaries(const SequentialDesign &design);

/// Chance of first crossing at each look when the test statistic at full information has mean
/// `drift`.
std::vector<double> stoppingProbabilities(const std::vector<double> &informationFractions,
                                          const std::vector<double> &boundaries, double drift);

/// What a design costs and gives at one power, relative to the fixed test of the same level.
struct SequentialPlan
{
    std::vector<double> boundaries;
    double drift = 0;                    ///< mean of Z at the last look that gives the power
    double inflation = 1;                ///< largest size / size of the fixed test
    std::vector<double> cumulativePower; ///< stopped for success by each look, under H1
};

Expected<SequentialPlan> sequentialPlan(const SequentialDesign &design, double power);

/// Expected size / size of the fixed test when the true effect is `share` of the planned one:
/// 1 under H1, 0 under H0, 0.5 half way.
double expectedSampleRatio(const SequentialDesign &design, const SequentialPlan &plan,
                           double share);

/// Chance that any of `looks` equally spaced looks shows |Z| > z though nothing is there.
double peekingFalsePositiveRate(int looks, double z);

} // namespace throughline::statistics
