// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/population_reader.h"

#include "simulator/population/reading/table_reader.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace throughline {

namespace {

using namespace reading;

/// Calls `read` for every row of the table.
template <class Read>
Expected<void> forEachRow(const sqlite::Database &database, const TableSource &source, Progress &progress,
                          Read read)
{
    auto statement = database.prepare(source.select());
    if (!statement)
        return tl::unexpected(statement.error());
    for (std::int64_t row = 0;; ++row) {
        if (row % rowsPerLook == 0 && progress.isCancelled())
            return tl::unexpected(cancelledProblem());
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (Expected<void> done = read(*statement); !done)
            return done;
    }
}

/// One event table as one thread has read it.
struct EventPart
{
    EventTable table;
    RowHashSum hash;
    std::int64_t latest = 0;
    std::optional<Problem> problem;
};

EventPart readEvents(const sqlite::Database &database, const TableSource &source, const KeyIndex &index,
                     const std::vector<std::uint64_t> &keyHashes, ShardChoice choice, Progress &progress)
{
    EventPart part;
    EventReader events(source, index, keyHashes, choice);
    const auto read = forEachRow(database, source, progress, [&](const sqlite::Statement &row) -> Expected<void> {
        events.readRow(row, part.hash);
        return {};
    });
    if (!read)
        part.problem = read.error();
    else
        part.table = events.finish(part.latest);
    return part;
}

} // namespace

Expected<Population> readPopulation(const std::filesystem::path &file, const PopulationRequest &request,
                                    Progress &progress)
{
    auto database = sqlite::Database::openReadOnly(file);
    if (!database)
        return tl::unexpected(database.error());
    const auto sources = resolve(*database, request);
    if (!sources)
        return tl::unexpected(sources.error());
    // One moment of the database for all tables, whoever writes meanwhile.
    if (auto begun = database->execute("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    const auto stamp = database->stamp();
    const ShardChoice choice{request.shardIndex, request.shardCount};
    PopulationParts parts;
    parts.isMadeUp = isMadeUp(*database);
    parts.isPart = request.shardCount > 1;
    RowHashSum hash;
    KeyIndex index;
    std::vector<std::uint64_t> keyHashes;
    CustomerReader customers(sources->front(), choice);
    if (auto read = forEachRow(*database, sources->front(), progress,
                               [&](const sqlite::Statement &row) { return customers.readRow(row, hash); });
        !read)
        return tl::unexpected(read.error());
    customers.finish(parts, index, keyHashes);
    // The second connection sees what the first sees: nobody can write while one of them reads,
    // except into a log beside the database, where each connection has a moment of its own.
    std::optional<sqlite::Database> other;
    if (!database->hasLog()) {
        auto opened = sqlite::Database::openReadOnly(file);
        if (!opened)
            return tl::unexpected(opened.error());
        other = std::move(*opened);
    }
    std::vector<EventPart> read(sources->size());
    std::atomic<std::size_t> next = 1;
    const auto work = [&](const sqlite::Database &connection) {
        for (std::size_t i = next++; i < sources->size(); i = next++)
            read[i] = readEvents(connection, (*sources)[i], index, keyHashes, choice, progress);
    };
    {
        const std::jthread helper([&] {
            if (other)
                work(*other);
        });
        work(*database);
    }
    for (std::size_t i = 1; i < sources->size(); ++i) {
        if (read[i].problem)
            return tl::unexpected(*read[i].problem);
        hash.add(read[i].hash);
        parts.latest = std::max(parts.latest, read[i].latest);
        parts.events.emplace((*sources)[i].key, std::move(read[i].table));
    }
    if (auto same = database->checkUnchanged(stamp); !same)
        return tl::unexpected(same.error());
    parts.databaseHash = hash.text();
    return Population(std::move(parts));
}

Expected<std::int64_t> countCustomers(const std::filesystem::path &file, const PopulationRequest &request)
{
    const auto database = sqlite::Database::openReadOnly(file);
    if (!database)
        return tl::unexpected(database.error());
    const auto sources = resolve(*database, request);
    if (!sources)
        return tl::unexpected(sources.error());
    auto count = database->prepare("SELECT count(*) FROM " + sqlite::identifier(sources->front().table));
    if (!count)
        return tl::unexpected(count.error());
    if (auto stepped = count->step(); !stepped)
        return tl::unexpected(stepped.error());
    return count->integer(0);
}

Expected<DataMap> suggestDataMap(const std::filesystem::path &file)
{
    const auto database = sqlite::Database::openReadOnly(file);
    if (!database)
        return tl::unexpected(database.error());
    return suggest(*database);
}

} // namespace throughline
