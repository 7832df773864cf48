// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace throughline {

/// Folds two words into one by a 128-bit product: every bit of both moves every bit of the result.
inline std::uint64_t foldWords(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return std::uint64_t(product) ^ std::uint64_t(product >> 64);
}

/// Sixty-four bits of a text. Fixed for all time: stored results name customers by it.
inline std::uint64_t hashText(std::string_view text, std::uint64_t seed = 0)
{
    constexpr std::uint64_t first = 0xa0761d6478bd642fu;
    constexpr std::uint64_t second = 0xe7037ed1a0b428dbu;
    std::uint64_t state = seed ^ first;
    const char *bytes = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, bytes += 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        state = foldWords(state ^ word, second);
    }
    std::uint64_t rest = 0;
    if (left > 0)
        std::memcpy(&rest, bytes, left);
    state = foldWords(state ^ rest, second ^ text.size());
    return foldWords(state ^ first, second);
}

} // namespace throughline
