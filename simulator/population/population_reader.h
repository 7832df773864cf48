// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/data_map.h"
#include "simulator/population/population.h"
#include "simulator/progress/progress.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>

namespace throughline {

/// What to read of a database.
struct PopulationRequest
{
    DataMap map;                         ///< roles that it does not name are looked for by their own name
    bool wantsAllFields = true;          ///< every column of customers
    std::set<std::string> fields;        ///< else these, by role key or column name, and the roles that
                                         ///< the program itself needs: consents, addresses, time zone
    std::uint64_t shardIndex = 0;        ///< customers with hash(key) mod shardCount = shardIndex
    std::uint64_t shardCount = 1;
};

/// Reads all customers and their events. Errors name the table and column: TL22x (Failure::Wrong)
/// for what the database does not have, TL20x for files. `databaseHash` covers every row of every
/// mapped table whatever the shard, in the mapped columns, whatever their order. A file that changes
/// under the reader, in a way that SQLite's locks do not prevent, is TL232.
Expected<Population> readPopulation(const std::filesystem::path &database,
                                    const PopulationRequest &request, Progress &progress);

/// Rows of the table of customers.
Expected<std::int64_t> countCustomers(const std::filesystem::path &database, const PopulationRequest &request);

/// The same as `readPopulation` in blocks of customers, so that memory does not grow with the
/// database. Blocks come in the order of keys; `databaseHash` of a block is empty, and known once the
/// last has been read. `progress`, which must outlive the stream, may cancel while rows are sorted.
class PopulationStream
{
public:
    static Expected<PopulationStream> open(const std::filesystem::path &database,
                                           const PopulationRequest &request,
                                           std::size_t customersPerBlock = 16'384,
                                           const Progress *progress = nullptr);
    /// The next block; nothing after the last.
    Expected<std::optional<Population>> next(Progress &progress);
    const std::string &databaseHash() const;

    ~PopulationStream();
    PopulationStream(PopulationStream &&) noexcept;
    PopulationStream &operator=(PopulationStream &&) = delete;

private:
    struct State;
    explicit PopulationStream(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The map that a database suggests: roles recorded at its import, else by the names of its tables
/// and columns. Empty where it has none of the known tables.
Expected<DataMap> suggestDataMap(const std::filesystem::path &database);

} // namespace throughline
