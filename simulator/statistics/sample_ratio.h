// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <vector>

namespace throughline::statistics {

// Sample ratio mismatch: do the arms' sizes fit the shares that were meant? Counts are not
// negative; shares are weights, not negative, with a positive sum.

/// Pearson's chi-squared. Refused for fewer than two arms with a share, for no customers, and for
/// customers in an arm whose share is 0.
Expected<double> mismatchPValue(const std::vector<double> &observed,
                                const std::vector<double> &expectedShare);

/// Chance that Pearson's test at level alpha notices that the shares are really `trueShare`:
/// noncentral chi-squared with n * sum (true - expected)^2 / expected.
Expected<double> mismatchPower(double n, const std::vector<double> &trueShare,
                               const std::vector<double> &expectedShare, double alpha);

/// Log Bayes factor of "any shares" (Dirichlet around the expected ones with the given
/// concentration) against "the expected shares", from cumulative counts (Lindon & Malek 2020).
/// min(1, exp(-max over looks)) is an always-valid p-value.
Expected<double> mismatchLogBayesFactor(const std::vector<double> &counts,
                                        const std::vector<double> &expectedShare,
                                        double concentration);

} // namespace throughline::statistics
