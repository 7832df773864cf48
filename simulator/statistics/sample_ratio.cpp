// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/sample_ratio.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/refusal.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace throughline::statistics {

namespace {

double total(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The problem with the pair of lists, or no value.
Expected<void> checkShares(const std::vector<double> &values, const std::vector<double> &shares)
{
    if (values.size() != shares.size())
        return refuse(TL_TEXT("Statistics", "Every arm needs a value and an expected share."));
    size_t arms = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        arms += shares[i] > 0;
        if (shares[i] == 0 && values[i] > 0)
            return refuse(
                TL_TEXT("Statistics", "An arm with an expected share of 0 has customers."));
    }
    if (arms < 2)
        return refuse(TL_TEXT("Statistics", "A sample ratio needs at least two arms."));
    return {};
}

/// log Gamma(x) - Stirling's main part (x - 1/2) log x - x + log(2 pi) / 2.
double stirlingRest(double x)
{
    if (x < 20)
        return logGamma(x) - (x - 0.5) * std::log(x) + x - 0.5 * std::log(2 * std::numbers::pi);
    const double y = 1 / (x * x);
    return (1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y * (1.0 / 1680 - y / 1188)))) / x;
}

/// (1 + d) log(1 + d) - d without cancellation at small d.
double relativeEntropyTerm(double d)
{
    if (std::abs(d) < 0.01) {
        double term = d * d;
        double sum = 0;
        for (int k = 2; k < 12; ++k, term *= -d)
            sum += term / (k * (k - 1));
        return sum;
    }
    return (1 + d) * std::log1p(d) - d;
}

} // namespace

Expected<double> mismatchPValue(const std::vector<double> &observed,
                                const std::vector<double> &expectedShare)
{
    if (auto checked = checkShares(observed, expectedShare); !checked)
        return tl::unexpected(checked.error());
    const double n = total(observed);
    const double shares = total(expectedShare);
    if (!(n > 0))
        return refuse(TL_TEXT("Statistics", "There are no customers to compare."));
    double chiSquared = 0;
    int arms = 0;
    for (size_t i = 0; i < observed.size(); ++i) {
        if (expectedShare[i] == 0)
            continue;
        const double expected = n * (expectedShare[i] / shares);
        chiSquared += (observed[i] - expected) * ((observed[i] - expected) / expected);
        ++arms;
    }
    return chiSquaredTail(chiSquared, arms - 1);
}

Expected<double> mismatchPower(double n, const std::vector<double> &trueShare,
                               const std::vector<double> &expectedShare, double alpha)
{
    if (auto checked = checkShares(trueShare, expectedShare); !checked)
        return tl::unexpected(checked.error());
    const double trueTotal = total(trueShare);
    const double expectedTotal = total(expectedShare);
    double distance = 0;
    int arms = 0;
    for (size_t i = 0; i < trueShare.size(); ++i) {
        if (expectedShare[i] == 0)
            continue;
        const double expected = expectedShare[i] / expectedTotal;
        const double difference = trueShare[i] / trueTotal - expected;
        distance += difference * difference / expected;
        ++arms;
    }
    const double critical = chiSquaredUpperQuantile(alpha, arms - 1);
    return noncentralChiSquaredTail(critical, arms - 1, n * distance);
}

Expected<double> mismatchLogBayesFactor(const std::vector<double> &counts,
                                        const std::vector<double> &expectedShare,
                                        double concentration)
{
    if (auto checked = checkShares(counts, expectedShare); !checked)
        return tl::unexpected(checked.error());
    // With prior weights a_i = A q_i, log Gamma by Stirling's formula and r_i the ratio of
    // posterior to expected share, the large parts cancel on paper and leave (A + N) sum q_i r_i
    // log r_i + log((A + N) / A) / 2 - sum log((a_i + n_i) / a_i) / 2 + rests.
    const double n = total(counts);
    const double shares = total(expectedShare);
    const double prior = concentration;
    double factor = 0.5 * std::log1p(n / prior) + stirlingRest(prior) - stirlingRest(prior + n);
    for (size_t i = 0; i < counts.size(); ++i) {
        if (expectedShare[i] == 0)
            continue;
        const double share = expectedShare[i] / shares;
        const double weight = prior * share;
        const double excess = (counts[i] - n * share) / ((prior + n) * share);
        factor += (prior + n) * share * relativeEntropyTerm(excess) -
                  0.5 * std::log1p(counts[i] / weight) + stirlingRest(weight + counts[i]) -
                  stirlingRest(weight);
    }
    return factor;
}

} // namespace throughline::statistics
