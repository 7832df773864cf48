// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/histogram.h"
#include "simulator/metrics/integer.h"
#include "simulator/metrics/members.h"

#include <array>
#include <string_view>
#include <vector>

namespace throughline::metrics {

/// Why a message did not go out, in the order of the gates.
enum class Blocked : std::uint8_t {
    Exited,     ///< the journey was left or its goal reached before the send
    NoAddress,
    NoConsent,
    QuietHours, ///< they ended after the message's expiry
    Cap,
    Capacity,
    Expired,
    ChannelOff, ///< a scenario without the channel
};
inline constexpr std::size_t blockedCount = 8;
inline constexpr std::array<std::string_view, blockedCount> blockedKeys{
    "exited", "noAddress", "noConsent", "quietHours", "cap", "capacity", "expired", "channelOff"};
using BlockedCounts = std::array<std::uint64_t, blockedCount>;

/// What passed through one node in the base run. entered = Σ exits + waiting + ended here.
struct NodeTotals
{
    std::uint64_t customers = 0;         ///< different ones
    std::uint64_t entered = 0;           ///< passes
    std::vector<std::uint64_t> exits;    ///< passes, by exit
    std::uint64_t waiting = 0;           ///< still here at the horizon
    std::uint64_t ended = 0;             ///< passes whose run ended here: exits, goals, no way on
    std::uint64_t reached = 0;           ///< goals: the conversion happened within the window
    std::uint64_t roundsExceeded = 0;    ///< of `ended`: by the bound of the loop
    BlockedCounts blocked{};
    std::uint64_t sent = 0;              ///< messages
    std::uint64_t delivered = 0;
    std::uint64_t seen = 0;
    std::uint64_t clicked = 0;
    std::uint64_t againstTruth = 0;      ///< sent though the truth forbade it
    std::uint64_t withheld = 0;          ///< blocked though the truth allowed it
    std::uint64_t decisions = 0;         ///< taken on data that has an age
    std::uint64_t changedByFreshData = 0;
    Histogram dataAge;                   ///< of the data at each decision, `ageBin`
    std::vector<std::uint64_t> arrivals; ///< new different customers per day from the start

    static constexpr auto members()
    {
        using T = NodeTotals;
        return std::tuple{member("customers", &T::customers), member("entered", &T::entered),
                          member("exits", &T::exits), member("waiting", &T::waiting),
                          member("ended", &T::ended), member("reached", &T::reached),
                          member("roundsExceeded", &T::roundsExceeded),
                          member("blocked", &T::blocked), member("sent", &T::sent),
                          member("delivered", &T::delivered), member("seen", &T::seen),
                          member("clicked", &T::clicked),
                          member("againstTruth", &T::againstTruth),
                          member("withheld", &T::withheld), member("decisions", &T::decisions),
                          member("changed", &T::changedByFreshData),
                          member("dataAge", &T::dataAge), member("arrivals", &T::arrivals)};
    }
    friend bool operator==(const NodeTotals &, const NodeTotals &) = default;
};

/// One channel in the base run. Reachability is judged once per customer, at the start.
struct ChannelTotals
{
    std::uint64_t reachable = 0;         ///< customers
    std::uint64_t identified = 0;        ///< touches at which the person was recognised
    std::uint64_t identifiable = 0;      ///< touches at which they might have been
    std::uint64_t sent = 0;
    std::uint64_t delivered = 0;
    std::uint64_t seen = 0;
    std::uint64_t clicked = 0;
    std::uint64_t replied = 0;
    std::uint64_t unsubscribed = 0;
    std::uint64_t complained = 0;
    std::uint64_t impressions = 0;       ///< ads
    BlockedCounts blocked{};
    std::uint64_t againstTruth = 0;
    std::uint64_t withheld = 0;
    std::uint64_t overCapacity = 0;      ///< sent beyond a limit that holds on average only
    Int128 cost = 0;                     ///< money in 1e-4

    static constexpr auto members()
    {
        using T = ChannelTotals;
        return std::tuple{member("reachable", &T::reachable), member("identified", &T::identified),
                          member("identifiable", &T::identifiable), member("sent", &T::sent),
                          member("delivered", &T::delivered), member("seen", &T::seen),
                          member("clicked", &T::clicked),
                          member("replied", &T::replied),
                          member("unsubscribed", &T::unsubscribed),
                          member("complained", &T::complained),
                          member("impressions", &T::impressions), member("blocked", &T::blocked),
                          member("againstTruth", &T::againstTruth),
                          member("withheld", &T::withheld),
                          member("overCapacity", &T::overCapacity), member("cost", &T::cost)};
    }
    friend bool operator==(const ChannelTotals &, const ChannelTotals &) = default;
};

} // namespace throughline::metrics
