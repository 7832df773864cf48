// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/progress/progress.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace throughline {

/// What was made: rows by table.
struct SampleReport
{
    std::map<std::string, std::int64_t> rows;
};

inline constexpr std::int64_t maxSampleCustomers = 50'000'000;

/// Writes a made-up population to `file`, whole or not at all; an existing file is replaced only if
/// it is a made-up database itself. The same seed and count give the same `.dump`.
Expected<SampleReport> writeSampleDatabase(const std::filesystem::path &file, std::int64_t customers,
                                           std::uint64_t seed, Progress &progress);

} // namespace throughline
