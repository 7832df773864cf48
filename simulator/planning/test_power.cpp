// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/test_power.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/means.h"
#include "simulator/statistics/multi_arm.h"
#include "simulator/statistics/numerics.h"
#include "simulator/statistics/proportions.h"
#include "simulator/statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::planning {

using statistics::Significance;

namespace {

/// The standard deviation of the difference times the square root of the whole test's size.
double unitError(const Comparison &c, double effect)
{
    if (!c.outcome.isShare)
        return std::sqrt(c.outcome.sd * c.outcome.sd / c.controlShare
                         + c.outcome.sdTreated * c.outcome.sdTreated / c.treatedShare);
    const double p = c.outcome.mean;
    const double q = std::clamp(p + effect, 0.0, 1.0);
    return std::sqrt(p * (1 - p) / c.controlShare + q * (1 - q) / c.treatedShare);
}

bool hasOneSpread(const Comparison &c)
{
    return std::abs(c.outcome.sd - c.outcome.sdTreated) <= 1e-12 * c.outcome.sd && std::abs(c.ratio() - 1) < 1e-12;
}

} // namespace

double standardErrorAt(const Comparison &comparison, double effect, double total)
{
    return unitError(comparison, effect) / std::sqrt(total);
}

double powerAt(const Comparison &c, double effect, double total)
{
    const Significance test{c.alpha, 2};
    const double nControl = total * c.controlShare;
    const double nTreated = total * c.treatedShare;
    if (nControl < 2 || nTreated < 2)
        return 0;
    if (c.outcome.isShare)
        return statistics::twoProportionPower({c.outcome.mean, std::clamp(c.outcome.mean + effect, 0.0, 1.0)}, nControl,
                                              nTreated, test);
    const double error = unitError(c, effect) / std::sqrt(total);
    if (!(error > 0))
        return 0;
    if (hasOneSpread(c))
        return statistics::twoMeanPower(nControl, nTreated, std::abs(effect) / c.outcome.sd, test);
    return statistics::normalCdf(std::abs(effect) / error - test.criticalZ());
}

Expected<double> totalFor(const Comparison &c, double effect, double power)
{
    const Significance test{c.alpha, 2};
    if (c.outcome.isShare) {
        const auto size = statistics::twoProportionControlSize({c.outcome.mean, c.outcome.mean + effect}, power, test,
                                                               c.ratio());
        if (!size)
            return size;
        return *size / c.controlShare;
    }
    if (!(c.outcome.sd > 0))
        return statistics::refuse(
            TL_TEXT("Planner", "How far customers differ in this outcome is not known, so no size can be given."));
    if (hasOneSpread(c)) {
        const auto size = statistics::twoMeanSizePerArm(std::abs(effect) / c.outcome.sd, power, test);
        if (!size)
            return size;
        return *size / c.controlShare;
    }
    const double z = test.criticalZ() + statistics::normalUpperQuantile(1 - power);
    if (!(z > 0) || effect == 0)
        return statistics::refuse(
            TL_TEXT("Planner", "The level of the test alone already gives the wanted power."));
    const double root = z * unitError(c, effect) / effect;
    return root * root;
}

std::optional<double> detectableRise(const Comparison &c, double total, double power)
{
    if (total * c.controlShare < 2 || total * c.treatedShare < 2)
        return {};
    const Significance test{c.alpha, 2};
    if (c.outcome.isShare) {
        const auto treated = statistics::twoProportionDetectable(c.outcome.mean, total * c.controlShare,
                                                                 total * c.treatedShare, power,
                                                                 statistics::Direction::Up, test);
        if (!treated || !*treated)
            return {};
        return **treated - c.outcome.mean;
    }
    const double z = test.criticalZ() + statistics::normalUpperQuantile(1 - power);
    if (!(z > 0) || !(c.outcome.sd > 0))
        return {};
    return z * unitError(c, 0) / std::sqrt(total);
}

Expected<double> levelOfOne(Correction correction, double alpha, double controlShare,
                            const std::vector<double> &treatedShares)
{
    const auto count = static_cast<double>(treatedShares.size());
    if (treatedShares.size() < 2 || correction == Correction::None)
        return alpha;
    if (correction != Correction::Dunnett)
        return alpha / count;
    std::vector<statistics::Comparison> comparisons;
    for (const double share : treatedShares)
        comparisons.push_back({0, std::sqrt(share / (share + controlShare))});
    const double single = statistics::normalUpperQuantile(alpha / 2);
    const double bonferroni = statistics::normalUpperQuantile(alpha / count / 2);
    const auto spare = [&](double critical) {
        return std::log(alpha)
            - std::log(statistics::anyExceeds(comparisons, critical, 2, std::numeric_limits<double>::infinity()));
    };
    const auto critical = statistics::findRoot(spare, single * (1 - 1e-9), bonferroni * (1 + 1e-9));
    if (!critical)
        return alpha / count;
    return 2 * statistics::normalTail(*critical);
}

std::optional<statistics::SequentialDesign> sequentialDesign(Design design, int looks, double alpha)
{
    using statistics::DesignType;
    statistics::SequentialDesign out{statistics::equallySpacedLooks(std::max(looks, 2)), alpha / 2,
                                     DesignType::ObrienFleming, 0};
    switch (design) {
    case Design::Fixed: return {};
    case Design::OBrienFleming: out.type = DesignType::ObrienFleming; break;
    case Design::Pocock: out.type = DesignType::Pocock; break;
    case Design::LanDeMets: out.type = DesignType::SpendObrienFleming; break;
    }
    return out;
}

} // namespace throughline::planning
