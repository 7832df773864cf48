// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/top_list.h"

#include <algorithm>

namespace throughline::metrics {

namespace {

bool comesBefore(const Listed &a, const Listed &b)
{
    return std::tuple(-a.value, a.customer, a.detail) < std::tuple(-b.value, b.customer, b.detail);
}

} // namespace

void TopList::insert(Listed entry)
{
    const auto place = std::upper_bound(m_entries.begin(), m_entries.end(), entry, comesBefore);
    if (m_entries.size() == capacity) {
        if (place == m_entries.end())
            return;
        m_entries.insert(place, std::move(entry));
        m_entries.pop_back();
        return;
    }
    m_entries.insert(place, std::move(entry));
}

void TopList::add(const TopList &other)
{
    for (const Listed &entry : other.m_entries)
        insert(entry);
}

} // namespace throughline::metrics
