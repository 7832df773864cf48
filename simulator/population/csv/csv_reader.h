// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/csv/text_source.h"
#include "simulator/progress/progress.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace throughline {

/// Takes the records of a CSV file as they come. Lines count from 1 and name where a record begins.
class CsvHandler
{
public:
    virtual ~CsvHandler() = default;
    /// Return false to stop reading.
    virtual bool record(std::int64_t line, std::span<const std::string_view> fields) = 0;
    /// A line that breaks the rules of quoting; the record it is part of is left out.
    virtual bool brokenLine(std::int64_t line, std::string_view bytes) = 0;
};

/// Reads RFC 4180 with the given separator (comma, semicolon or tab), strictly: a quote that is
/// opened and never closed is a problem that names the line, since nobody can tell what it
/// swallowed. Blank lines are skipped.
Expected<void> readCsv(TextSource &source, char separator, CsvHandler &handler, Progress &progress);

/// The separator that divides the first lines most evenly; a comma when none does.
char detectSeparator(std::string_view head);

} // namespace throughline
