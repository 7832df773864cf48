// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/integer.h"
#include "simulator/metrics/members.h"

#include <cstddef>
#include <vector>

namespace throughline::metrics {

/// One customer's outcome in the world with the tested journeys and in the world without.
struct Outcome
{
    std::int64_t conversions[2] = {0, 0}; ///< 0 or 1; [1] with the journeys, [0] without
    std::int64_t revenue[2] = {0, 0};     ///< money in 1e-4, from the first entry to the window's end
    std::int64_t cost[2] = {0, 0};        ///< of sending, money in 1e-4
};

/// Sums of a pair (Y¹, Y⁰) and of its squares and product.
struct PairMoments
{
    Int128 with = 0;
    Int128 without = 0;
    Int128 withSquared = 0;
    Int128 withoutSquared = 0;
    Int128 product = 0;

    void count(std::int64_t y1, std::int64_t y0)
    {
        with += y1;
        without += y0;
        withSquared += static_cast<Int128>(y1) * y1;
        withoutSquared += static_cast<Int128>(y0) * y0;
        product += static_cast<Int128>(y1) * y0;
    }
    static constexpr auto members()
    {
        using T = PairMoments;
        return std::tuple{member("with", &T::with), member("without", &T::without),
                          member("withSquared", &T::withSquared),
                          member("withoutSquared", &T::withoutSquared),
                          member("product", &T::product)};
    }
    friend bool operator==(const PairMoments &, const PairMoments &) = default;
};

/// The outcomes of one (draw, replicate), or of the base run.
struct OutcomeCell
{
    std::uint64_t customers = 0;
    PairMoments conversions;
    PairMoments revenue;
    Int128 costWith = 0;
    Int128 costWithout = 0;

    void count(const Outcome &outcome)
    {
        ++customers;
        conversions.count(outcome.conversions[1], outcome.conversions[0]);
        revenue.count(outcome.revenue[1], outcome.revenue[0]);
        costWith += outcome.cost[1];
        costWithout += outcome.cost[0];
    }
    static constexpr auto members()
    {
        using T = OutcomeCell;
        return std::tuple{member("customers", &T::customers),
                          member("conversions", &T::conversions), member("revenue", &T::revenue),
                          member("costWith", &T::costWith), member("costWithout", &T::costWithout)};
    }
    friend bool operator==(const OutcomeCell &, const OutcomeCell &) = default;
};

/// The base run's outcomes and those of each draw d (0 to S-1) and replicate r (0 to R-1), which
/// stand at d * R + r. Draw 0 of the base run is not among the cells.
struct OutcomeTotals
{
    OutcomeCell base;
    std::vector<OutcomeCell> cells;

    static constexpr auto members()
    {
        return std::tuple{member("base", &OutcomeTotals::base),
                          member("cells", &OutcomeTotals::cells)};
    }
    friend bool operator==(const OutcomeTotals &, const OutcomeTotals &) = default;
};

/// Conversions after a click, in the base run's world with the journeys: never called lift.
struct AttributedTotals
{
    std::uint64_t conversions = 0;
    Int128 revenue = 0;                  ///< money in 1e-4

    static constexpr auto members()
    {
        return std::tuple{member("conversions", &AttributedTotals::conversions),
                          member("revenue", &AttributedTotals::revenue)};
    }
    friend bool operator==(const AttributedTotals &, const AttributedTotals &) = default;
};

} // namespace throughline::metrics
