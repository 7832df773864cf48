// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/parameters.h"

#include "simulator/engine/exact_math.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>

namespace throughline {

namespace {

double uniform(std::uint64_t word) { return (double(word >> 11) + 0.5) / 9007199254740992.0; }

double betaSample(double mean, double observations, std::uint64_t word)
{
    if (!(mean > 0))
        return 0;
    if (mean >= 1)
        return 1;
    // The library's inverse uses the C mathematics library: six digits are the same everywhere.
    const boost::math::beta_distribution<double> belief(mean * observations, (1 - mean) * observations);
    return std::clamp(roundedTo(boost::math::quantile(belief, uniform(word))), 0.0, 1.0);
}

} // namespace

Parameters parametersOf(const Program &program, std::uint64_t seed, std::uint32_t draw)
{
    Parameters out;
    const Luck luck(seed, draw, 0);
    for (const ResponsePlan &plan : program.responses) {
        std::array<double, 6> shares = plan.shares;
        if (draw > 0)
            for (std::size_t i = 0; i < shares.size(); ++i)
                shares[i] = betaSample(shares[i], plan.observations[i], luck.word(nameHash(plan.id), nameHash("response"), i));
        out.shares.push_back(shares);
    }
    for (const EffectPlan &plan : program.effects) {
        const double spread = plan.logSpread;
        const double z = draw > 0 ? -normalUpperQuantile(uniform(luck.word(plan.hash, nameHash("effect")))) : 0;
        // The mean of a log-normal belief lies half its variance above the median.
        out.logMultipliers.push_back(draw > 0 ? plan.logMedian + spread * z
                                              : plan.logMedian + spread * spread / 2);
    }
    return out;
}

} // namespace throughline
