// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/response/value_model.h"

#include "simulator/compile/rule_view.h"
#include "simulator/engine/exact_math.h"
#include "simulator/metrics/integer.h"
#include "simulator/statistics/bgnbd_fit.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr std::int64_t week = 7 * 86400;
constexpr double weeklyDiscount = 0.002;
/// The year ahead in stretches, each discounted at its middle: within .1 % of week by week.
constexpr std::array<double, 6> stretches{0, 4, 12, 24, 38, 52};

std::int64_t weeksBetween(std::int64_t from, std::int64_t to) { return std::max<std::int64_t>(to - from, 0) / week; }

std::int64_t coarse(std::int64_t weeks) { return weeks < 16 ? weeks : 16 + (weeks - 16) / 4 * 4; }

statistics::PurchaseHistory historyOf(const ValueModel::Buyer &buyer, std::int64_t at)
{
    const std::int64_t observed = coarse(weeksBetween(buyer.first, at));
    const std::int64_t last = std::min(coarse(weeksBetween(buyer.first, buyer.last)), observed);
    return {double(std::min<std::int64_t>(buyer.orders - 1, 0xffff)), double(last), double(observed)};
}

std::int64_t centsOf(const Column &amount, std::size_t row)
{
    const FieldValue value = valueOf(amount, row);
    return clampedRound((amount.type == RoleType::Real ? value.real : double(value.integer)) * 100);
}

const Column *amountOf(const EventTable &table)
{
    const Column *amount = table.column("value");
    return amount && amount->holdsTexts() ? nullptr : amount;
}

/// The values below which a fifth, two, three and four fifths lie.
std::array<std::int64_t, 4> fifths(const std::map<std::int64_t, std::int64_t> &counts, std::int64_t total)
{
    std::array<std::int64_t, 4> cuts{};
    std::int64_t below = 0;
    std::size_t cut = 0;
    for (const auto &[value, count] : counts) {
        below += count;
        while (cut < cuts.size() && below > total * std::int64_t(cut + 1) / 5)
            cuts[cut++] = value;
    }
    return cuts;
}

void fitSpend(const ValueStatistics &all, ValueFit &fit)
{
    if (all.orders == 0 || all.spent <= 0)
        return;
    const double n = double(all.orders), k = double(all.buyers);
    const double mean = metrics::asReal(all.spent) / n;
    fit.meanOrder = roundedTo(mean / 100);
    double within = n > k ? metrics::asReal(all.squares - all.squaresOfSums) / (n - k) : 0;
    const double among = k > 1 ? (metrics::asReal(all.squaresOfSums) - mean * mean * n) / (k - 1) : 0;
    const double effective = k > 1 ? (n - metrics::asReal(all.squaresOfOrders) / n) / (k - 1) : 1;
    const double between = effective > 0 ? std::max((among - within) / effective, 0.0) : 0;
    if (!(within > 0))
        within = mean * mean / 100;
    // Gamma-Gamma: relative variance 1/p within a customer, 1/(q − 2) between customers.
    fit.spend.p = roundedTo(std::clamp((mean * mean + between) / within, 0.1, 1000.0));
    fit.spend.q = roundedTo(std::clamp(between > 0 ? 2 + mean * mean / between : 1000, 2.01, 1000.0));
    fit.spend.v = roundedTo(mean / 100 * (fit.spend.q - 1) / fit.spend.p);
}

void fitFrequency(const ValueStatistics &all, ValueFit &fit)
{
    std::vector<statistics::PurchaseHistory> histories;
    std::vector<double> weights;
    for (const auto &[history, customers] : all.histories) {
        histories.push_back({double(history[0]), double(history[1]), double(history[2])});
        weights.push_back(double(customers));
    }
    if (histories.empty())
        return;
    const auto fitted = statistics::fitBgNbd(histories, weights);
    if (!fitted)
        return;
    fit.frequency = statistics::BgNbd{roundedTo(fitted->model.r), roundedTo(fitted->model.alpha), roundedTo(fitted->model.a),
                                roundedTo(fitted->model.b)};
}

} // namespace

