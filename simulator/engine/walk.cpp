// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of a walk: what happens next, and what the customer's own life brings.
#include "simulator/engine/walk.h"

#include "simulator/engine/exact_math.h"
#include "simulator/engine/response_rules.h"

#include <algorithm>
#include <map>

namespace throughline {

namespace {

const std::uint64_t conversionLuck = nameHash("conversion");
const std::uint64_t rateLuck = nameHash("entry at a rate");

/// −ln u · mean, at least a second.
std::int64_t exponentialGap(std::uint64_t word, double mean)
{
    return std::max<std::int64_t>(clampedRound(double(unitExponential(word)) / hazardUnit * mean), 1);
}

} // namespace

Walk::Walk(const Program &program, const std::vector<LimitQueue> &limits)
    : m_program(program), m_limits(limits), m_life(program),
      m_occurrences(program.nodes.size()), m_changeCounts(program.changes.size()),
      m_rateCounts(program.entryEvents.size()),
      // Order values spread by half around the customer's mean, which they keep.
      m_orderLaw(DelayLaw::logNormal(1'000'000 * exactExp(-0.125), 0.5)),
      m_postalLaw(DelayLaw::logNormal(3 * 86400, 0.35)),
      m_impressionLaw(DelayLaw::exponential(meanImpressionGap)), m_boughtBefore(program.population->purchases()),
      m_boughtProduct(m_boughtBefore ? m_boughtBefore->column("product") : nullptr),
      m_boughtValue(m_boughtBefore ? m_boughtBefore->column("value") : nullptr), m_cases(program.population->support()),
      m_caseKind(m_cases ? m_cases->column("kind") : nullptr), m_caseClosed(m_cases ? m_cases->column("closed_at") : nullptr)
{
    std::map<std::uint64_t, std::uint32_t> firsts;
    for (std::uint32_t node = 0; node < program.nodes.size(); ++node)
        m_origins.push_back(firsts.emplace(program.nodes[node].hash, node).first->second);
}

void Walk::begin(const CustomerFacts &facts, const Luck &luck, const Parameters &parameters, const WalkRequest &request)
{
    m_facts = &facts;
    m_luck = luck;
    m_parameters = &parameters;
    m_request = request;
    m_totals = request.totals;
    m_life.begin(facts, luck);
    m_queue.clear();
    m_runs.clear();
    m_arrivals.clear();
    m_messages.clear();
    m_runEvents.clear();
    m_passes.clear();
    for (const std::uint32_t node : m_touchedNodes)
        m_occurrences[node] = 0;
    m_touchedNodes.clear();
    std::fill(m_changeCounts.begin(), m_changeCounts.end(), 0);
    std::fill(m_rateCounts.begin(), m_rateCounts.end(), 0);
    m_sends.clear();
    for (const auto &[at, channel] : facts.recentSends)
        m_sends.push_back({at, channel});
    m_lastVisit.fill(m_program.start);
    m_visits.fill(0);
    m_isVisitQueued.fill(false);
    m_touches.clear();
    m_fields.clear();
    m_storyEvents.clear();
    m_unsubscribedAt = never;
    m_pressure = 0;
    m_pressureAt = m_program.start;
    m_events = 0;
    m_outcome.firstEntry = never;
    m_outcome.mightEnter = false;
    m_outcome.isInHoldoutArm = false;
    m_outcome.cost = 0;
    m_outcome.purchases.clear();
    m_outcome.arms.clear();
    m_conversions = 0;
    m_horizon = std::max(m_program.end, request.outcomeEnd);
    m_clock.start(m_program.start, baselineHazard(), nextThreshold(), m_program.end + m_program.outcomeWindow);
}

/// The world without any journey: only the conversion clock runs.
const WalkOutcome &Walk::walkAlone(const CustomerFacts &facts, const Luck &luck, const Parameters &parameters,
                                   const WalkRequest &request)
{
    m_facts = &facts;
    m_luck = luck;
    m_parameters = &parameters;
    if (!m_program.baselines.empty()) {
        m_life.begin(facts, luck);
        m_runEvents.clear();
    }
    m_outcome.firstEntry = never;
    m_outcome.mightEnter = false;
    m_outcome.isInHoldoutArm = false;
    m_outcome.cost = 0;
    m_outcome.purchases.clear();
    m_outcome.arms.clear();
    m_conversions = 0;
    m_horizon = std::max(m_program.end, request.outcomeEnd);
    m_clock.start(m_program.start, baselineHazard(), nextThreshold(), m_program.end + m_program.outcomeWindow);
    while (m_clock.next() <= m_horizon) {
        m_outcome.purchases.push_back({m_clock.next(), nextOrderValue()});
        ++m_conversions;
        m_clock.restart(nextThreshold());
    }
    return m_outcome;
}

std::int64_t Walk::nextThreshold() const
{
    return unitExponential(m_luck.word(m_facts->hash, conversionLuck, m_conversions));
}

std::int64_t Walk::nextOrderValue() const
{
    if (m_program.conversionValue != 0)
        return m_program.conversionValue;
    __extension__ using Wide = __int128;
    const std::uint64_t word = m_luck.word(m_facts->hash, conversionLuck, m_conversions, 1);
    return std::int64_t(Wide(m_facts->meanOrder) * m_orderLaw.quantile(word) / 1'000'000);
}

std::int64_t Walk::baselineHazard() const
{
    for (const std::uint32_t effect : m_program.baselines)
        if (holds(m_program.effects[effect].audience, m_program.start))
            return clampedRound(double(m_facts->hazard) * exactExp(m_parameters->logMultipliers[effect]));
    return m_facts->hazard;
}

const WalkOutcome &Walk::walk(const CustomerFacts &facts, const Luck &luck, const Parameters &parameters,
                              const WalkRequest &request)
{
    if (!request.withTested && !m_program.hasOtherJourneys)
        return walkAlone(facts, luck, parameters, request);
    begin(facts, luck, parameters, request);
    scheduleChanges();
    scheduleEntries();
    for (;;) {
        const std::int64_t conversion = m_clock.next();
        const bool hasItem = !m_queue.isEmpty() && m_queue.next().at <= m_horizon;
        const bool convertsFirst = conversion <= m_horizon
            && (!hasItem || conversion < m_queue.next().at
                || (conversion == m_queue.next().at && Happening::Conversion < m_queue.next().kind));
        if (convertsFirst) {
            ++m_events;
            convert(conversion);
        } else if (hasItem) {
            take(m_queue.take());
        } else {
            break;
        }
    }
    finish();
    return m_outcome;
}

void Walk::take(const QueueItem &item)
{
    // After the horizon only what has been set off still takes effect on conversions.
    const bool isResponse = item.kind >= Happening::Arrival && item.kind <= Happening::Complained;
    if (item.at > m_program.end && !isResponse)
        return;
    ++m_events;
    switch (item.kind) {
    case Happening::FieldChange: changeField(item.subject, item.at); break;
    case Happening::Arrival:
    case Happening::Seen:
    case Happening::Clicked:
    case Happening::Replied:
    case Happening::Unsubscribed:
    case Happening::Complained: respond(item); break;
    case Happening::Conversion: break;
    case Happening::Behaviour: behave(item.at, item.subject); break;
    case Happening::Visit: visit(item.at, Channel(item.subject)); break;
    case Happening::Impression: showImpression(item.at, item.subject); break;
    case Happening::Entry: tryEntry(item.at, item.subject); break;
    case Happening::Step:
        if (m_runs[item.subject].token == item.token && m_runs[item.subject].isActive)
            step(item.subject, item.detail != 0, item.at);
        break;
    case Happening::Send:
        if (m_runs[item.subject].token == item.token && m_runs[item.subject].isActive)
            trySend(item.subject, item.at);
        break;
    }
    moveOn(item.at);
}

void Walk::scheduleEntries()
{
    if (m_facts->isHeldOut)
        return;
    for (const ProgramJourney &journey : m_program.journeys) {
        if (journey.isTested && !m_request.withTested)
            continue;
        for (const std::uint32_t node : journey.entries) {
            const ProgramNode &entry = m_program.nodes[node];
            if (entry.kind == Kind::EntryAudience) {
                const EntryAudiencePlan &plan = m_program.entryAudiences[entry.plan];
                m_queue.add(m_program.start + plan.after, Happening::Entry, node);
                // At the very start nothing has been drawn yet; later the audience may have changed.
                m_outcome.mightEnter = m_outcome.mightEnter || (journey.isTested && (plan.after > 0 || plan.every > 0));
                continue;
            }
            const EntryEventPlan &plan = m_program.entryEvents[entry.plan];
            if (!plan.isReplay)
                scheduleRateEntry(node, m_program.start);
            m_outcome.mightEnter = m_outcome.mightEnter || (journey.isTested && (!plan.isReplay || plan.isPurchase));
        }
    }
    if (!m_program.replaysBehaviours)
        return;
    const EventTable &table = *m_program.population->behaviours();
    const Column *kind = table.column("kind");
    for (std::uint32_t row = table.endBefore(m_facts->customer, m_program.replayFrom);
         row < table.begins[m_facts->customer + 1]; ++row) {
        const std::int64_t at = table.times[row] + m_program.replayShift;
        if (at < m_program.start || at > m_program.end)
            continue;
        m_queue.add(at, Happening::Behaviour, row);
        const bool isEntry = kind && !kind->isNull(row)
            && std::find(m_program.entryCodes.begin(), m_program.entryCodes.end(), kind->codes[row]) != m_program.entryCodes.end();
        m_outcome.mightEnter = m_outcome.mightEnter || isEntry;
    }
}

void Walk::scheduleRateEntry(std::uint32_t node, std::int64_t after)
{
    const std::uint32_t place = m_program.nodes[node].plan;
    const EntryEventPlan &plan = m_program.entryEvents[place];
    if (plan.event == nowhere || !(plan.perSecond > 0))
        return;
    const EventTable &table = *m_program.population->behaviours();
    const Column &kind = *table.column("kind");
    double own = 0;
    const std::uint32_t stop = table.endBefore(m_facts->customer, m_program.start);
    for (std::uint32_t row = table.begins[m_facts->customer]; row < stop; ++row)
        own += !kind.isNull(row) && kind.codes[row] == plan.event ? 1 : 0;
    // Shrunk towards all customers with the weight of one event.
    const double prior = 1 / plan.perSecond;
    const double perSecond = (own + 1) / (plan.observed + prior);
    const std::uint64_t word = m_luck.word(m_facts->hash, m_program.nodes[node].hash, m_rateCounts[place]++, rateLuck);
    const std::int64_t at = after + exponentialGap(word, 1 / perSecond);
    if (at <= m_program.end)
        m_queue.add(at, Happening::Entry, node);
}

void Walk::scheduleChanges()
{
    // What only content renders leaves no mark on outcomes.
    for (std::uint32_t change = 0; change < m_program.changes.size(); ++change)
        if (keepsTouches() || m_program.changes[change].isDecisive)
            scheduleChange(change, m_program.start);
}

void Walk::scheduleChange(std::uint32_t change, std::int64_t after)
{
    const ChangePlan &plan = m_program.changes[change];
    const std::uint64_t word = m_luck.word(m_facts->hash, plan.hash, m_changeCounts[change]++);
    // Words up to this threshold lie beyond the horizon: most need no logarithm.
    if (word < plan.unchanged && after == m_program.start)
        return;
    const std::int64_t at = after + exponentialGap(word, 1 / plan.perSecond);
    if (at <= m_program.end)
        m_queue.add(at, Happening::FieldChange, change);
}

void Walk::changeField(std::uint32_t change, std::int64_t at)
{
    const ChangePlan &plan = m_program.changes[change];
    const Column &column = m_program.population->fields()[plan.field];
    const FieldValue before = m_life.truth(plan.field);
    const std::uint64_t word = m_luck.word(m_facts->hash, plan.hash, m_changeCounts[change], 1);
    FieldValue after = before;
    after.isSet = true;
    if (column.type == RoleType::Boolean) {
        after.integer = before.isSet && before.integer != 0 ? 0 : 1;
    } else if (column.holdsTexts()) {
        if (plan.codes.size() > 1) {
            after.integer = plan.codes[placeOf(word, plan.codes.size())];
            if (before.isSet && after.integer == before.integer) // the next one in the alphabet instead
                after.integer = plan.codes[(placeOf(word, plan.codes.size()) + 1) % plan.codes.size()];
        } else {
            after.integer = std::int64_t(0x80000000u + (word >> 40)); // a text that nobody has
        }
    } else if (column.type == RoleType::Date || column.type == RoleType::Time) {
        after.integer = at;
    } else {
        after.integer = before.integer + 1;
        after.real = before.real + 1;
    }
    m_life.change(at, plan.field, after);
    if (m_trace)
        addTrace(at, nowhere, "The truth changes: " + column.name);
    scheduleChange(change, at);
}

void Walk::convert(std::int64_t at)
{
    const std::int64_t value = nextOrderValue();
    ++m_conversions;
    m_outcome.purchases.push_back({at, value});
    if (m_program.readsRunEvents) {
        RunEvent event;
        event.at = at;
        event.visibleAt = at;
        event.value = value;
        event.table = RunEvent::Table::Purchase;
        m_runEvents.push_back(event);
    }
    if (m_totals && at <= m_program.end) {
        metrics::CustomerEvent told;
        told.at = at;
        told.value = value;
        if (m_program.productField != nowhere)
            told.product = hashOf(m_program.population->fields()[m_program.productField], m_life.truth(m_program.productField));
        m_storyEvents.push_back(told);
    }
    m_clock.restart(nextThreshold());
    trace(at, nowhere, "Converts");
    if (at > m_program.end)
        return;
    reachGoals(at, true, nowhere);
    wakeEventWaits(at, true, nowhere);
    tryEventEntries(at, true, nowhere);
    moveOn(at);
}

void Walk::behave(std::int64_t at, std::uint32_t row)
{
    const EventTable &table = *m_program.population->behaviours();
    const Column *kind = table.column("kind");
    if (!kind || kind->isNull(row))
        return;
    RunEvent event;
    event.at = at;
    event.visibleAt = at;
    event.table = RunEvent::Table::Behaviour;
    event.kind = kind->codes[row];
    if (m_program.readsRunEvents)
        m_runEvents.push_back(event);
    reachGoals(at, false, event.kind);
    wakeEventWaits(at, false, event.kind);
    tryEventEntries(at, false, event.kind);
    // What the table records happens on the site: whoever does it is there and sees what waits.
    moveOn(at);
    showWaiting(at, Channel::Web);
}

RuleView Walk::view(std::int64_t at, bool isFresh) const
{
    RuleView view;
    view.customer = m_facts->customer;
    view.at = at;
    view.historyEnd = m_program.start;
    view.overrides = m_life.overrides();
    view.events = m_runEvents;
    view.isFresh = isFresh;
    return view;
}

bool Walk::holds(std::int32_t rule, std::int64_t at) const
{
    return rule < 0 || m_program.rules[std::size_t(rule)].holds(view(at));
}

void Walk::addTrace(std::int64_t at, std::uint32_t node, std::string criterion, std::string read, std::int64_t age,
                    std::string truth, double draw, std::string tips)
{
    m_trace->step({at, node, std::move(criterion), std::move(read), age, std::move(truth), draw, std::move(tips)});
}

void Walk::finish()
{
    countImpressions();
    if (!m_totals)
        return;
    for (const Run &run : m_runs)
        if (run.isActive)
            ++m_totals->nodes[run.node].waiting;
    m_totals->events += m_events;
    for (const WalkPurchase &purchase : m_outcome.purchases) {
        if (purchase.at > m_program.end)
            continue;
        const bool isAttributed = std::any_of(m_messages.begin(), m_messages.end(), [&](const Message &message) {
            return message.clickedAt <= purchase.at && message.clickedAt > purchase.at - m_program.outcomeWindow;
        });
        if (!isAttributed)
            continue;
        ++m_totals->attributed.conversions;
        m_totals->attributed.revenue += purchase.value;
    }
}

} // namespace throughline
