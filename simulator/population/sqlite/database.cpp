// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sqlite/database.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

namespace throughline::sqlite {

namespace {

Problem problemOf(int code, const char *words, const std::filesystem::path &file)
{
    const std::string name = file.string();
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return wrongProblem("TL201", TL_TEXT("Database", "%1 is not a SQLite database."), {name});
    case SQLITE_CORRUPT:
        return wrongProblem("TL202", TL_TEXT("Database", "%1 is damaged: %2."), {name, words});
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_FULL:
        return fileProblem("TL203", TL_TEXT("Database", "%1 cannot be read or written: %2."),
                           {name, words});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fileProblem("TL204", TL_TEXT("Database", "%1 is in use by another program."), {name});
    case SQLITE_INTERRUPT: return cancelledProblem();
    default:
        return wrongProblem("TL205", TL_TEXT("Database", "%1: %2."), {name, words});
    }
}

/// Whether the file asks for a write-ahead log (bytes 18 and 19 of the header are 2) and none is
/// there: then nobody has it open.
bool isIdleWithLog(const std::filesystem::path &file)
{
    char header[20] = {};
    std::ifstream(file, std::ios::binary).read(header, sizeof header);
    std::error_code error;
    return header[18] == 2 && header[19] == 2 && !std::filesystem::exists(file.string() + "-wal", error);
}

/// The file as a URI that makes SQLite leave no log beside a file that is only read.
std::string immutableUri(const std::filesystem::path &file)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#') {
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

Expected<void> checkReadable(const std::filesystem::path &file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return tl::unexpected(
            fileProblem("TL206", TL_TEXT("Database", "%1 does not exist."), {file.string()}));
    if (std::filesystem::is_directory(status))
        return tl::unexpected(
            fileProblem("TL207", TL_TEXT("Database", "%1 is a folder, not a file."), {file.string()}));
    errno = 0;
    if (!std::ifstream(file, std::ios::binary))
        return tl::unexpected(fileProblem("TL203",
                                          TL_TEXT("Database", "%1 cannot be read or written: %2."),
                                          {file.string(), std::strerror(errno)}));
    return {};
}

} // namespace

Expected<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3 *database = sqlite3_db_handle(m_handle.get());
    const char *file = sqlite3_db_filename(database, "main");
    return tl::unexpected(problemOf(code, sqlite3_errmsg(database), file ? file : ""));
}

