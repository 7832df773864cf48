// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/reading/schema.h"

#include "simulator/population/hash.h"

#include <algorithm>

namespace throughline::reading {

namespace {

using sqlite::ColumnInfo;
using sqlite::Database;

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return out;
}

/// What earlier imports wrote down about their columns.
struct Recorded
{
    std::string table, column, role, type;
};

Expected<std::vector<Recorded>> recordedRoles(const Database &database)
{
    const auto columns = database.columns("column_roles");
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->empty())
        return std::vector<Recorded>();
    auto statement = database.prepare("SELECT \"table\", \"column\", role, type FROM column_roles");
    if (!statement) // someone's own table of that name
        return std::vector<Recorded>();
    std::vector<Recorded> all;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return all;
        all.push_back({std::string(statement->text(0)), std::string(statement->text(1)),
                       std::string(statement->text(2)), std::string(statement->text(3))});
    }
}

/// A database, its tables, and what is recorded about them.
class Catalogue
{
public:
    static Expected<Catalogue> of(const Database &database)
    {
        auto tables = database.tables();
        if (!tables)
            return tl::unexpected(tables.error());
        auto recorded = recordedRoles(database);
        if (!recorded)
            return tl::unexpected(recorded.error());
        return Catalogue(database, std::move(*tables), std::move(*recorded));
    }

    const Database &database() const { return m_database; }
    const std::vector<std::string> &tables() const { return m_tables; }

    /// The table's own spelling; empty when there is none.
    std::string table(std::string_view name) const
    {
        for (const std::string &table : m_tables)
            if (lowerAscii(table) == lowerAscii(name))
                return table;
        return {};
    }
    const Recorded *recordedFor(std::string_view table, std::string_view column) const
    {
        for (const Recorded &recorded : m_recorded)
            if (recorded.table == table && recorded.column == column)
                return &recorded;
        return nullptr;
    }

private:
    Catalogue(const Database &database, std::vector<std::string> tables, std::vector<Recorded> recorded)
        : m_database(database), m_tables(std::move(tables)), m_recorded(std::move(recorded))
    {
    }
    const Database &m_database;
    std::vector<std::string> m_tables;
    std::vector<Recorded> m_recorded;
};

const ColumnInfo *columnNamed(const std::vector<ColumnInfo> &columns, std::string_view name)
{
    for (const ColumnInfo &column : columns)
        if (lowerAscii(column.name) == lowerAscii(name))
            return &column;
    return nullptr;
}

std::string keyRoleOf(const KnownTable &table)
{
    return table.key == "customers" ? "key" : "customer";
}

/// The type of a column that plays no role, by what was recorded or declared.
void setType(ColumnSource &source, const Recorded *recorded, const std::string &declared)
{
    const auto type = recorded ? roleTypeNamed(recorded->type) : std::nullopt;
    const std::string word = lowerAscii(declared);
    if (type && *type != RoleType::Key)
        source.type = *type;
    else if (word.starts_with("bool"))
        source.type = RoleType::Boolean;
    else if (word.starts_with("datetime") || word.starts_with("timestamp"))
        source.type = RoleType::Time;
    else if (word == "date")
        source.type = RoleType::Date;
    else
        source.isOpen = true;
    if (source.type == RoleType::Integer || source.type == RoleType::Real || source.type == RoleType::Text)
        source.isOpen = true;
    if (source.isOpen)
        source.type = RoleType::Integer;
}

/// Which column plays which role in one table.
class RoleFinder
{
public:
    RoleFinder(const Catalogue &catalogue, const KnownTable &known, const TableMap *map,
               const std::string &table, const std::vector<ColumnInfo> &columns)
        : m_catalogue(catalogue), m_known(known), m_map(map), m_table(table), m_columns(columns)
    {
    }

