// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/lift_totals.h"
#include "simulator/statistics/interval.h"

#include <optional>

namespace throughline {

enum class LiftMetric { Conversions, Revenue };

/// How the cells of a run are nested: cells[d * replications + r].
struct LiftDesign
{
    std::int64_t draws = 1;
    std::int64_t replications = 1;

    bool isNested() const { return draws >= 2 && replications >= 2; }
};

/// Per customer: a share for conversions, money for revenue.
struct LiftFigures
{
    double absolute = 0;                 ///< mean over draws of Y¹ - Y⁰
    double with = 0;                     ///< mean of Y¹
    double without = 0;                  ///< mean of Y⁰
    double withSd = 0;                   ///< standard deviation of Y¹ between customers
    std::optional<double> relative;      ///< ΣY¹/ΣY⁰ - 1; nothing without any Y⁰
    /// Monte Carlo error of `absolute`: √(MSB/(S·R)) of a nested design, else sd(d)/√n.
    std::optional<double> standardError;
    std::optional<statistics::Interval> absoluteInterval; ///< 95 %, Monte Carlo
    /// 95 %, Fieller with the paired covariance; nothing where it has no end.
    std::optional<statistics::Interval> relativeInterval;
    std::optional<double> parameterSd;   ///< nested designs only, as the interval
    std::optional<statistics::Interval> parameterInterval; ///< 90 %: draw means shrunk to that sd
};

/// METRICS section 3. Nothing where no customer entered. Falls back on the base run where no cell
/// was walked.
std::optional<LiftFigures> estimateLift(const metrics::OutcomeTotals &totals, LiftMetric metric,
                                        LiftDesign design);

/// The arm's lift over its own customers, less that of the control arm over its own: both are
/// differences between the two worlds, so that chance differences between the arms cancel.
/// `relative` is against what the arm's customers would have done under the control.
std::optional<LiftFigures> estimateArm(const metrics::OutcomeTotals &arm,
                                       const metrics::OutcomeTotals *control, LiftMetric metric,
                                       LiftDesign design);

} // namespace throughline
