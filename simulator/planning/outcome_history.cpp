// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/outcome_history.h"

#include "simulator/statistics/variance_reduction.h"

#include <cmath>

namespace throughline::planning {

namespace {

std::optional<double> correlationOf(const std::vector<double> &y, const std::vector<double> &x)
{
    const auto result = statistics::cuped(y, x);
    if (!result)
        return {};
    const double squared = std::max(0.0, 1 - result->oneMinusRhoSquared);
    return result->theta < 0 ? -std::sqrt(squared) : std::sqrt(squared);
}

} // namespace

std::optional<OutcomeHistory> outcomeHistory(const Population &population, double windowDays, std::int64_t end)
{
    const EventTable *purchases = population.purchases();
    if (!purchases || purchases->rows() == 0 || population.size() < 2)
        return {};
    OutcomeHistory history;
    if (end == 0)
        end = population.latest();
    const auto windowBegin = end - static_cast<std::int64_t>(windowDays * 86400);
    const std::int64_t before = windowBegin - static_cast<std::int64_t>(history.beforeDays) * 86400;
    const Column *amount = purchases->column("value");
    const auto amountOf = [&](std::size_t row) {
        if (!amount || amount->isNull(row))
            return 0.0;
        return amount->holdsIntegers() ? static_cast<double>(amount->integers[row])
            : amount->reals.empty()    ? 0.0
                                       : amount->reals[row];
    };
    std::vector<double> bought(population.size());
    std::vector<double> spent(population.size());
    std::vector<double> boughtBefore(population.size());
    std::vector<double> spentBefore(population.size());
    for (std::size_t customer = 0; customer < population.size(); ++customer)
        for (std::size_t row = purchases->begins[customer]; row < purchases->begins[customer + 1]; ++row) {
            const std::int64_t at = purchases->times[row];
            if (at >= windowBegin && at < end) {
                bought[customer] = 1;
                spent[customer] += amountOf(row);
            } else if (at >= before && at < windowBegin) {
                boughtBefore[customer] += 1;
                spentBefore[customer] += amountOf(row);
            }
        }
    const auto n = static_cast<double>(population.size());
    history.customers = n;
    double squares = 0;
    for (std::size_t i = 0; i < spent.size(); ++i) {
        history.conversion += bought[i] / n;
        history.revenueMean += spent[i] / n;
    }
    for (const double value : spent)
        squares += (value - history.revenueMean) * (value - history.revenueMean);
    history.revenueSd = std::sqrt(squares / (n - 1));
    history.conversionCorrelation = correlationOf(bought, boughtBefore);
    history.revenueCorrelation = correlationOf(spent, spentBefore);
    return history;
}

} // namespace throughline::planning
