// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scores/scored_population.h"

#include "model/format/project_file.h"
#include "simulator/engine/exact_math.h"
#include "simulator/response/value_model.h"
#include "simulator/scores/product_model.h"
#include "simulator/scores/send_hour_model.h"

namespace throughline {

namespace {

void setNull(Column &column, std::size_t row, std::size_t rows)
{
    column.nulls.resize((rows + 63) / 64);
    column.nulls[row / 64] |= std::uint64_t(1) << (row % 64);
}

Column churnRisk(const Population &population, std::int64_t until)
{
    const ValueModel model(population, until);
    Column column;
    column.type = RoleType::Real;
    for (std::size_t customer = 0; customer < population.size(); ++customer) {
        const auto alive = model.aliveness(model.buyer(customer), until);
        column.reals.push_back(alive ? roundedTo(1 - *alive, 4) : 0);
        if (!alive)
            setNull(column, customer, population.size());
    }
    return column;
}

Expected<Column> bestHour(const Population &population, std::int64_t until)
{
    const auto zones = TimeZones::load(population.zones(), until - 3 * 366 * 86400, until + 86400);
    if (!zones)
        return tl::unexpected(zones.error());
    const SendHourModel model(population, *zones, until);
    Column column;
    column.type = RoleType::Integer;
    for (std::size_t customer = 0; customer < population.size(); ++customer) {
        column.integers.push_back(model.isKnown() ? model.bestHour(customer) : 0);
        if (!model.isKnown())
            setNull(column, customer, population.size());
    }
    return column;
}

Column recommendedProduct(const Population &population, std::int64_t until)
{
    const ProductModel model(population, until);
    Column column;
    column.type = RoleType::Text;
    for (std::size_t customer = 0; customer < population.size(); ++customer) {
        const auto product = model.recommended(customer);
        column.codes.push_back(product ? column.dictionary.add(model.products()->dictionary.text(*product)) : 0);
        if (!product)
            setNull(column, customer, population.size());
    }
    if (column.dictionary.size() == 0)
        column.dictionary.add("");
    return column;
}

Expected<Column> scoreColumn(std::string_view key, const Population &population, std::int64_t until)
{
    if (key == "churn_risk")
        return churnRisk(population, until);
    if (key == "best_hour")
        return bestHour(population, until);
    return recommendedProduct(population, until);
}

/// A population never changes: a second one takes its place.
Population withFields(const Population &population, std::vector<Column> columns)
{
    PopulationParts parts;
    for (std::size_t customer = 0; customer < population.size(); ++customer)
        parts.keys.push_back(population.key(customer));
    parts.fields.assign(population.fields().begin(), population.fields().end());
    for (Column &column : columns)
        parts.fields.push_back(std::move(column));
    for (const KnownTable &table : knownTables())
        if (const EventTable *events = population.events(table.key))
            parts.events.emplace(table.key, *events);
    parts.databaseHash = population.databaseHash();
    parts.isMadeUp = population.isMadeUp();
    parts.isPart = population.isPart();
    parts.latest = population.latest();
    return Population(std::move(parts));
}

} // namespace

std::set<std::string> scoresUsed(const Project &project)
{
    // Rules, texts and field lists all stand in the file; a name that means something else there
    // costs a column that nobody reads.
    const std::string text = writeProject(project);
    std::set<std::string> out;
    for (const std::string_view key : scoreKeys)
        if (text.find(key) != std::string::npos)
            out.emplace(key);
    return out;
}

Expected<Population> withScores(Population population, const std::set<std::string> &scores, std::int64_t until)
{
    std::vector<Column> columns;
    for (const std::string_view key : scoreKeys) {
        if (!scores.contains(std::string(key)) || population.field(key))
            continue;
        auto column = scoreColumn(key, population, until);
        if (!column)
            return tl::unexpected(column.error());
        column->name = key;
        columns.push_back(std::move(*column));
    }
    if (columns.empty())
        return population;
    return withFields(population, std::move(columns));
}

Expected<Population> readPopulationFor(const Project &project, const std::filesystem::path &database, Progress &progress)
{
    PopulationRequest request;
    request.map = project.data;
    auto population = readPopulation(database, request, progress);
    if (!population)
        return population;
    const std::int64_t until = project.simulation.start ? project.simulation.start->seconds : population->latest() + 1;
    return withScores(std::move(*population), scoresUsed(project), until);
}

} // namespace throughline
