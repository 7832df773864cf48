// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a message once it is sent, and what the customer does with it.
#include "simulator/engine/walk.h"

#include "simulator/engine/exact_math.h"
#include "simulator/engine/response_rules.h"
#include "simulator/metrics/pressure.h"

#include <algorithm>

namespace throughline {

namespace {

const std::uint64_t visitLuck = nameHash("visit");
constexpr double naturalLog2 = 0.6931471805599453;
constexpr double pressureHalfLife = 72 * 3600;

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

void Walk::act(const std::vector<std::uint32_t> &effects, std::int64_t at, double strength)
{
    for (const std::uint32_t effect : effects) {
        if (!holds(m_program.effects[effect].audience, at))
            continue;
        m_clock.addEffect(at, m_parameters->logMultipliers[effect] * strength, m_program.effects[effect].halfLife);
        return;
    }
}

void Walk::press(Channel channel, std::int64_t at)
{
    if (m_program.fatigue < 0)
        return;
    m_pressure = m_pressure * exactExp(-naturalLog2 * double(at - m_pressureAt) / pressureHalfLife) + metrics::pressureWeight(channel);
    m_pressureAt = at;
}

/// What fatigue φ = 1 − 2^(−(F/4)²) leaves: m^φ.
double Walk::fatigueLeft(std::int64_t at) const
{
    if (m_program.fatigue < 0 || !(m_pressure > 0))
        return 1;
    const double load = m_pressure * exactExp(-naturalLog2 * double(at - m_pressureAt) / pressureHalfLife) / 4;
    const double fatigue = 1 - exactExp(-naturalLog2 * load * load);
    return exactExp(std::min(m_parameters->logMultipliers[std::size_t(m_program.fatigue)], 0.0) * fatigue);
}

/// How much the agreement of this touch with what was seen on other channels within 7 days raises
/// its response: 1 + effect · (1 − mean penalty of the cells, as METRICS section 1 has them).
double Walk::recognitionOf(std::uint32_t place) const
{
    const TouchRecord &now = m_touches[place];
    std::int64_t cells = 0, halves = 0;
    for (const TouchRecord &before : m_touches) {
        if (before.touch.channel == now.touch.channel || before.touch.seenAt > now.touch.at
            || before.touch.seenAt < now.touch.at - 7 * 86400)
            continue;
        for (std::uint32_t i = 0; i < now.fieldCount; ++i) {
            const metrics::ShownField &a = m_fields[now.firstField + i];
            for (std::uint32_t k = 0; k < before.fieldCount; ++k) {
                const metrics::ShownField &b = m_fields[before.firstField + k];
                if (a.field != b.field)
                    continue;
                ++cells;
                if (a.cause != metrics::Cause::None || b.cause != metrics::Cause::None)
                    halves += a.shown == b.shown ? 1 : 2;
            }
        }
    }
    return cells == 0 ? 1 : 1 + m_program.recognition * double(2 * cells - halves) / double(2 * cells);
}

void Walk::log(std::int64_t at, Engagement kind, const Message &message)
{
    if (!m_program.readsRunEvents)
        return;
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
    const Words words = m_messages[place].words;
    const std::array<double, 6> &shares = m_parameters->shares[m_messages[place].response];
    const ResponsePlan &response = m_program.responses[m_messages[place].response];
    Message &message = m_messages[place];
    message.deliveredAt = at;
    log(at, Engagement::Delivered, message);
    const bool isIdentified = happens(words[3], m_program.copies[std::size_t(channel)].identified);
    if (keepsTouches() && at <= m_program.end) {
        const std::int64_t rendered = arrival == Arrival::Posted ? message.sentAt : at;
        message.touch = addTouch(reach.form, at, rendered, message.node, channel, isIdentified);
        metrics::Touch &touch = m_touches[message.touch].touch;
        touch.isAgainstTruth = message.isAgainstTruth;
        touch.cost = channel == Channel::Ad ? 0 : reach.cost;
    }
    press(channel, at);
    const double left = fatigueLeft(at);
    const double recognition = m_program.recognition > 0 && message.touch != nowhere ? recognitionOf(message.touch) : 1;
    message.strength = left * recognition;

    const double seenShare = ownShare(shares[1], m_facts->seenFactor[std::size_t(channel)]) * left;
    if (happens(words[1], thresholdOf(seenShare))) {
        const Words more = m_luck.words(m_facts->hash, nodeHash, occurrence, 2);
        const bool isAtOnce = arrival == Arrival::NextVisit || arrival == Arrival::Conversation;
        message.seenAt = isAtOnce ? at : at + response.seenDelay.quantile(more[0]);
        const double clickShare = ownShare(shares[2], m_facts->clickFactor[std::size_t(channel)] * recognition) * left;
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
        addTrace(at, message.node, "Delivered; will be seen", message.seenAt != never ? "yes" : "no", -1, {},
              double(words[1]) / 18446744073709551616.0, "a number on the other side of the rate of looking");
    if (isCounted(at)) {
        metrics::ChannelTotals &totals = m_totals->channels[std::size_t(channel)];
        ++totals.delivered;
        ++m_totals->nodes[message.node].delivered;
        ++totals.identifiable;
        totals.identified += isIdentified ? 1 : 0;
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
    metrics::Touch *touch = at <= m_program.end && message.touch != nowhere ? &m_touches[message.touch].touch : nullptr;
    switch (item.kind) {
    case Happening::Seen:
        log(at, Engagement::Seen, message);
        act(reach.onSeen, at, message.strength);
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
    const bool isMember = message.nextImpression != never;
    message.nextImpression = at + impressionGap(message, isMember ? 1 : 0);
    // The first item only marks the beginning of the membership.
    if (!isMember) {
        m_queue.add(message.nextImpression, Happening::Impression, place);
        return;
    }
    const Reach &reach = m_program.reaches[message.reach];
    deliver(place, at);
    charge(reach, m_messages[place]);
    if (m_totals)
        ++m_totals->channels[std::size_t(reach.channel)].impressions;
}

std::int64_t Walk::impressionGap(const Message &message, std::uint64_t impression) const
{
    const Words words = m_luck.words(m_facts->hash, m_program.nodes[message.node].hash, message.occurrence, impressionStream + impression / 4);
    return std::max<std::int64_t>(m_impressionLaw.quantile(words[impression % 4]), 1);
}

/// Impressions after the first only cost: they need no place in the order of what happens.
void Walk::countImpressions()
{
    for (Message &message : m_messages) {
        const Reach &reach = m_program.reaches[message.reach];
        if (reach.channel != Channel::Ad || message.deliveredAt == never || (!m_totals && reach.cost == 0))
            continue;
        const std::int64_t until = std::min(message.until, m_program.end);
        Words words{};
        for (std::uint64_t impression = 2; message.nextImpression <= until; ++impression) {
            charge(reach, message);
            if (m_totals)
                ++m_totals->channels[std::size_t(reach.channel)].impressions;
            if (impression == 2 || impression % 4 == 0)
                words = m_luck.words(m_facts->hash, m_program.nodes[message.node].hash, message.occurrence, impressionStream + impression / 4);
            message.nextImpression += std::max<std::int64_t>(m_impressionLaw.quantile(words[impression % 4]), 1);
        }
    }
}

} // namespace throughline
