// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/hand_written.h"

#include "simulator/engine/delay_law.h"
#include "simulator/engine/luck.h"

namespace throughline::benchmark {

namespace {

constexpr std::int64_t day = 86400;

/// From 21:00 to 8:00 nothing rings.
std::int64_t afterNight(std::int64_t at)
{
    const std::int64_t second = at % day;
    if (second >= 8 * 3600 && second < 21 * 3600)
        return at;
    return second < 8 * 3600 ? at - second + 8 * 3600 : at - second + day + 8 * 3600;
}

} // namespace

HandCounts walkByHand(const HandColumns &columns, std::uint64_t seed)
{
    HandCounts counts;
    const Luck luck(seed, 0, 0);
    const DelayLaw emailSeen = DelayLaw::logNormal(12600, 2.4);
    const DelayLaw clickDelay = DelayLaw::logNormal(60, 1.2);
    const Threshold holdout = thresholdOf(0.1), half = thresholdOf(0.5), delivered = thresholdOf(0.99),
                    seen = thresholdOf(0.23), pushSeen = thresholdOf(0.5), clicked = thresholdOf(0.1);
    for (std::size_t i = 0; i < columns.hash.size(); ++i) {
        const std::uint64_t hash = columns.hash[i];
        if (!columns.isActive[i] || happens(assignmentWord(1, hash), holdout))
            continue;
        ++counts.entered;
        ++counts.arms[happens(assignmentWord(2, hash), half) ? 0 : 1];
        ++counts.emails;
        const Words first = luck.words(hash, 1);
        if (!happens(first[0], delivered) || !happens(first[1], seen))
            continue;
        const std::int64_t seenAt = emailSeen.quantile(first[2]);
        ++counts.seen;
        if (happens(first[3], clicked))
            counts.firstResponse += seenAt + clickDelay.quantile(first[3] * 0x9e3779b97f4a7c15u);
        if (seenAt > day)
            continue;
        const bool usesPush = columns.hasApp[i] != 0;
        const std::int64_t sentAt = usesPush ? day + 3600 : afterNight(day);
        ++(usesPush ? counts.pushes : counts.texts);
        const Words second = luck.words(hash, 2);
        const bool hasClicked = happens(second[0], delivered) && happens(second[1], pushSeen) && happens(second[2], clicked);
        const std::int64_t clickedAt = sentAt + clickDelay.quantile(second[3]);
        if (hasClicked && clickedAt <= sentAt + 2 * day)
            ++counts.clicked;
        else
            ++counts.ads;
    }
    return counts;
}

} // namespace throughline::benchmark
