// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/population_reader.h"
#include "simulator/population/reading/table_reader.h"

#include <algorithm>

namespace throughline {

using namespace reading;

/// Cursors over all tables in the order of the customers' keys; a block takes customers, and then
/// from each table the rows up to the last of them.
struct PopulationStream::State
{
    sqlite::Database database;
    std::vector<TableSource> sources;
    std::vector<Cursor> cursors;
    ShardChoice choice;
    std::size_t customersPerBlock;
    bool isMadeUp;
    RowHashSum hash;
    std::string databaseHash;
    bool isFinished = false;
    std::optional<std::string> lastKey; ///< of the block before
    std::optional<sqlite::FileStamp> stamp; ///< when reading began
};

namespace {

/// A key in SQLite's own order: numbers before texts, texts by their bytes.
struct SortKey
{
    Value value; ///< without its text
    std::string text;

    static SortKey of(const Value &value)
    {
        SortKey key{value, std::string(value.text)};
        key.value.text = {};
        return key;
    }
    bool isBefore(const Value &other) const
    {
        const bool isText = value.kind == Value::Kind::Text;
        const bool otherIsText = other.kind == Value::Kind::Text;
        if (isText != otherIsText)
            return otherIsText;
        if (isText)
            return std::string_view(text) < other.text;
        if (other.kind == Value::Kind::Absent)
            return false;
        if (value.kind == Value::Kind::Integer && other.kind == Value::Kind::Integer)
            return value.integer < other.integer;
        return number(value) < number(other);
    }

private:
    static double number(const Value &value)
    {
        return value.kind == Value::Kind::Integer ? double(value.integer) : value.real;
    }
};

bool isIntegerType(const std::string &declared)
{
    std::string word;
    for (const char c : declared)
        word += char(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return word.find("INT") != std::string::npos;
}

/// Where all key columns hold whole numbers their own order will do, and an index serves it;
/// otherwise 17 and '17' must come at the same place, so that all keys are ordered as texts.
std::string orderedSelect(const TableSource &source, bool isByNumber)
{
    const std::string key = sqlite::identifier(source.keyColumn);
    std::string sql = source.select();
    if (isByNumber)
        return sql + " ORDER BY " + key;
    sql.replace(0, std::string("SELECT ").size() + key.size(), "SELECT CAST(" + key + " AS TEXT)");
    return sql + " ORDER BY 1 COLLATE BINARY";
}

/// Every block must give a column the same type, so an open column's is found out beforehand.
Expected<void> closeTypes(const sqlite::Database &database, TableSource &source)
{
    std::string sql;
    for (const ColumnSource &column : source.columns)
        if (column.isOpen)
            sql += (sql.empty() ? "SELECT max(CASE typeof(" : ", max(CASE typeof(") + sqlite::identifier(column.column)
                + ") WHEN 'text' THEN 2 WHEN 'blob' THEN 2 WHEN 'real' THEN 1 ELSE 0 END)";
    if (sql.empty())
        return {};
    auto statement = database.prepare(sql + " FROM " + sqlite::identifier(source.table));
    if (!statement)
        return tl::unexpected(statement.error());
    if (auto stepped = statement->step(); !stepped)
        return tl::unexpected(stepped.error());
    int place = 0;
    for (ColumnSource &column : source.columns) {
        if (!column.isOpen)
            continue;
        const std::int64_t rank = statement->integer(place++);
        column.type = rank == 2 ? RoleType::Text : rank == 1 ? RoleType::Real : RoleType::Integer;
    }
    return {};
}

} // namespace

PopulationStream::PopulationStream(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PopulationStream::~PopulationStream() = default;
PopulationStream::PopulationStream(PopulationStream &&) noexcept = default;

Expected<PopulationStream> PopulationStream::open(const std::filesystem::path &file,
                                                  const PopulationRequest &request,
                                                  std::size_t customersPerBlock, const Progress *progress)
{
    auto database = sqlite::Database::openReadOnly(file);
    if (!database)
        return tl::unexpected(database.error());
    if (progress)
        database->stopWhen(*progress);
    auto sources = resolve(*database, request);
    if (!sources)
        return tl::unexpected(sources.error());
    if (auto begun = database->execute("PRAGMA temp_store=FILE; PRAGMA cache_size=-4096; BEGIN"); !begun)
        return tl::unexpected(begun.error());
    const bool isByNumber = std::all_of(sources->begin(), sources->end(), [](const TableSource &source) {
        return isIntegerType(source.keyDeclaredType);
    });
    if (auto closed = closeTypes(*database, sources->front()); !closed)
        return tl::unexpected(closed.error());
    const bool isReallyMadeUp = isMadeUp(*database);
    auto state = std::make_unique<State>(State{std::move(*database), std::move(*sources), {},
                                               {request.shardIndex, request.shardCount},
                                               std::max<std::size_t>(customersPerBlock, 1), isReallyMadeUp,
                                               {}, {}, false, {}, {}});
    state->stamp = state->database.stamp();
    for (const TableSource &source : state->sources) {
        auto statement = state->database.prepare(orderedSelect(source, isByNumber));
        if (!statement)
            return tl::unexpected(statement.error());
        state->cursors.push_back({std::move(*statement), false, false});
        if (auto advanced = state->cursors.back().advance(); !advanced)
            return tl::unexpected(advanced.error());
    }
    return PopulationStream(std::move(state));
}

Expected<std::optional<Population>> PopulationStream::next(Progress &progress)
{
    State &state = *m_state;
    if (state.isFinished)
        return std::optional<Population>();
    PopulationParts parts;
    parts.isMadeUp = state.isMadeUp;
    parts.isPart = true;
    KeyIndex index;
    std::vector<std::uint64_t> keyHashes;
    CustomerReader customers(state.sources.front(), state.choice);
    Cursor &first = state.cursors.front();
    SortKey last;
    for (std::int64_t row = 0; first.hasRow && customers.size() < state.customersPerBlock; ++row) {
        if (row % rowsPerLook == 0 && progress.isCancelled())
            return tl::unexpected(cancelledProblem());
        last = SortKey::of(valueAt(first.statement, 0));
        if (row == 0 && state.lastKey == keyText(valueAt(first.statement, 0)))
            return tl::unexpected(repeatedKey(state.sources.front()));
        if (auto read = customers.readRow(first.statement, state.hash); !read)
            return tl::unexpected(read.error());
        if (auto advanced = first.advance(); !advanced)
            return tl::unexpected(advanced.error());
    }
    const bool isLastBlock = !first.hasRow;
    last.value.text = last.text;
    state.lastKey = keyText(last.value);
    customers.finish(parts, index, keyHashes, {});
    for (std::size_t i = 1; i < state.sources.size(); ++i) {
        EventReader events(state.sources[i], index, keyHashes, state.choice);
        Cursor &cursor = state.cursors[i];
        for (std::int64_t row = 0; cursor.hasRow; ++row) {
            if (row % rowsPerLook == 0 && progress.isCancelled())
                return tl::unexpected(cancelledProblem());
            if (!isLastBlock && last.isBefore(valueAt(cursor.statement, 0)))
                break;
            events.readRow(cursor.statement, state.hash);
            if (auto advanced = cursor.advance(); !advanced)
                return tl::unexpected(advanced.error());
        }
        parts.events.emplace(state.sources[i].key, events.finish(parts.latest, {}));
    }
    if (isLastBlock) {
        if (auto same = state.database.checkUnchanged(state.stamp); !same)
            return tl::unexpected(same.error());
        state.isFinished = true;
        state.databaseHash = state.hash.text();
    }
    return std::optional<Population>(Population(std::move(parts)));
}

const std::string &PopulationStream::databaseHash() const
{
    return m_state->databaseHash;
}

} // namespace throughline
