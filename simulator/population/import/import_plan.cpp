// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/import/import_plan.h"

#include "model/values/number.h"
#include "simulator/population/csv/csv_reader.h"
#include "simulator/population/import/surrogate.h"

#include <algorithm>
#include <array>
#include <set>

namespace throughline {

namespace {

constexpr std::size_t sampleRecords = 1000;
constexpr std::size_t shownSamples = 3;
/// SQLite's own limit, and far beyond any real export.
constexpr std::size_t maxColumns = 2000;

/// The header and the first records, by column.
struct Head final : CsvHandler
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> cells; ///< by column, one per record
    std::vector<std::int64_t> lines;             ///< of the records
    bool isBroken = false;                       ///< the header itself breaks the rules of quoting

    bool record(std::int64_t line, std::span<const std::string_view> fields) override
    {
        if (header.empty()) {
            header.assign(fields.begin(), fields.end());
            cells.resize(header.size());
            return true;
        }
        if (fields.size() != header.size())
            return true;
        for (std::size_t i = 0; i < fields.size(); ++i)
            cells[i].emplace_back(fields[i]);
        lines.push_back(line);
        return lines.size() < sampleRecords;
    }
    bool brokenLine(std::int64_t, std::string_view) override
    {
        isBroken = header.empty();
        return !isBroken;
    }
};

std::string trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

std::string lowerAscii(std::string text)
{
    for (char &c : text)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return text;
}

bool hasDigit(const std::string &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The share of the non-empty samples that `holds`.
template <class Predicate>
double share(const std::vector<std::string> &samples, Predicate holds)
{
    std::size_t all = 0, good = 0;
    for (const std::string &cell : samples) {
        if (cell.empty())
            continue;
        ++all;
        good += holds(cell) ? 1 : 0;
    }
    return all == 0 ? 1 : double(good) / double(all);
}

bool isUnique(const std::vector<std::string> &samples)
{
    std::set<std::string_view> seen;
    return std::all_of(samples.begin(), samples.end(), [&](const std::string &cell) {
        return !cell.empty() && seen.insert(cell).second;
    });
}

/// Whether the values agree with what the column's name suggests.
bool suits(const Role &role, const std::vector<std::string> &samples)
{
    std::string buffer;
    const auto reads = [&](CellForm form) {
        return [&buffer, form](const std::string &cell) {
            const auto read = readCell(form, cell, buffer);
            return read && read->kind != Cell::Kind::Absent;
        };
    };
    if (role.key == "email")
        return share(samples, [](const std::string &c) { return c.find('@') != std::string::npos; }) > 0.5;
    if (role.key == "phone" || role.key == "postal_code")
        return share(samples, hasDigit) > 0.5;
    if (role.key == "time_zone")
        return share(samples, [](const std::string &c) { return c.find('/') != std::string::npos || c == "UTC"; }) > 0.5;
    if (role.key == "language" || role.key == "country")
        return share(samples, [](const std::string &c) { return !hasDigit(c); }) > 0.5;
    switch (role.type) {
    case RoleType::Boolean: return share(samples, reads(CellForm::Boolean)) > 0.9;
    case RoleType::Integer:
    case RoleType::Real:
        return share(samples, reads(CellForm::Real)) > 0.9 || share(samples, reads(CellForm::CommaReal)) > 0.9;
    case RoleType::Date:
    case RoleType::Time:
        return share(samples, [&](const std::string &cell) {
                   return reads(CellForm::Integer)(cell) || reads(CellForm::Moment)(cell)
                       || reads(CellForm::DayFirst)(cell) || reads(CellForm::MonthFirst)(cell);
               }) > 0.9;
    case RoleType::Key:
    case RoleType::Text: break;
    }
    return true;
}

/// The form in which a role wants its column; the guess from the samples otherwise.
CellForm formFor(const Role *role, const std::vector<std::string> &samples)
{
    const CellForm guess = guessForm(samples);
    if (!role)
        return guess;
    if (role->type == RoleType::Text)
        return CellForm::Text;
    std::string buffer;
    if (role->type == RoleType::Boolean
        && std::all_of(samples.begin(), samples.end(), [&](const std::string &cell) {
               return readCell(CellForm::Boolean, cell, buffer).has_value();
           }))
        return CellForm::Boolean;
    if (role->type == RoleType::Key)
        return guess == CellForm::Integer ? guess : CellForm::Text;
    // A day is a moment like any other where the role speaks of moments.
    if (role->type == RoleType::Time && guess == CellForm::Date)
        return CellForm::Moment;
    return guess;
}

class Planner
{
public:
    Planner(const ImportChoices &choices, const KnownTable &table, Head head)
        : m_choices(choices), m_table(table), m_head(std::move(head))
    {
        m_plan.table = choices.table;
    }

    Expected<ImportPlan> plan(const std::filesystem::path &file)
    {
        if (m_head.isBroken)
            return tl::unexpected(wrongProblem(
                "TL246", TL_TEXT("Import", "%1, line 1: the header breaks the rules of quoting."),
                {file.string()}));
        if (m_head.header.empty())
            return tl::unexpected(
                wrongProblem("TL247", TL_TEXT("Import", "%1 is empty."), {file.string()}));
        if (auto named = nameColumns(file); !named)
            return tl::unexpected(named.error());
        if (m_head.lines.empty())
            return tl::unexpected(wrongProblem(
                "TL248", TL_TEXT("Import", "%1 has a header but no record that fits it."), {file.string()}));
        if (auto chosen = takeChoices(); !chosen)
            return tl::unexpected(chosen.error());
        guessRoles();
        if (auto keyed = findKey(); !keyed)
            return tl::unexpected(keyed.error());
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            ImportColumn &column = m_plan.columns[i];
            const Role *role = m_table.role(column.role);
            column.form = formFor(role, m_head.cells[i]);
            column.isPersonal = role && role->isPersonal;
            collectSamples(column, m_head.cells[i]);
        }
        if (auto complete = checkRequired(); !complete)
            return tl::unexpected(complete.error());
        return m_plan;
    }

    ImportPlan &draft() { return m_plan; }

private:
    Expected<void> nameColumns(const std::filesystem::path &file)
    {
        if (m_head.header.size() > maxColumns)
            return tl::unexpected(wrongProblem("TL249", TL_TEXT("Import", "%1 has more than %2 columns."),
                                               {file.string(), formatNumber(std::int64_t(maxColumns))}));
        std::set<std::string> names;
        for (std::size_t i = 0; i < m_head.header.size(); ++i) {
            ImportColumn column;
            column.header = m_head.header[i];
            column.name = trimmed(column.header);
            if (column.name.empty())
                column.name = "column_" + formatNumber(std::int64_t(i + 1));
            // SQLite's names know no case.
            if (!names.insert(lowerAscii(column.name)).second)
                return tl::unexpected(wrongProblem(
                    "TL250", TL_TEXT("Import", "%1 has two columns named “%2”; rename one of them."),
                    {file.string(), column.name}));
            m_plan.columns.push_back(std::move(column));
        }
        return {};
    }

    std::optional<std::size_t> columnNamed(const std::string &name) const
    {
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i)
            if (m_plan.columns[i].name == name)
                return i;
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i)
            if (lowerAscii(m_plan.columns[i].name) == lowerAscii(name))
                return i;
        return std::nullopt;
    }

    Expected<void> give(const std::string &role, const std::string &column)
    {
        const auto found = columnNamed(column);
        if (!found) {
            std::string all;
            for (const ImportColumn &other : m_plan.columns)
                all += (all.empty() ? "" : ", ") + other.name;
            return tl::unexpected(wrongProblem(
                "TL251", TL_TEXT("Import", "The file has no column “%1”. It has: %2."), {column, all}));
        }
        m_plan.columns[*found].role = role;
        return {};
    }

    std::string keyRole() const { return m_table.key == "customers" ? "key" : "customer"; }

    Expected<void> takeChoices()
    {
        for (const auto &[role, column] : m_choices.roles) {
            if (!m_table.role(role)) {
                std::string all;
                for (const Role &known : m_table.roles)
                    all += (all.empty() ? "" : ", ") + std::string(known.key);
                return tl::unexpected(usageProblem(
                    "TL252", TL_TEXT("Import", "The table %1 has no role “%2”. It has: %3."),
                    {std::string(m_table.key), role, all}));
            }
            if (column.empty())
                continue;
            if (auto given = give(role, column); !given)
                return given;
        }
        if (!m_choices.key.empty())
            return give(keyRole(), m_choices.key);
        return {};
    }

    bool isTaken(const std::string &role) const
    {
        return m_choices.roles.contains(role)
            || std::any_of(m_plan.columns.begin(), m_plan.columns.end(),
                           [&](const ImportColumn &column) { return column.role == role; });
    }

    void guessRoles()
    {
        // A column that bears the role's very name goes before one with a synonym.
        for (const bool isExact : {true, false}) {
            for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
                ImportColumn &column = m_plan.columns[i];
                if (!column.role.empty())
                    continue;
                const std::string role = roleForColumn(m_table, column.name);
                if (role.empty() || isTaken(role) || (isExact && plainName(role) != plainName(column.name)))
                    continue;
                if (suits(*m_table.role(role), m_head.cells[i]))
                    column.role = role;
            }
        }
    }

    std::optional<std::size_t> columnOf(const std::string &role) const
    {
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i)
            if (m_plan.columns[i].role == role)
                return i;
        return std::nullopt;
    }

    std::string freeName(std::string name) const
    {
        while (columnNamed(name))
            name += "_";
        return name;
    }

    Expected<void> findKey()
    {
        const bool isCustomers = m_table.key == "customers";
        auto column = columnOf(keyRole());
        if (isCustomers && column && m_choices.key.empty() && !m_choices.roles.contains("key")
            && !isUnique(m_head.cells[*column]))
            return tl::unexpected(wrongProblem(
                "TL253",
                TL_TEXT("Import", "The column “%1” looks like the customer key, but it repeats or has "
                                  "gaps. Name the key's column with --key, or the table with --table if "
                                  "these are not customers."),
                {m_plan.columns[*column].name}));
        if (isCustomers && !column && !m_choices.roles.contains("key")) {
            column = columnOf("email");
            if (column && !isUnique(m_head.cells[*column]))
                column.reset();
        }
        if (!column) {
            m_plan.keyKind = KeyKind::RowNumber;
            m_plan.keyName = freeName("customer_id");
            if (isCustomers)
                m_plan.notes.push_back({TL_TEXT("Import", "No column identifies the customers, so the "
                                                          "number of the record becomes the key “%1”."),
                                        {m_plan.keyName}});
            return {};
        }
        m_plan.keyColumn = *column;
        m_plan.keyName = m_plan.columns[*column].name;
        const auto &samples = m_head.cells[*column];
        const double emails = share(samples, [](const std::string &c) { return contactIn(c) == Contact::Email; });
        const double phones = share(samples, [](const std::string &c) { return contactIn(c) == Contact::Phone; });
        const bool isNamedContact = m_plan.columns[*column].role == "email"
            || roleForColumn(*knownTable("customers"), m_plan.keyName) == "phone";
        if (emails <= 0.5 && phones <= 0.5 && !isNamedContact)
            return {};
        m_plan.keyKind = KeyKind::Surrogate;
        m_plan.keyName = freeName("customer_key");
        const std::string role = emails > 0.5 || m_plan.columns[*column].role == "email" ? "email" : "phone";
        m_plan.columns[*column].role.clear();
        if (isCustomers && !isTaken(role))
            m_plan.columns[*column].role = role;
        else
            m_plan.dropsKeyColumn = true;
        m_plan.notes.push_back({TL_TEXT("Import", "“%1” gives persons away, so the key “%2” is a salted "
                                                  "hash of it."),
                                {m_plan.columns[*column].name, m_plan.keyName}});
        return {};
    }

    static void collectSamples(ImportColumn &column, const std::vector<std::string> &cells)
    {
        for (const std::string &cell : cells) {
            if (column.samples.size() == shownSamples)
                return;
            if (!cell.empty()
                && std::find(column.samples.begin(), column.samples.end(), cell) == column.samples.end())
                column.samples.push_back(cell);
        }
    }

    Expected<void> checkRequired() const
    {
        for (const Role &role : m_table.roles) {
            const std::string key(role.key);
            const bool isKey = key == keyRole();
            const bool isGiven = isKey ? m_plan.keyKind != KeyKind::RowNumber || m_table.key == "customers"
                                       : columnOf(key).has_value();
            if (role.isRequired && !isGiven)
                return tl::unexpected(wrongProblem(
                    "TL254",
                    TL_TEXT("Import", "The table %1 needs a column for “%2”, and none looks like it. "
                                      "Name it with --map %2=COLUMN."),
                    {std::string(m_table.key), key}));
        }
        return {};
    }

    const ImportChoices &m_choices;
    const KnownTable &m_table;
    Head m_head;
    ImportPlan m_plan;
};

} // namespace

