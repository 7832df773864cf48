// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline::metrics {

/// Sums are whole numbers, so that no order of adding changes a result. Scores are kept in 1e-6,
/// money in 1e-4, products of money in 1e-8.
__extension__ typedef __int128 Int128;

inline constexpr std::int64_t scoreUnit = 1'000'000;
inline constexpr std::int64_t moneyUnit = 10'000;

std::string formatInteger(Int128 value);
/// Nothing for text that is no whole number or needs more than 127 bits.
std::optional<Int128> parseWideInteger(std::string_view text);

inline double asReal(Int128 value, double unit = 1) { return static_cast<double>(value) / unit; }

/// Nearest whole number, ties away from zero, clamped to the range; not-a-number gives 0.
std::int64_t roundClamped(double value);

/// A bijection that spreads every bit over all 64.
inline std::uint64_t mixed(std::uint64_t x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace throughline::metrics
