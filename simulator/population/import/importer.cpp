// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/import/importer.h"

#include "model/values/number.h"
#include "simulator/population/csv/csv_reader.h"
#include "simulator/population/hash.h"
#include "simulator/population/import/insert_queue.h"
#include "simulator/population/import/surrogate.h"
#include "simulator/population/sqlite/database.h"
#include "simulator/population/sqlite/new_file.h"

#include <algorithm>
#include <unordered_set>

namespace throughline {

namespace {

using sqlite::Database;
using sqlite::identifier;

/// What a pass over the file found that the plan did not foresee.
struct Widening
{
    CellForm form;
    std::int64_t line;
};

/// Inserts the records of one pass. Once a cell contradicts its column's form nothing more is
/// inserted, but the rest is read so that the next pass knows all of it.
class Inserter final : public CsvHandler
{
public:
    Inserter(const ImportPlan &plan, InsertQueue &queue, Rejects &rejects, std::string salt, bool isStrict)
        : m_plan(plan), m_queue(queue), m_rejects(rejects), m_salt(std::move(salt)), m_isStrict(isStrict),
          m_forms(plan.columns.size()), m_widenings(plan.columns.size())
    {
        for (std::size_t i = 0; i < plan.columns.size(); ++i)
            m_forms[i] = plan.columns[i].form;
    }

    bool record(std::int64_t line, std::span<const std::string_view> fields) override
    {
        if (!m_hasHeader) {
            m_hasHeader = true;
            return true;
        }
        ++m_number;
        if (fields.size() != m_plan.columns.size())
            return reject(line,
                          {TL_TEXT("Import", "%1 fields instead of %2"),
                           {formatNumber(std::int64_t(fields.size())),
                            formatNumber(std::int64_t(m_plan.columns.size()))}},
                          fields);
        if (!addKey(line, fields))
            return !m_problem && !(m_isStrict && m_rejects.count() > 0);
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (!m_plan.dropsKeyColumn || i != m_plan.keyColumn)
                addCell(i, line, fields[i]);
        if (m_isWidened) {
            m_queue.dropRow();
            return true;
        }
        return m_queue.endRow();
    }

    bool brokenLine(std::int64_t line, std::string_view bytes) override
    {
        ++m_number;
        return reject(line, {TL_TEXT("Import", "a quote inside a field is not doubled"), {}}, {&bytes, 1});
    }

    const std::optional<Problem> &problem() const { return m_problem; }
    bool isWidened() const { return m_isWidened; }
    const std::vector<std::optional<Widening>> &widenings() const { return m_widenings; }

private:
    bool stop(Problem problem)
    {
        m_problem = std::move(problem);
        return false;
    }

    /// Strictly, the first bad record ends the pass.
    bool reject(std::int64_t line, Message reason, std::span<const std::string_view> fields)
    {
        if (auto added = m_rejects.add(line, std::move(reason), fields); !added)
            return stop(added.error());
        return !m_isStrict;
    }

    /// False when the record is rejected for its key.
    bool addKey(std::int64_t line, std::span<const std::string_view> fields)
    {
        if (m_plan.keyKind == KeyKind::RowNumber) {
            m_queue.add({Cell::Kind::Integer, m_number, 0, {}});
            return true;
        }
        const std::string_view key = fields[m_plan.keyColumn];
        if (key.empty()) {
            reject(line, {TL_TEXT("Import", "no customer key"), {}}, fields);
            return false;
        }
        if (m_plan.table == "customers" && !m_keys.insert(hashText(key)).second) {
            reject(line, {TL_TEXT("Import", "the customer key occurred before"), {}}, fields);
            return false;
        }
        if (m_plan.keyKind == KeyKind::Surrogate)
            m_queue.add({Cell::Kind::Text, 0, 0, surrogateKey(m_salt, key)});
        return true;
    }

    void addCell(std::size_t column, std::int64_t line, std::string_view text)
    {
        auto cell = readCell(m_forms[column], text, m_buffer);
        while (!cell) {
            m_forms[column] = widened(m_forms[column], text);
            m_widenings[column] = Widening{m_forms[column], line};
            m_isWidened = true;
            cell = readCell(m_forms[column], text, m_buffer);
        }
        m_queue.add(*cell);
    }

