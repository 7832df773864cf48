// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a block's customers come to nodes, and their conversions meanwhile.
#include "simulator/engine/blocks/block_walk.h"

#include "simulator/engine/exact_math.h"
#include "simulator/engine/response_rules.h"

#include <algorithm>
#include <utility>

namespace throughline {

namespace {

const std::uint64_t conversionLuck = nameHash("conversion");

} // namespace

BlockWalk::BlockWalk(const Program &program, const CustomerColumns &columns, std::vector<std::uint32_t> order,
                     const Parameters &parameters, const Luck &luck)
    : m_program(program), m_columns(columns), m_order(std::move(order)), m_parameters(parameters), m_luck(luck),
      m_funnel(program.layout), m_lanes(blockSize), m_lists(program.nodes.size() * blockSize), m_counts(program.nodes.size()),
      m_impressionLaw(DelayLaw::exponential(meanImpressionGap)), m_life(program),
      m_hasPastChanges(program.population->profileChanges() != nullptr)
{
}

std::int64_t BlockWalk::threshold(const Lane &lane) const
{
    return unitExponential(m_luck.word(lane.hash, conversionLuck, lane.conversions));
}

bool BlockWalk::holds(const Lane &lane, std::int32_t rule, std::int64_t at) const
{
    if (rule < 0)
        return true;
    RuleView view;
    view.customer = lane.customer;
    view.at = at;
    view.historyEnd = m_program.start;
    return m_program.rules[std::size_t(rule)].holds(view);
}

void BlockWalk::enter(std::size_t customer)
{
    ++m_funnel.customers;
    if (m_columns.isHeldOut[customer] != 0) {
        ++m_funnel.heldOut;
        return;
    }
    const std::uint32_t entry = m_program.journeys.front().entries.front();
    Lane &lane = m_lanes[m_used];
    lane.customer = customer;
    if (!holds(lane, m_program.entryAudiences[m_program.nodes[entry].plan].rule, m_program.start))
        return;
    ++m_used;
    lane.hash = m_program.population->keyHash(customer);
    lane.zone = &m_program.zones[m_program.population->zone(customer)];
    lane.at = m_program.start;
    lane.node = entry;
    lane.isActive = true;
    lane.isInHoldoutArm = false;
    lane.messageCount = lane.armCount = lane.sightCount = lane.sendCount = 0;
    lane.turnsAwayAt.fill(never);
    lane.goalsReached = lane.goalsPassed = 0;
    lane.conversions = 0;
    lane.lastConversion = -1;
    lane.firstTouch = lane.firstResponse = lane.unsubscribedAt = never;
    lane.clock.start(m_program.start, hazardOf(lane), threshold(lane), m_program.end + m_program.outcomeWindow);
    m_lists[entry * blockSize + m_counts[entry]++] = std::uint32_t(m_used - 1);
}

std::int64_t BlockWalk::hazardOf(const Lane &lane) const
{
    const std::int64_t hazard = m_columns.hazard[lane.customer];
    for (const std::uint32_t effect : m_program.baselines)
        if (holds(lane, m_program.effects[effect].audience, m_program.start))
            return clampedRound(double(hazard) * exactExp(m_parameters.logMultipliers[effect]));
    return hazard;
}

void BlockWalk::walkNodes()
{
    for (const std::uint32_t node : m_order)
        arriveAll(node);
    for (std::size_t i = 0; i < m_used; ++i)
        finish(m_lanes[i]);
}

void BlockWalk::arriveAll(std::uint32_t node)
{
    const std::uint32_t count = std::exchange(m_counts[node], 0);
    const ProgramNode &here = m_program.nodes[node];
    m_funnel.nodes[node].entered += count;
    if (here.kind != Kind::Goal)
        m_funnel.nodes[node].customers += count;
    m_exits = m_funnel.nodes[node].exits.data();
    m_targets = m_program.exits.data() + here.firstExit;
    const std::uint32_t *list = m_lists.data() + node * blockSize;
    if (passesAll(here)) {
        passOn(list, count);
        return;
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        m_place = list[i];
        Lane &lane = m_lanes[m_place];
        lane.node = node;
        arrive(lane, here);
    }
}

bool BlockWalk::passesAll(const ProgramNode &here) const
{
    return here.kind == Kind::EntryAudience
        || (here.kind == Kind::Wait && m_program.waits[here.plan].waitFor == WaitFor::Duration && m_program.waits[here.plan].duration == 0);
}

/// All go on at once by the first exit: nobody is looked at.
void BlockWalk::passOn(const std::uint32_t *list, std::uint32_t count)
{
    *m_exits += count;
    const std::uint32_t target = *m_targets;
    if (target == nowhere) {
        for (std::uint32_t i = 0; i < count; ++i)
            m_lanes[list[i]].isActive = false;
        return;
    }
    std::copy_n(list, count, m_lists.data() + target * blockSize + m_counts[target]);
    m_counts[target] += count;
}

void BlockWalk::arrive(Lane &lane, const ProgramNode &here)
{
    switch (here.kind) {
    case Kind::EntryAudience: break; // passes all
    case Kind::Message: sendMessage(lane, here, m_program.messages[here.plan]); break;
    case Kind::AudienceSync: sync(lane, here, m_program.audienceSyncs[here.plan]); break;
    case Kind::Wait: pause(lane, waitsUntil(lane, m_program.waits[here.plan]), 0); break;
    case Kind::WaitEvent: awaitEvent(lane, m_program.waitEvents[here.plan]); break;
    case Kind::SplitRule: leave(lane, ruleBranch(lane, m_program.splitRules[here.plan])); break;
    case Kind::SplitEngagement: leave(lane, engagementBranch(lane, m_program.splitEngagements[here.plan])); break;
    case Kind::SplitExperiment: leave(lane, assign(lane, m_program.splitExperiments[here.plan])); break;
    case Kind::Webhook: leave(lane, happens(m_luck.word(lane.hash, here.hash, 0), m_program.webhooks[here.plan].failure) ? 1 : 0); break;
    case Kind::Goal: {
        const std::vector<std::uint32_t> &goals = m_program.journeys.front().goals;
        const std::uint64_t bit = std::uint64_t(1) << (std::find(goals.begin(), goals.end(), lane.node) - goals.begin());
        m_funnel.nodes[lane.node].customers += (lane.goalsPassed & bit) == 0 ? 1 : 0;
        lane.goalsPassed |= bit;
        leave(lane, 0);
        break;
    }
    case Kind::Exit:
        ++m_funnel.nodes[lane.node].ended;
        lane.isActive = false;
        break;
    case Kind::EntryEvent:
    case Kind::ProfileUpdate:
    case Kind::TaskAgent: break; // blockOrder refuses them
    }
}

void BlockWalk::leave(Lane &lane, std::uint32_t exit)
{
    ++m_exits[exit];
    const std::uint32_t target = m_targets[exit];
    if (target == nowhere)
        lane.isActive = false;
    else
        m_lists[target * blockSize + m_counts[target]++] = m_place;
}

/// Stands at the node until a moment, and leaves then unless a goal has ended the journey.
void BlockWalk::pause(Lane &lane, std::int64_t until, std::uint32_t exit)
{
    if (until > lane.at) {
        if (until > m_program.end) {
            if (advance(lane, m_program.end))
                ++m_funnel.nodes[lane.node].waiting;
            lane.isActive = false;
            return;
        }
        if (!advance(lane, until))
            return;
        lane.at = until;
    }
    leave(lane, exit);
}

/// Lets happen what comes up to a moment, in the order of time. False where a goal ended the run.
bool BlockWalk::advance(Lane &lane, std::int64_t to)
{
    for (;;) {
        std::size_t nearest = lane.sightCount;
        for (std::size_t i = 0; i < lane.sightCount; ++i)
            if (nearest == lane.sightCount || lane.sights[i].at < lane.sights[nearest].at)
                nearest = i;
        const std::int64_t sight = nearest < lane.sightCount ? lane.sights[nearest].at : never;
        const std::int64_t conversion = lane.clock.next();
        if (sight <= to && sight <= conversion && sight != never) {
            const std::vector<std::uint32_t> &effects = *lane.sights[nearest].effects;
            // Sights of one moment act in the order of their messages.
            std::copy(lane.sights.begin() + std::ptrdiff_t(nearest) + 1, lane.sights.begin() + lane.sightCount,
                      lane.sights.begin() + std::ptrdiff_t(nearest));
            --lane.sightCount;
            act(lane, effects, sight);
        } else if (conversion <= to) {
            convert(lane, conversion);
        } else {
            return lane.isActive;
        }
    }
}

void BlockWalk::convert(Lane &lane, std::int64_t at)
{
    ++lane.conversions;
    lane.lastConversion = at;
    for (std::size_t i = 0; i < lane.armCount; ++i)
        lane.arms[i].hasConverted = lane.arms[i].hasConverted || (at >= lane.arms[i].from && at <= lane.arms[i].to);
    lane.clock.restart(threshold(lane));
    if (at <= m_program.end)
        reachGoals(lane, at);
}

void BlockWalk::reachGoals(Lane &lane, std::int64_t at)
{
    const std::vector<std::uint32_t> &goals = m_program.journeys.front().goals;
    const auto isReached = [&](std::size_t g) {
        const GoalPlan &goal = m_program.goals[m_program.nodes[goals[g]].plan];
        const std::uint64_t bit = std::uint64_t(1) << g;
        if (!goal.isPurchase || at > m_program.start + goal.window || (lane.goalsReached & bit) != 0)
            return false;
        lane.goalsReached |= bit;
        ++m_funnel.nodes[goals[g]].reached;
        return true;
    };
    for (std::size_t g = 0; g < goals.size() && lane.isActive; ++g) {
        if (!isReached(g))
            continue;
        const GoalPlan &goal = m_program.goals[m_program.nodes[goals[g]].plan];
        const std::uint64_t bit = std::uint64_t(1) << g;
        FunnelNode &node = m_funnel.nodes[goals[g]];
        ++node.entered;
        ++node.ended;
        node.customers += (lane.goalsPassed & bit) == 0 ? 1 : 0;
        lane.goalsPassed |= bit;
        if (!goal.endsJourney)
            continue;
        lane.isActive = false;
        ++m_funnel.nodes[lane.node].ended;
        if (m_program.nodes[lane.node].kind == Kind::Message) // a send was still to come
            ++m_funnel.nodes[lane.node].blocked[std::size_t(metrics::Blocked::Exited)];
    }
    // A goal's window outlasts the run.
    for (std::size_t g = 0; g < goals.size() && !lane.isActive && !lane.isInHoldoutArm; ++g)
        isReached(g);
}

void BlockWalk::act(Lane &lane, const std::vector<std::uint32_t> &effects, std::int64_t at)
{
    for (const std::uint32_t effect : effects) {
        if (!holds(lane, m_program.effects[effect].audience, at))
            continue;
        lane.clock.addEffect(at, m_parameters.logMultipliers[effect], m_program.effects[effect].halfLife);
        return;
    }
}

void BlockWalk::finish(Lane &lane)
{
    if (lane.armCount > 0 || !m_program.journeys.front().goals.empty()) {
        advance(lane, lane.armCount > 0 ? std::max(m_program.end, m_program.start + m_program.outcomeWindow) : m_program.end);
        for (std::size_t i = 0; i < lane.armCount; ++i) {
            FunnelArm &arm = m_funnel.experiments[lane.arms[i].experiment][lane.arms[i].arm];
            ++arm.customers;
            arm.conversions += lane.arms[i].hasConverted ? 1 : 0;
        }
    }
    if (lane.firstTouch == never)
        return;
    ++m_funnel.reached;
    const std::int64_t censoredAt = std::min(m_program.end, lane.unsubscribedAt);
    if (lane.firstResponse <= censoredAt)
        m_funnel.firstResponse.count(metrics::minuteBin(lane.firstResponse - lane.firstTouch));
    else
        m_funnel.censored.count(metrics::minuteBin(censoredAt - lane.firstTouch));
}

} // namespace throughline
