// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/customer_search.h"

#include "simulator/compile/compile.h"
#include "simulator/engine/pilot.h"
#include "simulator/engine/walk.h"

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
    BlockOfAll all(population);
    const auto prepared = prepare(project, all, settings, monitor);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto made = prepared->compile(population);
    if (!made)
        return tl::unexpected(made.error());
    const Compiled &compiled = **made;
    const metrics::Layout &layout = compiled.program.layout;
    const auto limits = pilotLimits(*prepared, all, monitor);
    if (!limits)
        return tl::unexpected(limits.error());
    const CustomerModel model(compiled.program);
    const Parameters parameters = parametersOf(compiled.program, compiled.settings.seed, 0);
    const Luck luck(compiled.settings.seed, 0, 0);
    Walk walk(compiled.program, *limits);
    CustomerFacts facts;
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
        if (!prepared->choice.takes(population.keyHash(i)))
            continue;
        model.facts(i, facts);
        walk.walk(facts, luck, parameters, request);
        walk.countStory({});
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
