// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/statistics/significance.h"

#include <vector>

namespace throughline::statistics {

// Several treatments against one control (Dunnett 1955). The test statistics share the control's
// noise: with `ratio` = control size / treatment size every pair has correlation 1 / (1 + ratio),
// which is 0.5 for equal arms.

/// One comparison Z = shift + loading * common + sqrt(1 - loading^2) * own, both noises standard
/// normal; two comparisons have correlation loading_i * loading_j. Loadings from 0 to 1.
struct Comparison
{
    double shift = 0;
    double loading = 0;
};

/// P(any Z > critical), or any |Z| with sides = 2, when each Z but its shift is divided by a common
/// scale estimated with `df` degrees of freedom (infinite: known). The shifts must be 0 for a
/// finite df. critical >= 0.
double anyExceeds(const std::vector<Comparison> &comparisons, double critical, int sides,
                  double df);

/// The critical value that keeps the level over all treatments; df may be infinite.
Expected<double> dunnettCritical(int treatments, double correlation, double df,
                                 Significance test = {});

/// Adjusted p-values of the statistics, single step, sides as in `anyExceeds`.
std::vector<double> dunnettAdjusted(const std::vector<double> &statistics, double correlation,
                                    double df, int sides = 2);

/// Customers in each treatment arm for a given power of each single comparison of means with
/// known standard deviation; the control has `ratio` times as many.
Expected<double> dunnettSizePerTreatment(double delta, double sd, int treatments, double power,
                                         Significance test = {}, double ratio = 1);

/// Size of the control arm when each of `treatments` proportions is tested at alpha / treatments;
/// `ratio` is treated over control.
Expected<double> bonferroniSize(double control, double treat, int treatments, double power,
                                Significance test = {}, double ratio = 1);

/// Control over treatment size that makes the comparisons most precise: sqrt(treatments).
double suggestedControlRatio(int treatments);

} // namespace throughline::statistics
