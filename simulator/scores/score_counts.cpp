// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scores/score_counts.h"

#include "simulator/engine/exact_math.h"

namespace throughline {

namespace {

void setNull(Column &column, std::size_t row, std::size_t rows)
{
    column.nulls.resize((rows + 63) / 64);
    column.nulls[row / 64] |= std::uint64_t(1) << (row % 64);
}

Expected<TimeZones> zonesOf(const Population &block, std::int64_t until)
{
    return TimeZones::load(block.zones(), until - 3 * 366 * 86400, until + 86400);
}

} // namespace

ScoreCounts::ScoreCounts(std::set<std::string> scores, std::int64_t until) : m_scores(std::move(scores)), m_until(until) {}

Expected<void> ScoreCounts::add(const Population &block, const CancelPoll &poll)
{
    if (m_scores.contains("churn_risk"))
        m_value.add(block, m_until, poll);
    if (m_scores.contains("best_hour")) {
        const auto zones = zonesOf(block, m_until);
        if (!zones)
            return tl::unexpected(zones.error());
        m_hours.add(SendHourModel(HourCounts{}, block, *zones, m_until).counts(poll));
    }
    if (m_scores.contains("recommended_product"))
        m_products.add(block, m_until, poll);
    return {};
}

ScoreModels::ScoreModels(const ScoreCounts &counts) : m_counts(counts), m_products(counts.products())
{
    if (counts.scores().contains("churn_risk"))
        m_fit = fitValue(counts.value());
}

Column ScoreModels::churnRisk(const Population &block, const CancelPoll &poll) const
{
    const ValueModel model(m_fit, block, m_counts.until());
    Column column;
    column.type = RoleType::Real;
    for (std::size_t customer = 0; customer < block.size() && !poll.isCancelledAt(customer); ++customer) {
        const auto alive = model.isKnown() ? model.aliveness(model.buyer(customer), m_counts.until()) : std::nullopt;
        column.reals.push_back(alive ? roundedTo(1 - *alive, 4) : 0);
        if (!alive)
            setNull(column, customer, block.size());
    }
    return column;
}

Expected<Column> ScoreModels::bestHour(const Population &block, const CancelPoll &poll) const
{
    const auto zones = zonesOf(block, m_counts.until());
    if (!zones)
        return tl::unexpected(zones.error());
    const SendHourModel model(m_counts.hours(), block, *zones, m_counts.until());
    Column column;
    column.type = RoleType::Integer;
    for (std::size_t customer = 0; customer < block.size() && !poll.isCancelledAt(customer); ++customer) {
        column.integers.push_back(model.isKnown() ? model.bestHour(customer) : 0);
        if (!model.isKnown())
            setNull(column, customer, block.size());
    }
    return column;
}

Column ScoreModels::recommendedProduct(const Population &block, const CancelPoll &poll) const
{
    Column column;
    column.type = RoleType::Text;
    for (std::size_t customer = 0; customer < block.size() && !poll.isCancelledAt(customer); ++customer) {
        const std::string_view product = m_products.recommended(block, customer, m_counts.until());
        column.codes.push_back(product.empty() ? 0 : column.dictionary.add(product));
        if (product.empty())
            setNull(column, customer, block.size());
    }
    if (column.dictionary.size() == 0)
        column.dictionary.add("");
    return column;
}

Expected<Column> ScoreModels::column(std::string_view score, const Population &block, const CancelPoll &poll) const
{
    if (score == "churn_risk")
        return churnRisk(block, poll);
    if (score == "best_hour")
        return bestHour(block, poll);
    return recommendedProduct(block, poll);
}

Expected<Population> ScoreModels::withScores(Population block, const CancelPoll &poll) const
{
    std::vector<Column> columns;
    for (const std::string_view score : scoreKeys) {
        if (!m_counts.scores().contains(std::string(score)) || block.field(score))
            continue;
        auto made = column(score, block, poll);
        if (!made)
            return tl::unexpected(made.error());
        made->name = score;
        columns.push_back(std::move(*made));
    }
    if (poll.isCancelled())
        return tl::unexpected(cancelledProblem());
    if (columns.empty())
        return block;
    return std::move(block).withFields(std::move(columns));
}

} // namespace throughline
