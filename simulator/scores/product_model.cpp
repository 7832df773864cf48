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

/// The column of products that were bought, where the database has one.
const Column *productsOf(const Population &population)
{
    const EventTable *table = population.purchases();
    const Column *product = table ? table->column("product") : nullptr;
    return product && product->holdsTexts() && product->dictionary.size() > 0 ? product : nullptr;
}

/// Codes of the different products of a customer, the latest first.
std::vector<std::uint32_t> boughtBy(const Population &population, const Column &product, std::size_t customer, std::int64_t until)
{
    const EventTable &table = *population.purchases();
    std::vector<std::uint32_t> out;
    for (std::uint32_t row = table.endBefore(customer, until); row > table.begins[customer] && out.size() < mostProducts; --row) {
        if (product.isNull(row - 1))
            continue;
        const std::uint32_t code = product.codes[row - 1];
        if (std::find(out.begin(), out.end(), code) == out.end())
            out.push_back(code);
    }
    return out;
}

} // namespace

void ProductCounts::add(const Population &block, std::int64_t until, const CancelPoll &poll)
{
    const Column *product = productsOf(block);
    if (!product)
        return;
    std::vector<std::int64_t> buyersOf(product->dictionary.size());
    std::unordered_map<std::uint64_t, std::int64_t> pairs;
    for (std::size_t customer = 0; customer < block.size() && !poll.isCancelledAt(customer); ++customer) {
        const std::vector<std::uint32_t> bought = boughtBy(block, *product, customer, until);
        buyers += bought.empty() ? 0 : 1;
        for (const std::uint32_t a : bought) {
            ++buyersOf[a];
            for (const std::uint32_t b : bought)
                if (a != b)
                    ++pairs[std::uint64_t(a) << 32 | b];
        }
    }
    const auto name = [&](std::uint64_t code) { return std::string(product->dictionary.text(std::uint32_t(code))); };
    for (std::uint32_t code = 0; code < buyersOf.size(); ++code)
        if (buyersOf[code] > 0)
            products[name(code)].buyers += buyersOf[code];
    for (const auto &[pair, customers] : pairs)
        products[name(pair >> 32)].together[name(pair & 0xffffffffu)] += customers;
}

ProductModel::ProductModel(const ProductCounts &counts) : m_buyers(counts.buyers)
{
    for (const auto &[name, product] : counts.products)
        m_products.push_back({name, product.buyers, {}});
    std::uint32_t place = 0;
    for (const auto &[name, product] : counts.products) {
        std::vector<Companion> &list = m_products[place].companions;
        for (const auto &[other, together] : product.together)
            list.push_back({*placeOf(other), together});
        // Products stand by name: the order of names breaks ties.
        std::stable_sort(list.begin(), list.end(), [](const Companion &a, const Companion &b) { return a.together > b.together; });
        list.resize(std::min(list.size(), companionsKept));
        m_favourites.push_back(place++);
    }
    std::stable_sort(m_favourites.begin(), m_favourites.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return m_products[a].buyers > m_products[b].buyers; });
    m_favourites.resize(std::min<std::size_t>(m_favourites.size(), mostProducts + companionsKept));
}

std::optional<std::uint32_t> ProductModel::placeOf(std::string_view name) const
{
    const auto at = std::lower_bound(m_products.begin(), m_products.end(), name,
                                     [](const Product &product, std::string_view sought) { return product.name < sought; });
    if (at == m_products.end() || at->name != name)
        return std::nullopt;
    return std::uint32_t(at - m_products.begin());
}

std::string_view ProductModel::recommended(const Population &population, std::size_t customer, std::int64_t until) const
{
    std::vector<std::uint32_t> bought;
    if (const Column *product = productsOf(population))
        for (const std::uint32_t code : boughtBy(population, *product, customer, until))
            if (const auto place = placeOf(product->dictionary.text(code)))
                bought.push_back(*place);
    const std::size_t own = std::min(bought.size(), latestProducts);
    std::vector<std::uint32_t> candidates = m_favourites;
    for (std::size_t i = 0; i < own; ++i)
        for (const Companion &companion : m_products[bought[i]].companions)
            candidates.push_back(companion.product);
    std::optional<std::uint32_t> best;
    double bestScore = -1;
    for (const std::uint32_t candidate : candidates) {
        if (std::find(bought.begin(), bought.end(), candidate) != bought.end())
            continue;
        const double share = double(m_products[candidate].buyers) / double(std::max<std::int64_t>(m_buyers, 1));
        double score = own == 0 ? share : 0;
        for (std::size_t i = 0; i < own; ++i) {
            const std::vector<Companion> &list = m_products[bought[i]].companions;
            const auto found = std::find_if(list.begin(), list.end(), [&](const Companion &c) { return c.product == candidate; });
            const double both = found == list.end() ? 0 : double(found->together);
            score += (both + priorBuyers * share) / (double(m_products[bought[i]].buyers) + priorBuyers);
        }
        if (score > bestScore || (score == bestScore && best && candidate < *best)) {
            best = candidate;
            bestScore = score;
        }
    }
    return best ? m_products[*best].name : std::string_view();
}

} // namespace throughline
