// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/import/value_type.h"

#include "model/values/number.h"
#include "model/values/time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace throughline {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return out;
}

bool isAbsence(std::string_view cell)
{
    if (cell.empty())
        return true;
    if (cell.size() > 5)
        return false;
    constexpr std::array<std::string_view, 7> words{"null", "n/a", "na", "nan", "none", "\\n", "-"};
    return std::find(words.begin(), words.end(), lower(cell)) != words.end();
}

/// Only numbers that come back as they were: "007" and "+1" are names, not numbers.
bool hasPlainDigits(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front()))
        return false;
    return text.size() == 1 || text[0] != '0' || !isDigit(text[1]);
}

std::optional<std::int64_t> readInteger(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !hasPlainDigits(text)
        || text == "-0")
        return std::nullopt;
    return value;
}

std::optional<double> readReal(std::string_view text)
{
    // ".5" is common enough; the rest begins with a digit.
    std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (!digits.starts_with('.') && !hasPlainDigits(text))
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// "1.234,50" or "12,5": points only between groups of three, exactly one comma.
std::optional<double> readCommaReal(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return readReal(text.find('.') == std::string_view::npos ? text : std::string_view());
    std::string plain;
    const std::string_view whole = text.substr(0, comma);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (whole[i] == '.') {
            if ((whole.size() - i) % 4 != 0)
                return std::nullopt;
            continue;
        }
        plain += whole[i];
    }
    plain += '.';
    for (const char c : text.substr(comma + 1)) {
        if (!isDigit(c))
            return std::nullopt;
        plain += c;
    }
    return readReal(plain);
}

std::optional<bool> readTruth(std::string_view text)
{
    if (text.size() > 5)
        return std::nullopt;
    constexpr std::array<std::string_view, 6> yes{"true", "yes", "y", "t", "ja", "1"};
    constexpr std::array<std::string_view, 6> no{"false", "no", "n", "f", "nein", "0"};
    const std::string word = lower(text);
    if (std::find(yes.begin(), yes.end(), word) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), word) != no.end())
        return false;
    return std::nullopt;
}

/// A number of one to `digits` digits, taken from the front.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    int value = 0;
    std::size_t i = 0;
    for (; i < text.size() && i < digits && isDigit(text[i]); ++i)
        value = value * 10 + (text[i] - '0');
    if (i == 0)
        return std::nullopt;
    text.remove_prefix(i);
    return value;
}

struct DayAndTime
{
    std::int64_t seconds;
    bool hasTime;
};

/// "1.11.2026", "11/1/2026 8:26".
std::optional<DayAndTime> readLocalDate(std::string_view text, bool isDayFirst)
{
    const auto first = takeNumber(text, 2);
    const char divider = text.empty() ? '\0' : text.front();
    if (!first || (divider != '.' && divider != '/' && divider != '-'))
        return std::nullopt;
    text.remove_prefix(1);
    const auto second = takeNumber(text, 2);
    if (!second || !text.starts_with(divider))
        return std::nullopt;
    text.remove_prefix(1);
    const std::size_t before = text.size();
    const auto year = takeNumber(text, 4);
    if (!year || before - text.size() != 4)
        return std::nullopt;
    const CivilDate date{*year, isDayFirst ? *second : *first, isDayFirst ? *first : *second};
    if (!isValid(date))
        return std::nullopt;
    DayAndTime read{daysFromCivil(date) * 86400, false};
    if (text.empty())
        return read;
    text.remove_prefix(1);
    const auto hour = takeNumber(text, 2);
    if (!hour || !text.starts_with(':'))
        return std::nullopt;
    text.remove_prefix(1);
    const auto minute = takeNumber(text, 2);
    std::optional<int> second60 = 0;
    if (text.starts_with(':')) {
        text.remove_prefix(1);
        second60 = takeNumber(text, 2);
    }
    if (!minute || !second60 || !text.empty() || *hour > 23 || *minute > 59 || *second60 > 59)
        return std::nullopt;
    read.seconds += *hour * 3600 + *minute * 60 + *second60;
    read.hasTime = true;
    return read;
}

bool isIsoDate(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && parseMoment(text);
}

Cell integerCell(std::int64_t value)
{
    return {Cell::Kind::Integer, value, 0, {}};
}

