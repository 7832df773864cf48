// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/customer_search.h"

#include "simulator/engine/base_walk.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::size_t progressEvery = 1024;

bool isWorse(const FoundCustomer &a, const FoundCustomer &b)
{
    if (a.score.has_value() != b.score.has_value())
        return a.score.has_value();
    if (a.score && *a.score != *b.score)
        return *a.score < *b.score;
    return a.customer < b.customer;
}

std::optional<double> scoreOf(const metrics::Totals &totals)
{
    if (totals.consistency.comparable == 0)
        return std::nullopt;
    return metrics::asReal(totals.consistency.score, metrics::scoreUnit);
}

} // namespace

Expected<FoundCustomers> findCustomers(const Project &project, const Population &population, const RunSettings &settings,
                                       const CustomerQuestion &question, RunMonitor &monitor, std::size_t most)
{
    const auto base = BaseWalk::make(project, population, settings, monitor);
    if (!base)
        return tl::unexpected(base.error());
    const metrics::Layout &layout = (*base)->program().layout;
    const metrics::Totals nothing(layout);
    metrics::Totals totals = nothing;
    WalkRequest request;
    request.totals = &totals;
    FoundCustomers found;
    for (std::size_t i = 0; i < population.size(); ++i) {
        if (i % progressEvery == 0) {
            if (monitor.isCancelled())
                return tl::unexpected(cancelledProblem());
            monitor.progress(std::int64_t(i), std::int64_t(population.size()));
        }
        if (!(*base)->takes(i))
            continue;
        (*base)->facts(i);
        (*base)->walk(request);
        (*base)->walker().countStory({});
        if (totals == nothing)
            continue;
        if (question(totals, layout)) {
            ++found.count;
            found.listed.push_back({i, scoreOf(totals)});
            // Twice the room, so that sorting happens rarely.
            if (found.listed.size() >= 2 * most + progressEvery) {
                std::ranges::sort(found.listed, isWorse);
                found.listed.resize(most);
            }
        }
        totals = nothing;
    }
    std::ranges::sort(found.listed, isWorse);
    found.listed.resize(std::min(most, found.listed.size()));
    return found;
}

} // namespace throughline
