// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/input.h"

#include "model/values/number.h"

#include <cmath>
#include <utility>

namespace throughline::statistics {

namespace {

Input make(std::string_view name, InputKind kind, Range range, Text help)
{
    Input input;
    input.name = name;
    input.kind = kind;
    input.range = range;
    input.help = help;
    return input;
}

} // namespace

std::string_view kindName(InputKind kind)
{
    switch (kind) {
    case InputKind::Number:
        return "number";
    case InputKind::Whole:
        return "whole number";
    case InputKind::Flag:
        return "true or false";
    case InputKind::Choice:
        return "choice";
    case InputKind::List:
        return "list of numbers";
    case InputKind::Table:
        return "list of lists of numbers";
    case InputKind::Ratings:
        return "list of lists of ratings";
    case InputKind::Records:
        break;
    }
    return "list of objects";
}

bool Range::contains(double value) const
{
    if (std::isnan(value))
        return false;
    if (std::isinf(value))
        return takesInfinity && value > 0;
    return (isLowOpen ? value > low : value >= low) && (isHighOpen ? value < high : value <= high);
}

std::string Range::text() const
{
    std::string text = std::isinf(low) || isLowOpen ? "(" : "[";
    text += std::isinf(low) ? "-inf" : formatNumber(low);
    text += ", ";
    text += std::isinf(high) ? "inf" : formatNumber(high);
    const bool isClosed = std::isinf(high) ? takesInfinity : !isHighOpen;
    return text + (isClosed ? "]" : ")");
}

Input Input::orElse(double value) const
{
    Input input = *this;
    input.fallback = value;
    input.isRequired = false;
    return input;
}

Input Input::orAbsent() const
{
    Input input = *this;
    input.isRequired = false;
    return input;
}

Input number(std::string_view name, Range range, Text help)
{
    return make(name, InputKind::Number, range, help);
}

Input whole(std::string_view name, Range range, Text help)
{
    return make(name, InputKind::Whole, range, help);
}

Input flag(std::string_view name, bool fallback, Text help)
{
    return make(name, InputKind::Flag, between(0, 1), help).orElse(fallback ? 1 : 0);
}

Input choice(std::string_view name, std::vector<std::string_view> words, Text help)
{
    Input input = make(name, InputKind::Choice, anyNumber, help).orElse(0);
    input.choices = std::move(words);
    return input;
}

Input list(std::string_view name, Range range, Text help)
{
    return make(name, InputKind::List, range, help);
}

Input table(std::string_view name, Range range, Text help)
{
    return make(name, InputKind::Table, range, help);
}

Input ratings(std::string_view name, Text help)
{
    return make(name, InputKind::Ratings, anyNumber, help);
}

Input records(std::string_view name, std::vector<Input> fields, Text help)
{
    Input input = make(name, InputKind::Records, anyNumber, help);
    input.fields = std::move(fields);
    return input;
}

} // namespace throughline::statistics
