// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/blocks/block_order.h"

#include <algorithm>
#include <set>

namespace throughline {

namespace {

/// A rule whose answer follows from the customer's fields and the moment alone.
bool readsFieldsOnly(const Program &program, std::int32_t rule)
{
    if (rule < 0)
        return true;
    const RuleProgram &read = program.rules[std::size_t(rule)];
    if (read.readsHistory())
        return false;
    // Turning away from a channel changes its consent.
    return std::none_of(read.fields().begin(), read.fields().end(), [&](std::uint32_t field) {
        return std::find(program.consentField.begin(), program.consentField.end(), field) != program.consentField.end();
    });
}

bool isPlainReach(const Program &program, const Reach &reach)
{
    const auto readsFields = [&](std::int32_t rule) { return readsFieldsOnly(program, rule); };
    for (const std::uint32_t response : reach.responses)
        if (!readsFields(program.responses[response].audience))
            return false;
    for (const auto *effects : {&reach.onAssigned, &reach.onSent, &reach.onSeen})
        for (const std::uint32_t effect : *effects)
            if (!readsFields(program.effects[effect].audience))
                return false;
    return reach.limit == nowhere;
}

bool isPlain(const Program &program, const ProgramNode &node)
{
    switch (node.kind) {
    case Kind::EntryAudience: {
        const EntryAudiencePlan &plan = program.entryAudiences[node.plan];
        return plan.after == 0 && plan.every == 0;
    }
    case Kind::Message: {
        const Reach &reach = program.reaches[program.messages[node.plan].reach];
        return info(reach.channel).arrival == Arrival::Delivered && isPlainReach(program, reach);
    }
    case Kind::AudienceSync: {
        const AudienceSyncPlan &plan = program.audienceSyncs[node.plan];
        return plan.isAdd && isPlainReach(program, program.reaches[plan.reach]);
    }
    case Kind::Wait: return program.waits[node.plan].waitFor != WaitFor::DateField;
    case Kind::WaitEvent: {
        const AwaitedEvent what = program.waitEvents[node.plan].what;
        return what == AwaitedEvent::Seen || what == AwaitedEvent::Clicked || what == AwaitedEvent::Replied;
    }
    case Kind::SplitRule: {
        const std::vector<std::uint32_t> &rules = program.splitRules[node.plan].rules;
        return std::all_of(rules.begin(), rules.end(), [&](std::uint32_t rule) { return readsFieldsOnly(program, std::int32_t(rule)); });
    }
    case Kind::SplitEngagement: {
        const std::vector<EngagementKind> &branches = program.splitEngagements[node.plan].branches;
        return std::find(branches.begin(), branches.end(), EngagementKind::Converted) == branches.end();
    }
    case Kind::SplitExperiment: {
        for (const auto &effects : program.splitExperiments[node.plan].onAssigned)
            for (const std::uint32_t effect : effects)
                if (!readsFieldsOnly(program, program.effects[effect].audience))
                    return false;
        return true;
    }
    case Kind::Goal: return program.goals[node.plan].isPurchase || program.goals[node.plan].event == nowhere;
    case Kind::Webhook:
    case Kind::Exit: return true;
    case Kind::EntryEvent:
    case Kind::ProfileUpdate:
    case Kind::TaskAgent: break;
    }
    return false;
}

} // namespace

std::optional<std::vector<std::uint32_t>> blockOrder(const Program &program)
{
    if (program.journeys.size() != 1 || !program.journeys.front().isTested || program.journeys.front().entries.size() != 1
        || program.journeys.front().goals.size() > 64 || program.replaysBehaviours
        || program.layout.experiments.size() > mostBlockArms || program.fatigue >= 0 || program.recognition > 0)
        return std::nullopt;
    if (std::any_of(program.changes.begin(), program.changes.end(), [](const ChangePlan &change) { return change.isDecisive; }))
        return std::nullopt;
    if (!std::all_of(program.nodes.begin(), program.nodes.end(), [&](const ProgramNode &node) { return isPlain(program, node); }))
        return std::nullopt;
    if (program.messages.size() + program.audienceSyncs.size() > mostBlockMessages)
        return std::nullopt;
    // Copies of one node share its luck, told apart by the number of the pass, which blocks do not count.
    std::set<std::uint64_t> lucks;
    for (const ProgramNode &node : program.nodes)
        if (!lucks.insert(node.hash).second)
            return std::nullopt;
    std::vector<std::uint32_t> before(program.nodes.size());
    for (const std::uint32_t target : program.exits)
        if (target != nowhere)
            ++before[target];
    std::vector<std::uint32_t> order;
    for (std::uint32_t node = 0; node < program.nodes.size(); ++node)
        if (before[node] == 0)
            order.push_back(node);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const ProgramNode &node = program.nodes[order[i]];
        for (std::uint32_t exit = 0; exit < node.exitCount; ++exit)
            if (const std::uint32_t target = program.exits[node.firstExit + exit]; target != nowhere && --before[target] == 0)
                order.push_back(target);
    }
    if (order.size() != program.nodes.size())
        return std::nullopt; // a loop
    return order;
}

} // namespace throughline
