// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace throughline {

/// What a customer is likely to buy next: the product that those who bought the same most often
/// bought as well, and that the customer has not bought. For each product bought, the share of its
/// buyers who bought the other, shrunk towards the other's share of all buyers with the weight of ten
/// buyers; these are added over the customer's five latest products.
class ProductModel
{
public:
    ProductModel(const Population &population, std::int64_t until);

    /// Code of the product in the purchases table; the most bought one for a customer without
    /// purchases; nothing where there is nothing left to recommend.
    std::optional<std::uint32_t> recommended(std::size_t customer) const;
    const Column *products() const { return m_product; }

private:
    /// Different products of a customer, the latest first.
    std::vector<std::uint32_t> boughtBy(std::size_t customer) const;

    struct Companion
    {
        std::uint32_t product = 0;
        std::uint32_t together = 0;      ///< customers who bought both
    };
    const Population &m_population;
    std::int64_t m_until;
    const Column *m_product = nullptr;
    std::int64_t m_buyers = 0;
    std::vector<std::int64_t> m_buyersOf; ///< by product
    std::vector<std::vector<Companion>> m_companions; ///< by product: those most bought with it
    std::vector<std::uint32_t> m_favourites; ///< most bought first
};

} // namespace throughline
