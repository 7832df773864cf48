// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/integer.h"
#include "simulator/metrics/touch.h"
#include "simulator/population/population.h"
#include "simulator/progress/cancel_poll.h"
#include "simulator/statistics/customer_value.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace throughline {

/// What the models of value need to know of all customers' purchases before the start. Whole numbers:
/// blocks of customers add up to it in any order.
struct ValueStatistics
{
    void add(const Population &block, std::int64_t start, const CancelPoll &poll = {});

    /// Customers by repeat purchases, week of the last one after the first, and weeks observed.
    std::map<std::array<std::int64_t, 3>, std::int64_t> histories;
    std::map<std::int64_t, std::int64_t> frequencies; ///< customers by number of purchases
    std::map<std::int64_t, std::int64_t> recencies;   ///< customers by the day of the last one
    std::int64_t orders = 0;
    std::int64_t buyers = 0;
    metrics::Int128 spent = 0;           ///< cents
    metrics::Int128 squares = 0;
    metrics::Int128 squaresOfSums = 0;   ///< Σ (own sum)² / own orders
    metrics::Int128 squaresOfOrders = 0;
};

/// The models, fitted once for all customers.
struct ValueFit
{
    std::optional<statistics::BgNbd> frequency; ///< none without repeat purchases, or where the
                                                ///< likelihood has no maximum
    statistics::GammaGamma spend;
    double meanOrder = 0;                ///< money
    std::array<std::int64_t, 4> frequencyCuts{}; ///< between the fifths of the buyers
    std::array<std::int64_t, 4> recencyCuts{};   ///< days
};
ValueFit fitValue(const ValueStatistics &all);

/// What customers are worth (METRICS section 4): BG/NBD for how often they buy and whether they
/// still do, Gamma-Gamma for how much, fitted to the purchases before the start. Times are whole
/// weeks, above 16 in fours, so that equal histories meet.
class ValueModel
{
public:
    /// `population` may be a block of the customers that were fitted to.
    ValueModel(ValueFit fit, const Population &population, std::int64_t start);
    ValueModel(const Population &population, std::int64_t start);

    bool isKnown() const { return m_fit.frequency.has_value(); }
    const ValueFit &fit() const { return m_fit; }

    /// Frequency quintile · 5 + recency quintile among those who bought before the start;
    /// `metrics::none` for others.
    std::uint32_t stratum(std::size_t customer) const;

    struct Buyer
    {
        std::int64_t first = 0;          ///< seconds
        std::int64_t last = 0;
        std::int64_t orders = 0;
        std::int64_t spent = 0;          ///< money in 1e-4
    };
    /// Of the purchases before the start.
    Buyer buyer(std::size_t customer) const;

    /// P(the customer still buys) at `at`; nothing where the customer never bought a second time,
    /// of whom the model can say nothing (it lets customers leave only after a repeat purchase).
    std::optional<double> aliveness(const Buyer &buyer, std::int64_t at) const;

private:
    const Population &m_population;
    std::int64_t m_start;
    const EventTable *m_table = nullptr;
    const Column *m_amount = nullptr;
    ValueFit m_fit;
};

/// Values customers; remembers equal histories. One per thread.
class ValueReader
{
public:
    explicit ValueReader(const ValueModel &model) : m_model(model) {}

    /// Expected purchases of the 52 weeks after `at`, discounted by .2 % a week, in money 1e-4; −1
    /// where the customer never bought or no model is known.
    std::int64_t value(const ValueModel::Buyer &buyer, std::int64_t at);

private:
    const ValueModel &m_model;
    std::unordered_map<std::uint64_t, double> m_purchases; ///< discounted, by history
};

} // namespace throughline
