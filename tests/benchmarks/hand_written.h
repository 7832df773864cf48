// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace throughline::benchmark {

/// The columns that the reference journey needs, one row per customer.
struct HandColumns
{
    std::vector<std::uint64_t> hash;
    std::vector<std::uint8_t> isActive;  ///< within 90 days
    std::vector<std::uint8_t> hasApp;
};

struct HandCounts
{
    std::int64_t entered = 0, arms[2] = {0, 0}, emails = 0, seen = 0, pushes = 0, texts = 0, clicked = 0, ads = 0;
    std::int64_t firstResponse = 0;      ///< Σ seconds until the first click
};

/// The reference journey with everything hard-wired: columns, counter-based random numbers, no
/// queue, no general machinery. One world, one draw.
HandCounts walkByHand(const HandColumns &columns, std::uint64_t seed);

} // namespace throughline::benchmark
