// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::statistics {

enum class InputKind {
    Number,  ///< also "inf" where the range says so
    Whole,   ///< a number without a fraction
    Flag,    ///< true or false
    Choice,  ///< one of a few words
    List,    ///< numbers (true and false count as 1 and 0); a single number is a list of one
    Table,   ///< a list of lists of numbers
    Ratings, ///< a list of lists of numbers, words or null (not rated)
    Records, ///< a list of objects with the input's `fields`
};

std::string_view kindName(InputKind kind);

/// The numbers that an input takes. For lists and tables it holds for every element.
struct Range
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool isLowOpen = false;  ///< low itself is refused
    bool isHighOpen = false; ///< high itself is refused
    bool takesInfinity = false;

    bool contains(double value) const;
    std::string text() const; ///< "(0, 1]"
};

constexpr Range anyNumber{};
constexpr Range between(double low, double high)
{
    return {low, high, false, false, false};
}
constexpr Range inside(double low, double high)
{
    return {low, high, true, true, false};
}
constexpr Range above(double low)
{
    return {low, std::numeric_limits<double>::infinity(), true};
}
constexpr Range atLeast(double low)
{
    return {low, std::numeric_limits<double>::infinity()};
}

/// One input of a calculator: from it follow the reading, the refusals, the help and the tests.
struct Input
{
    std::string_view name;
    InputKind kind = InputKind::Number;
    Text help;
    Range range;
    std::optional<double> fallback;        ///< used when absent; for a choice the word's index
    bool isRequired = true;                ///< without fallback: absent is an answer of its own
    std::vector<std::string_view> choices; ///< of a Choice
    std::vector<Input> fields;             ///< of Records, each a Number

    Input orElse(double value) const;
    Input orAbsent() const;
};

Input number(std::string_view name, Range range, Text help);
Input whole(std::string_view name, Range range, Text help);
Input flag(std::string_view name, bool fallback, Text help);
/// The first word is the fallback.
Input choice(std::string_view name, std::vector<std::string_view> words, Text help);
Input list(std::string_view name, Range range, Text help);
Input table(std::string_view name, Range range, Text help);
Input ratings(std::string_view name, Text help);
Input records(std::string_view name, std::vector<Input> fields, Text help);

} // namespace throughline::statistics
