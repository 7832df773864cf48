// SPDX-License-Identifier: GPL-3.0-or-later
// The gates before a message and what sending it does.
#include "simulator/engine/walk.h"

#include "simulator/engine/local_time.h"

#include <algorithm>

namespace throughline {

using metrics::Blocked;

namespace {

/// Between two attempts to reach a person by phone.
constexpr std::int64_t retryAfter = 4 * 3600;
/// How long an ad that a message node starts is shown.
constexpr std::int64_t adDuration = 7 * 86400;

/// Everything of the day that is not open.
std::vector<std::pair<int, int>> closedHours(int opens, int closes)
{
    std::vector<std::pair<int, int>> closed;
    if (opens == closes)
        return closed;
    if (opens < closes) {
        if (opens > 0)
            closed.emplace_back(0, opens);
        if (closes < 1440)
            closed.emplace_back(closes, 1440);
    } else {
        closed.emplace_back(closes, opens);
    }
    return closed;
}

} // namespace

void Walk::planSend(std::uint32_t runPlace, const MessagePlan &plan, std::int64_t at)
{
    const Reach &reach = m_program.reaches[plan.reach];
    act(reach.onAssigned, at, fatigueLeft(at));
    std::int64_t when = at + plan.delay;
    if (plan.sendTime == SendTime::LocalHour)
        when = nextLocalMinute(*m_facts->zone, when, plan.localMinutes);
    else if (plan.sendTime == SendTime::BestHour)
        when = nextLocalMinute(*m_facts->zone, when, m_facts->bestHour * 60);
    if (when == at)
        trySend(runPlace, at);
    else
        m_queue.add(when, Happening::Send, runPlace, m_runs[runPlace].token);
}

std::int64_t Walk::capOpens(Channel channel, std::int64_t at) const
{
    std::int64_t opens = at;
    for (const CapPlan &cap : m_program.caps) {
        if (cap.channel >= 0 && cap.channel != int(channel))
            continue;
        if (cap.count == 0)
            return never;
        // The newest `count` sends decide: when the oldest of them leaves the window there is room.
        std::int64_t found = 0;
        for (std::size_t i = m_sends.size(); i > 0; --i) {
            const SendTimeMark &mark = m_sends[i - 1];
            if (mark.at <= at - cap.window)
                break;
            if (cap.channel >= 0 && int(mark.channel) != cap.channel)
                continue;
            if (++found == cap.count) {
                opens = std::max(opens, mark.at + cap.window);
                break;
            }
        }
    }
    return opens;
}

Walk::GateResult Walk::checkGates(const Run &run, const Reach &reach, OnCapped onCapped, std::int64_t at)
{
    GateResult result;
    const Channel channel = reach.channel;
    const std::int64_t deadline = reach.expiry > 0 ? run.arrivedAt + reach.expiry : never;
    const auto closed = [&](Blocked why) {
        result.gate = Gate::Closed;
        result.blocked = why;
        return result;
    };
    const auto deferred = [&](std::int64_t until, Blocked why) {
        if (until > deadline)
            return closed(why);
        result.gate = Gate::Deferred;
        result.until = until;
        return result;
    };
    if (m_program.isOff[std::size_t(channel)] || (m_request.onlyChannel >= 0 && m_request.onlyChannel != int(channel))) {
        result.isOff = true;
        return closed(Blocked::NoAddress);
    }
    if (info(channel).arrival != Arrival::NextVisit && at > deadline)
        return closed(Blocked::Expired);
    const bool hasTrueAddress = m_life.truthHasAddress(channel);
    const bool isTrulyAllowed = m_life.truthAllows(channel);
    const bool isTrulyFree = hasTrueAddress && isTrulyAllowed;
    result.isAgainstTruth = !isTrulyFree;
    const auto note = [&](const char *criterion, bool held, bool isTrue) {
        if (m_trace)
            trace(at, run.node, criterion, held ? "yes" : "no", at - m_life.syncMoment(channel, at), isTrue ? "yes" : "no",
                  -1, held ? "a copy without it" : "a copy that holds it");
    };
    const bool hasAddress = m_life.copyHasAddress(channel, at);
    note("The copy holds an address", hasAddress, hasTrueAddress);
    if (!hasAddress) {
        result.isWithheld = isTrulyFree;
        return closed(Blocked::NoAddress);
    }
    const bool isAllowed = m_life.copyAllows(channel, at);
    note("The copy holds a consent", isAllowed, isTrulyAllowed);
    if (!isAllowed) {
        result.isWithheld = isTrulyFree;
        return closed(Blocked::NoConsent);
    }
    const std::int64_t loud = afterQuiet(*m_facts->zone, at, m_program.quietHours[std::size_t(channel)]);
    if (loud > at) {
        trace(at, run.node, "Quiet hours", "until their end");
        return deferred(loud, Blocked::QuietHours);
    }
    const std::int64_t opens = capOpens(channel, at);
    if (opens > at) {
        if (m_trace)
            addTrace(at, run.node, "A cap is reached", {}, -1, {}, -1, "one message less in its window");
        if (onCapped != OnCapped::Wait || opens == never)
            return closed(Blocked::Cap);
        return deferred(opens, Blocked::Cap);
    }
    if (reach.limit != nowhere && !run.hasPlace) {
        if (m_request.limitArrivals) {
            auto &hours = (*m_request.limitArrivals)[reach.limit];
            const auto hour = std::size_t((at - m_program.start) / 3600);
            if (hour < hours.size())
                ++hours[hour];
        } else if (!m_limits.empty()) {
            const std::uint64_t word = m_luck.word(m_facts->hash, m_program.nodes[run.node].hash, run.occurrence, 3);
            m_runs[std::size_t(&run - m_runs.data())].hasPlace = true;
            const std::int64_t passes = m_limits[reach.limit].passes(at, word);
            if (passes > at)
                return deferred(passes, Blocked::Capacity);
        }
    }
    return result;
}

void Walk::countBlocked(const Run &run, const Reach &reach, const GateResult &result)
{
    if (!m_totals || result.isOff)
        return;
    metrics::NodeTotals &node = m_totals->nodes[run.node];
    metrics::ChannelTotals &channel = m_totals->channels[std::size_t(reach.channel)];
    ++node.blocked[std::size_t(result.blocked)];
    ++channel.blocked[std::size_t(result.blocked)];
    node.withheld += result.isWithheld ? 1 : 0;
    channel.withheld += result.isWithheld ? 1 : 0;
}

void Walk::trySend(std::uint32_t runPlace, std::int64_t at)
{
    const Run &run = m_runs[runPlace];
    const ProgramNode &here = nodeOf(run);
    if (here.kind == Kind::TaskAgent) {
        tryTask(runPlace, m_program.taskAgents[here.plan], at);
        return;
    }
    const MessagePlan &plan = m_program.messages[here.plan];
    const Reach &reach = m_program.reaches[plan.reach];
    const GateResult result = checkGates(run, reach, plan.onCapped, at);
    switch (result.gate) {
    case Gate::Deferred:
        m_queue.add(result.until, Happening::Send, runPlace, run.token);
        return;
    case Gate::Closed:
        countBlocked(run, reach, result);
        if (m_trace)
            trace(at, run.node, "Not sent", result.isOff ? "the channel is left out"
                                                         : std::string(metrics::blockedKeys[std::size_t(result.blocked)]));
        if (result.blocked == Blocked::Cap && plan.onCapped == OnCapped::Exit) {
            Run &ending = m_runs[runPlace];
            ++ending.token;
            ending.isActive = false;
            if (metrics::NodeTotals *totals = nodeTotals(ending.node))
                ++totals->ended;
            return;
        }
        leave(runPlace, 1, at);
        return;
    case Gate::Open:
        break;
    }
    send(runPlace, plan.reach, at, result.isAgainstTruth);
    leave(runPlace, 0, at);
}

void Walk::charge(const Reach &reach, Message &message)
{
    m_outcome.cost += reach.cost;
    if (!m_totals)
        return;
    m_totals->channels[std::size_t(reach.channel)].cost += reach.cost;
    if (message.touch != nowhere)
        m_touches[message.touch].touch.cost += reach.cost;
}

std::uint32_t Walk::send(std::uint32_t runPlace, std::uint32_t reachPlace, std::int64_t at, bool isAgainstTruth)
{
    Run &run = m_runs[runPlace];
    const Reach &reach = m_program.reaches[reachPlace];
    const auto place = std::uint32_t(m_messages.size());
    Message message;
    message.run = runPlace;
    message.node = run.node;
    message.reach = reachPlace;
    message.occurrence = run.occurrence | (run.attempts << 24);
    message.sentAt = at;
    message.isAgainstTruth = isAgainstTruth;
    message.response = responseOf(reach, at);
    message.words = m_luck.words(m_facts->hash, nodeOf(run).hash, message.occurrence, 1);
    run.lastMessage = place;
    m_messages.push_back(message);
    if (m_totals) {
        metrics::NodeTotals &node = m_totals->nodes[run.node];
        metrics::ChannelTotals &channel = m_totals->channels[std::size_t(reach.channel)];
        ++channel.sent;
        ++node.sent;
        node.againstTruth += isAgainstTruth ? 1 : 0;
        channel.againstTruth += isAgainstTruth ? 1 : 0;
    }
    log(at, Engagement::Sent, m_messages[place]);
    act(reach.onSent, at, fatigueLeft(at));
    const std::uint64_t word = message.words[0];
    const double share = m_parameters->shares[message.response][0];
    const bool isDelivered = happens(word, thresholdOf(share));
    if (m_trace)
        addTrace(at, run.node, "Sent; arrives", isDelivered ? "yes" : "no", -1, {}, double(word) / 18446744073709551616.0,
              "a number on the other side of the delivery rate");
    if (reach.channel != Channel::Ad) {
        m_sends.push_back({at, reach.channel});
        charge(reach, m_messages[place]);
    }
    switch (info(reach.channel).arrival) {
    case Arrival::Delivered:
    case Arrival::Conversation:
        if (isDelivered)
            deliver(place, at);
        else
            log(at, Engagement::Bounced, m_messages[place]);
        break;
    case Arrival::NextVisit:
        m_messages[place].isPending = true;
        m_messages[place].until = reach.expiry > 0 ? at + reach.expiry : never;
        scheduleVisit(reach.channel, at);
        break;
    case Arrival::Impressions: {
        const CopyPlan &copy = m_program.copies[std::size_t(Channel::Ad)];
        Message &ad = m_messages[place];
        ad.isPending = true;
        ad.until = at + (reach.expiry > 0 ? reach.expiry : adDuration);
        // The platform's audience follows with its own batch and delay.
        std::int64_t joins = at + copy.delay;
        if (copy.refresh > 0)
            joins = at + copy.delay + (copy.refresh - (((at - copy.phase) % copy.refresh) + copy.refresh) % copy.refresh) % copy.refresh;
        m_queue.add(joins, Happening::Impression, place, 0, 1);
        break;
    }
    case Arrival::Posted:
        if (isDelivered)
            m_queue.add(at + m_postalLaw.quantile(m_luck.word(m_facts->hash, m_program.nodes[message.node].hash, message.occurrence, 6)),
                        Happening::Arrival, place);
        else
            log(at, Engagement::Bounced, m_messages[place]);
        break;
    }
    return place;
}

void Walk::tryTask(std::uint32_t runPlace, const TaskAgentPlan &plan, std::int64_t at)
{
    Run &run = m_runs[runPlace];
    const Reach &reach = m_program.reaches[plan.reach];
    const std::int64_t deadline = run.arrivedAt + plan.window;
    const auto later = [&](std::int64_t when) {
        if (when > deadline)
            leave(runPlace, 1, at);
        else
            m_queue.add(when, Happening::Send, runPlace, run.token);
    };
    if (run.attempts == 0) {
        run.attempts = 1;
        act(reach.onAssigned, at, fatigueLeft(at));
        if (plan.isInbound) {
            // The customer decides whether and when to call.
            const Words words = m_luck.words(m_facts->hash, nodeOf(run).hash, run.occurrence, 4);
            const double share = m_parameters->shares[responseOf(reach, at)][0];
            if (!happens(words[0], thresholdOf(share))) {
                run.attempts = 0x40;
                m_queue.add(deadline, Happening::Send, runPlace, run.token);
                return;
            }
            later(run.arrivedAt + std::int64_t(placeOf(words[1], std::uint64_t(std::max<std::int64_t>(plan.window, 1)))));
            return;
        }
    }
    if (at > deadline || run.attempts >= 0x40) {
        leave(runPlace, 1, at);
        return;
    }
    const std::int64_t opens = afterQuiet(*m_facts->zone, at, closedHours(plan.opens, plan.closes));
    if (opens > at) {
        later(opens);
        return;
    }
    GateResult result;
    if (!plan.isInbound) {
        result = checkGates(run, reach, OnCapped::Advance, at);
        if (result.gate == Gate::Closed || (result.gate == Gate::Deferred && result.until > deadline)) {
            if (result.gate == Gate::Deferred)
                result.blocked = Blocked::Capacity;
            countBlocked(run, reach, result);
            leave(runPlace, 1, at);
            return;
        }
        if (result.gate == Gate::Deferred) {
            m_queue.add(result.until, Happening::Send, runPlace, run.token);
            return;
        }
    }
    const std::uint32_t message = send(runPlace, plan.reach, at, result.isAgainstTruth);
    if (plan.isInbound && m_messages[message].deliveredAt == never)
        deliver(message, at); // who calls is spoken to
    if (m_messages[message].deliveredAt != never) {
        leave(runPlace, 0, at);
        return;
    }
    ++run.attempts;
    later(at + retryAfter);
}

void Walk::syncAudience(std::uint32_t runPlace, const AudienceSyncPlan &plan, std::int64_t at)
{
    if (!plan.isAdd) {
        for (Message &message : m_messages)
            if (message.isPending && message.list == plan.list)
                message.until = std::min(message.until, at);
        leave(runPlace, 0, at);
        return;
    }
    const Run &run = m_runs[runPlace];
    const Reach &reach = m_program.reaches[plan.reach];
    const GateResult result = checkGates(run, reach, OnCapped::Advance, at);
    if (result.gate == Gate::Closed && (result.isOff || result.blocked == Blocked::NoConsent || result.blocked == Blocked::NoAddress)) {
        countBlocked(run, reach, result);
    } else {
        act(reach.onAssigned, at, fatigueLeft(at));
        Message &message = m_messages[send(runPlace, plan.reach, at, result.isAgainstTruth)];
        message.list = plan.list;
        message.until = plan.duration > 0 ? at + plan.duration : never;
    }
    leave(runPlace, 0, at);
}

} // namespace throughline