    /// Null when no column plays it. An entry of the map that names no column is an error.
    Expected<const ColumnInfo *> find(const std::string &role, bool isRequired) const
    {
        if (m_map) {
            if (const auto entry = m_map->columns.find(role); entry != m_map->columns.end()) {
                if (entry->second.empty())
                    return nullptr;
                if (const ColumnInfo *column = columnNamed(m_columns, entry->second))
                    return column;
                return tl::unexpected(wrongProblem(
                    "TL222", TL_TEXT("Population", "The table %1 has no column %2."),
                    {m_table, entry->second},
                    "/data/tables/" + std::string(m_known.key) + "/columns/" + role));
            }
        }
        if (const ColumnInfo *column = columnNamed(m_columns, role))
            return column;
        for (const ColumnInfo &column : m_columns)
            if (const Recorded *recorded = m_catalogue.recordedFor(m_table, column.name))
                if (recorded->role == role)
                    return &column;
        if (isRequired)
            for (const ColumnInfo &column : m_columns)
                if (roleForColumn(m_known, column.name) == role)
                    return &column;
        return nullptr;
    }

private:
    const Catalogue &m_catalogue;
    const KnownTable &m_known;
    const TableMap *m_map;
    const std::string &m_table;
    const std::vector<ColumnInfo> &m_columns;
};

std::string timeRoleOf(std::string_view table)
{
    if (table == "support")
        return "opened_at";
    return table == "channel_copies" ? "synced_at" : "at";
}

/// Roles of a table that are columns there: "topic_*" becomes one for each topic.
std::vector<std::string> rolesIn(const KnownTable &known, const TableMap *map,
                                 const std::vector<ColumnInfo> &columns)
{
    std::vector<std::string> roles;
    for (const Role &role : known.roles) {
        if (!role.key.ends_with('*')) {
            roles.emplace_back(role.key);
            continue;
        }
        std::set<std::string> names;
        const auto consider = [&](const std::string &name) {
            if (known.role(name) == &role)
                names.insert(name);
        };
        for (const ColumnInfo &column : columns)
            consider(column.name);
        if (map)
            for (const auto &[name, column] : map->columns)
                consider(name);
        roles.insert(roles.end(), names.begin(), names.end());
    }
    return roles;
}

bool isWanted(const PopulationRequest &request, const std::string &name, const std::string &column)
{
    return request.wantsAllFields || request.fields.contains(name) || request.fields.contains(column);
}

/// What the walk itself looks at, whatever the rules and templates name.
bool isNeeded(std::string_view role)
{
    constexpr std::array<std::string_view, 8> roles{"email", "phone", "push_token", "ad_id",
                                                    "address", "app_installed", "time_zone", "signup_at"};
    return role.starts_with("consent_") || role.starts_with("topic_")
        || std::find(roles.begin(), roles.end(), role) != roles.end();
}

Expected<std::optional<TableSource>> resolveTable(const Catalogue &catalogue, const KnownTable &known,
                                                  const PopulationRequest &request)
{
    const TableMap *map = nullptr;
    if (const auto found = request.map.tables.find(std::string(known.key)); found != request.map.tables.end())
        map = &found->second;
    const bool isNamed = map && !map->table.empty();
    TableSource source;
    source.key = known.key;
    const std::string wanted = isNamed ? map->table : std::string(known.key);
    source.table = catalogue.table(wanted);
    if (source.table.empty()) {
        if (!isNamed && known.key != "customers")
            return std::nullopt;
        return tl::unexpected(wrongProblem(
            "TL221", TL_TEXT("Population", "%1 has no table %2."),
            {catalogue.database().file().string(), wanted}, "/data/tables/" + std::string(known.key)));
    }
    const auto columns = catalogue.database().columns(source.table);
    if (!columns)
        return tl::unexpected(columns.error());
    const RoleFinder finder(catalogue, known, map, source.table, *columns);
    std::set<std::string> taken;
    for (const std::string &role : rolesIn(known, map, *columns)) {
        const Role &description = *known.role(role);
        const auto column = finder.find(role, description.isRequired);
        if (!column)
            return tl::unexpected(column.error());
        if (!*column) {
            if (description.isRequired)
                return tl::unexpected(wrongProblem(
                    "TL223", TL_TEXT("Population", "No column of the table %1 plays the part “%2”."),
                    {source.table, role}, "/data/tables/" + std::string(known.key) + "/columns/" + role));
            continue;
        }
        taken.insert((*column)->name);
        if (role == keyRoleOf(known)) {
            source.keyColumn = (*column)->name;
            source.keyDeclaredType = (*column)->declaredType;
            continue;
        }
        if (known.key == "customers" && !isNeeded(role) && !isWanted(request, role, (*column)->name))
            continue;
        if (role == timeRoleOf(known.key)) {
            source.timeColumn = int(source.columns.size());
            source.needsTime = description.isRequired;
        }
        source.columns.push_back({role, (*column)->name, description.type, false, 0});
    }
    if (known.key == "customers") {
        for (const ColumnInfo &column : *columns) {
            const bool isShadowed = std::any_of(source.columns.begin(), source.columns.end(),
                                                [&](const auto &other) { return other.name == column.name; });
            if (taken.contains(column.name) || isShadowed || !isWanted(request, column.name, column.name))
                continue;
            ColumnSource field{column.name, column.name, RoleType::Text, false, 0};
            setType(field, catalogue.recordedFor(source.table, column.name), column.declaredType);
            source.columns.push_back(std::move(field));
        }
    }
    for (ColumnSource &column : source.columns)
        column.salt = hashText(column.name, hashText(source.key));
    return source;
}

} // namespace