    const ImportPlan &m_plan;
    InsertQueue &m_queue;
    Rejects &m_rejects;
    std::string m_salt;
    bool m_isStrict;
    std::vector<CellForm> m_forms;
    std::string m_buffer;
    std::vector<std::optional<Widening>> m_widenings;
    std::unordered_set<std::uint64_t> m_keys;
    std::optional<Problem> m_problem;
    std::int64_t m_number = 0;          ///< of the record in the file, from 1
    bool m_hasHeader = false;
    bool m_isWidened = false;
};

struct StoredColumn
{
    std::string name;
    std::string role;
    RoleType type;
    std::string sqlType;
};

std::vector<StoredColumn> storedColumns(const ImportPlan &plan)
{
    std::vector<StoredColumn> columns;
    const std::string keyRole = plan.table == "customers" ? "key" : "customer";
    if (plan.keyKind == KeyKind::RowNumber)
        columns.push_back({plan.keyName, keyRole, RoleType::Key, "INTEGER PRIMARY KEY"});
    if (plan.keyKind == KeyKind::Surrogate)
        columns.push_back({plan.keyName, keyRole, RoleType::Key, "TEXT NOT NULL"});
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const ImportColumn &column = plan.columns[i];
        if (plan.dropsKeyColumn && i == plan.keyColumn)
            continue;
        const bool isKey = plan.keyKind == KeyKind::Column && i == plan.keyColumn;
        std::string sqlType(sqlTypeOf(column.form));
        if (isKey && plan.table == "customers" && column.form == CellForm::Integer)
            sqlType = "INTEGER PRIMARY KEY";
        const Role *role = knownTable(plan.table)->role(column.role);
        columns.push_back({column.name, column.role, role ? role->type : typeOf(column.form), sqlType});
    }
    return columns;
}

std::string insertSql(const ImportPlan &plan, std::size_t columns)
{
    std::string sql = "INSERT INTO " + identifier(plan.table) + " VALUES (?";
    for (std::size_t i = 1; i < columns; ++i)
        sql += ",?";
    return sql + ")";
}

Expected<void> createTable(const Database &database, const ImportPlan &plan)
{
    std::string sql;
    for (const StoredColumn &column : storedColumns(plan))
        sql += (sql.empty() ? "" : ", ") + identifier(column.name) + " " + column.sqlType;
    return database.execute("DROP TABLE IF EXISTS " + identifier(plan.table) + "; CREATE TABLE "
                            + identifier(plan.table) + " (" + sql + ")");
}

Expected<void> run(const Database &database, std::string_view sql, std::initializer_list<std::string_view> values)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    int place = 0;
    for (const std::string_view value : values)
        statement->bind(++place, value);
    return statement->run();
}

