// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/randomised_table.h"

#include "model/values/number.h"
#include "simulator/population/sqlite/database.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace throughline::calibration {

namespace {

constexpr std::size_t mostLevels = 8;
constexpr std::size_t mostSegments = 40;

std::string listed(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

Rule fieldRule(const std::string &field, Comparison comparison, Scalar value)
{
    Rule rule;
    rule.kind = Rule::Kind::Field;
    rule.field = field;
    rule.comparison = comparison;
    rule.values = {std::move(value)};
    return rule;
}

/// As the number that it is, so that it compares with columns of numbers; else as text.
Scalar scalarOf(const std::string &text)
{
    if (const auto integer = parseInteger(text))
        return *integer;
    if (const auto real = parseReal(text))
        return *real;
    return text;
}

/// The values of one column as a few levels.
struct Levels
{
    std::vector<std::string> names;
    std::vector<std::vector<Rule>> rules; ///< all of which hold
    std::vector<std::int64_t> ofRow;      ///< −1: no value
};

Levels bandsOf(const std::string &column, const std::vector<std::string> &values, std::vector<double> numbers)
{
    Levels levels;
    std::vector<double> sorted;
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(sorted), [](double x) { return !std::isnan(x); });
    std::sort(sorted.begin(), sorted.end());
    const double low = sorted[sorted.size() / 3];
    const double high = sorted[sorted.size() * 2 / 3];
    const std::string from = formatNumber(low), to = formatNumber(high);
    levels.names = {column + " < " + from, column + " " + from + " to " + to, column + " >= " + to};
    levels.rules = {{fieldRule(column, Comparison::Less, low)},
                    {fieldRule(column, Comparison::GreaterOrEqual, low), fieldRule(column, Comparison::Less, high)},
                    {fieldRule(column, Comparison::GreaterOrEqual, high)}};
    for (std::size_t row = 0; row < values.size(); ++row) {
        const double x = numbers[row];
        levels.ofRow.push_back(std::isnan(x) ? -1 : x < low ? 0 : x < high ? 1 : 2);
    }
    return levels;
}

Expected<Levels> levelsOf(const std::string &column, const std::vector<std::string> &values)
{
    std::set<std::string> different;
    for (const std::string &value : values)
        if (!value.empty() && different.size() <= mostSegments)
            different.insert(value);
    if (different.size() > mostLevels) {
        std::vector<double> numbers;
        bool isNumeric = true;
        for (const std::string &value : values) {
            const auto number = value.empty() ? std::optional(std::numeric_limits<double>::quiet_NaN()) : parseReal(value);
            isNumeric = isNumeric && number;
            numbers.push_back(number.value_or(0));
        }
        if (isNumeric)
            return bandsOf(column, values, std::move(numbers));
        if (different.size() > mostSegments)
            return tl::unexpected(wrongProblem("TL446", TL_TEXT("Calibrate", "The column \"%1\" has more than %2 different texts: too many for segments."),
                                               {column, formatNumber(std::int64_t(mostSegments))}));
    }
    Levels levels;
    std::map<std::string, std::int64_t> places;
    for (const std::string &value : different) {
        places[value] = std::int64_t(levels.names.size());
        levels.names.push_back(column + " = " + value);
        levels.rules.push_back({fieldRule(column, Comparison::Equal, scalarOf(value))});
    }
    for (const std::string &value : values)
        levels.ofRow.push_back(value.empty() ? -1 : places[value]);
    return levels;
}

Expected<std::vector<RandomisedSegment>> crossed(const std::vector<Levels> &columns)
{
    std::vector<RandomisedSegment> segments{{"everyone", {}}};
    for (const Levels &levels : columns) {
        if (segments.size() * levels.names.size() > mostSegments)
            return tl::unexpected(wrongProblem("TL446", TL_TEXT("Calibrate", "The columns of --by make more than %1 segments; name fewer."),
                                               {formatNumber(std::int64_t(mostSegments))}));
        std::vector<RandomisedSegment> finer;
        for (const RandomisedSegment &segment : segments) {
            for (std::size_t level = 0; level < levels.names.size(); ++level) {
                RandomisedSegment inner = segment;
                inner.name = &levels == columns.data() ? levels.names[level] : segment.name + ", " + levels.names[level];
                for (const Rule &rule : levels.rules[level])
                    inner.rule.children.push_back(rule);
                finer.push_back(std::move(inner));
            }
        }
        segments = std::move(finer);
    }
    return segments;
}

/// Values that never meet make no segment.
void dropEmptySegments(RandomisedTable &table)
{
    std::vector<std::uint32_t> places(table.segments.size(), 0);
    for (const std::uint32_t segment : table.segmentOf)
        places[segment] = 1;
    std::vector<RandomisedSegment> kept;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool isKept = places[i] != 0;
        places[i] = std::uint32_t(kept.size());
        if (isKept)
            kept.push_back(std::move(table.segments[i]));
    }
    table.segments = std::move(kept);
    for (std::uint32_t &segment : table.segmentOf)
        segment = places[segment];
}

} // namespace

