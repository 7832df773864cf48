// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/known_tables.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace throughline {

/// How the cells of a column are written. Order matters: see `widened`.
enum class CellForm {
    Integer,
    Real,
    CommaReal,   ///< "1.234,50"
    Boolean,     ///< true, false, yes, no, …
    Date,        ///< 2026-11-01
    DayFirst,    ///< 1.11.2026 or 1/11/2026, with or without a time
    MonthFirst,  ///< 11/1/2026, with or without a time
    Moment,      ///< 2026-11-01T09:30Z and what `parseMoment` accepts
    Text,
};

/// What the database stores: nothing, a number or a text. A text points into the cell or `buffer`.
struct Cell
{
    enum class Kind { Absent, Integer, Real, Text } kind = Kind::Absent;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text;
};

/// Reads a cell; nothing when it is not written in this form. Dates become "2026-11-01", moments
/// seconds since 1970, truth values 0 and 1. An empty cell and, unless the form is Text, "NULL",
/// "N/A" and the like are absent.
std::optional<Cell> readCell(CellForm form, std::string_view cell, std::string &buffer);

/// The narrowest form that every sample fits; Text when there is none or no sample says anything.
CellForm guessForm(std::span<const std::string> samples);

/// The next form to try for a column of which `cell` does not fit `form`.
CellForm widened(CellForm form, std::string_view cell);

RoleType typeOf(CellForm form);
/// The declared type of the column in the database.
std::string_view sqlTypeOf(CellForm form);

} // namespace throughline