void ValueStatistics::add(const Population &block, std::int64_t start, const CancelPoll &poll)
{
    const EventTable *table = block.purchases();
    if (!table)
        return;
    const Column *amount = amountOf(*table);
    for (std::size_t customer = 0; customer < block.size() && !poll.isCancelledAt(customer); ++customer) {
        const std::uint32_t begin = table->begins[customer];
        const std::uint32_t stop = table->endBefore(customer, start);
        if (stop == begin)
            continue;
        const std::int64_t own = stop - begin;
        metrics::Int128 sum = 0;
        for (std::uint32_t row = begin; row < stop && amount; ++row) {
            const std::int64_t cents = centsOf(*amount, row);
            sum += cents;
            squares += metrics::Int128(cents) * cents;
        }
        ++buyers;
        orders += own;
        spent += sum;
        squaresOfSums += sum * sum / own;
        squaresOfOrders += metrics::Int128(own) * own;
        const statistics::PurchaseHistory history = historyOf({table->times[begin], table->times[stop - 1], own, 0}, start);
        ++histories[{std::int64_t(history.x), std::int64_t(history.lastPurchase), std::int64_t(history.observed)}];
        ++frequencies[own];
        ++recencies[table->times[stop - 1] / 86400];
    }
}

ValueFit fitValue(const ValueStatistics &all)
{
    ValueFit fit;
    fitSpend(all, fit);
    fitFrequency(all, fit);
    fit.frequencyCuts = fifths(all.frequencies, all.buyers);
    fit.recencyCuts = fifths(all.recencies, all.buyers);
    return fit;
}

ValueModel::ValueModel(ValueFit fit, const Population &population, std::int64_t start)
    : m_population(population), m_start(start), m_table(population.purchases()), m_fit(fit)
{
    if (m_table)
        m_amount = amountOf(*m_table);
}

ValueModel::ValueModel(const Population &population, std::int64_t start)
    : ValueModel([&] {
          ValueStatistics all;
          all.add(population, start);
          return fitValue(all);
      }(), population, start)
{
}

ValueModel::Buyer ValueModel::buyer(std::size_t customer) const
{
    Buyer out;
    if (!m_table)
        return out;
    const std::uint32_t stop = m_table->endBefore(customer, m_start);
    for (std::uint32_t row = m_table->begins[customer]; row < stop; ++row) {
        if (out.orders++ == 0)
            out.first = m_table->times[row];
        out.last = m_table->times[row];
        if (m_amount) {
            const FieldValue value = valueOf(*m_amount, row);
            out.spent += clampedRound((m_amount->type == RoleType::Real ? value.real : double(value.integer)) * 10'000);
        }
    }
    return out;
}

std::uint32_t ValueModel::stratum(std::size_t customer) const
{
    if (!m_table)
        return metrics::none;
    const std::uint32_t stop = m_table->endBefore(customer, m_start);
    if (stop == m_table->begins[customer])
        return metrics::none;
    const auto quintile = [](std::int64_t value, const std::array<std::int64_t, 4> &cuts) {
        return std::uint32_t(std::count_if(cuts.begin(), cuts.end(), [&](std::int64_t cut) { return cut <= value; }));
    };
    return quintile(stop - m_table->begins[customer], m_fit.frequencyCuts) * 5 + quintile(m_table->times[stop - 1] / 86400, m_fit.recencyCuts);
}

std::optional<double> ValueModel::aliveness(const Buyer &buyer, std::int64_t at) const
{
    if (!m_fit.frequency || buyer.orders < 2)
        return std::nullopt;
    return statistics::probabilityAlive(*m_fit.frequency, historyOf(buyer, at));
}

std::int64_t ValueReader::value(const ValueModel::Buyer &buyer, std::int64_t at)
{
    if (!m_model.isKnown() || buyer.orders == 0)
        return -1;
    const statistics::PurchaseHistory history = historyOf(buyer, at);
    const std::uint64_t key = (std::uint64_t(history.x) << 40) | (std::uint64_t(history.lastPurchase) << 20) | std::uint64_t(history.observed);
    auto known = m_purchases.find(key);
    if (known == m_purchases.end()) {
        double purchases = 0;
        double before = 0;
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            const double until = statistics::expectedPurchases(*m_model.fit().frequency, stretches[i], history);
            const double middle = (stretches[i - 1] + stretches[i] + 1) / 2;
            purchases += (until - before) * std::exp(-middle * std::log1p(weeklyDiscount));
            before = until;
        }
        known = m_purchases.emplace(key, roundedTo(purchases)).first;
    }
    double spend = m_model.fit().meanOrder;
    if (const auto expected = statistics::expectedSpend(m_model.fit().spend, double(buyer.orders),
                                                        double(buyer.spent) / 10'000 / double(buyer.orders)))
        spend = roundedTo(*expected);
    return clampedRound(known->second * spend * 10'000);
}

} // namespace throughline
