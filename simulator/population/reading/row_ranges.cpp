// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/reading/row_ranges.h"

#include "model/values/number.h"

#include <algorithm>

namespace throughline::reading {

namespace {

/// Below this many rows two connections gain nothing.
constexpr std::int64_t worthHalving = 20'000;

bool isSameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// What SQLite calls the row number of this table: the first of its names that no column takes.
std::string_view rowNumberOf(const sqlite::Database &database, const std::string &table)
{
    const auto tables = database.writableTables();
    const auto columns = database.columns(table);
    if (!tables || !columns || std::find(tables->begin(), tables->end(), table) == tables->end())
        return {};
    for (const std::string_view name : {"rowid", "_rowid_", "oid"})
        if (std::none_of(columns->begin(), columns->end(), [&](const auto &column) { return isSameName(column.name, name); }))
            return name;
    return {};
}

/// One number; nothing where the statement cannot be run, as in a table without row numbers.
std::optional<std::int64_t> numberBy(const sqlite::Database &database, const std::string &sql)
{
    auto statement = database.prepare(sql);
    if (!statement || !statement->step().value_or(false) || statement->isNull(0))
        return std::nullopt;
    return statement->integer(0);
}

/// What the file has room for, since row numbers may have gaps: each value takes a byte at least.
std::size_t mostRows(const sqlite::Database &database, const TableSource &source)
{
    const std::int64_t pages = numberBy(database, "PRAGMA page_count").value_or(0);
    const std::int64_t bytes = numberBy(database, "PRAGMA page_size").value_or(0);
    return std::size_t(std::max<std::int64_t>(pages * bytes, 0)) / (source.columns.size() + 1);
}

} // namespace

RowRange wholeOf(const std::vector<TableSource> &sources, std::size_t source)
{
    return {source, sources[source].select(), 0};
}

std::vector<RowRange> halvesOf(const sqlite::Database &database, const std::vector<TableSource> &sources,
                               std::size_t source)
{
    const std::string &table = sources[source].table;
    const std::string number(rowNumberOf(database, table));
    if (number.empty())
        return {wholeOf(sources, source)};
    const std::string from = " FROM " + sqlite::identifier(table);
    const auto first = numberBy(database, "SELECT min(" + number + ")" + from);
    const auto last = numberBy(database, "SELECT max(" + number + ")" + from);
    if (!first || !last || *first < 0 || *last - *first < worthHalving)
        return {wholeOf(sources, source)};
    const std::string middle = formatNumber(*first + (*last - *first) / 2);
    // Without this word SQLite may scan an index that holds all columns, in an order of its own.
    const std::string select = sources[source].select() + " NOT INDEXED WHERE " + number;
    const std::size_t rows = std::min(std::size_t(*last - *first) / 2 + 1, mostRows(database, sources[source]));
    return {{source, select + " <= " + middle, rows}, {source, select + " > " + middle, rows}};
}

} // namespace throughline::reading
