// SPDX-License-Identifier: GPL-3.0-or-later
// What each node does when a customer arrives. Its line in `arrive` is all that a kind needs here.
#include "simulator/engine/walk.h"

#include "model/values/time.h"
#include "simulator/engine/local_time.h"
#include "simulator/engine/profile_expression.h"

#include <algorithm>

namespace throughline {

void Walk::moveOn(std::int64_t at)
{
    // Steps that take no time follow each other before anything else happens.
    for (std::size_t i = 0; i < m_arrivals.size(); ++i) {
        const Pending pending = m_arrivals[i];
        arrive(pending.run, pending.node, at);
    }
    m_arrivals.clear();
}

void Walk::arrive(std::uint32_t runPlace, std::uint32_t node, std::int64_t at)
{
    const ProgramNode &here = m_program.nodes[node];
    const ProgramJourney &journey = m_program.journeys[here.journey];
    Run &run = m_runs[runPlace];
    run.node = node;
    run.arrivedAt = at;
    run.attempts = 0;
    run.hasPlace = false;
    ++run.token;
    if (++m_passes[run.firstPass + (node - journey.firstNode)] > std::uint64_t(journey.maxRounds)) {
        // No pass of its own: the luck of the next run must not know how this one ended.
        trace(at, node, "The loop's bound is reached");
        if (metrics::NodeTotals *totals = nodeTotals(node)) {
            ++totals->entered;
            ++totals->roundsExceeded;
        }
        endRun(runPlace);
        return;
    }
    const std::uint32_t counted = m_origins[node];
    run.occurrence = m_occurrences[counted]++;
    if (run.occurrence == 0)
        m_touchedNodes.push_back(counted);
    if (metrics::NodeTotals *totals = nodeTotals(node)) {
        ++totals->entered;
        if (run.occurrence == 0) {
            ++totals->customers;
            const std::int64_t day = std::min((at - m_program.start) / 86400, std::int64_t(totals->arrivals.size()) - 1);
            ++totals->arrivals[std::size_t(day)];
        }
    }
    switch (here.kind) {
    case Kind::EntryAudience:
    case Kind::EntryEvent: leave(runPlace, 0, at); break;
    case Kind::Message: planSend(runPlace, m_program.messages[here.plan], at); break;
    case Kind::Wait: wait(runPlace, m_program.waits[here.plan], at); break;
    case Kind::WaitEvent: waitForEvent(runPlace, m_program.waitEvents[here.plan], at); break;
    case Kind::SplitRule: splitByRule(runPlace, m_program.splitRules[here.plan], at); break;
    case Kind::SplitEngagement: splitByEngagement(runPlace, m_program.splitEngagements[here.plan], at); break;
    case Kind::SplitExperiment: splitByExperiment(runPlace, m_program.splitExperiments[here.plan], at); break;
    case Kind::ProfileUpdate: updateProfile(runPlace, m_program.profileUpdates[here.plan], at); break;
    case Kind::AudienceSync: syncAudience(runPlace, m_program.audienceSyncs[here.plan], at); break;
    case Kind::TaskAgent: tryTask(runPlace, m_program.taskAgents[here.plan], at); break;
    case Kind::Webhook: {
        const std::uint64_t word = m_luck.word(m_facts->hash, here.hash, run.occurrence);
        const bool hasFailed = happens(word, m_program.webhooks[here.plan].failure);
        trace(at, node, "The call succeeds", hasFailed ? "no" : "yes", -1, std::string(), double(word) / 18446744073709551616.0,
              "a number on the other side of the share of failing calls");
        leave(runPlace, hasFailed ? 1 : 0, at);
        break;
    }
    case Kind::Goal: leave(runPlace, 0, at); break;
    case Kind::Exit: endRun(runPlace); break;
    }
}

void Walk::leave(std::uint32_t runPlace, std::uint32_t exit, std::int64_t)
{
    Run &run = m_runs[runPlace];
    ++run.token;
    if (metrics::NodeTotals *totals = nodeTotals(run.node))
        ++totals->exits[exit];
    const std::uint32_t target = m_program.exits[nodeOf(run).firstExit + exit];
    if (target == nowhere)
        run.isActive = false;
    else
        m_arrivals.push_back({runPlace, target});
}

void Walk::endRun(std::uint32_t runPlace)
{
    Run &run = m_runs[runPlace];
    ++run.token;
    run.isActive = false;
    metrics::NodeTotals *totals = nodeTotals(run.node);
    if (!totals)
        return;
    ++totals->ended;
    const ProgramNode &here = nodeOf(run);
    if (here.kind != Kind::Message && here.kind != Kind::TaskAgent)
        return;
    // A send was still to come.
    const std::uint32_t reach = here.kind == Kind::Message ? m_program.messages[here.plan].reach : m_program.taskAgents[here.plan].reach;
    ++totals->blocked[std::size_t(metrics::Blocked::Exited)];
    ++channelTotals(m_program.reaches[reach].channel)->blocked[std::size_t(metrics::Blocked::Exited)];
}

void Walk::wait(std::uint32_t runPlace, const WaitPlan &plan, std::int64_t at)
{
    const TimeZone &zone = *m_facts->zone;
    std::int64_t until = at;
    switch (plan.waitFor) {
    case WaitFor::Duration: until = at + plan.duration; break;
    case WaitFor::LocalHour: until = nextLocalMinute(zone, at, plan.localMinutes); break;
    case WaitFor::Weekday: until = nextWeekday(zone, at, plan.weekday, plan.localMinutes); break;
    case WaitFor::Date: until = std::max(at, onLocalDay(zone, plan.date, plan.localMinutes)); break;
    case WaitFor::DateField: {
        const FieldValue value = m_life.truth(plan.field);
        if (!value.isSet)
            break; // nothing to wait for
        const std::int64_t moment = value.integer + plan.offset;
        const std::int64_t day = moment / 86400 - (moment % 86400 < 0 ? 1 : 0);
        until = std::max(at, onLocalDay(zone, day, plan.localMinutes));
        break;
    }
    }
    if (m_trace)
        addTrace(at, m_runs[runPlace].node, "Waits until " + formatMoment(Moment{until}));
    if (until <= at)
        leave(runPlace, 0, at);
    else
        m_queue.add(until, Happening::Step, runPlace, m_runs[runPlace].token);
}

void Walk::updateProfile(std::uint32_t runPlace, const ProfileUpdatePlan &plan, std::int64_t at)
{
    if (plan.field != nowhere) {
        m_life.change(at, plan.field, plan.expression ? evaluateExpression(m_program, plan, m_life, at) : plan.value);
        if (m_trace)
            addTrace(at, m_runs[runPlace].node, "Writes the truth: " + m_program.population->fields()[plan.field].name);
    }
    leave(runPlace, 0, at);
}

std::uint32_t Walk::messageFor(const Run &run, std::uint32_t node) const
{
    if (node == nowhere)
        return run.lastMessage;
    const auto runPlace = std::uint32_t(&run - m_runs.data());
    for (std::size_t i = m_messages.size(); i > 0; --i)
        if (m_origins[m_messages[i - 1].node] == m_origins[node] && m_messages[i - 1].run == runPlace)
            return std::uint32_t(i - 1);
    return nowhere;
}

std::int64_t Walk::awaitedAt(const Message &message, AwaitedEvent what) const
{
    switch (what) {
    case AwaitedEvent::Seen: return message.seenAt;
    case AwaitedEvent::Clicked: return message.clickedAt;
    case AwaitedEvent::Replied: return message.repliedAt;
    case AwaitedEvent::Converted:
    case AwaitedEvent::Named: break;
    }
    return never;
}

void Walk::waitForEvent(std::uint32_t runPlace, const WaitEventPlan &plan, std::int64_t at)
{
    Run &run = m_runs[runPlace];
    run.deadline = at + plan.window;
    run.awaited = nowhere;
    if (plan.what == AwaitedEvent::Converted) {
        const bool hasConverted = !m_outcome.purchases.empty() && m_outcome.purchases.back().at >= run.enteredAt;
        if (hasConverted) {
            countDecision(run.node, false, 0);
            leave(runPlace, 0, at);
            return;
        }
    } else if (plan.what != AwaitedEvent::Named) {
        run.awaited = messageFor(run, plan.message);
        if (run.awaited != nowhere) {
            const Message &message = m_messages[run.awaited];
            const std::int64_t happened = awaitedAt(message, plan.what);
            const std::int64_t loopback = m_program.copies[std::size_t(m_program.reaches[message.reach].channel)].loopback;
            if (happened != never && happened + loopback <= at) {
                countDecision(run.node, false, loopback);
                leave(runPlace, 0, at);
                return;
            }
            if (happened != never && happened + loopback <= run.deadline)
                m_queue.add(happened + loopback, Happening::Step, runPlace, run.token, 1);
        }
    }
    m_queue.add(run.deadline, Happening::Step, runPlace, run.token, 0);
}

void Walk::wakeWaits(std::uint32_t messagePlace)
{
    const Message &message = m_messages[messagePlace];
    for (std::uint32_t i = 0; i < m_runs.size(); ++i) {
        const Run &run = m_runs[i];
        if (!run.isActive || run.awaited != messagePlace || nodeOf(run).kind != Kind::WaitEvent)
            continue;
        const std::int64_t happened = awaitedAt(message, m_program.waitEvents[nodeOf(run).plan].what);
        const std::int64_t loopback = m_program.copies[std::size_t(m_program.reaches[message.reach].channel)].loopback;
        if (happened != never && happened + loopback <= run.deadline)
            m_queue.add(happened + loopback, Happening::Step, i, run.token, 1);
    }
}

void Walk::step(std::uint32_t runPlace, bool hasHappened, std::int64_t at)
{
    Run &run = m_runs[runPlace];
    if (nodeOf(run).kind != Kind::WaitEvent) {
        leave(runPlace, 0, at);
        return;
    }
    const WaitEventPlan &plan = m_program.waitEvents[nodeOf(run).plan];
    std::int64_t age = 0;
    bool isKnownLate = false;
    if (run.awaited != nowhere) {
        const Message &message = m_messages[run.awaited];
        age = m_program.copies[std::size_t(m_program.reaches[message.reach].channel)].loopback;
        isKnownLate = !hasHappened && awaitedAt(message, plan.what) <= at;
    }
    countDecision(run.node, isKnownLate, age);
    trace(at, run.node, "The awaited event has been heard of", hasHappened ? "yes" : "no", age,
          hasHappened || isKnownLate ? "yes" : "no", -1,
          hasHappened ? "a shorter window" : isKnownLate ? "a loopback that is less late" : "a longer window, or an earlier answer");
    leave(runPlace, hasHappened ? 0 : 1, at);
}

void Walk::countDecision(std::uint32_t node, bool hasChanged, std::int64_t age)
{
    metrics::NodeTotals *totals = nodeTotals(node);
    if (!totals)
        return;
    ++totals->decisions;
    totals->changedByFreshData += hasChanged ? 1 : 0;
    totals->dataAge.count(metrics::ageBin(age));
}

void Walk::splitByRule(std::uint32_t runPlace, const SplitRulePlan &plan, std::int64_t at)
{
    const std::uint32_t node = m_runs[runPlace].node;
    const auto choose = [&](bool isFresh) {
        const RuleView seen = view(at, isFresh);
        for (std::uint32_t i = 0; i < plan.rules.size(); ++i)
            if (m_program.rules[plan.rules[i]].holds(seen))
                return i;
        return std::uint32_t(plan.rules.size());
    };
    const std::uint32_t chosen = choose(false);
    // Fields are read from the source of truth itself; what customers did arrives late.
    const std::uint32_t fresh = plan.readsEngagements && m_totals ? choose(true) : chosen;
    std::int64_t age = 0;
    if (plan.readsEngagements)
        for (const CopyPlan &copy : m_program.copies)
            age = std::max(age, copy.loopback);
    countDecision(node, fresh != chosen, age);
    if (m_trace)
        trace(at, node, "First rule that holds", m_program.layout.nodes[node].exits[chosen], age, m_program.layout.nodes[node].exits[fresh],
              -1, fresh != chosen ? "an engagement that had arrived by now" : "a value on the other side of a rule");
    leave(runPlace, chosen, at);
}

bool Walk::hasEngaged(const Message &message, EngagementKind kind, std::int64_t now, std::int64_t until, bool isFresh) const
{
    std::int64_t at = never;
    switch (kind) {
    case EngagementKind::Clicked: at = message.clickedAt; break;
    case EngagementKind::Seen: at = message.seenAt; break;
    case EngagementKind::Replied: at = message.repliedAt; break;
    case EngagementKind::Delivered: at = message.deliveredAt; break;
    case EngagementKind::Unsubscribed: at = message.unsubscribedAt; break;
    case EngagementKind::Converted:
        return std::any_of(m_outcome.purchases.begin(), m_outcome.purchases.end(), [&](const WalkPurchase &purchase) {
            return purchase.at >= message.sentAt && purchase.at <= std::min(now, until);
        });
    }
    if (at == never || at > until)
        return false;
    const std::int64_t loopback = isFresh ? 0 : m_program.copies[std::size_t(m_program.reaches[message.reach].channel)].loopback;
    return at + loopback <= now;
}

void Walk::splitByEngagement(std::uint32_t runPlace, const SplitEngagementPlan &plan, std::int64_t at)
{
    const Run &run = m_runs[runPlace];
    const std::uint32_t node = run.node;
    const std::uint32_t place = messageFor(run, plan.message);
    const auto choose = [&](bool isFresh) {
        if (place != nowhere) {
            const Message &message = m_messages[place];
            const std::int64_t until = plan.window > 0 ? message.sentAt + plan.window : never;
            for (std::uint32_t i = 0; i < plan.branches.size(); ++i)
                if (hasEngaged(message, plan.branches[i], at, until, isFresh))
                    return i;
        }
        return std::uint32_t(plan.branches.size());
    };
    const std::uint32_t chosen = choose(false);
    const std::uint32_t fresh = choose(true);
    const std::int64_t age = place == nowhere ? 0 : m_program.copies[std::size_t(m_program.reaches[m_messages[place].reach].channel)].loopback;
    countDecision(node, fresh != chosen, age);
    if (m_trace)
        trace(at, node, "What the loopback tells of the message", m_program.layout.nodes[node].exits[chosen], age,
              m_program.layout.nodes[node].exits[fresh], -1,
              fresh != chosen ? "an engagement that had arrived by now" : place == nowhere ? "a message sent before" : "an answer in time");
    leave(runPlace, chosen, at);
}

void Walk::splitByExperiment(std::uint32_t runPlace, const SplitExperimentPlan &plan, std::int64_t at)
{
    const Run &run = m_runs[runPlace];
    const std::uint64_t word = assignmentWord(plan.hash, m_facts->hash);
    std::uint32_t arm = 0;
    while (arm + 1 < plan.upTo.size() && word >= plan.upTo[arm])
        ++arm;
    if (run.occurrence == 0) {
        m_outcome.arms.push_back({plan.experiment, arm, at, plan.window});
        const bool isTested = m_program.journeys[run.journey].isTested;
        m_outcome.isInHoldoutArm = m_outcome.isInHoldoutArm || (isTested && plan.isHoldout[arm]);
        act(plan.onAssigned[arm], at, fatigueLeft(at));
    }
    if (m_trace)
        addTrace(at, run.node, "Assigned by hash", m_program.layout.nodes[run.node].exits[arm], -1, {},
              double(word) / 18446744073709551616.0, "another customer key");
    leave(runPlace, arm, at);
}

} // namespace throughline
