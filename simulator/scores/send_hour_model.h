// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"
#include "simulator/population/time_zones.h"
#include "simulator/progress/cancel_poll.h"

#include <array>
#include <cstdint>
#include <vector>

namespace throughline {

/// Messages and answers by local hour; blocks of customers add up.
struct HourCounts
{
    std::array<std::int64_t, 24> sent{};
    std::array<std::int64_t, 24> answered{};

    void add(const HourCounts &other);
};

/// When customers answer: for each hour of the local day the share of messages sent in it (and, with
/// less weight, in the two hours around it) that a person saw or clicked. A customer's own hours are
/// shrunk towards everyone's with the weight of ten messages, everyone's towards the whole day.
/// E-mails opened within seconds and never clicked are a machine's doing and do not count.
class SendHourModel
{
public:
    /// Learns from what the log holds before `until`.
    SendHourModel(const Population &population, const TimeZones &zones, std::int64_t until);
    /// The same where the population is a block of the customers that were counted.
    SendHourModel(const HourCounts &all, const Population &population, const TimeZones &zones, std::int64_t until);
    /// Of all customers of the population.
    HourCounts counts(const CancelPoll &poll = {}) const;

    /// Without any message log nobody's hours are known.
    bool isKnown() const { return m_messages > 0; }
    /// Posterior mean of the share that answers, by local hour.
    std::array<double, 24> answered(std::size_t customer) const;
    /// The hour with the highest of these; the earlier of equals; 10 where nothing is known.
    int bestHour(std::size_t customer) const;

private:
    using Hours = std::array<double, 24>;
    void readCodes();
    void learn(const HourCounts &all);
    HourCounts countsOf(std::size_t customer) const;

    const Population &m_population;
    const TimeZones &m_zones;
    std::int64_t m_until;
    std::vector<std::uint8_t> m_channelOf; ///< by code: 0 e-mail, 1 another
    std::vector<std::uint8_t> m_kindOf;    ///< by code: sent, seen, clicked or other
    std::int64_t m_messages = 0;
    Hours m_everyone{};
};

} // namespace throughline
