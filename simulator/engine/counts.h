// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace throughline {

/// Sums of squares and of money: adding is exact and order does not matter.
__extension__ typedef __int128 Wide;

/// Why a message was not sent.
enum class Blocked {
    Exited,     ///< the journey was left or its goal reached before the send
    NoAddress,
    NoConsent,
    QuietHours, ///< the quiet hours ended after the message's expiry
    Cap,
    Capacity,
    Expired,
    ChannelOff, ///< a scenario without the channel
};
inline constexpr size_t blockCount = 8;
inline constexpr std::array<std::string_view, blockCount> blockKeys{
    "exited", "noAddress", "noConsent", "quietHours", "cap", "capacity", "expired", "channelOff"};

// Every count below names its members once, in `visit`: merging, comparing and writing parts walk
// that list. A visitor gets (name, integer) and, for lists, (name, vector of integers).

/// One node of one journey. entered = Σ exits + ended + waiting.
struct NodeCounts
{
    std::int64_t customers = 0;          ///< different ones
    std::int64_t entered = 0;            ///< passes
    std::vector<std::int64_t> exits;     ///< in the order of the node's exits
    std::int64_t ended = 0;              ///< the run ended here: a goal reached elsewhere, onCapped exit,
                                         ///< the bound of rounds, no edge from the exit taken is no end
    std::int64_t waiting = 0;            ///< still here at the horizon
    std::int64_t reached = 0;            ///< goals: the conversion happened within the window
    std::int64_t roundsExceeded = 0;     ///< of `ended`: the bound of the loop
    std::array<std::int64_t, blockCount> blocked{};
    std::int64_t sent = 0;
    std::int64_t delivered = 0;
    std::int64_t seen = 0;
    std::int64_t clicked = 0;
    std::int64_t sentAgainstTruth = 0;
    std::int64_t withheldAgainstTruth = 0;
    std::int64_t decisions = 0;
    std::int64_t decisionsChanged = 0;   ///< fresh data would have led to another exit
    std::int64_t dataAge = 0;            ///< Σ seconds between the newest fact that a decision read and the decision
    std::vector<std::int64_t> newByDay;  ///< customers at their first entry, by day of the run

    template <class Self, class Visitor>
    static void visit(Self &self, Visitor &&visitor)
    {
        visitor("customers", self.customers);
        visitor("entered", self.entered);
        visitor("exits", self.exits);
        visitor("ended", self.ended);
        visitor("waiting", self.waiting);
        visitor("reached", self.reached);
        visitor("roundsExceeded", self.roundsExceeded);
        visitor("blocked", self.blocked);
        visitor("sent", self.sent);
        visitor("delivered", self.delivered);
        visitor("seen", self.seen);
        visitor("clicked", self.clicked);
        visitor("sentAgainstTruth", self.sentAgainstTruth);
        visitor("withheldAgainstTruth", self.withheldAgainstTruth);
        visitor("decisions", self.decisions);
        visitor("decisionsChanged", self.decisionsChanged);
        visitor("dataAge", self.dataAge);
        visitor("newByDay", self.newByDay);
    }
    friend bool operator==(const NodeCounts &, const NodeCounts &) = default;
};

/// One channel of the base run's world with the journeys.
struct ChannelCounts
{
    std::int64_t reachable = 0;          ///< customers with address and consent in truth at the start
    std::int64_t sent = 0;               ///< messages; ads: audiences joined; agent: conversations tried
    std::int64_t delivered = 0;          ///< delivered, displayed, spoken: touches
    std::int64_t identified = 0;         ///< of the delivered: the person was recognised
    std::int64_t seen = 0;
    std::int64_t clicked = 0;
    std::int64_t replied = 0;
    std::int64_t unsubscribed = 0;
    std::int64_t complained = 0;
    std::int64_t impressions = 0;        ///< ads
    std::array<std::int64_t, blockCount> blocked{};
    std::int64_t sentAgainstTruth = 0;
    std::int64_t withheldAgainstTruth = 0;
    std::int64_t cost = 0;               ///< money in 1e-4
    std::vector<std::int64_t> sentByDay; ///< by day of the run, UTC

    template <class Self, class Visitor>
    static void visit(Self &self, Visitor &&visitor)
    {
        visitor("reachable", self.reachable);
        visitor("sent", self.sent);
        visitor("delivered", self.delivered);
        visitor("identified", self.identified);
        visitor("seen", self.seen);
        visitor("clicked", self.clicked);
        visitor("replied", self.replied);
        visitor("unsubscribed", self.unsubscribed);
        visitor("complained", self.complained);
        visitor("impressions", self.impressions);
        visitor("blocked", self.blocked);
        visitor("sentAgainstTruth", self.sentAgainstTruth);
        visitor("withheldAgainstTruth", self.withheldAgainstTruth);
        visitor("cost", self.cost);
        visitor("sentByDay", self.sentByDay);
    }
    friend bool operator==(const ChannelCounts &, const ChannelCounts &) = default;
};

