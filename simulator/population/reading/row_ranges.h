// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/reading/schema.h"

#include <string>
#include <vector>

namespace throughline::reading {

/// A statement that reads one part of a table, in the order of its rows; the parts follow each other.
struct RowRange
{
    std::size_t source = 0;  ///< place of the table
    std::string select;
    std::size_t rows = 0;    ///< about so many, to make room for; 0: unknown
};

/// The table in two parts that two connections can read side by side, by SQLite's own row numbers; in
/// one part where it is small, a view, or has no such numbers.
std::vector<RowRange> halvesOf(const sqlite::Database &database, const std::vector<TableSource> &sources,
                               std::size_t source);

/// The table in one part.
RowRange wholeOf(const std::vector<TableSource> &sources, std::size_t source);

} // namespace throughline::reading
