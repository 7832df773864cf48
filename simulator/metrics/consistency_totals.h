// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"
#include "simulator/metrics/histogram.h"
#include "simulator/metrics/integer.h"
#include "simulator/metrics/members.h"
#include "simulator/metrics/top_list.h"

#include <array>
#include <string_view>
#include <vector>

namespace throughline::metrics {

enum class Part : std::uint8_t { Data, Latency, Creative, Brand, Decision };
inline constexpr std::size_t partCount = 5;
/// What points are lost to: the parts, then the two caps.
inline constexpr std::size_t lossCount = 7;
inline constexpr std::array<std::string_view, lossCount> lossKeys{
    "data", "latency", "creative", "brand", "decision", "truthCap", "blockerCap"};

/// Penalties of the data cells, in halves times the field's weight in 1e-6, by cause.
struct DataPenalties
{
    Int128 weight = 0;                   ///< Σ weight over the cells
    Int128 stale = 0;
    Int128 drifted = 0;
    Int128 missing = 0;

    static constexpr auto members()
    {
        using T = DataPenalties;
        return std::tuple{member("weight", &T::weight), member("stale", &T::stale),
                          member("drifted", &T::drifted), member("missing", &T::missing)};
    }
    friend bool operator==(const DataPenalties &, const DataPenalties &) = default;
};

struct ChannelPairTotals
{
    std::uint64_t pairs = 0;             ///< of touches
    DataPenalties data;
    std::uint64_t slotCells = 0;         ///< creative cells
    std::uint64_t slotHalves = 0;        ///< their penalties, in halves
    std::uint64_t decisions = 0;         ///< pairs on one subject
    std::uint64_t decisionQuarters = 0;  ///< their severities, in quarters

    static constexpr auto members()
    {
        using T = ChannelPairTotals;
        return std::tuple{member("pairs", &T::pairs), member("data", &T::data),
                          member("slots", &T::slotCells), member("slotHalves", &T::slotHalves),
                          member("decisions", &T::decisions),
                          member("decisionQuarters", &T::decisionQuarters)};
    }
    friend bool operator==(const ChannelPairTotals &, const ChannelPairTotals &) = default;
};

struct FieldTotals
{
    DataPenalties data;
    std::uint64_t cells = 0;
    std::uint64_t rendered = 0;          ///< seen touches that rendered the field
    std::uint64_t stale = 0;             ///< of these
    std::uint64_t drifted = 0;
    std::uint64_t missing = 0;

    static constexpr auto members()
    {
        using T = FieldTotals;
        return std::tuple{member("data", &T::data), member("cells", &T::cells),
                          member("rendered", &T::rendered), member("stale", &T::stale),
                          member("drifted", &T::drifted), member("missing", &T::missing)};
    }
    friend bool operator==(const FieldTotals &, const FieldTotals &) = default;
};

struct PartTotals
{
    std::uint64_t customers = 0;         ///< who have the part
    Int128 value = 0;                    ///< Σ part in 1e-6

    static constexpr auto members()
    {
        return std::tuple{member("customers", &PartTotals::customers),
                          member("value", &PartTotals::value)};
    }
    friend bool operator==(const PartTotals &, const PartTotals &) = default;
};

/// One of the 100 groups of the jackknife.
struct GroupTotals
{
    std::uint64_t customers = 0;
    Int128 score = 0;                    ///< Σ score in 1e-6

    static constexpr auto members()
    {
        return std::tuple{member("customers", &GroupTotals::customers),
                          member("score", &GroupTotals::score)};
    }
    friend bool operator==(const GroupTotals &, const GroupTotals &) = default;
};

inline constexpr std::size_t jackknifeGroups = 100;

struct ConsistencyTotals
{
    std::uint64_t touched = 0;           ///< customers with a seen touch
    std::uint64_t comparable = 0;        ///< customers with a score
    std::uint64_t withBlocker = 0;
    std::uint64_t seenTouches = 0;
    std::uint64_t fieldsRendered = 0;    ///< in seen touches
    std::uint64_t fieldChanges = 0;      ///< of comparable customers
    Int128 score = 0;                    ///< Σ in 1e-6
    std::array<PartTotals, partCount> parts{};
    std::array<Int128, lossCount> lost{}; ///< Σ points in 1e-6
    Histogram scores;                    ///< `scoreBin`
    std::array<GroupTotals, jackknifeGroups> groups{};
    /// By channel pair: the lower channel's place * channelCount + the higher's.
    std::array<ChannelPairTotals, channelCount * channelCount> channelPairs{};
    std::vector<FieldTotals> fields;     ///< as `Layout::fields`
    TopList worst;                       ///< value: 100e6 - score; detail: the greatest loss

    static constexpr auto members()
    {
        using T = ConsistencyTotals;
        return std::tuple{member("touched", &T::touched), member("comparable", &T::comparable),
                          member("withBlocker", &T::withBlocker),
                          member("seenTouches", &T::seenTouches),
                          member("fieldsRendered", &T::fieldsRendered),
                          member("fieldChanges", &T::fieldChanges), member("score", &T::score),
                          member("parts", &T::parts), member("lost", &T::lost),
                          member("scores", &T::scores), member("groups", &T::groups),
                          member("channelPairs", &T::channelPairs), member("fields", &T::fields),
                          member("worst", &T::worst)};
    }
    friend bool operator==(const ConsistencyTotals &, const ConsistencyTotals &) = default;
};

} // namespace throughline::metrics
