// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/value.h"

namespace throughline::liquid {

/// A number as the filters see it: whole, or a decimal real.
struct Number
{
    bool isInteger = true;
    std::int64_t integer = 0;
    double real = 0;

    static Number of(std::int64_t value) { return {true, value, static_cast<double>(value)}; }
    static Number of(double value) { return {false, 0, value}; }
    Value value() const { return isInteger ? Value::integer(integer) : Value::real(real); }
};

/// Texts that begin with a number count as it, everything else as 0.
Number toNumber(const Value &value);
/// The whole text must be a whole number; throws EvaluationError "invalid integer".
std::int64_t toInteger(const Value &value);
/// Ruby's `to_i`: the digits at the start of a text, a real cut at its point; throws for others.
std::int64_t toLeadingInteger(const Value &value);
std::int64_t leadingInteger(std::string_view text);

/// Reals are decimals here (0.1 + 0.2 is 0.3), whole numbers stay whole, division and remainder
/// round down. Division by zero throws EvaluationError.
Number add(const Number &left, const Number &right);
Number subtract(const Number &left, const Number &right);
Number multiply(const Number &left, const Number &right);
Number divide(const Number &left, const Number &right);
Number modulo(const Number &left, const Number &right);
/// Half away from zero. With `decimals` above 0 a real stays real, otherwise the result is whole.
Number round(const Number &number, std::int64_t decimals);
std::int64_t floorOf(const Number &number);
std::int64_t ceilOf(const Number &number);

} // namespace throughline::liquid
