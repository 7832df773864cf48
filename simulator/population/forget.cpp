// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/forget.h"

#include "model/values/number.h"
#include "simulator/population/import/surrogate.h"
#include "simulator/population/reading/schema.h"

namespace throughline {

namespace {

using sqlite::Database;
using sqlite::identifier;

/// Which column of which table names the customer.
Expected<std::map<std::string, std::string>> keyColumns(const Database &database)
{
    const auto map = reading::suggest(database);
    if (!map)
        return tl::unexpected(map.error());
    const auto tables = database.writableTables();
    if (!tables)
        return tl::unexpected(tables.error());
    std::map<std::string, std::string> found;
    std::string keyName;
    for (const auto &[known, table] : map->tables) {
        const auto column = table.columns.find(known == "customers" ? "key" : "customer");
        if (column == table.columns.end())
            continue;
        if (known == "customers")
            keyName = column->second;
        if (std::find(tables->begin(), tables->end(), table.table) != tables->end())
            found[table.table] = column->second;
    }
    if (keyName.empty())
        return tl::unexpected(wrongProblem("TL271", TL_TEXT("Forget", "%1 has no table of customers with a key."),
                                           {database.file().string()}));
    const std::string plain = plainName(keyName);
    if (plain == "id" || plain == "key")
        return found;
    for (const std::string &table : *tables) {
        const auto columns = database.columns(table);
        if (!columns)
            return tl::unexpected(columns.error());
        for (const sqlite::ColumnInfo &column : *columns)
            if (plainName(column.name) == plain)
                found.try_emplace(table, column.name);
    }
    return found;
}

Expected<ForgottenRows> deleteRows(const Database &database, const std::map<std::string, std::string> &columns,
                                   std::string_view key)
{
    ForgottenRows deleted;
    const auto number = parseInteger(key);
    for (const auto &[table, column] : columns) {
        // A column without a type keeps 17 and '17' apart; the customer is the same.
        auto statement = database.prepare("DELETE FROM " + identifier(table) + " WHERE " + identifier(column) + " IN (?1, ?2)");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, key);
        if (number)
            statement->bind(2, *number);
        else
            statement->bindNull(2);
        if (auto done = statement->run(); !done)
            return tl::unexpected(done.error());
        if (const std::int64_t rows = database.changes(); rows > 0)
            deleted[table] = rows;
    }
    return deleted;
}

/// Empty when no import made keys here.
std::string saltOf(const Database &database)
{
    auto statement = database.prepare("SELECT value FROM meta WHERE key = 'import_salt'");
    if (!statement || !statement->step().value_or(false))
        return {};
    return std::string(statement->text(0));
}

} // namespace

Expected<ForgottenRows> forgetCustomer(const std::filesystem::path &file, const std::string &key)
{
    auto database = Database::openForWriting(file);
    if (!database)
        return tl::unexpected(database.error());
    const auto columns = keyColumns(*database);
    if (!columns)
        return tl::unexpected(columns.error());
    if (auto secured = database->execute("PRAGMA secure_delete=ON"); !secured)
        return tl::unexpected(secured.error());
    auto transaction = sqlite::Transaction::begin(*database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto deleted = deleteRows(*database, *columns, key);
    if (deleted && deleted->empty() && contactIn(key) != Contact::None)
        if (const std::string salt = saltOf(*database); !salt.empty())
            deleted = deleteRows(*database, *columns, surrogateKey(salt, key));
    if (!deleted)
        return deleted;
    if (deleted->empty())
        return tl::unexpected(wrongProblem("TL270", TL_TEXT("Forget", "%1 has no customer of this key."), {file.string()}));
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    // With a write-ahead log the old pages would stay in it.
    if (auto emptied = database->execute("PRAGMA wal_checkpoint(TRUNCATE)"); !emptied)
        return tl::unexpected(emptied.error());
    return deleted;
}

} // namespace throughline
