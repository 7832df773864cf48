// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/response/value_model.h"
#include "simulator/scores/product_model.h"
#include "simulator/scores/send_hour_model.h"

#include <array>
#include <set>
#include <string>
#include <string_view>

namespace throughline {

/// Fields that are computed from history where a database does not have them.
inline constexpr std::array<std::string_view, 3> scoreKeys{"churn_risk", "best_hour", "recommended_product"};

/// What some scores need to know of all customers; blocks of customers add up to it in any order.
class ScoreCounts
{
public:
    /// `scores` of `scoreKeys`, from history before `until` (seconds).
    ScoreCounts(std::set<std::string> scores, std::int64_t until);

    /// A time zone that does not exist is a problem.
    Expected<void> add(const Population &block, const CancelPoll &poll = {});

    const std::set<std::string> &scores() const { return m_scores; }
    std::int64_t until() const { return m_until; }
    const ValueStatistics &value() const { return m_value; }
    const HourCounts &hours() const { return m_hours; }
    const ProductCounts &products() const { return m_products; }

private:
    std::set<std::string> m_scores;
    std::int64_t m_until;
    ValueStatistics m_value;
    HourCounts m_hours;
    ProductCounts m_products;
};

/// The models behind the scores, learned once; then blocks get their columns. `counts` must outlive it.
class ScoreModels
{
public:
    explicit ScoreModels(const ScoreCounts &counts);

    /// The block with its scores as further fields. A field of that name that the database has stays
    /// as it is. Failure::Cancelled when told so.
    Expected<Population> withScores(Population block, const CancelPoll &poll = {}) const;

private:
    Expected<Column> column(std::string_view score, const Population &block, const CancelPoll &poll) const;
    Column churnRisk(const Population &block, const CancelPoll &poll) const;
    Expected<Column> bestHour(const Population &block, const CancelPoll &poll) const;
    Column recommendedProduct(const Population &block, const CancelPoll &poll) const;

    const ScoreCounts &m_counts;
    ValueFit m_fit;
    ProductModel m_products;
};

} // namespace throughline
