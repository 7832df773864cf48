// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/paid.h"

#include <algorithm>
#include <cstdlib>

namespace throughline::metrics {

void countPaid(PaidTotals &totals, const Story &story)
{
    constexpr Seconds nearby = 7 * 86400;
    constexpr Seconds satisfied = 14 * 86400;
    bool isReached = false;
    bool isOwnedToo = false;
    for (const Touch &ad : story.touches) {
        if (ad.channel != Channel::Ad || ad.isLanding)
            continue;
        isReached = true;
        totals.cost += ad.cost;
        isOwnedToo = isOwnedToo
            || std::any_of(story.touches.begin(), story.touches.end(), [&](const Touch &other) {
                   return other.channel != Channel::Ad && !other.isLanding
                       && std::abs(other.at - ad.at) <= nearby;
               });
        const bool hasBought
            = std::any_of(story.events.begin(), story.events.end(), [&](const CustomerEvent &event) {
                  return event.kind == EventKind::Purchase && event.at <= ad.at
                      && ad.at - event.at <= satisfied;
              });
        if (hasBought)
            totals.wasted += ad.cost;
    }
    totals.reached += isReached;
    totals.alsoOwned += isOwnedToo;
}

} // namespace throughline::metrics
