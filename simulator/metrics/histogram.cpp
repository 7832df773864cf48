// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/histogram.h"

#include <algorithm>
#include <numeric>

namespace throughline::metrics {

std::uint64_t Histogram::total() const
{
    return std::accumulate(m_bins.begin(), m_bins.end(), std::uint64_t{0});
}

std::optional<std::size_t> Histogram::nearestRank(std::uint64_t perMille) const
{
    const std::uint64_t n = total();
    if (n == 0)
        return {};
    // Split, so that no product passes 64 bits.
    const std::uint64_t product = (n % 1000) * perMille;
    const std::uint64_t rank
        = std::max<std::uint64_t>(1, (n / 1000) * perMille + (product + 999) / 1000);
    std::uint64_t seen = 0;
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
        seen += m_bins[bin];
        if (seen >= rank)
            return bin;
    }
    return m_bins.size() - 1;
}

void Histogram::add(const Histogram &other)
{
    if (other.m_bins.size() > m_bins.size())
        m_bins.resize(other.m_bins.size());
    for (std::size_t bin = 0; bin < other.m_bins.size(); ++bin)
        m_bins[bin] += other.m_bins[bin];
}

} // namespace throughline::metrics
