// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a message once it is sent, and what the customer does with it.
#include "simulator/engine/walk.h"

#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

const std::uint64_t visitLuck = nameHash("visit");
/// Mean pause between two impressions of one ad: three a day, assumed.
constexpr double impressionGap = 8 * 3600;
/// Nobody looks or clicks at every message.
constexpr double mostSeen = 0.98;

std::int64_t exponentialGap(std::uint64_t word, double mean)
{
    return std::max<std::int64_t>(clampedRound(double(unitExponential(word)) / hazardUnit * mean), 1);
}

} // namespace

std::uint32_t Walk::responseOf(const Reach &reach, std::int64_t at) const
{
    for (const std::uint32_t response : reach.responses)
        if (holds(m_program.responses[response].audience, at))
            return response;
    return reach.responses.back();
}

void Walk::act(const std::vector<std::uint32_t> &effects, std::int64_t at)
{
    for (const std::uint32_t effect : effects) {
        if (!holds(m_program.effects[effect].audience, at))
            continue;
        m_clock.addEffect(at, m_parameters->logMultipliers[effect], m_program.effects[effect].halfLife);
        return;
    }
}

void Walk::log(std::int64_t at, Engagement kind, const Message &message)
{
    const Reach &reach = m_program.reaches[message.reach];
    RunEvent event;
    event.at = at;
    event.visibleAt = at + m_program.copies[std::size_t(reach.channel)].loopback;
    event.table = RunEvent::Table::Engagement;
    event.channel = reach.channel;
    event.templateIndex = m_program.forms[reach.form].templateIndex;
    event.kind = std::uint32_t(kind);
    m_runEvents.push_back(event);
}

void Walk::deliver(std::uint32_t place, std::int64_t at)
{
    const Reach &reach = m_program.reaches[m_messages[place].reach];
    const Channel channel = reach.channel;
    const Arrival arrival = info(channel).arrival;
    const std::uint64_t nodeHash = m_program.nodes[m_messages[place].node].hash;
    const std::uint32_t occurrence = m_messages[place].occurrence;
    const Words words = m_luck.words(m_facts->hash, nodeHash, occurrence, 1);
    const Words more = m_luck.words(m_facts->hash, nodeHash, occurrence, 2);
    const std::array<double, 6> &shares = m_parameters->shares[m_messages[place].response];
    const ResponsePlan &response = m_program.responses[m_messages[place].response];
    Message &message = m_messages[place];
    message.deliveredAt = at;
    log(at, Engagement::Delivered, message);

    const double seenShare = std::min(shares[1] * m_facts->seenFactor[std::size_t(channel)], std::max(mostSeen, shares[1]));
    if (happens(words[1], thresholdOf(seenShare))) {
        const bool isAtOnce = arrival == Arrival::NextVisit || arrival == Arrival::Conversation;
        message.seenAt = isAtOnce ? at : at + response.seenDelay.quantile(more[0]);
        const double clickShare = std::min(shares[2] * m_facts->clickFactor[std::size_t(channel)], std::max(mostSeen, shares[2]));
        if (happens(words[2], thresholdOf(clickShare)))
            message.clickedAt = message.seenAt + response.clickDelay.quantile(more[1]);
        if (shares[3] > 0 && happens(more[2], thresholdOf(shares[3])))
            message.repliedAt = message.seenAt + response.clickDelay.quantile(more[1]);
        if (shares[4] > 0 && happens(more[3], thresholdOf(shares[4])))
            message.unsubscribedAt = message.seenAt + response.clickDelay.quantile(~more[1]);
        m_queue.add(message.seenAt, Happening::Seen, place);
        if (message.clickedAt != never)
            m_queue.add(message.clickedAt, Happening::Clicked, place);
        if (message.repliedAt != never)
            m_queue.add(message.repliedAt, Happening::Replied, place);
        if (message.unsubscribedAt != never)
            m_queue.add(message.unsubscribedAt, Happening::Unsubscribed, place);
        if (shares[5] > 0) {
            const std::uint64_t complains = m_luck.word(m_facts->hash, nodeHash, occurrence, 8);
            if (happens(complains, thresholdOf(shares[5])))
                m_queue.add(message.seenAt + response.clickDelay.quantile(more[1]), Happening::Complained, place);
        }
    }
    if (m_trace)
        trace(at, message.node, "Delivered; will be seen", message.seenAt != never ? "yes" : "no", -1, {},
              double(words[1]) / 18446744073709551616.0, "a number on the other side of the rate of looking");
    if (isCounted(at)) {
        metrics::ChannelTotals &totals = m_totals->channels[std::size_t(channel)];
        const bool isIdentified = happens(words[3], m_program.copies[std::size_t(channel)].identified);
        ++totals.delivered;
        ++m_totals->nodes[message.node].delivered;
        ++totals.identifiable;
        totals.identified += isIdentified ? 1 : 0;
        const std::int64_t rendered = arrival == Arrival::Posted ? message.sentAt : at;
        message.touch = addTouch(m_program.forms[reach.form], at, rendered, message.node, channel, isIdentified);
        metrics::Touch &touch = m_touches[message.touch].touch;
        touch.isAgainstTruth = message.isAgainstTruth;
        touch.cost = channel == Channel::Ad ? 0 : reach.cost;
    }
    wakeWaits(place);
}

