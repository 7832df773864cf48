// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/members.h"

#include <cstdint>
#include <string>
#include <vector>

namespace throughline::metrics {

/// A customer worth listing. `customer` orders equals; `label` is what a report shows and is filled
/// in when the run is over (see `simulator/report/customer_labels.h`).
struct Listed
{
    std::int64_t value = 0;
    std::uint64_t customer = 0;
    std::uint64_t detail = 0;            ///< what about: each list says
    std::string label;

    static constexpr auto members()
    {
        return std::tuple{member("value", &Listed::value), member("order", &Listed::customer),
                          member("detail", &Listed::detail), member("label", &Listed::label)};
    }
    friend bool operator==(const Listed &, const Listed &) = default;
};

/// The 100 highest by (value descending, customer, detail): whatever the order of adding.
class TopList
{
public:
    static constexpr std::size_t capacity = 100;

    /// Quick for the many that do not make the list.
    void offer(std::int64_t value, std::uint64_t customer, std::uint64_t detail = 0)
    {
        if (m_entries.size() == capacity && value < m_entries.back().value)
            return;
        insert({value, customer, detail, {}});
    }
    void offer(Listed entry) { insert(std::move(entry)); }
    const std::vector<Listed> &entries() const { return m_entries; }
    std::vector<Listed> &entries() { return m_entries; }
    void add(const TopList &other);
    friend bool operator==(const TopList &, const TopList &) = default;

private:
    void insert(Listed entry);

    std::vector<Listed> m_entries;       ///< sorted, highest first
};

} // namespace throughline::metrics