std::string TableSource::select() const
{
    std::string sql = "SELECT " + sqlite::identifier(keyColumn);
    for (const ColumnSource &column : columns)
        sql += ", " + sqlite::identifier(column.column);
    return sql + " FROM " + sqlite::identifier(table);
}

Expected<std::vector<TableSource>> resolve(const Database &database, const PopulationRequest &request)
{
    if (request.shardCount == 0 || request.shardIndex >= request.shardCount)
        return tl::unexpected(usageProblem(
            "TL226", TL_TEXT("Population", "A shard must be one of at least one."), {}));
    const auto catalogue = Catalogue::of(database);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    std::vector<TableSource> sources;
    for (const KnownTable &known : knownTables()) {
        auto source = resolveTable(*catalogue, known, request);
        if (!source)
            return tl::unexpected(source.error());
        if (*source)
            sources.push_back(std::move(**source));
    }
    for (const std::string &field : request.fields) {
        const auto &columns = sources.front().columns;
        const bool isThere = std::any_of(columns.begin(), columns.end(), [&](const ColumnSource &column) {
            return column.name == field || column.column == field;
        });
        if (!isThere && field != "key")
            return tl::unexpected(wrongProblem("TL222", TL_TEXT("Population", "The table %1 has no column %2."),
                                               {sources.front().table, field}));
    }
    return sources;
}

bool isMadeUp(const Database &database)
{
    auto statement = database.prepare("SELECT 1 FROM meta WHERE key = 'made_up' AND value = '1'");
    return statement && statement->step().value_or(false);
}

Expected<DataMap> suggest(const Database &database)
{
    const auto catalogue = Catalogue::of(database);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    DataMap map;
    for (const KnownTable &known : knownTables()) {
        std::string table = catalogue->table(known.key);
        for (const std::string &candidate : catalogue->tables())
            if (table.empty()
                && std::find(known.synonyms.begin(), known.synonyms.end(), plainName(candidate)) != known.synonyms.end())
                table = candidate;
        if (table.empty())
            continue;
        const auto columns = database.columns(table);
        if (!columns)
            return tl::unexpected(columns.error());
        TableMap entry;
        entry.table = table;
        // What was recorded goes before the role's own name, and that before its synonyms.
        for (const ColumnInfo &column : *columns)
            if (const Recorded *recorded = catalogue->recordedFor(table, column.name); recorded && !recorded->role.empty())
                entry.columns.emplace(recorded->role, column.name);
        for (const bool isExact : {true, false})
            for (const ColumnInfo &column : *columns) {
                const std::string role = roleForColumn(known, column.name);
                const bool isUsed = std::any_of(entry.columns.begin(), entry.columns.end(),
                                                [&](const auto &pair) { return pair.second == column.name; });
                if (!role.empty() && !isUsed && !catalogue->recordedFor(table, column.name)
                    && (!isExact || plainName(role) == plainName(column.name)))
                    entry.columns.emplace(role, column.name);
            }
        map.tables.emplace(std::string(known.key), std::move(entry));
    }
    return map;
}

} // namespace throughline::reading
