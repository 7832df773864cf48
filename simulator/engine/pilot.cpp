// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/pilot.h"

#include "simulator/engine/walk.h"

#include <algorithm>

namespace throughline {

namespace {

/// The `count` customers with the lowest hashes.
std::vector<std::size_t> lowest(const Population &population, std::size_t count, std::uint64_t mix)
{
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    order.reserve(population.size());
    for (std::size_t i = 0; i < population.size(); ++i)
        order.emplace_back(mix == 0 ? population.keyHash(i) : nameHash("sample", population.keyHash(i) ^ mix), i);
    if (count < order.size()) {
        std::nth_element(order.begin(), order.begin() + std::ptrdiff_t(count), order.end());
        order.resize(count);
    }
    std::vector<std::size_t> out;
    for (const auto &[hash, place] : order)
        out.push_back(place);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

std::vector<std::size_t> chosenCustomers(const Population &population, const RunSettings &settings)
{
    const std::size_t wanted = settings.sample > 0 ? std::min(std::size_t(settings.sample), population.size()) : population.size();
    std::vector<std::size_t> all;
    if (wanted < population.size()) {
        all = lowest(population, wanted, 0x9e3779b97f4a7c15u);
    } else {
        all.resize(population.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
    }
    if (settings.shard.count > 1)
        std::erase_if(all, [&](std::size_t i) { return population.keyHash(i) % settings.shard.count != settings.shard.index; });
    return all;
}

Expected<std::vector<LimitQueue>> pilotLimits(const Compiled &compiled, const CustomerModel &model,
                                              const Parameters &parameters, const RunMonitor &monitor)
{
    const Program &program = compiled.program;
    std::vector<LimitQueue> out;
    if (program.limits.empty())
        return out;
    const Population &population = *program.population;
    const std::vector<std::size_t> pilot = lowest(population, std::max<std::size_t>(population.size() / 64, 2000), 0);
    const auto hours = std::size_t((program.end - program.start) / 3600);
    std::vector<std::vector<std::int64_t>> arrivals(program.limits.size(), std::vector<std::int64_t>(hours));
    WalkRequest request;
    request.limitArrivals = &arrivals;
    Walk walk(program, out);
    CustomerFacts facts;
    const Luck luck(compiled.settings.seed, 0, 0);
    for (const std::size_t customer : pilot) {
        if (monitor.isCancelled())
            return tl::unexpected(cancelledProblem());
        model.facts(customer, facts);
        walk.walk(facts, luck, parameters, request);
    }
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        for (std::int64_t &count : arrivals[i])
            count = count * std::int64_t(population.size()) / std::int64_t(std::max<std::size_t>(pilot.size(), 1));
        out.emplace_back(program.start, std::move(arrivals[i]), program.limits[i].perHour);
    }
    return out;
}

} // namespace throughline
