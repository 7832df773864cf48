// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/consistency_totals.h"
#include "simulator/metrics/customer_totals.h"
#include "simulator/metrics/touch.h"
#include "simulator/metrics/vocabulary.h"

namespace throughline::metrics {

/// What is added up over the customers' stories of the base run. Adding is associative and
/// commutative to the last bit, so threads, blocks and shards may add in any order.
struct StoryTotals
{
    StoryTotals() = default;
    /// Everything zero, sized for the vocabulary.
    explicit StoryTotals(const Vocabulary &vocabulary);

    ConsistencyTotals consistency;
    PressureTotals pressure;
    EngagementTotals engagement;
    ValueTotals value;

    static constexpr auto members()
    {
        using T = StoryTotals;
        return std::tuple{member("consistency", &T::consistency),
                          member("pressure", &T::pressure),
                          member("engagement", &T::engagement), member("value", &T::value)};
    }
    friend bool operator==(const StoryTotals &, const StoryTotals &) = default;
};

/// Both must come from the same vocabulary.
void add(StoryTotals &into, const StoryTotals &from);

/// Counts what one customer lived through. Call it once for each customer with at least one touch.
void countStory(StoryTotals &totals, const Vocabulary &vocabulary, const Story &story);

} // namespace throughline::metrics
