// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/catalogue/arguments.h"
#include "simulator/statistics/catalogue/input.h"
#include "simulator/statistics/interval.h"

#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::statistics {

/// What a calculator gives: one number or a list; an empty optional is "none" (null). An infinite
/// end of an interval is none as well.
struct Answer
{
    std::vector<std::optional<double>> values;
    bool isList = false;

    Answer(double value) : values{value} {}
    Answer(std::optional<double> value) : values{value} {}
    Answer(const std::vector<double> &list) : isList(true)
    {
        for (const double value : list)
            values.push_back(finite(value));
    }
    Answer(std::vector<std::optional<double>> list) : values(std::move(list)), isList(true) {}
    Answer(Interval interval) : values{finite(interval.low), finite(interval.high)}, isList(true) {}

private:
    static std::optional<double> finite(double value)
    {
        return std::isinf(value) ? std::nullopt : std::optional<double>(value);
    }
};

/// One entry of the catalogue.
struct Calculator
{
    std::string_view name;
    Text help; ///< one sentence; names the method
    std::vector<Input> inputs;
    std::function<Expected<Answer>(const Arguments &)> compute;
    /// A list may stand for any number, whole number or choice; lists have equal lengths, and the
    /// answers for their elements follow each other.
    bool isElementwise = false;
};

constexpr bool Elementwise = true;

/// An answer out of a result of a typed function.
template <class T>
Expected<Answer> answer(const Expected<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return Answer(*result);
}

} // namespace throughline::statistics
