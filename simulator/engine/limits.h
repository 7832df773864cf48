// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace throughline {

/// The queue before a throttle or a team of agents, as the pilot found it: arrivals per hour of the
/// whole population, from which follows how long one who comes in an hour waits. Customers stay
/// independent: their place within the hour is a hash.
class LimitQueue
{
public:
    LimitQueue() = default;
    /// `arrivals` by hour from the start of the run, `perHour` that pass.
    LimitQueue(std::int64_t start, std::vector<std::int64_t> arrivals, std::int64_t perHour);

    /// When a customer who comes at `at` with this word for a place gets through.
    std::int64_t passes(std::int64_t at, std::uint64_t word) const;
    /// Arrivals above the limit that had to wait, summed over the hours.
    std::int64_t waited() const { return m_waited; }

private:
    std::int64_t m_start = 0;
    std::int64_t m_perHour = 0;
    std::vector<std::int64_t> m_arrivals;
    std::vector<std::int64_t> m_backlog; ///< at the beginning of each hour
    std::int64_t m_waited = 0;
};

} // namespace throughline
