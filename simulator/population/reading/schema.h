// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population_reader.h"
#include "simulator/population/sqlite/database.h"

#include <string>
#include <vector>

namespace throughline::reading {

struct ColumnSource
{
    std::string name;        ///< role key, or the column's own name without a role
    std::string column;      ///< in the database
    RoleType type = RoleType::Text;
    bool isOpen = false;     ///< nothing says the type: whole numbers, then reals, then texts
    std::uint64_t salt = 0;  ///< of this column in the hash of a row
};

/// One table to read. Its first column is the customer's key.
struct TableSource
{
    std::string key;         ///< of the known table
    std::string table;       ///< in the database
    std::string keyColumn;
    std::string keyDeclaredType;
    std::vector<ColumnSource> columns; ///< without the key
    int timeColumn = -1;     ///< in `columns`; -1: none
    bool needsTime = false;

    /// Columns in the order key, columns…
    std::string select() const;
};

/// Everything to read, customers first. Errors as `readPopulation` words them.
Expected<std::vector<TableSource>> resolve(const sqlite::Database &database,
                                           const PopulationRequest &request);

bool isMadeUp(const sqlite::Database &database);

/// The map that an open database suggests.
Expected<DataMap> suggest(const sqlite::Database &database);

} // namespace throughline::reading
