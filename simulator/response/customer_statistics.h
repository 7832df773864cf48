// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/rule_view.h"
#include "simulator/response/value_model.h"
#include "simulator/scores/send_hour_model.h"

#include <array>

namespace throughline {

/// What all customers together tell of each of them: whole numbers that add up, so that a database
/// may be looked at in blocks of any size and order.
struct CustomerStatistics
{
    std::int64_t customers = 0;
    bool hasPurchases = false;           ///< the table has rows
    bool hasBehaviours = false;
    // Purchases before the start of the run.
    std::int64_t orders = 0;
    std::int64_t squaredOrders = 0;      ///< Σ over customers of (own orders)²
    std::int64_t spent = 0;              ///< money in 1e-4
    std::int64_t firstPurchase = std::numeric_limits<std::int64_t>::max();
    /// Rows of the message log, by channel and kind.
    std::array<std::array<std::int64_t, engagementKeys.size()>, channelCount> engagements{};

    ValueStatistics value;
    HourCounts hours;                    ///< where a message waits for the best hour

    void add(const Population &block, std::int64_t start, const CancelPoll &poll = {});
};

/// The Engagement of one kind in a log; 255 for others.
std::uint8_t engagementOfKey(std::string_view key);

/// By code of a text column of the log: the place of a channel, or of an engagement; 255: another.
std::vector<std::uint8_t> channelsByCode(const Column &column);
std::vector<std::uint8_t> engagementsByCode(const Column &column);

/// The value of a column of numbers as a real; 0 where there is none.
double realAt(const Column &column, std::size_t row);

} // namespace throughline
