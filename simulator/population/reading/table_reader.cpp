// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/reading/table_reader.h"

#include "model/values/number.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <numeric>
#include <thread>

namespace throughline::reading {

namespace {

/// Reads the columns behind the key, and keeps their values where `isKept`; the sum of their salted
/// hashes does not know their order.
std::uint64_t readValues(const TableSource &source, const sqlite::Statement &row, std::vector<ColumnBuilder> &builders,
                         bool isKept)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
        const Value value = valueAt(row, int(i) + 1);
        sum += foldWords(value.hash ^ source.columns[i].salt, 0xd6e8feb86659fd93u);
        if (isKept)
            builders[i].append(value);
    }
    return sum;
}

/// Columns have nothing to do with each other: two threads take one after the other.
template <class Work>
void forEachColumn(std::size_t columns, const CancelPoll &poll, Work work)
{
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t i = next++; i < columns && !poll.isCancelled(); i = next++)
            work(i);
    };
    const std::jthread other(take);
    take();
}

void joinColumns(std::vector<ColumnBuilder> &builders, std::vector<ColumnBuilder> &later, const CancelPoll &poll)
{
    forEachColumn(builders.size(), poll, [&](std::size_t i) { builders[i].join(std::move(later[i])); });
}

std::vector<Column> finishColumns(std::vector<ColumnBuilder> &builders, const CancelPoll &poll)
{
    std::vector<Column> columns(builders.size());
    forEachColumn(builders.size(), poll, [&](std::size_t i) { columns[i] = builders[i].finish(poll); });
    return columns;
}

} // namespace

Expected<bool> Cursor::advance()
{
    if (isAtEnd)
        return false;
    const auto stepped = statement.step();
    if (!stepped)
        return stepped;
    hasRow = *stepped;
    isAtEnd = !hasRow;
    return hasRow;
}

Problem repeatedKey(const TableSource &source)
{
    return wrongProblem("TL225",
                        TL_TEXT("Population", "The column %2 of the table %1 does not tell customers "
                                              "apart: a key occurs twice."),
                        {source.table, source.keyColumn});
}

CustomerReader::CustomerReader(const TableSource &source, ShardChoice choice)
    : m_source(source), m_choice(choice)
{
    for (const ColumnSource &column : source.columns)
        m_builders.emplace_back(column);
}

Expected<void> CustomerReader::readRow(const sqlite::Statement &row, RowHashSum &hash)
{
    const Value key = valueAt(row, 0);
    if (key.kind == Value::Kind::Absent || (key.kind == Value::Kind::Text && key.text.empty()))
        return tl::unexpected(wrongProblem("TL224", TL_TEXT("Population", "A row of the table %1 has no key in its column %2."),
                                           {m_source.table, m_source.keyColumn}));
    std::string text = keyText(key);
    const std::uint64_t keyHash = customerHash(text);
    const bool isTaken = m_choice.takes(keyHash);
    if (!(isTaken ? m_index.add(key, std::uint32_t(m_keys.size())) : m_others.add(key, 0)))
        return tl::unexpected(repeatedKey(m_source));
    hash.add(foldWords(keyHash, hashText(m_source.key)) + readValues(m_source, row, m_builders, isTaken));
    if (!isTaken)
        return {};
    m_keys.push_back(std::move(text));
    m_keyHashes.push_back(keyHash);
    return {};
}

void CustomerReader::reserve(std::size_t rows)
{
    m_keys.reserve(rows);
    m_keyHashes.reserve(rows);
    for (ColumnBuilder &builder : m_builders)
        builder.reserve(rows);
}

Expected<void> CustomerReader::join(CustomerReader &&later, const CancelPoll &poll)
{
    if (!m_index.join(std::move(later.m_index), std::uint32_t(m_keys.size())))
        return tl::unexpected(repeatedKey(m_source));
    m_keys.insert(m_keys.end(), std::move_iterator(later.m_keys.begin()), std::move_iterator(later.m_keys.end()));
    m_keyHashes.insert(m_keyHashes.end(), later.m_keyHashes.begin(), later.m_keyHashes.end());
    joinColumns(m_builders, later.m_builders, poll);
    return {};
}

void CustomerReader::finish(PopulationParts &parts, KeyIndex &index, std::vector<std::uint64_t> &keyHashes,
                            const CancelPoll &poll)
{
    parts.keys = std::move(m_keys);
    parts.fields = finishColumns(m_builders, poll);
    m_index.finish();
    index = std::move(m_index);
    keyHashes = std::move(m_keyHashes);
}

