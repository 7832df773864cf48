// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/delay_law.h"
#include "simulator/engine/luck.h"
#include "simulator/population/time_zones.h"

#include <array>
#include <cstdint>
#include <vector>

namespace throughline::benchmark {

/// The columns that the reference journey needs, one row per customer.
struct HandColumns
{
    std::vector<std::uint64_t> hash;
    std::vector<std::int64_t> lastActive; ///< seconds
    std::vector<std::uint8_t> hasApp, allowsEmail, allowsPush, allowsSms, allowsAd;
    std::vector<std::uint8_t> zone;
    std::vector<std::int64_t> hazard;     ///< of conversion, per second in 2^-56
    std::vector<std::uint32_t> recentBegins; ///< messages of the last days, by customer and one more
    std::vector<std::int64_t> recentSends;
};

/// The messages of the journey: two arms of the email, push, SMS, retargeting.
enum HandMessage { FirstEmail, SecondEmail, Push, Sms, Ad, HandMessages };

/// The journey's numbers, all fixed before the walk.
struct HandJourney
{
    std::int64_t start = 0, end = 0, window = 0;
    std::uint64_t holdoutHash = 0, experimentHash = 0;
    std::array<std::uint64_t, HandMessages> nodeHash{};
    Threshold holdout = 0, firstArm = 0;
    std::array<Threshold, HandMessages> delivered{}, seen{}, clicked{};
    std::array<DelayLaw, HandMessages> seenDelay, clickDelay;
    DelayLaw impressionGap;
    double logEffect = 0;                 ///< of seeing the email
    std::int64_t halfLife = 1;
    const TimeZones *zones = nullptr;
};

struct HandCounts
{
    std::int64_t customers = 0, heldOut = 0, entered = 0, reached = 0, responded = 0;
    std::array<std::int64_t, 2> arms{}, converted{};
    std::array<std::int64_t, HandMessages> sent{}, blocked{}, delivered{}, seen{}, clicked{};
    std::int64_t goalByConversion = 0, goalByClick = 0;
    std::vector<std::int64_t> firstResponse; ///< customers by minute from the first touch

    void add(const HandCounts &other);
};

/// The reference journey with everything hard-wired: columns, counter-based random numbers, no queue,
/// no general machinery. Takes the same luck as the engine, so that its figures must be the engine's.
HandCounts walkByHand(const HandJourney &journey, const HandColumns &columns, std::uint64_t seed, std::size_t begin,
                      std::size_t end);

} // namespace throughline::benchmark
