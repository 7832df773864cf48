// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scores/product_model.h"

#include <algorithm>
#include <unordered_map>

namespace throughline {

namespace {

constexpr std::size_t latestProducts = 5;
/// A basket of hundreds tells of a shop, not of a person.
constexpr std::size_t mostProducts = 20;
constexpr std::size_t companionsKept = 20;
constexpr double priorBuyers = 10;

} // namespace

ProductModel::ProductModel(const Population &population, std::int64_t until) : m_population(population), m_until(until)
{
    const EventTable *table = population.purchases();
    m_product = table ? table->column("product") : nullptr;
    if (!m_product || !m_product->holdsTexts() || m_product->dictionary.size() == 0) {
        m_product = nullptr;
        return;
    }
    const std::uint32_t count = m_product->dictionary.size();
    m_buyersOf.resize(count);
    std::unordered_map<std::uint64_t, std::uint32_t> together;
    for (std::size_t customer = 0; customer < population.size(); ++customer) {
        const std::vector<std::uint32_t> bought = boughtBy(customer);
        m_buyers += bought.empty() ? 0 : 1;
        for (const std::uint32_t a : bought) {
            ++m_buyersOf[a];
            for (const std::uint32_t b : bought)
                if (a != b)
                    ++together[std::uint64_t(a) << 32 | b];
        }
    }
    m_companions.resize(count);
    for (const auto &[pair, customers] : together)
        m_companions[std::size_t(pair >> 32)].push_back({std::uint32_t(pair), customers});
    const auto name = [&](std::uint32_t product) { return m_product->dictionary.text(product); };
    for (std::vector<Companion> &list : m_companions) {
        std::sort(list.begin(), list.end(), [&](const Companion &a, const Companion &b) {
            return a.together != b.together ? a.together > b.together : name(a.product) < name(b.product);
        });
        list.resize(std::min(list.size(), companionsKept));
    }
    for (std::uint32_t product = 0; product < count; ++product)
        m_favourites.push_back(product);
    std::sort(m_favourites.begin(), m_favourites.end(), [&](std::uint32_t a, std::uint32_t b) {
        return m_buyersOf[a] != m_buyersOf[b] ? m_buyersOf[a] > m_buyersOf[b] : name(a) < name(b);
    });
    m_favourites.resize(std::min<std::size_t>(m_favourites.size(), mostProducts + companionsKept));
}

std::vector<std::uint32_t> ProductModel::boughtBy(std::size_t customer) const
{
    const EventTable &table = *m_population.purchases();
    std::vector<std::uint32_t> out;
    for (std::uint32_t row = table.endBefore(customer, m_until); row > table.begins[customer] && out.size() < mostProducts; --row) {
        if (m_product->isNull(row - 1))
            continue;
        const std::uint32_t product = m_product->codes[row - 1];
        if (std::find(out.begin(), out.end(), product) == out.end())
            out.push_back(product);
    }
    return out;
}

std::optional<std::uint32_t> ProductModel::recommended(std::size_t customer) const
{
    if (!m_product)
        return std::nullopt;
    const std::vector<std::uint32_t> bought = boughtBy(customer);
    const std::size_t own = std::min(bought.size(), latestProducts);
    std::vector<std::uint32_t> candidates = m_favourites;
    for (std::size_t i = 0; i < own; ++i)
        for (const Companion &companion : m_companions[bought[i]])
            candidates.push_back(companion.product);
    std::optional<std::uint32_t> best;
    double bestScore = -1;
    for (const std::uint32_t candidate : candidates) {
        if (std::find(bought.begin(), bought.end(), candidate) != bought.end())
            continue;
        const double share = double(m_buyersOf[candidate]) / double(std::max<std::int64_t>(m_buyers, 1));
        double score = own == 0 ? share : 0;
        for (std::size_t i = 0; i < own; ++i) {
            const std::vector<Companion> &list = m_companions[bought[i]];
            const auto found = std::find_if(list.begin(), list.end(), [&](const Companion &c) { return c.product == candidate; });
            const double both = found == list.end() ? 0 : double(found->together);
            score += (both + priorBuyers * share) / (double(m_buyersOf[bought[i]]) + priorBuyers);
        }
        const bool isBetter = score > bestScore
            || (score == bestScore && best && m_product->dictionary.text(candidate) < m_product->dictionary.text(*best));
        if (!isBetter)
            continue;
        best = candidate;
        bestScore = score;
    }
    return best;
}

} // namespace throughline
