// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/totals.h"

namespace throughline {

/// What passed through one node, as `metrics::NodeTotals`.
struct FunnelNode
{
    std::uint64_t customers = 0;
    std::uint64_t entered = 0;
    std::vector<std::uint64_t> exits;
    std::uint64_t waiting = 0;
    std::uint64_t ended = 0;
    std::uint64_t reached = 0;
    metrics::BlockedCounts blocked{};
    std::uint64_t sent = 0;
    std::uint64_t delivered = 0;
    std::uint64_t seen = 0;
    std::uint64_t clicked = 0;

    static constexpr auto members()
    {
        using T = FunnelNode;
        return std::tuple{metrics::member("customers", &T::customers), metrics::member("entered", &T::entered),
                          metrics::member("exits", &T::exits), metrics::member("waiting", &T::waiting),
                          metrics::member("ended", &T::ended), metrics::member("reached", &T::reached),
                          metrics::member("blocked", &T::blocked), metrics::member("sent", &T::sent),
                          metrics::member("delivered", &T::delivered), metrics::member("seen", &T::seen),
                          metrics::member("clicked", &T::clicked)};
    }
    friend bool operator==(const FunnelNode &, const FunnelNode &) = default;
};

struct FunnelArm
{
    std::uint64_t customers = 0;
    std::uint64_t conversions = 0;       ///< customers who convert within the arm's window

    static constexpr auto members()
    {
        return std::tuple{metrics::member("customers", &FunnelArm::customers),
                          metrics::member("conversions", &FunnelArm::conversions)};
    }
    friend bool operator==(const FunnelArm &, const FunnelArm &) = default;
};

/// The plain figures of a run: the flow, the arms of experiments, the time to the first response. One
/// world, the base run; whole numbers that add up in any order.
struct Funnel
{
    Funnel() = default;
    explicit Funnel(const metrics::Layout &layout);
    /// The same figures out of a run that counted everything.
    explicit Funnel(const metrics::Totals &totals);

    std::uint64_t customers = 0;
    std::uint64_t heldOut = 0;
    std::vector<FunnelNode> nodes;       ///< as `Layout::nodes`
    std::vector<std::vector<FunnelArm>> experiments; ///< [experiment][arm]
    std::uint64_t reached = 0;           ///< customers with a touch
    metrics::Histogram firstResponse;    ///< minutes from the first touch
    metrics::Histogram censored;         ///< minutes without one

    static constexpr auto members()
    {
        using T = Funnel;
        return std::tuple{metrics::member("customers", &T::customers), metrics::member("heldOut", &T::heldOut),
                          metrics::member("nodes", &T::nodes), metrics::member("experiments", &T::experiments),
                          metrics::member("reached", &T::reached), metrics::member("firstResponse", &T::firstResponse),
                          metrics::member("censored", &T::censored)};
    }
    friend bool operator==(const Funnel &, const Funnel &) = default;
};

void add(Funnel &into, const Funnel &from);

} // namespace throughline
