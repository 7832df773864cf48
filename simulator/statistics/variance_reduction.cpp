// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/variance_reduction.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

namespace {

double meanOf(std::span<const double> values)
{
    double mean = 0;
    double count = 0;
    for (const double value : values)
        mean += (value - mean) / ++count;
    return mean;
}

/// The largest deviation from the mean, by which sums of squares are scaled.
double reachOf(std::span<const double> values, double mean)
{
    double reach = 0;
    for (const double value : values)
        reach = std::max(reach, std::abs(value - mean));
    return reach;
}

} // namespace

Expected<CupedResult> cuped(std::span<const double> y, std::span<const double> x)
{
    if (x.size() != y.size() || x.size() < 2)
        return refuse(TL_TEXT("Statistics", "Outcome and covariate need the same customers, two "
                                            "or more."));
    const double yMean = meanOf(y);
    const double xMean = meanOf(x);
    const double yReach = reachOf(y, yMean);
    const double xReach = reachOf(x, xMean);
    if (!(yReach > 1e-14 * std::abs(yMean)) || !(xReach > 1e-14 * std::abs(xMean)))
        return refuse(TL_TEXT("Statistics", "Outcome and covariate must both vary."));
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        const double dx = (x[i] - xMean) / xReach;
        const double dy = (y[i] - yMean) / yReach;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    const double slope = xy / xx;
    double residual = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        const double rest = (y[i] - yMean) / yReach - slope * ((x[i] - xMean) / xReach);
        residual += rest * rest;
    }
    return CupedResult{slope * (yReach / xReach), residual / yy,
                       std::max(0.0, 1 - (xy / xx) * (xy / yy))};
}

double cupedSize(double unadjusted, double correlation)
{
    return unadjusted * ((1 - correlation) * (1 + correlation));
}

double pairedSimulationSize(double sdOfDifference, double halfWidth, double confidence)
{
    const double root = normalTwoSidedQuantile(confidence) * sdOfDifference / halfWidth;
    return root * root;
}

} // namespace throughline::statistics
