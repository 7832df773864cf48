// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/multi_arm.h"

#include "simulator/statistics/means.h"
#include "simulator/statistics/numerics.h"
#include "simulator/statistics/proportions.h"
#include "simulator/statistics/refusal.h"
#include "simulator/statistics/studentised.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::statistics {

namespace {

/// All noise is common: only the outermost shifts decide.
double anyExceedsInUnison(const std::vector<Comparison> &comparisons, double critical, int sides)
{
    double lowest = comparisons.front().shift;
    double highest = lowest;
    for (const Comparison &comparison : comparisons) {
        lowest = std::min(lowest, comparison.shift);
        highest = std::max(highest, comparison.shift);
    }
    if (sides == 1)
        return normalTail(critical - highest);
    return std::min(1.0, normalTail(critical - highest) + normalTail(critical + lowest));
}

/// Edges of panels over the common noise: wide ones over its bulk and as far as a tail can come
/// from, narrow ones where a comparison with little noise of its own turns over.
std::vector<double> commonNoiseEdges(const std::vector<Comparison> &comparisons, double critical)
{
    double reach = 9;
    std::vector<double> edges;
    for (const Comparison &comparison : comparisons) {
        const double loading = comparison.loading;
        reach =
            std::max(reach, 9 + std::min(39.0, (critical + std::abs(comparison.shift)) * loading));
        const double width = std::sqrt(1 - loading * loading) / std::max(loading, 1e-9);
        if (width > 0.7)
            continue;
        for (const double turn :
             {(critical - comparison.shift) / loading, (-critical - comparison.shift) / loading}) {
            for (int i = -8; i <= 8; ++i)
                edges.push_back(turn + i * width);
        }
    }
    for (double z = -reach; z <= reach; z += 1)
        edges.push_back(z);
    edges.push_back(reach);
    std::erase_if(edges, [&](double z) { return std::abs(z) > reach; });
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

/// Sums up under the common noise; dividing by the nodes' own mass keeps a certain event at 1.
class CommonNoiseMean
{
public:
    void add(const Node &node, double probability)
    {
        const double weight = node.weight * normalDensity(node.x);
        m_sum += weight * probability;
        m_mass += weight;
    }
    double value() const { return m_sum / m_mass; }

private:
    double m_sum = 0;
    double m_mass = 0;
};

double anyExceedsKnownScale(const std::vector<Comparison> &comparisons, double critical, int sides)
{
    CommonNoiseMean mean;
    for (const Node &node : panelNodes(commonNoiseEdges(comparisons, critical))) {
        double logNone = 0;
        for (const Comparison &comparison : comparisons) {
            const double own = std::sqrt(1 - comparison.loading * comparison.loading);
            const double centre = comparison.shift + comparison.loading * node.x;
            double exceeds = normalTail((critical - centre) / own);
            if (sides == 2)
                exceeds += normalTail((critical + centre) / own);
            logNone += std::log1p(-std::min(exceeds, 1.0));
        }
        mean.add(node, -std::expm1(logNone));
    }
    return mean.value();
}

bool moveInUnison(const std::vector<Comparison> &comparisons)
{
    // Below this own noise the difference to none is under 1e-12.
    return std::all_of(comparisons.begin(), comparisons.end(),
                       [](const Comparison &c) { return 1 - c.loading < 1e-13; });
}

/// Equal comparisons under the null hypothesis: one power instead of a product.
double equalExceed(int count, double correlation, double critical, int sides)
{
    const double loading = std::sqrt(correlation);
    const double own = std::sqrt(1 - correlation);
    CommonNoiseMean mean;
    for (const Node &node : panelNodes(commonNoiseEdges({{0, loading}}, critical))) {
        double exceeds = normalTail((critical - loading * node.x) / own);
        if (sides == 2)
            exceeds += normalTail((critical + loading * node.x) / own);
        mean.add(node, -std::expm1(count * std::log1p(-std::min(exceeds, 1.0))));
    }
    return mean.value();
}

double equalExceedStudentised(int count, double correlation, double critical, int sides, double df)
{
    if (count == 1 || 1 - correlation < 1e-13)
        return sides * studentTail(critical, df);
    double sum = 0;
    const double withoutBar = equalExceed(count, correlation, 0, sides);
    constexpr double Unreachable = 40; // below the smallest double
    for (const Node &node : scaleNodes(df, 0.1, critical)) {
        // A far tail has many nodes at which the bar has all but vanished or is out of reach.
        const double bar = critical * node.x;
        if (bar > Unreachable)
            continue;
        sum += node.weight *
               (std::abs(bar) < 1e-12 ? withoutBar : equalExceed(count, correlation, bar, sides));
    }
    return sum;
}

} // namespace

double anyExceeds(const std::vector<Comparison> &comparisons, double critical, int sides, double df)
{
    if (comparisons.empty())
        return 0;
    double sum = 0;
    const bool isUnison = moveInUnison(comparisons);
    for (const Node &node : scaleNodes(df, 0.1, critical)) {
        const double bar = critical * node.x;
        sum += node.weight * (isUnison ? anyExceedsInUnison(comparisons, bar, sides)
                                       : anyExceedsKnownScale(comparisons, bar, sides));
    }
    return sum;
}

Expected<double> dunnettCritical(int treatments, double correlation, double df, Significance test)
{
    const double single = studentUpperQuantile(test.tail(), df);
    const double bonferroni = studentUpperQuantile(test.tail() / treatments, df);
    if (treatments == 1 || 1 - correlation < 1e-13)
        return single;
    const auto spare = [&](double critical) {
        return std::log(test.alpha) -
               std::log(equalExceedStudentised(treatments, correlation, critical, test.sides, df));
    };
    if (!std::isfinite(bonferroni))
        return refuse(TL_TEXT("Statistics", "The level is too small for a critical value."));
    const auto critical = findRoot(spare, single * (1 - 1e-9), bonferroni * (1 + 1e-9) + 1e-9);
    if (!critical || *critical < 0)
        return refuse(TL_TEXT("Statistics", "No critical value keeps this level."));
    return *critical;
}

std::vector<double> dunnettAdjusted(const std::vector<double> &statistics, double correlation,
                                    double df, int sides)
{
    std::vector<double> adjusted;
    adjusted.reserve(statistics.size());
    for (const double statistic : statistics) {
        const double bar = sides == 2 ? std::abs(statistic) : statistic;
        adjusted.push_back(std::min(
            1.0, equalExceedStudentised(int(statistics.size()), correlation, bar, sides, df)));
    }
    return adjusted;
}

Expected<double> dunnettSizePerTreatment(double delta, double sd, int treatments, double power,
                                         Significance test, double ratio)
{
    if (delta == 0)
        return refuse(TL_TEXT("Statistics", "Equal means: no size can tell them apart."));
    const auto critical =
        dunnettCritical(treatments, 1 / (1 + ratio), std::numeric_limits<double>::infinity(), test);
    if (!critical)
        return critical;
    const double z = *critical + normalUpperQuantile(1 - power);
    if (!(z > 0))
        return refuse(
            TL_TEXT("Statistics", "The level of the test alone already gives the wanted power."));
    const double root = sd * z / delta;
    const double size = (1 + 1 / ratio) * root * root;
    if (!std::isfinite(size))
        return refuse(TL_TEXT("Statistics", "The difference is too small for any size."));
    return size;
}

Expected<double> bonferroniSize(double control, double treat, int treatments, double power,
                                Significance test, double ratio)
{
    test.alpha /= treatments;
    return twoProportionControlSize({control, treat}, power, test, ratio);
}

double suggestedControlRatio(int treatments)
{
    return std::sqrt(double(treatments));
}

} // namespace throughline::statistics