/// Made when all rows are in: a sort is far cheaper than as many insertions.
Expected<void> createIndex(const Database &database, const ImportPlan &plan)
{
    std::string at;
    for (const ImportColumn &column : plan.columns)
        if (column.role == "at" || column.role == "opened_at")
            at = ", " + identifier(column.name);
    const bool isCustomers = plan.table == "customers";
    const bool isRowid = plan.keyKind == KeyKind::RowNumber
        || (plan.keyKind == KeyKind::Column && plan.columns[plan.keyColumn].form == CellForm::Integer);
    if (isCustomers && isRowid)
        return {};
    return database.execute((isCustomers ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
                            + identifier(plan.table + "_by_customer") + " ON " + identifier(plan.table) + " ("
                            + identifier(plan.keyName) + at + ")");
}

Expected<void> recordRoles(const Database &database, const ImportPlan &plan)
{
    if (auto done = run(database, "DELETE FROM column_roles WHERE \"table\" = ?", {plan.table}); !done)
        return done;
    for (const StoredColumn &column : storedColumns(plan))
        if (auto done = run(database, "INSERT INTO column_roles VALUES (?, ?, ?, ?)",
                            {plan.table, column.name, column.role, roleTypeName(column.type)});
            !done)
            return done;
    // With someone's own rows in it, a made-up database is made up no longer.
    return run(database, "DELETE FROM meta WHERE key = ?", {"made_up"});
}

/// The salt of the database's surrogate keys: made at the first import, kept for the later ones.
Expected<std::string> saltOf(const Database &database)
{
    if (auto made = database.execute(
            "CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
            "CREATE TABLE IF NOT EXISTS column_roles (\"table\" TEXT NOT NULL, \"column\" TEXT NOT NULL,"
            " role TEXT NOT NULL, type TEXT NOT NULL, PRIMARY KEY (\"table\", \"column\")) WITHOUT ROWID");
        !made)
        return tl::unexpected(made.error());
    if (auto done = run(database, "INSERT OR IGNORE INTO meta VALUES ('import_salt', ?)", {newSalt()}); !done)
        return tl::unexpected(done.error());
    auto statement = database.prepare("SELECT value FROM meta WHERE key = 'import_salt'");
    if (!statement)
        return tl::unexpected(statement.error());
    if (auto found = statement->step(); !found)
        return tl::unexpected(found.error());
    return std::string(statement->text(0));
}

Expected<void> checkTable(const ImportSettings &settings, const std::string &table)
{
    // Another program's log would be read into the file that takes this one's place.
    std::error_code error;
    for (const char *ending : {"-wal", "-journal"})
        if (std::filesystem::exists(settings.database.string() + ending, error))
            return tl::unexpected(fileProblem(
                "TL262",
                TL_TEXT("Import", "%1 is in use by another program, or the last one did not close it "
                                  "properly (%2 is there). Open and close it with that program first."),
                {settings.database.string(), settings.database.string() + ending}));
    auto database = Database::openReadOnly(settings.database);
    if (!database)
        return tl::unexpected(database.error());
    const auto columns = database->columns(table);
    if (!columns)
        return tl::unexpected(columns.error());
    if (!columns->empty() && !settings.replaces)
        return tl::unexpected(wrongProblem(
            "TL256", TL_TEXT("Import", "%1 already has a table %2. Use --replace to put this file in its place."),
            {settings.database.string(), table}));
    return {};
}

std::filesystem::path rejectedFileOf(const ImportSettings &settings)
{
    return settings.database.parent_path() / (settings.file.filename().string() + ".rejected.csv");
}

/// Passes over the file until the forms of all columns hold for all records.
Expected<ImportResult> fill(const Database &database, const ImportSettings &settings, ImportPlan plan,
                            Progress &progress, std::optional<Rejects> &kept)
{
    std::vector<std::string> header;
    for (const ImportColumn &column : plan.columns)
        header.push_back(column.header);
    for (;;) {
        Rejects &rejects = kept.emplace(rejectedFileOf(settings), header);
        if (auto begun = database.execute("BEGIN"); !begun)
            return tl::unexpected(begun.error());
        const auto salt = saltOf(database);
        if (!salt)
            return tl::unexpected(salt.error());
        if (auto made = createTable(database, plan); !made)
            return tl::unexpected(made.error());
        auto insert = database.prepare(insertSql(plan, storedColumns(plan).size()));
        if (!insert)
            return tl::unexpected(insert.error());
        auto source = TextSource::open(settings.file, plan.encoding);
        if (!source)
            return tl::unexpected(source.error());
        progress.setTotal(source->size());
        InsertQueue queue(*insert, storedColumns(plan).size());
        Inserter inserter(plan, queue, rejects, *salt, settings.isStrict);
        if (auto read = readCsv(*source, plan.separator, inserter, progress); !read)
            return tl::unexpected(read.error());
        if (inserter.problem())
            return tl::unexpected(*inserter.problem());
        const auto inserted = queue.finish();
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (settings.isStrict && rejects.count() > 0) {
            const RejectedRecord &bad = rejects.first().front();
            return tl::unexpected(wrongProblem(
                "TL257", TL_TEXT("Import", "Line %1: %2. Nothing was written."),
                {formatNumber(bad.line), english(bad.reason)}));
        }
        if (inserter.isWidened()) {
            for (std::size_t i = 0; i < plan.columns.size(); ++i) {
                const auto &widening = inserter.widenings()[i];
                if (!widening)
                    continue;
                plan.columns[i].form = widening->form;
                plan.notes.push_back(
                    {TL_TEXT("Import", "The column “%1” is read as %2, since line %3 holds nothing else."),
                     {plan.columns[i].name, std::string(roleTypeName(typeOf(widening->form))),
                      formatNumber(widening->line)}});
            }
            // The file has no journal to roll back, but dropping the table comes to the same.
            if (auto done = database.execute("COMMIT"); !done)
                return tl::unexpected(done.error());
            continue;
        }
        if (*inserted == 0)
            return tl::unexpected(wrongProblem("TL258", TL_TEXT("Import", "No record of %1 can go in: %2."),
                                               {settings.file.string(),
                                                rejects.count() > 0 ? english(rejects.first().front().reason)
                                                                    : "none"}));
        if (auto done = createIndex(database, plan); !done)
            return tl::unexpected(done.error());
        if (auto done = recordRoles(database, plan); !done)
            return tl::unexpected(done.error());
        if (auto done = database.execute("COMMIT"); !done)
            return tl::unexpected(done.error());
        ImportResult result;
        result.records = *inserted;
        result.rejected = rejects.count();
        result.firstRejected = rejects.first();
        result.plan = std::move(plan);
        return result;
    }
}

} // namespace

Expected<ImportResult> runImport(const ImportSettings &settings, ImportPlan plan, Progress &progress)
{
    std::error_code error;
    const bool exists = std::filesystem::exists(settings.database, error);
    if (exists)
        if (auto free = checkTable(settings, plan.table); !free)
            return tl::unexpected(free.error());
    auto target = sqlite::NewFile::beside(settings.database);
    if (!target)
        return tl::unexpected(target.error());
    std::optional<Rejects> rejects;
    Expected<ImportResult> result = [&]() -> Expected<ImportResult> {
        auto database = exists ? Database::copy(settings.database, target->temporary())
                               : Database::create(target->temporary());
        if (!database)
            return tl::unexpected(database.error());
        return fill(*database, settings, std::move(plan), progress, rejects);
    }();
    if (!result)
        return result;
    if (progress.isCancelled())
        return tl::unexpected(cancelledProblem());
    if (auto kept = rejects->commit(); !kept)
        return tl::unexpected(kept.error());
    if (auto committed = target->commit(); !committed)
        return tl::unexpected(committed.error());
    if (result->rejected > 0)
        result->rejectedFile = rejects->file();
    return result;
}

} // namespace throughline
