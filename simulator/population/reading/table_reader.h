// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"
#include "simulator/population/reading/column_builder.h"
#include "simulator/population/reading/key_index.h"
#include "simulator/population/reading/schema.h"
#include "simulator/progress/cancel_poll.h"

namespace throughline::reading {

/// Rows between two looks at the cancel flag.
inline constexpr std::int64_t rowsPerLook = 4096;

/// Which customers to keep.
struct ShardChoice
{
    std::uint64_t shardIndex = 0;
    std::uint64_t shardCount = 1;

    bool takes(std::uint64_t keyHash) const
    {
        return shardCount <= 1 || keyHash % shardCount == shardIndex;
    }
};

/// A table's rows, one after the other, as `source.select()` gives them.
struct Cursor
{
    sqlite::Statement statement;
    bool hasRow = false; ///< a row is waiting to be read
    bool isAtEnd = false;

    Expected<bool> advance();
};

/// The problem of two customers of the same key.
Problem repeatedKey(const TableSource &source);

/// Customers as they are read: keys, their index, fields.
class CustomerReader
{
public:
    CustomerReader(const TableSource &source, ShardChoice choice);

    /// Reads the row that waits. A second customer of the same key and a missing key are problems.
    Expected<void> readRow(const sqlite::Statement &row, RowHashSum &hash);
    std::size_t size() const { return m_keys.size(); }
    void reserve(std::size_t rows);
    /// Appends the customers that another one has read of the rows that follow. Only where all
    /// customers are kept; a key of both is a problem.
    Expected<void> join(CustomerReader &&later, const CancelPoll &poll);
    void finish(PopulationParts &parts, KeyIndex &index, std::vector<std::uint64_t> &keyHashes, const CancelPoll &poll);

private:
    const TableSource &m_source;
    ShardChoice m_choice;
    std::vector<ColumnBuilder> m_builders;
    std::vector<std::string> m_keys;
    std::vector<std::uint64_t> m_keyHashes;
    KeyIndex m_index;
    KeyIndex m_others; ///< of customers not kept: events of theirs are not without a customer
};

/// Rows of one event table as they are read, and then grouped by customer.
class EventReader
{
public:
    EventReader(const TableSource &source, const KeyIndex &index,
                const std::vector<std::uint64_t> &keyHashes, ShardChoice choice);

    void readRow(const sqlite::Statement &row, RowHashSum &hash);
    void reserve(std::size_t rows);
    /// Appends the rows that another one has read of those that follow.
    void join(EventReader &&later, const CancelPoll &poll);
    EventTable finish(std::int64_t &latest, const CancelPoll &poll);

private:
    bool isOrdered() const;
    std::vector<std::uint32_t> order(const CancelPoll &poll) const;

    const TableSource &m_source;
    const KeyIndex &m_index;
    const std::vector<std::uint64_t> &m_keyHashes;
    ShardChoice m_choice;
    std::uint64_t m_tableHash;
    std::vector<ColumnBuilder> m_builders;
    std::vector<std::uint32_t> m_customers; ///< by row
    std::vector<std::int64_t> m_times;
    std::vector<std::uint64_t> m_rowHashes; ///< orders rows of one moment
    std::int64_t m_withoutCustomer = 0;
    std::int64_t m_withoutTime = 0;
};

} // namespace throughline::reading
