// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/hand_written.h"

#include "simulator/engine/conversion_clock.h"

#include <algorithm>
#include <limits>

namespace throughline::benchmark {

namespace {

constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
const std::uint64_t conversionLuck = nameHash("conversion");

/// Quiet from 21:00 to 8:00 by the local clock.
std::int64_t afterNight(const TimeZone &zone, std::int64_t at)
{
    const std::int64_t local = zone.local(at);
    const std::int64_t second = local % day;
    if (second >= 8 * hour && second < 21 * hour)
        return at;
    const std::int64_t midnight = local - second + (second < 8 * hour ? 0 : day);
    return zone.moment(midnight + 8 * hour);
}

struct Response
{
    std::int64_t seenAt = never;
    std::int64_t clickedAt = never;
};

} // namespace

void HandCounts::add(const HandCounts &other)
{
    customers += other.customers;
    heldOut += other.heldOut;
    entered += other.entered;
    reached += other.reached;
    responded += other.responded;
    goalByConversion += other.goalByConversion;
    goalByClick += other.goalByClick;
    for (std::size_t i = 0; i < 2; ++i) {
        arms[i] += other.arms[i];
        converted[i] += other.converted[i];
    }
    for (std::size_t i = 0; i < HandMessages; ++i) {
        sent[i] += other.sent[i];
        blocked[i] += other.blocked[i];
        delivered[i] += other.delivered[i];
        seen[i] += other.seen[i];
        clicked[i] += other.clicked[i];
    }
    firstResponse.resize(std::max(firstResponse.size(), other.firstResponse.size()));
    for (std::size_t i = 0; i < other.firstResponse.size(); ++i)
        firstResponse[i] += other.firstResponse[i];
}

HandCounts walkByHand(const HandJourney &journey, const HandColumns &columns, std::uint64_t seed, std::size_t begin,
                      std::size_t end)
{
    HandCounts counts;
    counts.firstResponse.resize(std::size_t((journey.end - journey.start) / 60 + 1));
    const Luck luck(seed, 0, 0);
    const std::int64_t start = journey.start;
    const std::int64_t horizon = journey.end + journey.window;
    const double most = 1.000001 * (journey.logEffect > 0 ? 1 + 2 * journey.logEffect : 1) * double(horizon - start);
    ConversionClock clock;
    for (std::size_t i = begin; i < end; ++i) {
        const std::uint64_t hash = columns.hash[i];
        ++counts.customers;
        if (happens(assignmentWord(journey.holdoutHash, hash), journey.holdout)) {
            ++counts.heldOut;
            continue;
        }
        if (columns.lastActive[i] > start || columns.lastActive[i] < start - 90 * day)
            continue;
        ++counts.entered;
        const int arm = happens(assignmentWord(journey.experimentHash, hash), journey.firstArm) ? 0 : 1;
        ++counts.arms[std::size_t(arm)];

        // Most customers cannot convert within the horizon whatever they see.
        const std::int64_t threshold = unitExponential(luck.word(hash, conversionLuck, 0));
        const bool mayConvert = double(columns.hazard[i]) * most >= double(threshold);
        std::int64_t converted = never;
        std::uint64_t conversions = 0;
        if (mayConvert)
            clock.start(start, columns.hazard[i], threshold, horizon);
        const auto convertUpTo = [&](std::int64_t to) {
            while (mayConvert && clock.next() <= to) {
                converted = std::min(converted, clock.next());
                clock.restart(unitExponential(luck.word(hash, conversionLuck, ++conversions)));
            }
        };

        std::int64_t firstTouch = never, firstClick = never;
        std::int64_t sends = 0;
        const std::uint32_t recentEnd = columns.recentBegins[i + 1];
        const auto isCapped = [&](std::int64_t at) {
            std::int64_t inWindow = sends;
            for (std::uint32_t r = columns.recentBegins[i]; r < recentEnd; ++r)
                inWindow += columns.recentSends[r] > at - 7 * day ? 1 : 0;
            return inWindow >= 3;
        };
        const auto show = [&](HandMessage which, const Words &words, std::int64_t at) {
            Response response;
            ++counts.delivered[which];
            firstTouch = std::min(firstTouch, at);
            if (!happens(words[1], journey.seen[which]))
                return response;
            const Words more = luck.words(hash, journey.nodeHash[which], 0, 2);
            response.seenAt = at + journey.seenDelay[which].quantile(more[0]);
            counts.seen[which] += response.seenAt <= journey.end ? 1 : 0;
            if (happens(words[2], journey.clicked[which])) {
                response.clickedAt = response.seenAt + journey.clickDelay[which].quantile(more[1]);
                counts.clicked[which] += response.clickedAt <= journey.end ? 1 : 0;
                firstClick = std::min(firstClick, response.clickedAt);
            }
            return response;
        };
        const auto send = [&](HandMessage which, std::int64_t at) {
            ++counts.sent[which];
            ++sends;
            const Words words = luck.words(hash, journey.nodeHash[which], 0, 1);
            return happens(words[0], journey.delivered[which]) ? show(which, words, at) : Response();
        };
        // The platform takes the audience at once; the first impression follows.
        const auto retarget = [&](std::int64_t at) {
            ++counts.sent[Ad];
            const std::uint64_t word = luck.word(hash, journey.nodeHash[Ad], 0, 100);
            const std::int64_t shown = at + std::max<std::int64_t>(journey.impressionGap.quantile(word), 1);
            if (shown <= std::min(at + 7 * day, journey.end))
                show(Ad, luck.words(hash, journey.nodeHash[Ad], 0, 1), shown);
        };

        const HandMessage email = arm == 0 ? FirstEmail : SecondEmail;
        Response last;
        if (columns.allowsEmail[i] != 0 && !isCapped(start))
            last = send(email, start);
        else
            ++counts.blocked[email];
        if (mayConvert && last.seenAt <= horizon) {
            convertUpTo(last.seenAt - 1);
            clock.addEffect(last.seenAt, journey.logEffect, journey.halfLife);
        }
        const auto reachesGoalBy = [&](std::int64_t at) {
            convertUpTo(at);
            return converted <= at && converted <= start + journey.window;
        };
        std::int64_t at = start + day;
        if (!reachesGoalBy(at) && last.seenAt <= at) {
            const bool usesPush = columns.hasApp[i] != 0;
            const HandMessage second = usesPush ? Push : Sms;
            const bool isAllowed = (usesPush ? columns.allowsPush[i] : columns.allowsSms[i]) != 0;
            if (usesPush)
                at += hour;
            else if (isAllowed)
                at = afterNight((*journey.zones)[columns.zone[i]], at);
            if (!reachesGoalBy(at)) {
                if (isAllowed && !isCapped(at))
                    last = send(second, at);
                else
                    ++counts.blocked[second];
                const bool hasClicked = last.clickedAt <= at + 2 * day;
                at = hasClicked ? std::max(last.clickedAt, at) : at + 2 * day;
                if (!reachesGoalBy(at)) {
                    if (hasClicked)
                        ++counts.goalByClick;
                    else if (columns.allowsAd[i] != 0)
                        retarget(at);
                    else
                        ++counts.blocked[Ad];
                }
            }
        }
        convertUpTo(start + journey.window);
        const int hasConverted = converted <= start + journey.window ? 1 : 0;
        counts.converted[std::size_t(arm)] += hasConverted;
        counts.goalByConversion += hasConverted;
        if (firstTouch == never)
            continue;
        ++counts.reached;
        if (firstClick <= journey.end) {
            ++counts.responded;
            ++counts.firstResponse[std::size_t((firstClick - firstTouch) / 60)];
        }
    }
    return counts;
}

} // namespace throughline::benchmark
