// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/column.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// Rows of one event table, grouped by customer and in the order of time; rows of one moment keep
/// an order that depends on their values alone.
struct EventTable
{
    std::vector<std::uint32_t> begins;   ///< by customer, and one more: rows [begins[c], begins[c + 1])
    std::vector<std::int64_t> times;     ///< by row, seconds UTC: role "at" ("opened_at" of support,
                                         ///< "synced_at" of channel_copies, 0 where that is unknown)
    std::vector<Column> columns;         ///< the other roles that the database has, named by role
    std::int64_t withoutCustomer = 0;    ///< rows of customers that the customers table does not have
    std::int64_t withoutTime = 0;        ///< rows without a readable moment; left out

    std::size_t rows() const { return times.size(); }
    /// Null when the database does not have the role.
    const Column *column(std::string_view role) const;
    /// Where the customer's rows before `moment` end.
    std::uint32_t endBefore(std::size_t customer, std::int64_t moment) const;
};

/// What a population is made of; the reader fills it, tests may write one by hand.
struct PopulationParts
{
    std::vector<std::string> keys;       ///< of the customers, as texts; no two alike
    std::vector<Column> fields;          ///< by name: roles, and columns without one
    std::map<std::string, EventTable> events; ///< by known table: "purchases", …
    std::string databaseHash;            ///< 32 hexadecimal digits
    bool isMadeUp = false;
    bool isPart = false;                 ///< a block of a stream or a shard
    std::int64_t latest = 0;             ///< latest time stamp of all events; 0 without any
};

/// The customers of a database as columns. Never changes once it is made.
class Population
{
public:
    explicit Population(PopulationParts parts);

    /// The same with further columns; this one is used up.
    Population withFields(std::vector<Column> columns) &&;

    std::size_t size() const { return m_parts.keys.size(); }
    const std::string &key(std::size_t customer) const { return m_parts.keys[customer]; }
    /// Names the customer in all luck; depends on the key's text alone.
    std::uint64_t keyHash(std::size_t customer) const { return m_keyHashes[customer]; }
    std::span<const std::uint64_t> keyHashes() const { return m_keyHashes; }
    /// The customer of this key, if there is one. Takes time in proportion to the size.
    std::optional<std::size_t> find(std::string_view key) const;

    std::span<const Column> fields() const { return m_parts.fields; }
    /// By role key, or by column name where the column plays no role. Null if there is none.
    const Column *field(std::string_view name) const;

    /// Null when the database has no such table.
    const EventTable *events(std::string_view table) const;
    const EventTable *purchases() const { return events("purchases"); }
    const EventTable *engagements() const { return events("engagements"); }
    const EventTable *behaviours() const { return events("behaviours"); }
    const EventTable *profileChanges() const { return events("profile_changes"); }
    const EventTable *channelCopies() const { return events("channel_copies"); }
    const EventTable *support() const { return events("support"); }

    /// IANA names of the zones in use; place 0 is "UTC", for customers whose zone is not known.
    std::span<const std::string> zones() const { return m_zones; }
    std::uint16_t zone(std::size_t customer) const { return m_zoneOf[customer]; }

    const std::string &databaseHash() const { return m_parts.databaseHash; }
    bool isMadeUp() const { return m_parts.isMadeUp; }
    bool isPart() const { return m_parts.isPart; }
    std::int64_t latest() const { return m_parts.latest; }

private:
    PopulationParts m_parts;
    std::vector<std::uint64_t> m_keyHashes;
    std::vector<std::string> m_zones;
    std::vector<std::uint16_t> m_zoneOf;
};

/// The hash by which a customer is known everywhere.
std::uint64_t customerHash(std::string_view key);

} // namespace throughline