/// Sums over the lift population of one draw and replicate. Suffix 1: the world with the tested
/// journeys, 0: without. Money in 1e-4.
struct LiftCounts
{
    std::int64_t customers = 0;
    std::int64_t conversions1 = 0;       ///< Σ Y, each 0 or 1
    std::int64_t conversions0 = 0;
    std::int64_t conversionsBoth = 0;    ///< Σ Y1·Y0: with the two above, all second moments
    Wide revenue1 = 0;
    Wide revenue0 = 0;
    Wide revenue1Squares = 0;
    Wide revenue0Squares = 0;
    Wide revenueProducts = 0;            ///< Σ R1·R0
    std::int64_t orders1 = 0;            ///< purchases in the window
    std::int64_t orders0 = 0;
    std::int64_t retained1 = 0;          ///< bought (again) before the horizon
    std::int64_t retained0 = 0;
    Wide cost1 = 0;                      ///< of everything sent to these customers in the whole run
    Wide cost0 = 0;

    template <class Self, class Visitor>
    static void visit(Self &self, Visitor &&visitor)
    {
        visitor("customers", self.customers);
        visitor("conversions1", self.conversions1);
        visitor("conversions0", self.conversions0);
        visitor("conversionsBoth", self.conversionsBoth);
        visitor("revenue1", self.revenue1);
        visitor("revenue0", self.revenue0);
        visitor("revenue1Squares", self.revenue1Squares);
        visitor("revenue0Squares", self.revenue0Squares);
        visitor("revenueProducts", self.revenueProducts);
        visitor("orders1", self.orders1);
        visitor("orders0", self.orders0);
        visitor("retained1", self.retained1);
        visitor("retained0", self.retained0);
        visitor("cost1", self.cost1);
        visitor("cost0", self.cost0);
    }
    friend bool operator==(const LiftCounts &, const LiftCounts &) = default;
};

/// One arm in one draw and replicate: customers at their first arrival, outcome within the node's
/// conversion window after it. Money in 1e-4.
struct ArmCounts
{
    std::int64_t customers = 0;
    std::int64_t conversions = 0;
    Wide revenue = 0;
    Wide revenueSquares = 0;

    template <class Self, class Visitor>
    static void visit(Self &self, Visitor &&visitor)
    {
        visitor("customers", self.customers);
        visitor("conversions", self.conversions);
        visitor("revenue", self.revenue);
        visitor("revenueSquares", self.revenueSquares);
    }
    friend bool operator==(const ArmCounts &, const ArmCounts &) = default;
};

/// Counts of the base run that belong to no node and no channel.
struct RunCounts
{
    std::int64_t customers = 0;          ///< walked
    std::int64_t events = 0;             ///< taken from the customers' queues
    std::int64_t heldOut = 0;            ///< customers in the global control group
    std::int64_t entered = 0;            ///< customers who entered any tested journey
    std::int64_t reachable = 0;          ///< by at least one channel
    std::int64_t fieldChanges = 0;       ///< of fields that content or rules read
    std::int64_t decisions = 0;
    std::int64_t decisionsChanged = 0;
    std::int64_t attributedConversions = 0; ///< purchases within the window after a click
    Wide attributedRevenue = 0;          ///< money in 1e-4
    std::int64_t adCustomers = 0;        ///< customers who saw an ad
    std::int64_t adAndOwned = 0;         ///< of these, reached by another channel within 7 days
    Wide wastedAdCost = 0;               ///< impressions after the customer had bought, money in 1e-4
    std::int64_t limitOverrun = 0;       ///< sends above a throttle or capacity, summed over hours

    template <class Self, class Visitor>
    static void visit(Self &self, Visitor &&visitor)
    {
        visitor("customers", self.customers);
        visitor("events", self.events);
        visitor("heldOut", self.heldOut);
        visitor("entered", self.entered);
        visitor("reachable", self.reachable);
        visitor("fieldChanges", self.fieldChanges);
        visitor("decisions", self.decisions);
        visitor("decisionsChanged", self.decisionsChanged);
        visitor("attributedConversions", self.attributedConversions);
        visitor("attributedRevenue", self.attributedRevenue);
        visitor("adCustomers", self.adCustomers);
        visitor("adAndOwned", self.adAndOwned);
        visitor("wastedAdCost", self.wastedAdCost);
        visitor("limitOverrun", self.limitOverrun);
    }
    friend bool operator==(const RunCounts &, const RunCounts &) = default;
};

} // namespace throughline
