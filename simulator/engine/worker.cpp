// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/worker.h"

#include <algorithm>

namespace throughline {

namespace {

std::int64_t revenueWithin(const std::vector<WalkPurchase> &purchases, std::int64_t from, std::int64_t to, bool &hasConverted)
{
    std::int64_t revenue = 0;
    for (const WalkPurchase &purchase : purchases) {
        if (purchase.at < from || purchase.at > to)
            continue;
        hasConverted = true;
        revenue += purchase.value;
    }
    return revenue;
}

metrics::Outcome outcomeWithin(const WalkOutcome &with, const WalkOutcome &without, std::int64_t from, std::int64_t to)
{
    metrics::Outcome out;
    const std::array<const WalkOutcome *, 2> worlds{&without, &with};
    for (std::size_t world = 0; world < 2; ++world) {
        bool hasConverted = false;
        out.revenue[world] = revenueWithin(worlds[world]->purchases, from, to, hasConverted);
        out.conversions[world] = hasConverted ? 1 : 0;
        out.cost[world] = worlds[world]->cost;
    }
    return out;
}

} // namespace

void Worker::walk(std::size_t customer)
{
    m_model.facts(customer, m_facts);
    ++m_totals.customers;
    m_totals.heldOut += m_facts.isHeldOut ? 1 : 0;
    countReach();
    const bool hasEntered = walkOnce(0, 0);
    if (!hasEntered && !m_with.mightEnter)
        return;
    for (std::uint32_t draw = 1; draw <= std::uint32_t(m_settings.draws); ++draw)
        for (std::uint32_t replicate = 0; replicate < std::uint32_t(m_settings.replications); ++replicate)
            walkOnce(draw, replicate);
}

void Worker::countReach()
{
    m_life.begin(m_facts, Luck());
    bool isReachable = false;
    for (const Channel channel : allChannels) {
        if (!m_life.truthHasAddress(channel) || !m_life.truthAllows(channel))
            continue;
        ++m_totals.channels[std::size_t(channel)].reachable;
        isReachable = true;
    }
    m_totals.reachable += isReachable ? 1 : 0;
}

/// Both worlds of one draw and replicate; draw 0 is the base run. Tells whether a tested journey was
/// entered.
bool Worker::walkOnce(std::uint32_t draw, std::uint32_t replicate)
{
    const Luck luck(m_settings.seed, draw, replicate);
    WalkRequest request;
    request.totals = draw == 0 ? &m_totals : nullptr;
    m_with = m_walk.walk(m_facts, luck, m_parameters[draw], request);
    if (draw == 0 && m_walk.hasStory())
        m_walk.countStory(worth(luck));
    if (m_with.firstEntry == ConversionClock::never)
        return false;
    const std::int64_t entry = m_with.firstEntry;
    request.totals = nullptr;
    request.withTested = false;
    request.outcomeEnd = entry + m_program.outcomeWindow;
    m_without = m_walk.walk(m_facts, luck, m_parameters[draw], request);
    const std::size_t cell = draw == 0 ? 0 : (draw - 1) * std::size_t(m_settings.replications) + replicate;
    const auto cellOf = [&](metrics::OutcomeTotals &totals) -> metrics::OutcomeCell & {
        return draw == 0 ? totals.base : totals.cells[cell];
    };
    for (const ArmArrival &arm : m_with.arms)
        cellOf(m_totals.experiments[arm.experiment][arm.arm]).count(outcomeWithin(m_with, m_without, arm.at, arm.at + arm.window));
    if (m_with.isInHoldoutArm)
        return true;
    cellOf(m_totals.lift).count(outcomeWithin(m_with, m_without, entry, entry + m_program.outcomeWindow));
    if (draw == 0) {
        countWorld(m_totals.value.worlds[1], m_with, entry);
        countWorld(m_totals.value.worlds[0], m_without, entry);
    }
    return true;
}

/// The customer's value at the end of the run, and in a world in which only the channel that was seen
/// first reaches the customer, where several were seen.
Walk::Worth Worker::worth(const Luck &luck)
{
    Walk::Worth out;
    if (!m_values.isKnown())
        return out;
    out.stratum = m_values.stratum(m_facts.customer);
    out.value = valueAfter(m_with);
    const auto first = m_walk.firstOfSeveralChannels();
    if (out.value >= 0 && first) {
        WalkRequest request;
        request.onlyChannel = int(*first);
        // Who buys for the first time only because of the second channel is worth nothing without it.
        out.valueSingleChannel = std::max<std::int64_t>(valueAfter(m_singleWalk.walk(m_facts, luck, m_parameters.front(), request)), 0);
    }
    return out;
}

std::int64_t Worker::valueAfter(const WalkOutcome &outcome)
{
    ValueModel::Buyer buyer = m_values.buyer(m_facts.customer);
    for (const WalkPurchase &purchase : outcome.purchases) {
        if (purchase.at > m_program.end)
            break;
        if (buyer.orders++ == 0)
            buyer.first = purchase.at;
        buyer.last = purchase.at;
        buyer.spent += purchase.value;
    }
    return m_reader.value(buyer, m_program.end);
}

void Worker::countWorld(metrics::WorldTotals &world, const WalkOutcome &outcome, std::int64_t entry) const
{
    world.customers += m_facts.hasBought ? 1 : 0;
    std::uint64_t orders = 0;
    bool isRetained = false;
    for (const WalkPurchase &purchase : outcome.purchases) {
        if (purchase.at > m_program.end)
            continue;
        ++orders;
        world.revenue += purchase.value;
        isRetained = isRetained || (purchase.at >= entry && purchase.at <= entry + 90 * 86400);
    }
    world.orders += orders;
    world.buyers += orders > 0 ? 1 : 0;
    world.retained += isRetained && m_facts.hasBought ? 1 : 0;
}

} // namespace throughline
