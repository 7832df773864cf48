// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/program.h"
#include "simulator/scores/send_hour_model.h"

#include <optional>

namespace throughline {

/// What is known of one customer before the walk; equal in every draw and world.
struct CustomerFacts
{
    std::size_t customer = 0;
    std::uint64_t hash = 0;
    const TimeZone *zone = nullptr;
    bool isHeldOut = false;
    std::int64_t hazard = 0;             ///< baseline of conversion per second, in 2^-56
    std::int64_t meanOrder = 0;          ///< money in 1e-4
    bool hasBought = false;              ///< before the start
    std::int64_t visitGap = 0;           ///< mean seconds between two visits; 0: never comes
    int bestHour = 10;                   ///< of the local day
    std::array<double, channelCount> seenFactor{};  ///< of the channel's rate, from the customer's own past
    std::array<double, channelCount> clickFactor{};
    std::array<std::int64_t, channelCount> measuredSync{};  ///< when the measured copy was synchronised; 0: not measured
    std::array<bool, channelCount> isSyncing{};     ///< its synchronisation still runs
    std::vector<std::pair<std::int64_t, Channel>> recentSends; ///< that caps may count, in time order
};

/// The customers' differences, learned from their history and shrunk towards all customers.
class CustomerModel
{
public:
    explicit CustomerModel(const Program &program);
    void facts(std::size_t customer, CustomerFacts &out) const;

private:
    void learnPurchases();
    void learnEngagements();

    const Program &m_program;
    const Population &m_population;
    // Looked up by name once, not for each customer.
    const EventTable *m_purchases;
    const EventTable *m_engagements;
    const EventTable *m_behaviours;
    const EventTable *m_copies;
    const Column *m_copyChannel;
    const Column *m_amount = nullptr;
    double m_perSecond = 0;              ///< conversions of an average customer
    double m_observed = 0;               ///< seconds of purchase history before the start
    double m_priorSeconds = 0;           ///< weight of the average
    double m_meanOrder = 0;
    std::vector<std::uint8_t> m_channelOf; ///< by code of the log's channel; 255: another
    std::vector<std::uint8_t> m_kindOf;    ///< by code of the log's kind, an Engagement; 255: another
    std::uint8_t m_sendKind = 0;           ///< the log's kind that stands for a message sent
    const Column *m_logChannel = nullptr;
    const Column *m_logKind = nullptr;
    std::optional<SendHourModel> m_hours;  ///< where a message waits for the best hour
    std::array<double, channelCount> m_seenRate{};
    std::array<double, channelCount> m_clickRate{};
};

} // namespace throughline
