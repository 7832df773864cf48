// SPDX-License-Identifier: GPL-3.0-or-later
// The gates before a message and what it brings about, as the block executor takes them.
#include "simulator/engine/blocks/block_walk.h"

#include "simulator/engine/local_time.h"
#include "simulator/engine/response_rules.h"

#include <algorithm>

namespace throughline {

using metrics::Blocked;

const Life *BlockWalk::lifeAt(const Lane &lane, Channel channel, std::int64_t at)
{
    const CopyPlan &copy = m_program.copies[std::size_t(channel)];
    const bool isMeasured = copy.channelCode != nowhere || copy.consent == Holding::Measured || copy.address == Holding::Measured;
    if (!isMeasured) {
        if (!m_hasPastChanges)
            return nullptr;
        const std::int64_t known = at - copy.delay;
        if (copy.refresh == 0 ? known >= m_program.start : known - copy.refresh >= m_program.start)
            return nullptr;
    }
    m_columns.model.facts(lane.customer, m_facts);
    m_life.begin(m_facts, m_luck);
    return &m_life;
}

bool BlockWalk::hasAddress(const Lane &lane, Channel channel, std::int64_t at)
{
    const std::uint32_t field = m_program.addressField[std::size_t(channel)];
    if (field == nowhere)
        return true;
    if (const Life *life = lifeAt(lane, channel, at))
        return life->copyHasAddress(channel, at);
    const Column &column = m_program.population->fields()[field];
    if (column.isNull(lane.customer))
        return false;
    if (column.type == RoleType::Boolean)
        return column.integers[lane.customer] != 0;
    return !column.holdsTexts() || !column.text(lane.customer).empty();
}

bool BlockWalk::isAllowed(const Lane &lane, Channel channel, std::int64_t at)
{
    const auto i = std::size_t(channel);
    if (!m_program.needsConsent[i])
        return true;
    if (lane.turnsAwayAt[i] <= at)
        return false;
    const std::uint32_t field = m_program.consentField[i];
    if (field == nowhere || !m_program.population->fields()[field].holdsIntegers())
        return true;
    if (const Life *life = lifeAt(lane, channel, at))
        return life->copyAllows(channel, at);
    const Column &column = m_program.population->fields()[field];
    return !column.isNull(lane.customer) && column.integers[lane.customer] != 0;
}

std::int64_t BlockWalk::capOpens(const Lane &lane, Channel channel, std::int64_t at) const
{
    std::int64_t opens = at;
    for (const CapPlan &cap : m_program.caps) {
        if (cap.channel >= 0 && cap.channel != int(channel))
            continue;
        if (cap.count == 0)
            return never;
        // The newest `count` sends decide: when the oldest of them leaves the window there is room.
        std::int64_t found = 0;
        const auto decides = [&](std::int64_t sentAt, Channel by) {
            if (cap.channel >= 0 && int(by) != cap.channel)
                return false;
            if (++found < cap.count)
                return false;
            opens = std::max(opens, sentAt + cap.window);
            return true;
        };
        bool isDecided = false;
        for (std::size_t i = lane.sendCount; i > 0 && !isDecided; --i)
            isDecided = lane.sends[i - 1].at <= at - cap.window || decides(lane.sends[i - 1].at, lane.sends[i - 1].channel);
        const std::uint32_t first = m_columns.recentBegins[lane.customer];
        for (std::uint32_t i = m_columns.recentBegins[lane.customer + 1]; i > first && !isDecided; --i) {
            const auto &[sentAt, by] = m_columns.recentSends[i - 1];
            isDecided = sentAt <= at - cap.window || decides(sentAt, by);
        }
    }
    return opens;
}

BlockWalk::Answer BlockWalk::check(const Lane &lane, const Reach &reach, OnCapped onCapped, std::int64_t at)
{
    const Channel channel = reach.channel;
    const std::int64_t deadline = reach.expiry > 0 ? lane.at + reach.expiry : never;
    const auto deferred = [&](std::int64_t until, Blocked why) {
        return until > deadline ? Answer{Gate::Closed, why, 0} : Answer{Gate::Deferred, why, until};
    };
    if (m_program.isOff[std::size_t(channel)])
        return {Gate::Off, Blocked::NoAddress, 0};
    if (at > deadline)
        return {Gate::Closed, Blocked::Expired, 0};
    if (!hasAddress(lane, channel, at))
        return {Gate::Closed, Blocked::NoAddress, 0};
    if (!isAllowed(lane, channel, at))
        return {Gate::Closed, Blocked::NoConsent, 0};
    const std::int64_t loud = afterQuiet(*lane.zone, at, m_program.quietHours[std::size_t(channel)]);
    if (loud > at)
        return deferred(loud, Blocked::QuietHours);
    const std::int64_t opens = capOpens(lane, channel, at);
    if (opens <= at)
        return {};
    if (onCapped != OnCapped::Wait || opens == never)
        return {Gate::Closed, Blocked::Cap, 0};
    return deferred(opens, Blocked::Cap);
}

void BlockWalk::sendMessage(Lane &lane, const ProgramNode &here, const MessagePlan &plan)
{
    const Reach &reach = m_program.reaches[plan.reach];
    FunnelNode &node = m_funnel.nodes[lane.node];
    act(lane, reach.onAssigned, lane.at);
    std::int64_t when = lane.at + plan.delay;
    if (plan.sendTime == SendTime::LocalHour)
        when = nextLocalMinute(*lane.zone, when, plan.localMinutes);
    else if (plan.sendTime == SendTime::BestHour)
        when = nextLocalMinute(*lane.zone, when, m_columns.bestHour[lane.customer] * 60);
    for (bool isFirst = true;; isFirst = false) {
        if (!isFirst || when > lane.at) {
            if (when > m_program.end) {
                if (advance(lane, m_program.end))
                    ++node.waiting;
                lane.isActive = false;
                return;
            }
            if (!advance(lane, when))
                return;
        }
        const Answer answer = check(lane, reach, plan.onCapped, when);
        if (answer.gate == Gate::Deferred) {
            when = answer.until;
            continue;
        }
        if (answer.gate == Gate::Open)
            break;
        if (answer.gate == Gate::Closed)
            ++node.blocked[std::size_t(answer.blocked)];
        if (answer.gate == Gate::Closed && answer.blocked == Blocked::Cap && plan.onCapped == OnCapped::Exit) {
            ++node.ended;
            lane.isActive = false;
            return;
        }
        lane.at = when;
        leave(lane, 1);
        return;
    }
    lane.at = when;
    Words words;
    std::uint32_t response = 0;
    Message &message = send(lane, here, reach, when, words, response);
    if (happens(words[0], thresholdOf(m_parameters.shares[response][0])))
        deliver(lane, message, here, reach, response, words, when);
    leave(lane, 0);
}

BlockWalk::Message &BlockWalk::send(Lane &lane, const ProgramNode &here, const Reach &reach, std::int64_t at, Words &words,
                                    std::uint32_t &response)
{
    response = reach.responses.back();
    for (const std::uint32_t candidate : reach.responses) {
        if (holds(lane, m_program.responses[candidate].audience, at)) {
            response = candidate;
            break;
        }
    }
    Message &message = lane.messages[lane.messageCount++];
    message = Message();
    message.node = lane.node;
    message.channel = reach.channel;
    message.sentAt = at;
    ++m_funnel.nodes[lane.node].sent;
    act(lane, reach.onSent, at);
    words = m_luck.words(lane.hash, here.hash, 0, 1);
    if (reach.channel != Channel::Ad)
        lane.sends[lane.sendCount++] = {at, reach.channel};
    return message;
}

void BlockWalk::deliver(Lane &lane, Message &message, const ProgramNode &here, const Reach &reach, std::uint32_t response,
                        const Words &words, std::int64_t at)
{
    const auto channel = std::size_t(reach.channel);
    const std::array<double, 6> &shares = m_parameters.shares[response];
    const ResponsePlan &plan = m_program.responses[response];
    FunnelNode &node = m_funnel.nodes[message.node];
    const std::vector<double> &seenFactors = m_columns.seenFactor[channel];
    message.deliveredAt = at;
    ++node.delivered;
    lane.firstTouch = std::min(lane.firstTouch, at);
    if (!happens(words[1], thresholdOf(ownShare(shares[1], seenFactors.empty() ? 1 : seenFactors[lane.customer]))))
        return;
    const Words more = m_luck.words(lane.hash, here.hash, 0, 2);
    message.seenAt = at + plan.seenDelay.quantile(more[0]);
    node.seen += message.seenAt <= m_program.end ? 1 : 0;
    if (!reach.onSeen.empty())
        lane.sights[lane.sightCount++] = {message.seenAt, &reach.onSeen};
    const std::vector<double> &clickFactors = m_columns.clickFactor[channel];
    if (happens(words[2], thresholdOf(ownShare(shares[2], clickFactors.empty() ? 1 : clickFactors[lane.customer])))) {
        message.clickedAt = message.seenAt + plan.clickDelay.quantile(more[1]);
        if (message.clickedAt <= m_program.end) {
            ++node.clicked;
            lane.firstResponse = std::min(lane.firstResponse, message.clickedAt);
        }
    }
    if (shares[3] > 0 && happens(more[2], thresholdOf(shares[3]))) {
        message.repliedAt = message.seenAt + plan.clickDelay.quantile(more[1]);
        if (message.repliedAt <= m_program.end)
            lane.firstResponse = std::min(lane.firstResponse, message.repliedAt);
    }
    const auto turnAway = [&](std::int64_t moment) {
        lane.turnsAwayAt[channel] = std::min(lane.turnsAwayAt[channel], moment);
        if (moment <= m_program.end)
            lane.unsubscribedAt = std::min(lane.unsubscribedAt, moment);
    };
    if (shares[4] > 0 && happens(more[3], thresholdOf(shares[4]))) {
        message.unsubscribedAt = message.seenAt + plan.clickDelay.quantile(~more[1]);
        turnAway(message.unsubscribedAt);
    }
    if (shares[5] > 0 && happens(m_luck.word(lane.hash, here.hash, 0, 8), thresholdOf(shares[5])))
        turnAway(message.seenAt + plan.clickDelay.quantile(more[1]));
}

void BlockWalk::sync(Lane &lane, const ProgramNode &here, const AudienceSyncPlan &plan)
{
    const Reach &reach = m_program.reaches[plan.reach];
    const Answer answer = check(lane, reach, OnCapped::Advance, lane.at);
    const bool isRefused = answer.gate == Gate::Off
        || (answer.gate == Gate::Closed && (answer.blocked == Blocked::NoConsent || answer.blocked == Blocked::NoAddress));
    if (isRefused) {
        if (answer.gate == Gate::Closed)
            ++m_funnel.nodes[lane.node].blocked[std::size_t(answer.blocked)];
        leave(lane, 0);
        return;
    }
    act(lane, reach.onAssigned, lane.at);
    Words words;
    std::uint32_t response = 0;
    Message &message = send(lane, here, reach, lane.at, words, response);
    // The platform's audience follows with its own batch and delay; then comes the first impression.
    const CopyPlan &copy = m_program.copies[std::size_t(Channel::Ad)];
    std::int64_t joins = lane.at + copy.delay;
    if (copy.refresh > 0)
        joins += (copy.refresh - (((lane.at - copy.phase) % copy.refresh) + copy.refresh) % copy.refresh) % copy.refresh;
    const std::int64_t until = std::min(plan.duration > 0 ? lane.at + plan.duration : never, m_program.end);
    if (joins <= until) {
        const std::uint64_t word = m_luck.word(lane.hash, here.hash, 0, impressionStream);
        const std::int64_t shown = joins + std::max<std::int64_t>(m_impressionLaw.quantile(word), 1);
        if (shown <= until)
            deliver(lane, message, here, reach, response, words, shown);
    }
    leave(lane, 0);
}

} // namespace throughline
