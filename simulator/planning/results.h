// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/progress/progress.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace throughline::planning {

/// Which columns of a result file mean what.
struct ResultColumns
{
    std::string arm = "arm";
    std::string outcome = "outcome";
    std::string before;                  ///< the outcome's own history; empty: none
    /// Covariates by which uplift is told apart; "mens+womens" crosses two columns.
    std::vector<std::string> segments;
};

/// A covariate as codes: value i of the customer is `values[codes[i]]`.
struct Segment
{
    std::string name;
    std::vector<std::string> values;
    std::vector<std::uint32_t> codes;
};

/// What became of a test, one row per customer.
struct TestResults
{
    std::vector<std::string> arms;       ///< as they are called in the file, in order of appearance
    std::vector<std::uint32_t> armOf;    ///< by row, a place in `arms`
    std::vector<double> outcome;
    std::vector<double> before;          ///< by row; empty without such a column
    std::vector<Segment> segments;

    std::size_t rows() const { return outcome.size(); }
    /// Every outcome is 0 or 1.
    bool isShare() const;
};

/// The names of the columns of a result file. Refused: a file without any (TL531).
Expected<std::vector<std::string>> resultHeader(const std::filesystem::path &file);

/// Reads a CSV with a header, plain or gzipped. Numbers in segments with many different values are
/// cut into quarters. Refused: a file without rows (TL531), a column that is not there (TL532), an
/// outcome that is no number (TL533, with its line), a row of another length (TL534).
Expected<TestResults> readResults(const std::filesystem::path &file, const ResultColumns &columns, Progress &progress);

} // namespace throughline::planning
