// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/blocks/customer_columns.h"

#include <algorithm>
#include <thread>

namespace throughline {

namespace {

/// Fewer are not worth a thread.
constexpr std::size_t customersPerThread = 4096;

template <class T>
void append(std::vector<T> &list, const std::vector<T> &later)
{
    list.insert(list.end(), later.begin(), later.end());
}

} // namespace

CustomerColumns::CustomerColumns(const Program &program, const CustomerModel &customers, std::size_t threads)
    : CustomerColumns(customers)
{
    const std::size_t size = program.population->size();
    const std::size_t parts = std::clamp<std::size_t>(std::min(threads, size / customersPerThread), 1, 256);
    const auto beginOf = [&](std::size_t part) { return size / parts * part + std::min(part, size % parts); };
    std::vector<CustomerColumns> later(parts - 1, CustomerColumns(customers));
    {
        std::vector<std::jthread> others;
        for (std::size_t part = 1; part < parts; ++part)
            others.emplace_back([&, part] { later[part - 1].addCustomers(program, beginOf(part), beginOf(part + 1)); });
        addCustomers(program, 0, beginOf(1));
    }
    for (const CustomerColumns &part : later)
        join(part);
    for (auto *factors : {&seenFactor, &clickFactor})
        for (std::vector<double> &factor : *factors)
            if (std::all_of(factor.begin(), factor.end(), [](double value) { return value == 1; }))
                factor = {};
}

void CustomerColumns::addCustomers(const Program &program, std::size_t begin, std::size_t end)
{
    std::array<bool, channelCount> isUsed{};
    for (const Reach &reach : program.reaches)
        isUsed[std::size_t(reach.channel)] = true;
    CustomerFacts facts;
    for (std::size_t customer = begin; customer < end; ++customer) {
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
        append(recentSends, facts.recentSends);
        recentBegins.push_back(std::uint32_t(recentSends.size()));
    }
}

void CustomerColumns::join(const CustomerColumns &later)
{
    append(isHeldOut, later.isHeldOut);
    append(bestHour, later.bestHour);
    append(hazard, later.hazard);
    for (std::size_t channel = 0; channel < channelCount; ++channel) {
        append(seenFactor[channel], later.seenFactor[channel]);
        append(clickFactor[channel], later.clickFactor[channel]);
    }
    const auto offset = std::uint32_t(recentSends.size());
    for (auto at = later.recentBegins.begin() + 1; at != later.recentBegins.end(); ++at)
        recentBegins.push_back(offset + *at);
    append(recentSends, later.recentSends);
}

} // namespace throughline
