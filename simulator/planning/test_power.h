// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan_input.h"
#include "simulator/statistics/group_sequential.h"

namespace throughline::planning {

/// One treatment against the control: how the customers are shared out and how it is decided.
struct Comparison
{
    OutcomeModel outcome;
    double controlShare = 0.5;           ///< of all customers of the test
    double treatedShare = 0.5;
    double alpha = 0.05;                 ///< two-sided, of this comparison alone

    double ratio() const { return treatedShare / controlShare; }
};

/// Standard error of the difference with `total` customers in the whole test.
double standardErrorAt(const Comparison &comparison, double effect, double total);

/// Chance of a significant result in the right direction with one look at the end.
double powerAt(const Comparison &comparison, double effect, double total);

/// Customers of the whole test, a real number. Shares by the z test of two proportions, one spread
/// by the t test, two spreads by the z test of means.
Expected<double> totalFor(const Comparison &comparison, double effect, double power);

/// The smallest absolute rise that is found with the wanted power; nothing where no rise is.
std::optional<double> detectableRise(const Comparison &comparison, double total, double power);

/// The level of one comparison so that all of them together keep `alpha`. Dunnett by the joint
/// normal distribution of the comparisons with their own shares.
Expected<double> levelOfOne(Correction correction, double alpha, double controlShare,
                            const std::vector<double> &treatedShares);

/// The group-sequential design of a plan at a two-sided level; nothing for one look at the end.
std::optional<statistics::SequentialDesign> sequentialDesign(Design design, int looks, double alpha);

} // namespace throughline::planning