Expected<ImportPlan> planImport(const std::filesystem::path &file, const ImportChoices &choices)
{
    const KnownTable *table = knownTable(choices.table);
    if (!table) {
        std::string all;
        for (const KnownTable &known : knownTables())
            all += (all.empty() ? "" : ", ") + std::string(known.key);
        return tl::unexpected(usageProblem("TL255", TL_TEXT("Import", "“%1” is not one of the tables: %2."),
                                           {choices.table, all}));
    }
    auto source = TextSource::open(file, choices.encoding);
    if (!source)
        return tl::unexpected(source.error());
    char separator = choices.separator;
    if (separator == 0) {
        const auto piece = source->next();
        if (!piece)
            return tl::unexpected(piece.error());
        separator = detectSeparator(piece->substr(0, 1 << 16));
        source = TextSource::open(file, source->encoding());
        if (!source)
            return tl::unexpected(source.error());
    }
    Head head;
    Progress progress;
    if (auto read = readCsv(*source, separator, head, progress); !read)
        return tl::unexpected(read.error());
    Planner planner(choices, *table, std::move(head));
    planner.draft().encoding = source->encoding();
    planner.draft().isEncodingDetected = !choices.encoding;
    planner.draft().separator = separator;
    if (source->encoding() == Encoding::Latin1 && !choices.encoding)
        planner.draft().notes.push_back(
            {TL_TEXT("Import", "The file is not UTF-8 and was read as Latin-1; look at the samples, and "
                               "name another encoding if letters are wrong."),
             {}});
    return planner.plan(file);
}

} // namespace throughline
