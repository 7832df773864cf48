// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"
#include "simulator/progress/cancel_poll.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// Who bought what together. Whole numbers by name: blocks of customers add up to it in any order.
struct ProductCounts
{
    /// Purchases before `until`; of each customer the twenty latest different products.
    void add(const Population &block, std::int64_t until, const CancelPoll &poll = {});

    struct Product
    {
        std::int64_t buyers = 0;
        std::map<std::string, std::int64_t, std::less<>> together; ///< buyers of the other one too
    };
    std::map<std::string, Product, std::less<>> products;
    std::int64_t buyers = 0;             ///< of anything
};

/// What a customer is likely to buy next: the product that those who bought the same most often
/// bought as well, and that the customer has not bought. For each product bought, the share of its
/// buyers who bought the other, shrunk towards the other's share of all buyers with the weight of ten
/// buyers; these are added over the customer's five latest products.
class ProductModel
{
public:
    /// `counts` must outlive the model.
    explicit ProductModel(const ProductCounts &counts);

    /// The customer of a population, or of a block of it; the most bought product for whoever bought
    /// nothing before `until`; empty where there is nothing left to recommend. Lives as long as the counts.
    std::string_view recommended(const Population &population, std::size_t customer, std::int64_t until) const;

private:
    struct Companion
    {
        std::uint32_t product = 0;
        std::int64_t together = 0;       ///< customers who bought both
    };
    struct Product
    {
        std::string_view name;
        std::int64_t buyers = 0;
        std::vector<Companion> companions; ///< those most bought with it
    };
    std::optional<std::uint32_t> placeOf(std::string_view name) const;

    std::vector<Product> m_products;     ///< by name
    std::vector<std::uint32_t> m_favourites; ///< most bought first
    std::int64_t m_buyers = 0;
};

} // namespace throughline
