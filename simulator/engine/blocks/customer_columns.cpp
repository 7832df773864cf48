// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/blocks/customer_columns.h"

#include <algorithm>

namespace throughline {

CustomerColumns::CustomerColumns(const Program &program, const CustomerModel &customers) : model(customers)
{
    const std::size_t size = program.population->size();
    std::array<bool, channelCount> isUsed{};
    for (const Reach &reach : program.reaches)
        isUsed[std::size_t(reach.channel)] = true;
    recentBegins.push_back(0);
    CustomerFacts facts;
    for (std::size_t customer = 0; customer < size; ++customer) {
        model.facts(customer, facts);
        isHeldOut.push_back(facts.isHeldOut ? 1 : 0);
        bestHour.push_back(std::uint8_t(facts.bestHour));
        hazard.push_back(facts.hazard);
        for (std::size_t channel = 0; channel < channelCount; ++channel) {
            if (!isUsed[channel])
                continue;
            seenFactor[channel].push_back(facts.seenFactor[channel]);
            clickFactor[channel].push_back(facts.clickFactor[channel]);
        }
        recentSends.insert(recentSends.end(), facts.recentSends.begin(), facts.recentSends.end());
        recentBegins.push_back(std::uint32_t(recentSends.size()));
    }
    for (auto *factors : {&seenFactor, &clickFactor})
        for (std::vector<double> &factor : *factors)
            if (std::all_of(factor.begin(), factor.end(), [](double value) { return value == 1; }))
                factor = {};
}

} // namespace throughline
