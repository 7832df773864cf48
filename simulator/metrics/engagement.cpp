// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/engagement.h"

#include <algorithm>
#include <bit>

namespace throughline::metrics {

namespace {

std::uint32_t bitOf(Channel channel) { return 1u << static_cast<unsigned>(channel); }

} // namespace

void countEngagement(EngagementTotals &totals, const Story &story)
{
    std::uint32_t reached = 0;
    std::uint32_t engaged = 0;
    Seconds firstTouch = never;
    Seconds firstEngagement = never;
    for (const Touch &touch : story.touches) {
        const std::uint32_t bit = bitOf(touch.isLanding ? touch.sentBy : touch.channel);
        if (!touch.isLanding) {
            reached |= bit;
            firstTouch = std::min(firstTouch, touch.at);
        }
        // What happens after the horizon is not known, and a visit answers the message that led to it.
        if (touch.engagedAt <= story.end) {
            engaged |= bit;
            firstEngagement = std::min(firstEngagement, touch.engagedAt);
        }
        totals.shared += touch.isShared;
        totals.answered += touch.isAnswered;
    }
    if (reached == 0)
        return;
    ++totals.reached;
    if (std::popcount(reached) >= 2) {
        ++totals.reachedTwo;
        if (std::popcount(engaged & reached) >= 2)
            ++totals.engagedTwo;
    }
    const Seconds censoredAt = std::min(story.end, story.unsubscribedAt);
    if (firstEngagement <= censoredAt)
        totals.firstResponse.count(minuteBin(firstEngagement - firstTouch));
    else
        totals.censored.count(minuteBin(censoredAt - firstTouch));
}

void countValue(ValueTotals &totals, const Story &story)
{
    if (story.value < 0)
        return;
    std::uint32_t seen = 0;
    for (const Touch &touch : story.touches) {
        if (!touch.isLanding && touch.seenAt <= story.end)
            seen |= bitOf(touch.channel);
    }
    ++totals.valued;
    totals.value += story.value;
    if (seen == 0)
        return;
    const bool isCross = std::popcount(seen) >= 2;
    if (story.valueStratum < totals.strata.size()) {
        ValueStratum &stratum = totals.strata[story.valueStratum];
        (isCross ? stratum.crossCustomers : stratum.singleCustomers) += 1;
        (isCross ? stratum.crossValue : stratum.singleValue) += story.value;
    }
    if (isCross && story.valueSingleChannel >= 0) {
        ++totals.causalCustomers;
        totals.causalWith += story.value;
        totals.causalSingle += story.valueSingleChannel;
    }
}

} // namespace throughline::metrics
