// SPDX-License-Identifier: GPL-3.0-or-later
// How customers come into journeys, reach goals and end waits by what they do.
#include "simulator/engine/walk.h"

#include <algorithm>

namespace throughline {

namespace {

template <class Runs>
bool mayEnter(const Runs &runs, std::uint32_t journey, ReEntry reEntry, std::int64_t at, std::int64_t pause)
{
    for (const auto &run : runs) {
        if (run.journey != journey)
            continue;
        if (reEntry == ReEntry::Never || (reEntry == ReEntry::AfterExit && run.isActive) || at - run.enteredAt < pause)
            return false;
    }
    return true;
}

} // namespace

void Walk::tryEntry(std::int64_t at, std::uint32_t node)
{
    const ProgramNode &entry = m_program.nodes[node];
    if (entry.kind == Kind::EntryEvent) {
        scheduleRateEntry(node, at);
        const EntryEventPlan &plan = m_program.entryEvents[entry.plan];
        if (mayEnter(m_runs, entry.journey, plan.reEntry, at, plan.pause) && decidesEntry(plan.filter, node, at))
            enterJourney(at, node);
        return;
    }
    const EntryAudiencePlan &plan = m_program.entryAudiences[entry.plan];
    if (plan.every > 0 && at + plan.every <= m_program.end)
        m_queue.add(at + plan.every, Happening::Entry, node);
    if (!mayEnter(m_runs, entry.journey, plan.reEntry, at, 0))
        return;
    if (decidesEntry(plan.rule, node, at))
        enterJourney(at, node);
}

/// Decides on what has arrived, as splits do, and looks at what would be decided on fresh data.
bool Walk::decidesEntry(std::int32_t rule, std::uint32_t node, std::int64_t at)
{
    if (rule < 0)
        return true;
    const RuleProgram &program = m_program.rules[std::size_t(rule)];
    const bool isIn = program.holds(view(at, false));
    bool isTrulyIn = isIn;
    std::int64_t age = 0;
    if (program.readsEngagements()) {
        for (const CopyPlan &copy : m_program.copies)
            age = std::max(age, copy.loopback);
        if (m_totals) {
            isTrulyIn = program.holds(view(at, true));
            countDecision(node, isIn != isTrulyIn, age);
        }
    }
    trace(at, node, "Meets the rule of the entry", isIn ? "yes" : "no", age, isTrulyIn ? "yes" : "no", -1,
          isIn ? "a customer whom the rule leaves out" : "a customer whom the rule takes in");
    return isIn;
}

void Walk::tryEventEntries(std::int64_t at, bool isPurchase, std::uint32_t event)
{
    if (m_facts->isHeldOut)
        return;
    for (std::uint32_t j = 0; j < m_program.journeys.size(); ++j) {
        const ProgramJourney &journey = m_program.journeys[j];
        if (journey.isTested && !m_request.withTested)
            continue;
        for (const std::uint32_t node : journey.entries) {
            if (m_program.nodes[node].kind != Kind::EntryEvent)
                continue;
            const EntryEventPlan &plan = m_program.entryEvents[m_program.nodes[node].plan];
            if (plan.isPurchase != isPurchase || (!isPurchase && plan.event != event) || (!isPurchase && !plan.isReplay))
                continue;
            if (mayEnter(m_runs, j, plan.reEntry, at, plan.pause) && decidesEntry(plan.filter, node, at))
                enterJourney(at, node);
        }
    }
}

void Walk::enterJourney(std::int64_t at, std::uint32_t node)
{
    const std::uint32_t journeyPlace = m_program.nodes[node].journey;
    const ProgramJourney &journey = m_program.journeys[journeyPlace];
    if (journey.isTested && m_outcome.firstEntry == never) {
        m_outcome.firstEntry = at;
        m_horizon = std::max(m_horizon, at + m_program.outcomeWindow);
    }
    trace(at, node, "Enters the journey", "yes");
    Run run;
    run.journey = journeyPlace;
    run.enteredAt = at;
    run.firstPass = std::uint32_t(m_passes.size());
    m_passes.resize(m_passes.size() + journey.nodeCount);
    m_runs.push_back(run);
    m_arrivals.push_back({std::uint32_t(m_runs.size() - 1), node});
}

void Walk::reachGoals(std::int64_t at, bool isPurchase, std::uint32_t event)
{
    for (std::uint32_t i = 0; i < m_runs.size(); ++i) {
        if (!m_runs[i].isActive)
            continue;
        const ProgramJourney &journey = m_program.journeys[m_runs[i].journey];
        for (std::size_t g = 0; g < journey.goals.size() && m_runs[i].isActive; ++g) {
            const std::uint32_t node = journey.goals[g];
            const GoalPlan &goal = m_program.goals[m_program.nodes[node].plan];
            const std::uint64_t bit = std::uint64_t(1) << (g % 64);
            if (goal.isPurchase != isPurchase || (!isPurchase && goal.event != event)
                || at > m_runs[i].enteredAt + goal.window || (m_runs[i].goalsReached & bit) != 0)
                continue;
            m_runs[i].goalsReached |= bit;
            markGoal(m_runs[i].journey, bit);
            trace(at, node, "Reaches the goal");
            // Whoever reaches the goal from elsewhere comes to its node and ends there.
            if (metrics::NodeTotals *totals = nodeTotals(node)) {
                ++totals->entered;
                ++totals->ended;
                ++totals->reached;
                if (m_occurrences[node] == 0) {
                    ++totals->customers;
                    ++totals->arrivals[std::size_t(std::min((at - m_program.start) / 86400, std::int64_t(totals->arrivals.size()) - 1))];
                }
            }
            if (m_occurrences[node]++ == 0)
                m_touchedNodes.push_back(node);
            if (goal.endsJourney)
                endRun(i);
        }
    }
    if (!m_outcome.isInHoldoutArm)
        countGoalsAfterTheEnd(at, isPurchase, event);
}

void Walk::markGoal(std::uint32_t journey, std::uint64_t bit)
{
    for (Run &run : m_runs)
        if (!run.isActive && run.journey == journey)
            run.goalsReached |= bit;
}

void Walk::countGoalsAfterTheEnd(std::int64_t at, bool isPurchase, std::uint32_t event)
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].isActive)
            continue;
        const ProgramJourney &journey = m_program.journeys[m_runs[i].journey];
        for (std::size_t g = 0; g < journey.goals.size(); ++g) {
            const GoalPlan &goal = m_program.goals[m_program.nodes[journey.goals[g]].plan];
            const std::uint64_t bit = std::uint64_t(1) << (g % 64);
            if (goal.isPurchase != isPurchase || (!isPurchase && goal.event != event)
                || at > m_runs[i].enteredAt + goal.window || (m_runs[i].goalsReached & bit) != 0)
                continue;
            markGoal(m_runs[i].journey, bit);
            trace(at, journey.goals[g], "Reaches the goal after leaving the journey");
            if (metrics::NodeTotals *totals = nodeTotals(journey.goals[g]))
                ++totals->reached;
        }
    }
}

void Walk::wakeEventWaits(std::int64_t at, bool isPurchase, std::uint32_t event)
{
    for (std::uint32_t i = 0; i < m_runs.size(); ++i) {
        if (!m_runs[i].isActive || nodeOf(m_runs[i]).kind != Kind::WaitEvent)
            continue;
        const WaitEventPlan &plan = m_program.waitEvents[nodeOf(m_runs[i]).plan];
        const bool isMeant = plan.what == AwaitedEvent::Converted ? isPurchase
            : plan.what == AwaitedEvent::Named && plan.isPurchase == isPurchase && (isPurchase || plan.event == event);
        if (isMeant && at <= m_runs[i].deadline) {
            countDecision(m_runs[i].node, false, 0);
            leave(i, 0, at);
        }
    }
}

} // namespace throughline