void Walk::respond(const QueueItem &item)
{
    const std::int64_t at = item.at;
    if (item.kind == Happening::Arrival) {
        deliver(item.subject, at);
        return;
    }
    Message &message = m_messages[item.subject];
    const Reach &reach = m_program.reaches[message.reach];
    metrics::ChannelTotals *totals = isCounted(at) ? &m_totals->channels[std::size_t(reach.channel)] : nullptr;
    metrics::Touch *touch = totals && message.touch != nowhere ? &m_touches[message.touch].touch : nullptr;
    switch (item.kind) {
    case Happening::Seen:
        log(at, Engagement::Seen, message);
        act(reach.onSeen, at);
        if (totals) {
            ++totals->seen;
            ++m_totals->nodes[message.node].seen;
        }
        if (touch)
            touch->seenAt = at;
        break;
    case Happening::Clicked:
        log(at, Engagement::Clicked, message);
        if (totals) {
            ++totals->clicked;
            ++m_totals->nodes[message.node].clicked;
        }
        if (touch) {
            touch->engagedAt = std::min(touch->engagedAt, at);
            addLanding(message, at);
        }
        break;
    case Happening::Replied:
        log(at, Engagement::Replied, message);
        if (totals)
            ++totals->replied;
        if (touch) {
            touch->engagedAt = std::min(touch->engagedAt, at);
            touch->isAnswered = true;
        }
        break;
    case Happening::Unsubscribed:
    case Happening::Complained:
        log(at, item.kind == Happening::Unsubscribed ? Engagement::Unsubscribed : Engagement::Complained, message);
        m_life.optOut(at, reach.channel);
        if (totals) {
            totals->unsubscribed += item.kind == Happening::Unsubscribed ? 1 : 0;
            totals->complained += item.kind == Happening::Complained ? 1 : 0;
            m_unsubscribedAt = std::min(m_unsubscribedAt, at);
        }
        break;
    default: break;
    }
    if (m_trace) {
        static constexpr std::array<const char *, 5> words{"Sees it", "Clicks", "Replies", "Unsubscribes", "Complains"};
        trace(at, message.node, words[std::size_t(item.kind) - std::size_t(Happening::Seen)]);
    }
}

void Walk::scheduleVisit(Channel channel, std::int64_t after)
{
    const auto i = std::size_t(channel);
    if (m_isVisitQueued[i] || m_facts->visitGap <= 0)
        return;
    // One stream of visits from the start of the run, whatever waits for them.
    std::int64_t next = m_lastVisit[i];
    while (next <= after && next <= m_program.end) {
        next += exponentialGap(m_luck.word(m_facts->hash, visitLuck, m_visits[i]++, i), double(m_facts->visitGap));
        m_lastVisit[i] = next;
    }
    if (next > m_program.end)
        return;
    m_isVisitQueued[i] = true;
    m_queue.add(next, Happening::Visit, std::uint32_t(channel));
}

void Walk::visit(std::int64_t at, Channel channel)
{
    m_isVisitQueued[std::size_t(channel)] = false;
    showWaiting(at, channel);
}

void Walk::showWaiting(std::int64_t at, Channel channel)
{
    for (std::uint32_t i = 0; i < m_messages.size(); ++i) {
        if (!m_messages[i].isPending || m_program.reaches[m_messages[i].reach].channel != channel)
            continue;
        m_messages[i].isPending = false;
        if (at <= m_messages[i].until)
            deliver(i, at);
        else
            trace(at, m_messages[i].node, "Expired before a visit");
    }
}

void Walk::showImpression(std::int64_t at, std::uint32_t place)
{
    Message &message = m_messages[place];
    if (!message.isPending || at > message.until) {
        message.isPending = false;
        return;
    }
    const Reach &reach = m_program.reaches[message.reach];
    const std::uint64_t word = m_luck.word(m_facts->hash, m_program.nodes[message.node].hash, message.occurrence,
                                           100 + message.impressions);
    ++message.impressions;
    if (message.impressions > 1) { // the first item only marks the beginning of the membership
        if (message.deliveredAt == never)
            deliver(place, at);
        charge(reach, m_messages[place]);
        if (m_totals)
            ++m_totals->channels[std::size_t(reach.channel)].impressions;
    }
    m_queue.add(at + exponentialGap(word, impressionGap), Happening::Impression, place);
}

} // namespace throughline