Cell textCell(std::string_view text)
{
    return {Cell::Kind::Text, 0, 0, text};
}

std::optional<Cell> localDateCell(std::string_view cell, bool isDayFirst, std::string &buffer)
{
    const auto read = readLocalDate(cell, isDayFirst);
    if (!read)
        return std::nullopt;
    if (read->hasTime)
        return integerCell(read->seconds);
    buffer = formatMoment({read->seconds}).substr(0, 10);
    return textCell(buffer);
}

} // namespace

std::optional<Cell> readCell(CellForm form, std::string_view cell, std::string &buffer)
{
    if (form == CellForm::Text)
        return cell.empty() ? Cell{} : textCell(cell);
    if (form == CellForm::Integer) {
        if (const auto value = readInteger(cell))
            return integerCell(*value);
    }
    if (isAbsence(cell))
        return Cell{};
    switch (form) {
    case CellForm::Integer: return std::nullopt;
    case CellForm::Real:
    case CellForm::CommaReal:
        if (const auto value = form == CellForm::Real ? readReal(cell) : readCommaReal(cell))
            return Cell{Cell::Kind::Real, 0, *value, {}};
        return std::nullopt;
    case CellForm::Boolean:
        if (const auto value = readTruth(cell))
            return integerCell(*value ? 1 : 0);
        return std::nullopt;
    case CellForm::Date: return isIsoDate(cell) ? std::optional(textCell(cell)) : std::nullopt;
    case CellForm::DayFirst: return localDateCell(cell, true, buffer);
    case CellForm::MonthFirst: return localDateCell(cell, false, buffer);
    case CellForm::Moment:
        if (const auto moment = parseMoment(cell))
            return integerCell(moment->seconds);
        return std::nullopt;
    case CellForm::Text: break;
    }
    return std::nullopt;
}

CellForm guessForm(std::span<const std::string> samples)
{
    constexpr std::array forms{CellForm::Integer,  CellForm::Real,       CellForm::CommaReal,
                               CellForm::Boolean,  CellForm::Date,       CellForm::DayFirst,
                               CellForm::MonthFirst, CellForm::Moment};
    std::string buffer;
    const bool saysAnything = std::any_of(samples.begin(), samples.end(),
                                          [](const std::string &cell) { return !isAbsence(cell); });
    if (!saysAnything)
        return CellForm::Text;
    const auto fits = [&](CellForm form) {
        return std::all_of(samples.begin(), samples.end(), [&](const std::string &cell) {
            return readCell(form, cell, buffer).has_value();
        });
    };
    for (const CellForm form : forms) {
        if (!fits(form))
            continue;
        // 3/4/2026 may be either: guessing would be wrong half of the time, and silently so.
        const bool hasDots = samples.front().find('.') != std::string::npos;
        if (form == CellForm::DayFirst && !hasDots && fits(CellForm::MonthFirst))
            return CellForm::Text;
        return form;
    }
    return CellForm::Text;
}

CellForm widened(CellForm form, std::string_view cell)
{
    std::string buffer;
    if (form == CellForm::Integer && readCell(CellForm::Real, cell, buffer))
        return CellForm::Real;
    if (form == CellForm::Date && readCell(CellForm::Moment, cell, buffer))
        return CellForm::Moment;
    return CellForm::Text;
}

RoleType typeOf(CellForm form)
{
    switch (form) {
    case CellForm::Integer: return RoleType::Integer;
    case CellForm::Real:
    case CellForm::CommaReal: return RoleType::Real;
    case CellForm::Boolean: return RoleType::Boolean;
    case CellForm::Date: return RoleType::Date;
    case CellForm::DayFirst:
    case CellForm::MonthFirst:
    case CellForm::Moment: return RoleType::Time;
    case CellForm::Text: break;
    }
    return RoleType::Text;
}

std::string_view sqlTypeOf(CellForm form)
{
    switch (form) {
    case CellForm::Integer:
    case CellForm::Boolean:
    case CellForm::Moment: return "INTEGER";
    case CellForm::Real:
    case CellForm::CommaReal: return "REAL";
    case CellForm::Date:
    case CellForm::Text: return "TEXT";
    case CellForm::DayFirst:
    case CellForm::MonthFirst: break;
    }
    // Days as texts, moments as numbers: no affinity keeps both.
    return "";
}

} // namespace throughline
