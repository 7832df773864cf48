// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace throughline::metrics {

/// Counts per bin; grows to the highest bin that was ever counted.
class Histogram
{
public:
    void count(std::size_t bin, std::uint64_t times = 1)
    {
        if (bin >= m_bins.size())
            m_bins.resize(bin + 1);
        m_bins[bin] += times;
    }
    const std::vector<std::uint64_t> &bins() const { return m_bins; }
    std::uint64_t total() const;
    /// The bin in which the value of rank ceil(share * total) lies (nearest rank, at least the
    /// first); nothing where nothing was counted. `perMille` is the share in thousandths.
    std::optional<std::size_t> nearestRank(std::uint64_t perMille) const;

    void add(const Histogram &other);
    friend bool operator==(const Histogram &, const Histogram &) = default;

private:
    std::vector<std::uint64_t> m_bins;
};

/// Bins of .01 from 0 to 100 for scores and risks in 1e-6; a bin stands for its nearest value.
inline std::size_t scoreBin(std::int64_t score)
{
    if (score < 0)
        return 0;
    const std::int64_t bin = (score + 5000) / 10000;
    return static_cast<std::size_t>(bin > 10000 ? 10000 : bin);
}
inline double scoreOfBin(std::size_t bin) { return static_cast<double>(bin) / 100; }

/// Bins of one minute for waits within a run; a bin stands for its begin. A negative wait counts as 0.
inline std::size_t minuteBin(std::int64_t seconds)
{
    return seconds < 0 ? 0 : static_cast<std::size_t>(seconds / 60);
}

/// Ages span seconds to years: exact below 64 s, then 32 bins for each doubling (3 % wide).
inline std::size_t ageBin(std::int64_t seconds)
{
    if (seconds < 64)
        return seconds < 0 ? 0 : static_cast<std::size_t>(seconds);
    const auto value = static_cast<std::uint64_t>(seconds);
    const int shift = std::bit_width(value) - 6;
    return static_cast<std::size_t>(shift) * 32 + static_cast<std::size_t>(value >> shift);
}
/// Seconds at the low end of the bin.
inline std::int64_t ageOfBin(std::size_t bin)
{
    if (bin < 64)
        return static_cast<std::int64_t>(bin);
    const std::size_t shift = bin / 32 - 1;
    return static_cast<std::int64_t>((bin - shift * 32) << shift);
}

} // namespace throughline::metrics