Expected<RandomisedTable> makeRandomisedTable(const RandomisedRequest &request, const RandomisedValues &values)
{
    RandomisedTable out;
    out.request = request;
    std::set<std::string> arms;
    for (const std::string &arm : values.arms)
        if (!arm.empty() && arms.size() <= mostSegments)
            arms.insert(arm);
    out.arms.assign(arms.begin(), arms.end());
    const auto control = std::find(out.arms.begin(), out.arms.end(), request.control);
    if (control == out.arms.end())
        return tl::unexpected(wrongProblem("TL443", TL_TEXT("Calibrate", "No row has \"%1\" in the column \"%2\"; there are: %3."),
                                           {request.control, request.arm, listed(out.arms)}));
    if (out.arms.size() < 2)
        return tl::unexpected(wrongProblem("TL444", TL_TEXT("Calibrate", "The column \"%1\" has no other value than the control \"%2\"."),
                                           {request.arm, request.control}));
    if (out.arms.size() > 20)
        return tl::unexpected(wrongProblem("TL444", TL_TEXT("Calibrate", "The column \"%1\" has more than 20 different values: these are no arms."), {request.arm}));
    out.control = std::size_t(control - out.arms.begin());

    std::vector<Levels> columns;
    for (std::size_t i = 0; i < request.by.size(); ++i) {
        auto levels = levelsOf(request.by[i], values.by[i]);
        if (!levels)
            return tl::unexpected(levels.error());
        columns.push_back(std::move(*levels));
    }
    auto segments = crossed(columns);
    if (!segments)
        return tl::unexpected(segments.error());
    out.segments = std::move(*segments);

    for (std::size_t row = 0; row < values.outcomes.size(); ++row) {
        if (values.arms[row].empty()) {
            ++out.withoutArm;
            continue;
        }
        if (!(values.outcomes[row] >= 0) || !std::isfinite(values.outcomes[row])) {
            ++out.withoutOutcome;
            continue;
        }
        std::size_t segment = 0;
        bool isKnown = true;
        for (const Levels &levels : columns) {
            isKnown = isKnown && levels.ofRow[row] >= 0;
            segment = segment * levels.names.size() + std::size_t(std::max<std::int64_t>(levels.ofRow[row], 0));
        }
        if (!isKnown) {
            ++out.withoutSegment;
            continue;
        }
        out.armOf.push_back(std::uint32_t(std::lower_bound(out.arms.begin(), out.arms.end(), values.arms[row]) - out.arms.begin()));
        out.segmentOf.push_back(std::uint32_t(segment));
        out.outcomes.push_back(values.outcomes[row]);
        out.isAmount = out.isAmount || (values.outcomes[row] != 0 && values.outcomes[row] != 1);
    }
    dropEmptySegments(out);
    std::vector<std::int64_t> sizes(out.arms.size());
    for (const std::uint32_t arm : out.armOf)
        ++sizes[arm];
    for (std::size_t arm = 0; arm < sizes.size(); ++arm)
        if (sizes[arm] < 2)
            return tl::unexpected(wrongProblem("TL445", TL_TEXT("Calibrate", "The arm \"%1\" has fewer than two rows with an outcome that is a number of at least 0 in \"%2\"."),
                                               {out.arms[arm], request.outcome}));
    return out;
}

Expected<RandomisedTable> readRandomisedTable(const std::filesystem::path &file, const RandomisedRequest &request)
{
    auto database = sqlite::Database::openReadOnly(file);
    if (!database)
        return tl::unexpected(database.error());
    auto columns = database->columns(request.table);
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->empty()) {
        auto tables = database->tables();
        if (!tables)
            return tl::unexpected(tables.error());
        return tl::unexpected(wrongProblem("TL441", TL_TEXT("Calibrate", "The database has no table \"%1\"; there are: %2."), {request.table, listed(*tables)}));
    }
    std::vector<std::string> wanted{request.arm, request.outcome};
    wanted.insert(wanted.end(), request.by.begin(), request.by.end());
    std::string sql;
    for (const std::string &name : wanted) {
        if (std::none_of(columns->begin(), columns->end(), [&](const sqlite::ColumnInfo &column) { return column.name == name; })) {
            std::vector<std::string> names;
            for (const sqlite::ColumnInfo &column : *columns)
                names.push_back(column.name);
            return tl::unexpected(wrongProblem("TL442", TL_TEXT("Calibrate", "The table \"%1\" has no column \"%2\"; there are: %3."), {request.table, name, listed(names)}));
        }
        sql += (sql.empty() ? "SELECT " : ", ") + sqlite::identifier(name);
    }
    auto statement = database->prepare(sql + " FROM " + sqlite::identifier(request.table));
    if (!statement)
        return tl::unexpected(statement.error());
    RandomisedValues values;
    values.by.resize(request.by.size());
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow)
            return tl::unexpected(hasRow.error());
        if (!*hasRow)
            break;
        values.arms.emplace_back(statement->isNull(0) ? std::string_view() : statement->text(0));
        double outcome = std::numeric_limits<double>::quiet_NaN();
        if (!statement->isNull(1)) {
            if (statement->type(1) == SQLITE_TEXT)
                outcome = parseReal(statement->text(1)).value_or(outcome);
            else
                outcome = statement->real(1);
        }
        values.outcomes.push_back(outcome);
        for (std::size_t i = 0; i < request.by.size(); ++i) {
            const int column = int(i) + 2;
            values.by[i].emplace_back(statement->isNull(column) ? std::string_view() : statement->text(column));
        }
    }
    return makeRandomisedTable(request, values);
}

} // namespace throughline::calibration
