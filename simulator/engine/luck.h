// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Random123/philox.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace throughline {

/// A share as a threshold of uniform 64-bit numbers: `word < threshold` holds with probability
/// threshold / 2^64. A share of one is the largest threshold and misses once in 2^64.
using Threshold = std::uint64_t;

/// Clamped to 0 … 1; not a number counts as 0.
constexpr Threshold thresholdOf(double share)
{
    if (!(share > 0))
        return 0;
    if (share >= 1)
        return ~Threshold(0);
    // 2^64 as a real; below one the product is below 2^64, so that the conversion is defined.
    return Threshold(share * 18446744073709551616.0);
}

constexpr bool happens(std::uint64_t word, Threshold threshold) { return word < threshold; }

/// `count` equally likely places: the high half of the product (Lemire's reduction).
constexpr std::uint64_t placeOf(std::uint64_t word, std::uint64_t count)
{
    __extension__ using Wide = unsigned __int128;
    return std::uint64_t((Wide(word) * count) >> 64);
}

/// FNV-1a with a final mix. The same on every machine; names nodes and purposes in the luck.
constexpr std::uint64_t nameHash(std::string_view text, std::uint64_t seed = 0)
{
    std::uint64_t hash = 0xcbf29ce484222325u ^ (seed * 0x9e3779b97f4a7c15u);
    for (const char c : text) {
        hash ^= std::uint8_t(c);
        hash *= 0x100000001b3u;
    }
    // Stafford's variant 13 of the finaliser of MurmurHash3.
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
    return hash ^ (hash >> 31);
}

using Words = std::array<std::uint64_t, 4>;

/// The luck of one run: random words that depend on nothing but their names, so that neither
/// threads nor the order of customers nor an edit elsewhere in a journey moves them. Both worlds
/// and all scenarios share them.
class Luck
{
public:
    constexpr Luck() = default;
    Luck(std::uint64_t seed, std::uint32_t draw, std::uint32_t replicate)
        : m_key{seed, (std::uint64_t(draw) << 32) | replicate}
    {
    }

    /// Four independent words for the `occurrence`-th time that `purpose` (a node's id hash or a
    /// name) concerns the customer. `stream` tells uses of one purpose apart.
    Words words(std::uint64_t customer, std::uint64_t purpose, std::uint64_t occurrence = 0,
                std::uint64_t stream = 0) const
    {
        const r123::Philox4x64 generator;
        const r123::Philox4x64::ctr_type counter{{customer, purpose, occurrence, stream}};
        const auto out = generator(counter, r123::Philox4x64::key_type{{m_key[0], m_key[1]}});
        return {out[0], out[1], out[2], out[3]};
    }
    std::uint64_t word(std::uint64_t customer, std::uint64_t purpose, std::uint64_t occurrence = 0,
                       std::uint64_t stream = 0) const
    {
        return words(customer, purpose, occurrence, stream)[0];
    }

private:
    std::array<std::uint64_t, 2> m_key{};
};

/// Sticky assignment: depends on the experiment and the customer alone, not even on the seed, so
/// that re-entry, another run and another journey with the same experiment agree.
inline std::uint64_t assignmentWord(std::uint64_t experiment, std::uint64_t customer)
{
    return Luck(nameHash("assignment"), 0, 0).word(customer, experiment);
}

} // namespace throughline
