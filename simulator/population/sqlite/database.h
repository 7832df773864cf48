// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/sqlite/statement.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace throughline::sqlite {

/// One column as `PRAGMA table_info` tells it.
struct ColumnInfo
{
    std::string name;
    std::string declaredType;
};

/// A connection to one SQLite file. Use it from one thread at a time.
class Database
{
public:
    /// Refuses an absent or unreadable file (Failure::File) and one that is no SQLite database
    /// (Failure::Wrong).
    static Expected<Database> openReadOnly(const std::filesystem::path &file);
    /// As above, for the few that write.
    static Expected<Database> openForWriting(const std::filesystem::path &file);
    /// Makes a new file, which must not exist, in the fastest way: without a journal, so whoever
    /// calls must throw the file away when anything fails.
    static Expected<Database> create(const std::filesystem::path &file);

    /// Copies a database into a new file and opens that, as `create` would.
    static Expected<Database> copy(const std::filesystem::path &from, const std::filesystem::path &to);

    const std::filesystem::path &file() const { return m_file; }

    Expected<Statement> prepare(std::string_view sql) const;
    /// Runs one or more statements that return no rows.
    Expected<void> execute(const std::string &sql) const;

    /// Names of the tables and views, in alphabetical order, without SQLite's own.
    Expected<std::vector<std::string>> tables() const;
    /// Empty when there is no such table.
    Expected<std::vector<ColumnInfo>> columns(std::string_view table) const;
    std::int64_t changes() const { return sqlite3_changes64(m_handle.get()); }

    /// The problem that SQLite reports for `code` on this file.
    Problem problem(int code) const;

private:
    struct Close
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };
    static Expected<Database> open(const std::filesystem::path &file, int flags);

    std::unique_ptr<sqlite3, Close> m_handle;
    std::filesystem::path m_file;
};

/// A name in double quotes, as SQL wants identifiers.
std::string identifier(std::string_view name);

/// Undoes everything since it began unless it is committed.
class Transaction
{
public:
    static Expected<Transaction> begin(const Database &database);
    Expected<void> commit();
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;

private:
    explicit Transaction(const Database &database) : m_database(&database) {}
    const Database *m_database;
};

} // namespace throughline::sqlite