EventReader::EventReader(const TableSource &source, const KeyIndex &index,
                         const std::vector<std::uint64_t> &keyHashes, ShardChoice choice)
    : m_source(source), m_index(index), m_keyHashes(keyHashes), m_choice(choice),
      m_tableHash(hashText(source.key))
{
    for (const ColumnSource &column : source.columns)
        m_builders.emplace_back(column);
}

void EventReader::readRow(const sqlite::Statement &row, RowHashSum &hash)
{
    const Value key = valueAt(row, 0);
    const auto customer = m_index.find(key);
    const std::uint64_t keyHash = customer ? m_keyHashes[*customer] : customerHash(keyText(key));
    const std::uint64_t rowHash = foldWords(keyHash, m_tableHash) + readValues(m_source, row, m_builders, customer.has_value());
    hash.add(rowHash);
    if (!customer) {
        m_withoutCustomer += m_choice.takes(keyHash) ? 1 : 0;
        return;
    }
    std::optional<std::int64_t> time = 0;
    if (m_source.timeColumn >= 0) {
        time = m_builders[std::size_t(m_source.timeColumn)].lastInteger();
        if (!time && !m_source.needsTime)
            time = 0;
    }
    if (!time) {
        for (ColumnBuilder &builder : m_builders)
            builder.removeLast();
        ++m_withoutTime;
        return;
    }
    m_customers.push_back(*customer);
    m_times.push_back(*time);
    m_rowHashes.push_back(rowHash);
}

void EventReader::reserve(std::size_t rows)
{
    m_customers.reserve(rows);
    m_times.reserve(rows);
    m_rowHashes.reserve(rows);
    for (ColumnBuilder &builder : m_builders)
        builder.reserve(rows);
}

void EventReader::join(EventReader &&later, const CancelPoll &poll)
{
    m_customers.insert(m_customers.end(), later.m_customers.begin(), later.m_customers.end());
    m_times.insert(m_times.end(), later.m_times.begin(), later.m_times.end());
    m_rowHashes.insert(m_rowHashes.end(), later.m_rowHashes.begin(), later.m_rowHashes.end());
    joinColumns(m_builders, later.m_builders, poll);
    m_withoutCustomer += later.m_withoutCustomer;
    m_withoutTime += later.m_withoutTime;
}

bool EventReader::isOrdered() const
{
    for (std::size_t i = 1; i < m_times.size(); ++i)
        if (m_customers[i] < m_customers[i - 1]
            || (m_customers[i] == m_customers[i - 1]
                && std::pair(m_times[i], m_rowHashes[i]) < std::pair(m_times[i - 1], m_rowHashes[i - 1])))
            return false;
    return true;
}

std::vector<std::uint32_t> EventReader::order(const CancelPoll &poll) const
{
    // By customer first, counting; then each customer's few rows by time.
    std::vector<std::uint32_t> begins(m_keyHashes.size() + 1);
    for (const std::uint32_t customer : m_customers)
        ++begins[customer + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> next(begins.begin(), begins.end() - 1);
    std::vector<std::uint32_t> rows(m_customers.size());
    for (std::uint32_t row = 0; row < m_customers.size(); ++row)
        rows[next[m_customers[row]]++] = row;
    for (std::size_t customer = 0; customer + 1 < begins.size() && !poll.isCancelledAt(customer); ++customer)
        std::sort(rows.begin() + begins[customer], rows.begin() + begins[customer + 1],
                  [&](std::uint32_t a, std::uint32_t b) {
                      return std::tuple(m_times[a], m_rowHashes[a], a) < std::tuple(m_times[b], m_rowHashes[b], b);
                  });
    return rows;
}

EventTable EventReader::finish(std::int64_t &latest, const CancelPoll &poll)
{
    EventTable table;
    table.withoutCustomer = m_withoutCustomer;
    table.withoutTime = m_withoutTime;
    table.begins.assign(m_keyHashes.size() + 1, 0);
    for (const std::uint32_t customer : m_customers)
        ++table.begins[customer + 1];
    std::partial_sum(table.begins.begin(), table.begins.end(), table.begins.begin());
    if (!isOrdered()) {
        const std::vector<std::uint32_t> rows = order(poll);
        std::vector<std::int64_t> times;
        times.reserve(rows.size());
        for (const std::uint32_t row : rows)
            times.push_back(m_times[row]);
        m_times = std::move(times);
        forEachColumn(m_builders.size(), poll, [&](std::size_t i) { m_builders[i].reorder(rows); });
    }
    for (const std::int64_t time : m_times)
        latest = std::max(latest, time);
    table.times = std::move(m_times);
    std::vector<Column> columns = finishColumns(m_builders, poll);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (int(i) != m_source.timeColumn)
            table.columns.push_back(std::move(columns[i]));
    return table;
}

} // namespace throughline::reading
