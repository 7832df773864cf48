// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/population/sqlite/new_file.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace throughline {

struct RejectedRecord
{
    std::int64_t line;
    Message reason;
};

/// Keeps the records that do not go in: the first few in memory to be listed, all in a CSV file
/// whose columns are line, reason and those of the source. The file appears by `commit`, and only
/// when there is a record to keep.
class Rejects
{
public:
    static constexpr std::size_t listed = 50;

    Rejects(std::filesystem::path file, std::vector<std::string> header);

    Expected<void> add(std::int64_t line, Message reason, std::span<const std::string_view> fields);
    Expected<void> commit();

    std::int64_t count() const { return m_count; }
    const std::vector<RejectedRecord> &first() const { return m_first; }
    const std::filesystem::path &file() const { return m_path; }

private:
    std::filesystem::path m_path;
    std::vector<std::string> m_header;
    std::int64_t m_count = 0;
    std::vector<RejectedRecord> m_first;
    std::optional<sqlite::NewFile> m_target;
    std::ofstream m_stream;
};

} // namespace throughline
