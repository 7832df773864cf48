// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/histogram.h"
#include "simulator/metrics/integer.h"
#include "simulator/metrics/members.h"
#include "simulator/metrics/top_list.h"

#include <array>
#include <vector>

namespace throughline::metrics {

/// The over-personalisation risk at the touches of one message.
struct MessageRisk
{
    std::uint64_t touches = 0;
    std::uint64_t peaks = 0;             ///< customers whose highest risk fell on this message
    Int128 risk = 0;                     ///< Σ in 1e-6
    Int128 fatigue = 0;                  ///< Σ of each cause's share of the risk, in 1e-6
    Int128 intrusion = 0;
    Int128 repetition = 0;

    static constexpr auto members()
    {
        using T = MessageRisk;
        return std::tuple{member("touches", &T::touches), member("peaks", &T::peaks),
                          member("risk", &T::risk), member("fatigue", &T::fatigue),
                          member("intrusion", &T::intrusion),
                          member("repetition", &T::repetition)};
    }
    friend bool operator==(const MessageRisk &, const MessageRisk &) = default;
};

struct PressureTotals
{
    std::uint64_t customers = 0;         ///< with a touch
    std::uint64_t over50 = 0;
    std::uint64_t violations = 0;        ///< touches that used data without its consent
    Int128 risk = 0;                     ///< Σ of customers' highest, in 1e-6
    Histogram risks;                     ///< `scoreBin`
    std::vector<MessageRisk> messages;   ///< by node
    TopList worst;                       ///< value: risk; detail: node
    TopList violators;                   ///< value: violations of the customer; detail: node << 32 | field

    static constexpr auto members()
    {
        using T = PressureTotals;
        return std::tuple{member("customers", &T::customers), member("over50", &T::over50),
                          member("violations", &T::violations), member("risk", &T::risk),
                          member("risks", &T::risks), member("messages", &T::messages),
                          member("worst", &T::worst), member("violators", &T::violators)};
    }
    friend bool operator==(const PressureTotals &, const PressureTotals &) = default;
};

struct EngagementTotals
{
    std::uint64_t reached = 0;           ///< customers with a touch
    std::uint64_t reachedTwo = 0;        ///< on two channels or more
    std::uint64_t engagedTwo = 0;        ///< engaged on two channels or more
    std::uint64_t shared = 0;            ///< touches
    std::uint64_t answered = 0;          ///< touches
    Histogram firstResponse;             ///< `minuteBin` of the wait of those who engaged
    Histogram censored;                  ///< `minuteBin` of the wait of those who did not

    static constexpr auto members()
    {
        using T = EngagementTotals;
        return std::tuple{member("reached", &T::reached), member("reachedTwo", &T::reachedTwo),
                          member("engagedTwo", &T::engagedTwo), member("shared", &T::shared),
                          member("answered", &T::answered),
                          member("firstResponse", &T::firstResponse),
                          member("censored", &T::censored)};
    }
    friend bool operator==(const EngagementTotals &, const EngagementTotals &) = default;
};

struct ValueStratum
{
    std::uint64_t crossCustomers = 0;    ///< who saw two channels or more
    std::uint64_t singleCustomers = 0;   ///< who saw one
    Int128 crossValue = 0;               ///< money in 1e-4
    Int128 singleValue = 0;

    static constexpr auto members()
    {
        using T = ValueStratum;
        return std::tuple{member("crossCustomers", &T::crossCustomers),
                          member("singleCustomers", &T::singleCustomers),
                          member("crossValue", &T::crossValue),
                          member("singleValue", &T::singleValue)};
    }
    friend bool operator==(const ValueStratum &, const ValueStratum &) = default;
};

/// What customers bought in one world of the base run, over the whole walk.
struct WorldTotals
{
    std::uint64_t customers = 0;         ///< who had bought before the run
    std::uint64_t buyers = 0;
    std::uint64_t orders = 0;
    std::uint64_t retained = 0;          ///< of `customers`, bought again within 90 days or the horizon
    Int128 revenue = 0;                  ///< money in 1e-4

    static constexpr auto members()
    {
        using T = WorldTotals;
        return std::tuple{member("customers", &T::customers), member("buyers", &T::buyers),
                          member("orders", &T::orders), member("retained", &T::retained),
                          member("revenue", &T::revenue)};
    }
    friend bool operator==(const WorldTotals &, const WorldTotals &) = default;
};

struct ValueTotals
{
    std::uint64_t valued = 0;            ///< customers with a touch and a known value
    Int128 value = 0;                    ///< money in 1e-4
    std::array<ValueStratum, 25> strata{};
    std::uint64_t causalCustomers = 0;   ///< who saw two channels, with both values known
    Int128 causalWith = 0;
    Int128 causalSingle = 0;
    std::array<WorldTotals, 2> worlds{}; ///< [1] with the tested journeys, [0] without

    static constexpr auto members()
    {
        using T = ValueTotals;
        return std::tuple{member("valued", &T::valued), member("value", &T::value),
                          member("strata", &T::strata),
                          member("causalCustomers", &T::causalCustomers),
                          member("causalWith", &T::causalWith),
                          member("causalSingle", &T::causalSingle), member("worlds", &T::worlds)};
    }
    friend bool operator==(const ValueTotals &, const ValueTotals &) = default;
};

/// Paid media that reached customers whom the brand's own channels reached too.
struct PaidTotals
{
    std::uint64_t reached = 0;           ///< customers with an ad touch
    std::uint64_t alsoOwned = 0;         ///< of these, with a touch of another channel within 7 days
    Int128 cost = 0;                     ///< money in 1e-4
    Int128 wasted = 0;                   ///< on ads shown within 14 days after a purchase

    static constexpr auto members()
    {
        using T = PaidTotals;
        return std::tuple{member("reached", &T::reached), member("alsoOwned", &T::alsoOwned),
                          member("cost", &T::cost), member("wasted", &T::wasted)};
    }
    friend bool operator==(const PaidTotals &, const PaidTotals &) = default;
};

} // namespace throughline::metrics
