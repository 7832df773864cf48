// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/interval.h"

#include <span>

namespace throughline::calibration {

/// x of n.
struct Count
{
    double x = 0;
    double n = 0;
};

/// How many trials of the groups' common rate each group is worth, so that its own trials weigh
/// right: from the spread of the groups' rates beyond chance (moments of the beta-binomial), 20 to
/// 5000. Fewer than three groups with trials tell nothing: 200.
double priorStrength(std::span<const Count> groups);

/// A share with its Beta belief: Beta(mean · weight, (1 − mean) · weight).
struct RateBelief
{
    double mean = 0;
    double weight = 0;                   ///< in trials, the prior's included
    double trials = 0;                   ///< of its own
    statistics::Interval interval;       ///< 90 %
};

/// `count` seen on top of a prior of this mean that is worth `strength` trials.
RateBelief shrunkBelief(Count count, double priorMean, double strength);

/// An estimate with its standard error.
struct Estimate
{
    double value = 0;
    double error = 0;
};

struct Pooled
{
    Estimate mean;                       ///< of the groups' true values
    double between = 0;                  ///< their standard deviation
};

/// Random effects by DerSimonian and Laird (1986). At least one estimate with an error above 0.
Pooled pooled(std::span<const Estimate> groups);

/// What is believed of one group once the others are known.
Estimate shrunk(Estimate own, const Pooled &all);

} // namespace throughline::calibration
