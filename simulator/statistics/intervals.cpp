// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/intervals.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

namespace {

double wilsonHigh(Proportion p, double z)
{
    if (p.x >= p.n)
        return 1;
    const double z2 = z * z;
    const double half = z * std::sqrt(p.x * ((p.n - p.x) / p.n) + z2 / 4);
    return (p.x + z2 / 2 + half) / (p.n + z2);
}

/// From the product of the two ends, which does not cancel as centre - half would.
double wilsonLow(Proportion p, double z)
{
    if (p.x <= 0)
        return 0;
    if (p.x >= p.n)
        return p.n / (p.n + z * z);
    return p.x / p.n * (p.x / (p.n + z * z)) / wilsonHigh(p, z);
}

} // namespace

Interval wilsonInterval(Proportion p, double confidence)
{
    const double z = normalTwoSidedQuantile(confidence);
    return {wilsonLow(p, z), wilsonHigh(p, z)};
}

Interval newcombeDifference(Proportion p1, Proportion p2, double confidence)
{
    const Interval a = wilsonInterval(p1, confidence);
    const Interval b = wilsonInterval(p2, confidence);
    const double difference = p1.value() - p2.value();
    return {std::max(-1.0, difference - std::hypot(p1.value() - a.low, b.high - p2.value())),
            std::min(1.0, difference + std::hypot(a.high - p1.value(), p2.value() - b.low))};
}

std::optional<Interval> relativeLiftFieller(MeanEstimate treat, MeanEstimate control,
                                            double confidence, double covariance)
{
    const double z = normalTwoSidedQuantile(confidence);
    // Ends are the roots of a R^2 - 2 b R + c. In units of the control's mean nothing overflows.
    const double scale = control.mean;
    if (scale == 0)
        return std::nullopt;
    const double ratio = treat.mean / scale;
    const double z2 = (z / scale) * (z / scale);
    const double a = 1 - z2 * control.variance;
    const double b = ratio - z2 * covariance;
    const double c = ratio * ratio - z2 * treat.variance;
    if (!(a > 0))
        return std::nullopt;
    const double root = std::sqrt(std::max(0.0, b * b - a * c));
    return Interval{(b - root) / a - 1, (b + root) / a - 1};
}

LiftEstimate relativeLiftDelta(MeanEstimate treat, MeanEstimate control, double confidence,
                               double covariance)
{
    const double ratio = treat.mean / control.mean;
    const double variance =
        treat.variance - 2 * ratio * covariance + ratio * ratio * control.variance;
    const double half = normalTwoSidedQuantile(confidence) * std::sqrt(std::max(0.0, variance)) /
                        std::abs(control.mean);
    const double lift = (treat.mean - control.mean) / control.mean;
    return {lift, {lift - half, lift + half}};
}

Expected<WelchResult> welchInterval(double mean1, double sd1, double n1, double mean2, double sd2,
                                    double n2, double confidence)
{
    const double v1 = sd1 / std::sqrt(n1);
    const double v2 = sd2 / std::sqrt(n2);
    const double error = std::hypot(v1, v2);
    if (!(error > 0))
        return refuse(TL_TEXT("Statistics", "Neither arm varies: there is no interval."));
    const double share1 = (v1 / error) * (v1 / error);
    const double share2 = (v2 / error) * (v2 / error);
    const double df = 1 / (share1 * share1 / (n1 - 1) + share2 * share2 / (n2 - 1));
    const double half = studentUpperQuantile((1 - confidence) / 2, df) * error;
    const double difference = mean1 - mean2;
    return WelchResult{{difference - half, difference + half}, df};
}

JackknifeResult jackknife(double estimate, std::span<const double> leaveOneOut, double confidence)
{
    const double groups = double(leaveOneOut.size());
    double mean = 0;
    for (const double value : leaveOneOut)
        mean += value / groups;
    double squares = 0;
    for (const double value : leaveOneOut)
        squares += (value - mean) * (value - mean);
    const double error = std::sqrt(squares * (groups - 1) / groups);
    const double half = studentUpperQuantile((1 - confidence) / 2, groups - 1) * error;
    return {error, {estimate - half, estimate + half}};
}

} // namespace throughline::statistics
