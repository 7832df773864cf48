// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/coercion.h"
#include "model/content/liquid/filters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::liquid {

namespace {

bool isLess(const Number &left, const Number &right)
{
    if (left.isInteger && right.isInteger)
        return left.integer < right.integer;
    return left.value().asReal() < right.value().asReal();
}

template <Number (*operation)(const Number &, const Number &)>
Value binary(const Value &input, const Arguments &arguments)
{
    return operation(toNumber(input), toNumber(arguments[0])).value();
}

Value abs(const Value &input, const Arguments &)
{
    const Number number = toNumber(input);
    if (!number.isInteger)
        return Value::real(std::abs(number.real));
    return number.integer < 0 ? subtract(Number::of(std::int64_t{0}), number).value() : number.value();
}

Value atLeast(const Value &input, const Arguments &arguments)
{
    const Number number = toNumber(input);
    const Number bound = toNumber(arguments[0]);
    return (isLess(number, bound) ? bound : number).value();
}

Value atMost(const Value &input, const Arguments &arguments)
{
    const Number number = toNumber(input);
    const Number bound = toNumber(arguments[0]);
    return (isLess(bound, number) ? bound : number).value();
}

Value ceil(const Value &input, const Arguments &)
{
    return Value::integer(ceilOf(toNumber(input)));
}

Value floor(const Value &input, const Arguments &)
{
    return Value::integer(floorOf(toNumber(input)));
}

Value roundTo(const Value &input, const Arguments &arguments)
{
    const Number decimals = toNumber(arguments[0]);
    const std::int64_t whole = decimals.isInteger ? decimals.integer : static_cast<std::int64_t>(std::clamp(decimals.real, -1000.0, 1000.0));
    return round(toNumber(input), whole).value();
}

constexpr Filter filters[] = {
    {"abs", 0, 0, abs},
    {"at_least", 1, 1, atLeast},
    {"at_most", 1, 1, atMost},
    {"ceil", 0, 0, ceil},
    {"divided_by", 1, 1, binary<divide>},
    {"floor", 0, 0, floor},
    {"minus", 1, 1, binary<subtract>},
    {"modulo", 1, 1, binary<modulo>},
    {"plus", 1, 1, binary<add>},
    {"round", 0, 1, roundTo},
    {"times", 1, 1, binary<multiply>},
};

} // namespace

std::span<const Filter> numberFilters()
{
    return filters;
}

} // namespace throughline::liquid
