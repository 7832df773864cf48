// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/sqlite/statement.h"
#include "simulator/progress/progress.h"

#include <filesystem>
#include <optional>
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

/// How a file looked at one moment.
struct FileStamp
{
    std::uintmax_t size = 0;
    std::int64_t written = 0;            ///< time of the last change, as the file system counts
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// TL232: another program has changed the file while it was read.
Problem changedProblem(const std::filesystem::path &file);

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

    /// Statements end with a cancelled problem once `progress`, which must outlive the connection,
    /// is cancelled: sorting a large table takes longer than anybody waits for a cancel.
    void stopWhen(const Progress &progress) const;

    /// Whether another program writes, or may write, into a log beside the file: then a reader's own
    /// transaction keeps its moment, and the file may change.
    bool hasLog() const;
    /// Nothing where the file may change without harm.
    std::optional<FileStamp> stamp() const;
    /// TL232 where the file looks otherwise than when the stamp was taken.
    Expected<void> checkUnchanged(const std::optional<FileStamp> &stamp) const;

    Expected<Statement> prepare(std::string_view sql) const;
    /// Runs one or more statements that return no rows.
    Expected<void> execute(const std::string &sql) const;

    /// Names of the tables and views, in alphabetical order, without SQLite's own.
    Expected<std::vector<std::string>> tables() const { return namesOf("'table', 'view'"); }
    /// The same of the tables alone: what rows can be deleted from.
    Expected<std::vector<std::string>> writableTables() const { return namesOf("'table'"); }
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
    Expected<std::vector<std::string>> namesOf(const std::string &types) const;

    std::unique_ptr<sqlite3, Close> m_handle;
    std::filesystem::path m_file;
    bool m_isImmutable = false;          ///< read without locks: nobody had the file open
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
