// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/consistency_totals.h"
#include "simulator/metrics/customer_totals.h"
#include "simulator/metrics/flow_totals.h"
#include "simulator/metrics/layout.h"
#include "simulator/metrics/lift_totals.h"
#include "simulator/metrics/touch.h"

namespace throughline::metrics {

/// Everything that is added up over customers. Adding is associative and commutative to the last
/// bit, so threads, blocks and shards may add in any order.
///
/// The engine counts `nodes`, `channels`, `lift`, `experiments`, `attributed`, `value.worlds` and
/// the plain counts itself; `countStory` counts the rest from one customer's story.
struct Totals
{
    Totals() = default;
    /// Everything zero, sized for the layout.
    explicit Totals(const Layout &layout);

    std::uint64_t customers = 0;         ///< walked
    std::uint64_t events = 0;            ///< steps of the walk, base run
    std::uint64_t reachable = 0;         ///< customers whom at least one channel reaches
    std::uint64_t heldOut = 0;           ///< customers in the global hold-out
    std::vector<NodeTotals> nodes;       ///< as `Layout::nodes`
    std::array<ChannelTotals, channelCount> channels{};
    ConsistencyTotals consistency;
    PressureTotals pressure;
    EngagementTotals engagement;
    OutcomeTotals lift;
    std::vector<std::vector<OutcomeTotals>> experiments; ///< [experiment][arm]
    AttributedTotals attributed;
    ValueTotals value;
    PaidTotals paid;

    static constexpr auto members()
    {
        using T = Totals;
        return std::tuple{member("customers", &T::customers), member("events", &T::events),
                          member("reachable", &T::reachable), member("heldOut", &T::heldOut),
                          member("nodes", &T::nodes), member("channels", &T::channels),
                          member("consistency", &T::consistency),
                          member("pressure", &T::pressure),
                          member("engagement", &T::engagement), member("lift", &T::lift),
                          member("experiments", &T::experiments),
                          member("attributed", &T::attributed), member("value", &T::value),
                          member("paid", &T::paid)};
    }
    friend bool operator==(const Totals &, const Totals &) = default;
};

/// Both must come from the same layout.
void add(Totals &into, const Totals &from);

/// Counts what one customer lived through in the base run: consistency, pressure, engagement, value
/// and paid media. Call it once for each customer with at least one touch.
void countStory(Totals &totals, const Layout &layout, const Story &story);

} // namespace throughline::metrics
