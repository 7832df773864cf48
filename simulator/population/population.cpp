// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/population.h"

#include "simulator/population/hash.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::size_t maxZones = 65'535;

} // namespace

const Column *EventTable::column(std::string_view role) const
{
    for (const Column &column : columns)
        if (column.name == role)
            return &column;
    return nullptr;
}

std::uint32_t EventTable::endBefore(std::size_t customer, std::int64_t moment) const
{
    const auto first = times.begin() + begins[customer];
    const auto last = times.begin() + begins[customer + 1];
    return std::uint32_t(std::lower_bound(first, last, moment) - times.begin());
}

Population::Population(PopulationParts parts) : m_parts(std::move(parts)), m_zones{"UTC"}
{
    m_keyHashes.reserve(m_parts.keys.size());
    for (const std::string &key : m_parts.keys)
        m_keyHashes.push_back(customerHash(key));
    m_zoneOf.assign(m_parts.keys.size(), 0);
    const Column *zone = field("time_zone");
    if (!zone || !zone->holdsTexts())
        return;
    std::vector<std::uint16_t> placeOfCode(zone->dictionary.size(), 0);
    for (std::uint32_t code = 0; code < zone->dictionary.size() && m_zones.size() < maxZones; ++code) {
        const std::string_view name = zone->dictionary.text(code);
        if (name.empty() || name == "UTC")
            continue;
        placeOfCode[code] = std::uint16_t(m_zones.size());
        m_zones.emplace_back(name);
    }
    for (std::size_t customer = 0; customer < m_zoneOf.size(); ++customer)
        if (!zone->isNull(customer))
            m_zoneOf[customer] = placeOfCode[zone->codes[customer]];
}

Population Population::withFields(std::vector<Column> columns) &&
{
    for (Column &column : columns)
        m_parts.fields.push_back(std::move(column));
    return Population(std::move(m_parts));
}

std::optional<std::size_t> Population::find(std::string_view key) const
{
    const auto found = std::find(m_parts.keys.begin(), m_parts.keys.end(), key);
    if (found == m_parts.keys.end())
        return std::nullopt;
    return std::size_t(found - m_parts.keys.begin());
}

const Column *Population::field(std::string_view name) const
{
    for (const Column &column : m_parts.fields)
        if (column.name == name)
            return &column;
    return nullptr;
}

const EventTable *Population::events(std::string_view table) const
{
    const auto found = m_parts.events.find(std::string(table));
    return found == m_parts.events.end() ? nullptr : &found->second;
}

std::uint64_t customerHash(std::string_view key)
{
    return hashText(key);
}

} // namespace throughline
