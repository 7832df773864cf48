// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace throughline {

/// A distribution of non-negative whole numbers (seconds, or amounts) as a quantile table that a
/// 64-bit word is looked up in. The table's cells halve towards the upper tail, 32 to each halving,
/// so that the tail is exact down to 2^-32 and integers alone decide.
class DelayLaw
{
public:
    DelayLaw() = default;
    /// Always the same.
    static DelayLaw constant(std::int64_t value);
    /// `spread`: standard deviation of the logarithm, 0 to 10.
    static DelayLaw logNormal(double median, double spread);
    static DelayLaw exponential(double mean);

    std::int64_t quantile(std::uint64_t word) const
    {
        // The share of outcomes above, as a fraction of 2^64.
        const std::uint64_t tail = ~word;
        const int level = std::countl_zero(tail);
        if (level >= levels)
            return m_values[levels - 1][cells];
        // Within the level the tail runs from 2^(63-level) to twice that.
        const std::uint64_t within = (tail << level) << 1;
        const std::uint64_t cell = within >> 59;
        const std::int64_t part = std::int64_t((within << 5) >> 32); // of 2^32, from the cell's low end
        const auto &row = m_values[std::size_t(level)];
        const std::int64_t low = row[cells - std::size_t(cell)];
        const std::int64_t high = row[cells - std::size_t(cell) - 1];
        return low - (((low - high) * part) >> 32);
    }

private:
    static constexpr int levels = 32;
    static constexpr std::size_t cells = 32;
    template <class Quantile>
    void fill(Quantile quantileOfTail);

    /// By level, then from the level's greatest tail (cell 0) to its smallest (cell 32).
    std::array<std::array<std::int32_t, cells + 1>, std::size_t(levels)> m_values{};
};

/// −ln of a uniform number, in units of 2^-56: the hazard that must build up until an event.
std::int64_t unitExponential(std::uint64_t word);
inline constexpr double hazardUnit = 72057594037927936.0; // 2^56

} // namespace throughline
