// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/limits.h"

#include "simulator/engine/luck.h"

#include <algorithm>

namespace throughline {

LimitQueue::LimitQueue(std::int64_t start, std::vector<std::int64_t> arrivals, std::int64_t perHour)
    : m_start(start), m_perHour(perHour), m_arrivals(std::move(arrivals))
{
    std::int64_t backlog = 0;
    for (const std::int64_t count : m_arrivals) {
        m_backlog.push_back(backlog);
        backlog = std::max<std::int64_t>(backlog + count - m_perHour, 0);
        m_waited += backlog;
    }
}

std::int64_t LimitQueue::passes(std::int64_t at, std::uint64_t word) const
{
    if (m_perHour <= 0)
        return at;
    const std::int64_t hour = (at - m_start) / 3600;
    if (hour < 0 || hour >= std::int64_t(m_arrivals.size()))
        return at;
    const auto i = std::size_t(hour);
    const std::int64_t place = m_backlog[i] + std::int64_t(placeOf(word, std::uint64_t(std::max<std::int64_t>(m_arrivals[i], 1))));
    const std::int64_t later = place / m_perHour;
    if (later == 0)
        return at;
    return m_start + (hour + later) * 3600 + place % m_perHour * 3600 / m_perHour;
}

} // namespace throughline