Expected<void> Statement::run()
{
    const auto stepped = step();
    sqlite3_reset(m_handle.get());
    if (!stepped)
        return tl::unexpected(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

Expected<Database> Database::open(const std::filesystem::path &file, int flags)
{
    Database database;
    database.m_file = file;
    sqlite3 *handle = nullptr;
    // One thread uses a connection at a time, so SQLite's own locking would only cost.
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(problemOf(code, sqlite3_errstr(code), file));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 2000);
    // A file from elsewhere may hold views and triggers that call functions.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // Defensive mode forbids running without a journal, which a new file does.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, flags & SQLITE_OPEN_CREATE ? 0 : 1, nullptr);
    return database;
}

Expected<Database> Database::openReadOnly(const std::filesystem::path &file)
{
    if (auto readable = checkReadable(file); !readable)
        return tl::unexpected(readable.error());
    const bool isImmutable = isIdleWithLog(file);
    auto database = isImmutable ? open(immutableUri(file), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
                                : open(file, SQLITE_OPEN_READONLY);
    if (!database)
        return database;
    database->m_file = file;
    database->m_isImmutable = isImmutable;
    // Opening reads nothing; the first statement finds out whether this is a database at all. An
    // empty file is a valid empty database to SQLite, but not to anyone who names it here.
    std::error_code error;
    if (std::filesystem::file_size(file, error) == 0)
        return tl::unexpected(problemOf(SQLITE_NOTADB, "", file));
    if (auto begun = database->execute("PRAGMA cache_size=-32768; SELECT count(*) FROM sqlite_schema");
        !begun)
        return tl::unexpected(begun.error());
    return database;
}

Expected<Database> Database::openForWriting(const std::filesystem::path &file)
{
    if (auto readable = checkReadable(file); !readable)
        return tl::unexpected(readable.error());
    auto database = open(file, SQLITE_OPEN_READWRITE);
    if (!database)
        return database;
    std::error_code error;
    if (std::filesystem::file_size(file, error) == 0)
        return tl::unexpected(problemOf(SQLITE_NOTADB, "", file));
    if (auto begun = database->execute("PRAGMA cache_size=-32768; SELECT count(*) FROM sqlite_schema");
        !begun)
        return tl::unexpected(begun.error());
    return database;
}

Expected<Database> Database::create(const std::filesystem::path &file)
{
    auto database = open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database)
        return database;
    if (auto prepared = database->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                                          "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-65536;");
        !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Expected<Database> Database::copy(const std::filesystem::path &from, const std::filesystem::path &to)
{
    auto source = openReadOnly(from);
    if (!source)
        return source;
    auto copied = create(to);
    if (!copied)
        return copied;
    sqlite3_backup *backup = sqlite3_backup_init(copied->m_handle.get(), "main",
                                                 source->m_handle.get(), "main");
    if (!backup)
        return tl::unexpected(copied->problem(sqlite3_errcode(copied->m_handle.get())));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return tl::unexpected(problemOf(code, sqlite3_errstr(code), from));
    // The copy of a file with a write-ahead log asks for one too; whoever opens it next may not.
    if (auto plain = copied->execute("PRAGMA journal_mode=DELETE; PRAGMA journal_mode=OFF"); !plain)
        return tl::unexpected(plain.error());
    return copied;
}

Problem changedProblem(const std::filesystem::path &file)
{
    return wrongProblem("TL232", TL_TEXT("Database", "%1 was changed by another program while it was read."), {file.string()});
}

bool Database::hasLog() const
{
    auto statement = prepare("PRAGMA journal_mode");
    return !m_isImmutable && statement && statement->step().value_or(false) && statement->text(0) == "wal";
}

std::optional<FileStamp> Database::stamp() const
{
    if (hasLog())
        return std::nullopt;
    std::error_code error;
    FileStamp stamp;
    stamp.size = std::filesystem::file_size(m_file, error);
    stamp.written = std::filesystem::last_write_time(m_file, error).time_since_epoch().count();
    return stamp;
}

Expected<void> Database::checkUnchanged(const std::optional<FileStamp> &before) const
{
    if (before && stamp() != before)
        return tl::unexpected(changedProblem(m_file));
    return {};
}

void Database::stopWhen(const Progress &progress) const
{
    const auto isCancelled = [](void *watched) { return static_cast<const Progress *>(watched)->isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(m_handle.get(), 20'000, isCancelled, const_cast<Progress *>(&progress));
}

Expected<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(problem(code));
    return Statement(statement);
}

Expected<void> Database::execute(const std::string &sql) const
{
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(problem(code));
    return {};
}

Expected<std::vector<std::string>> Database::namesOf(const std::string &types) const
{
    auto statement = prepare("SELECT name FROM sqlite_schema WHERE type IN (" + types
                             + ") AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<std::string> names;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return names;
        names.emplace_back(statement->text(0));
    }
}

Expected<std::vector<ColumnInfo>> Database::columns(std::string_view table) const
{
    auto statement = prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, table);
    std::vector<ColumnInfo> columns;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return columns;
        columns.push_back({std::string(statement->text(0)), std::string(statement->text(1))});
    }
}

Problem Database::problem(int code) const
{
    return problemOf(code, sqlite3_errmsg(m_handle.get()), m_file);
}

std::string identifier(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"')
            text += '"';
        text += c;
    }
    return text += '"';
}

Expected<Transaction> Transaction::begin(const Database &database)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Expected<void> Transaction::commit()
{
    auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

} // namespace throughline::sqlite
