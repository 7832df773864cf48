// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/pilot.h"

#include "model/journey/node_kinds.h"
#include "simulator/engine/walk.h"

#include <algorithm>

namespace throughline {

bool needsPilot(const Project &project)
{
    const auto isLimited = [](const Node &node) {
        if (const auto *message = std::get_if<MessageNode>(&node.parameters))
            return message->throttlePerHour > 0;
        const auto *task = std::get_if<TaskAgentNode>(&node.parameters);
        return task && task->capacityPerHour > 0;
    };
    return std::any_of(project.journeys.begin(), project.journeys.end(), [&](const Journey &journey) {
        return !journey.isArchived && std::any_of(journey.nodes.begin(), journey.nodes.end(), isLimited);
    });
}

Expected<std::vector<LimitQueue>> pilotLimits(const Preparation &prepared, CustomerBlocks &blocks,
                                              const RunMonitor &monitor)
{
    std::vector<LimitQueue> out;
    if (!needsPilot(*prepared.project))
        return out;
    std::vector<std::vector<std::int64_t>> arrivals; // by limit and hour
    std::vector<std::int64_t> perHour;
    std::int64_t start = 0;
    std::int64_t walked = 0;
    const auto walkBlock = [&](const Population &block) -> Expected<void> {
        const auto compiled = prepared.compile(block);
        if (!compiled)
            return tl::unexpected(compiled.error());
        const Program &program = (*compiled)->program;
        start = program.start;
        arrivals.resize(program.limits.size(), std::vector<std::int64_t>(std::size_t((program.end - start) / 3600)));
        perHour.clear();
        for (const LimitPlan &limit : program.limits)
            perHour.push_back(limit.perHour);
        const CustomerModel model(program);
        const Parameters parameters = parametersOf(program, prepared.settings.seed, 0);
        const Luck luck(prepared.settings.seed, 0, 0);
        WalkRequest request;
        request.limitArrivals = &arrivals;
        const std::vector<LimitQueue> unlimited;
        Walk walk(program, unlimited);
        CustomerFacts facts;
        for (std::size_t customer = 0; customer < block.size(); ++customer) {
            if (!prepared.pilot.holds(block.keyHash(customer)))
                continue;
            if (monitor.isCancelled())
                return tl::unexpected(cancelledProblem());
            model.facts(customer, facts);
            walk.walk(facts, luck, parameters, request);
            ++walked;
        }
        return {};
    };
    if (auto done = blocks.forEach(walkBlock); !done)
        return tl::unexpected(done.error());
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        for (std::int64_t &count : arrivals[i])
            count = count * prepared.customers / std::max<std::int64_t>(walked, 1);
        out.emplace_back(start, std::move(arrivals[i]), perHour[i]);
    }
    return out;
}

} // namespace throughline
