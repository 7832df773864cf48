// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace throughline::calibration {

struct RandomisedRequest
{
    std::string table;
    std::string arm;                     ///< column
    std::string control;                 ///< value of the arm that got nothing
    std::string outcome;                 ///< column: 0 and 1, or an amount
    std::vector<std::string> by;         ///< columns that make segments
};

struct RandomisedSegment
{
    std::string name;                    ///< "mens = 1, womens = 0"; "everyone" without columns
    Rule rule;                           ///< on customers' fields of the columns' names
};

/// A randomised test as columns, one entry a row. Arms stand in the order of their names, the
/// control among them.
struct RandomisedTable
{
    RandomisedRequest request;
    std::vector<std::string> arms;
    std::size_t control = 0;
    std::vector<RandomisedSegment> segments;
    std::vector<std::uint32_t> armOf;
    std::vector<std::uint32_t> segmentOf;
    std::vector<double> outcomes;
    bool isAmount = false;               ///< the outcome is more than yes or no
    std::int64_t withoutArm = 0;         ///< rows left out
    std::int64_t withoutOutcome = 0;     ///< no number, or one below 0
    std::int64_t withoutSegment = 0;     ///< no value in a column that makes segments

    std::size_t rows() const { return outcomes.size(); }
};

/// Reads the table. A column of numbers with more than 8 different values becomes three bands of
/// about equal size. Errors TL441 to TL449 name what is missing and what there is: the table, a
/// column, the control, a second arm, more than 40 segments, no usable row.
Expected<RandomisedTable> readRandomisedTable(const std::filesystem::path &database, const RandomisedRequest &request);

/// The same from values that are in memory already; texts, except outcomes.
struct RandomisedValues
{
    std::vector<std::string> arms;       ///< empty: not known
    std::vector<double> outcomes;        ///< not a number: not known
    std::vector<std::vector<std::string>> by; ///< by column, then row; empty: not known
};
Expected<RandomisedTable> makeRandomisedTable(const RandomisedRequest &request, const RandomisedValues &values);

} // namespace throughline::calibration
