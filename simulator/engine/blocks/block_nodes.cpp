// SPDX-License-Identifier: GPL-3.0-or-later
// Waits and splits of the block executor.
#include "simulator/engine/blocks/block_walk.h"

#include "simulator/engine/local_time.h"

#include <algorithm>

namespace throughline {

std::int64_t BlockWalk::waitsUntil(const Lane &lane, const WaitPlan &plan) const
{
    switch (plan.waitFor) {
    case WaitFor::Duration: return lane.at + plan.duration;
    case WaitFor::LocalHour: return nextLocalMinute(*lane.zone, lane.at, plan.localMinutes);
    case WaitFor::Weekday: return nextWeekday(*lane.zone, lane.at, plan.weekday, plan.localMinutes);
    case WaitFor::Date: return std::max(lane.at, onLocalDay(*lane.zone, plan.date, plan.localMinutes));
    case WaitFor::DateField: break; // blockOrder refuses it
    }
    return lane.at;
}

const BlockWalk::Message *BlockWalk::messageFor(const Lane &lane, std::uint32_t node) const
{
    for (std::size_t i = lane.messageCount; i > 0; --i)
        if (node == nowhere || lane.messages[i - 1].node == node)
            return &lane.messages[i - 1];
    return nullptr;
}

void BlockWalk::awaitEvent(Lane &lane, const WaitEventPlan &plan)
{
    const std::int64_t deadline = lane.at + plan.window;
    std::int64_t heardAt = never;
    if (const Message *message = messageFor(lane, plan.message)) {
        const std::int64_t happened = plan.what == AwaitedEvent::Seen ? message->seenAt
            : plan.what == AwaitedEvent::Clicked                      ? message->clickedAt
                                                                      : message->repliedAt;
        if (happened != never)
            heardAt = happened + m_program.copies[std::size_t(message->channel)].loopback;
    }
    if (heardAt <= lane.at)
        leave(lane, 0);
    else if (heardAt <= deadline)
        pause(lane, heardAt, 0);
    else
        pause(lane, deadline, 1);
}

std::uint32_t BlockWalk::ruleBranch(const Lane &lane, const SplitRulePlan &plan) const
{
    for (std::uint32_t i = 0; i < plan.rules.size(); ++i)
        if (holds(lane, std::int32_t(plan.rules[i]), lane.at))
            return i;
    return std::uint32_t(plan.rules.size());
}

std::uint32_t BlockWalk::engagementBranch(const Lane &lane, const SplitEngagementPlan &plan) const
{
    const auto none = std::uint32_t(plan.branches.size());
    const Message *message = messageFor(lane, plan.message);
    if (!message)
        return none;
    const std::int64_t until = plan.window > 0 ? message->sentAt + plan.window : never;
    const std::int64_t loopback = m_program.copies[std::size_t(message->channel)].loopback;
    for (std::uint32_t i = 0; i < none; ++i) {
        std::int64_t at = never;
        switch (plan.branches[i]) {
        case EngagementKind::Clicked: at = message->clickedAt; break;
        case EngagementKind::Seen: at = message->seenAt; break;
        case EngagementKind::Replied: at = message->repliedAt; break;
        case EngagementKind::Delivered: at = message->deliveredAt; break;
        case EngagementKind::Unsubscribed: at = message->unsubscribedAt; break;
        case EngagementKind::Converted: break; // blockOrder refuses it
        }
        if (at != never && at <= until && at + loopback <= lane.at)
            return i;
    }
    return none;
}

std::uint32_t BlockWalk::assign(Lane &lane, const SplitExperimentPlan &plan)
{
    const std::uint64_t word = assignmentWord(plan.hash, lane.hash);
    std::uint32_t arm = 0;
    while (arm + 1 < plan.upTo.size() && word >= plan.upTo[arm])
        ++arm;
    lane.arms[lane.armCount++] = {plan.experiment, arm, lane.at, lane.at + plan.window, lane.lastConversion == lane.at};
    lane.isInHoldoutArm = lane.isInHoldoutArm || plan.isHoldout[arm];
    act(lane, plan.onAssigned[arm], lane.at);
    return arm;
}

} // namespace throughline
