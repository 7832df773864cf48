// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/statistics/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace throughline::statistics {

/// x of n; 0 <= x <= n, n > 0.
struct Proportion
{
    double x = 0;
    double n = 1;

    double value() const { return x / n; }
};

// Confidence levels are between 0 and 1, both excluded.

/// Wilson 1927, without continuity correction. Exactly 0 at x = 0 and 1 at x = n.
Interval wilsonInterval(Proportion p, double confidence = 0.95);

/// p1 - p2 by Newcombe 1998, method 10: the hybrid of two Wilson intervals.
Interval newcombeDifference(Proportion p1, Proportion p2, double confidence = 0.95);

/// A mean as it was estimated: its value and the variance of that value.
struct MeanEstimate
{
    double mean = 0;
    double variance = 0; ///< of the mean, >= 0
};

/// treat / control - 1 by Fieller 1954. `covariance` is that of the two means: 0 for separate
/// arms, the paired covariance for two worlds on the same luck. None where the control is not
/// clearly different from 0, because the set is then not an interval.
std::optional<Interval> relativeLiftFieller(MeanEstimate treat, MeanEstimate control,
                                            double confidence = 0.95, double covariance = 0);

struct LiftEstimate
{
    double lift = 0;
    Interval interval;
};

/// treat / control - 1 by the delta method; control.mean is not 0.
LiftEstimate relativeLiftDelta(MeanEstimate treat, MeanEstimate control, double confidence = 0.95,
                               double covariance = 0);

struct WelchResult
{
    Interval interval; ///< of mean1 - mean2
    double df = 0;     ///< Welch-Satterthwaite
};

/// Difference of two means with unequal variances; sizes of at least 2. Refused where neither arm
/// varies.
Expected<WelchResult> welchInterval(double mean1, double sd1, double n1, double mean2, double sd2,
                                    double n2, double confidence = 0.95);

/// The engine's own: estimate and interval from a statistic computed with each group left out.
struct JackknifeResult
{
    double standardError = 0;
    Interval interval;
};

/// `leaveOneOut[i]` is the statistic without group i; at least two groups. The interval is
/// estimate +- t quantile (groups - 1 degrees of freedom) * standard error.
JackknifeResult jackknife(double estimate, std::span<const double> leaveOneOut,
                          double confidence = 0.95);

} // namespace throughline::statistics
