// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/population_reader.h"

#include "simulator/population/reading/row_ranges.h"
#include "simulator/population/reading/table_reader.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace throughline {

namespace {

using namespace reading;

/// Calls `read` for every row of a part of a table.
template <class Read>
Expected<void> forEachRow(const sqlite::Database &database, const RowRange &range, Progress &progress, Read read)
{
    auto statement = database.prepare(range.select);
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

/// A part of a table as one connection has read it.
template <class Reader>
struct Part
{
    RowRange range;
    Reader reader;
    RowHashSum hash;
    Expected<void> outcome;
};

/// Room for the rows of each part, and in the first part of each table for those of all.
template <class Reader>
void makeRoom(std::vector<Part<Reader>> &parts)
{
    for (std::size_t i = parts.size(); i-- > 0;) {
        std::size_t rows = 0;
        for (std::size_t j = i; j < parts.size() && parts[j].range.source == parts[i].range.source; ++j)
            rows += parts[j].range.rows;
        parts[i].reader.reserve(rows);
    }
}

/// The connections to one database, each with a thread of its own while something is read.
class Connections
{
public:
    Connections(const sqlite::Database &first, const std::optional<sqlite::Database> &second) : m_first(first), m_second(second) {}

    /// How a table is best read: in as many parts as there are connections.
    std::vector<RowRange> partsOf(const std::vector<TableSource> &sources, std::size_t source) const
    {
        return m_second ? halvesOf(m_first, sources, source) : std::vector{wholeOf(sources, source)};
    }
    /// Reads all parts; the first problem, if there is one.
    template <class Reader, class ReadRow>
    Expected<void> read(std::vector<Part<Reader>> &parts, Progress &progress, ReadRow readRow) const
    {
        std::atomic<std::size_t> next = 0;
        const auto work = [&](const sqlite::Database &connection) {
            for (std::size_t i = next++; i < parts.size(); i = next++)
                parts[i].outcome = forEachRow(connection, parts[i].range, progress, [&](const sqlite::Statement &row) {
                    return readRow(parts[i], row);
                });
        };
        {
            const std::jthread helper([&] {
                if (m_second)
                    work(*m_second);
            });
            work(m_first);
        }
        for (const Part<Reader> &part : parts)
            if (!part.outcome)
                return part.outcome;
        return {};
    }

private:
    const sqlite::Database &m_first;
    const std::optional<sqlite::Database> &m_second;
};

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
    // The second connection sees what the first sees: nobody can write while one of them reads,
    // except into a log beside the database, where each connection has a moment of its own.
    std::optional<sqlite::Database> other;
    if (!database->hasLog()) {
        auto opened = sqlite::Database::openReadOnly(file);
        if (!opened)
            return tl::unexpected(opened.error());
        other = std::move(*opened);
    }
    const Connections connections(*database, other);
    const ShardChoice choice{request.shardIndex, request.shardCount};
    PopulationParts parts;
    parts.isMadeUp = isMadeUp(*database);
    parts.isPart = request.shardCount > 1;
    RowHashSum hash;
    const CancelPoll poll(progress);

    std::vector<Part<CustomerReader>> customers;
    // A shard looks for repeated keys among the customers of others too, which only one reader can.
    for (RowRange &range : parts.isPart ? std::vector{wholeOf(*sources, 0)} : connections.partsOf(*sources, 0))
        customers.push_back({std::move(range), CustomerReader(sources->front(), choice), {}, {}});
    makeRoom(customers);
    const auto readCustomers = connections.read(customers, progress, [](auto &part, const sqlite::Statement &row) {
        return part.reader.readRow(row, part.hash);
    });
    if (!readCustomers)
        return tl::unexpected(readCustomers.error());
    hash.add(customers.front().hash);
    for (std::size_t i = 1; i < customers.size(); ++i) {
        hash.add(customers[i].hash);
        if (auto joined = customers.front().reader.join(std::move(customers[i].reader), poll); !joined)
            return tl::unexpected(joined.error());
    }
    KeyIndex index;
    std::vector<std::uint64_t> keyHashes;
    customers.front().reader.finish(parts, index, keyHashes, poll);
    if (progress.isCancelled())
        return tl::unexpected(cancelledProblem());

    std::vector<Part<EventReader>> events;
    for (std::size_t source = 1; source < sources->size(); ++source)
        for (RowRange &range : connections.partsOf(*sources, source))
            events.push_back({std::move(range), EventReader((*sources)[source], index, keyHashes, choice), {}, {}});
    makeRoom(events);
    const auto readEvents = connections.read(events, progress, [](auto &part, const sqlite::Statement &row) -> Expected<void> {
        part.reader.readRow(row, part.hash);
        return {};
    });
    if (!readEvents)
        return tl::unexpected(readEvents.error());
    std::vector<EventTable> tables(sources->size());
    std::vector<std::int64_t> latest(sources->size());
    std::atomic<std::size_t> next = 1;
    const auto join = [&] {
        for (std::size_t source = next++; source < sources->size() && !progress.isCancelled(); source = next++) {
            EventReader *first = nullptr;
            for (Part<EventReader> &part : events) {
                if (part.range.source != source)
                    continue;
                if (first)
                    first->join(std::move(part.reader), poll);
                else
                    first = &part.reader;
            }
            tables[source] = first->finish(latest[source], poll);
        }
    };
    {
        const std::jthread helper(join);
        join();
    }
    if (progress.isCancelled())
        return tl::unexpected(cancelledProblem());
    for (const Part<EventReader> &part : events)
        hash.add(part.hash);
    for (std::size_t source = 1; source < sources->size(); ++source) {
        parts.latest = std::max(parts.latest, latest[source]);
        parts.events.emplace((*sources)[source].key, std::move(tables[source]));
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
