// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/position.h"
#include "model/content/liquid/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace throughline::liquid {

struct Expression;
using ExpressionPtr = std::shared_ptr<const Expression>;

/// One step of a lookup: `.title`, or `[…]` with an expression.
struct Segment
{
    std::string name;
    ExpressionPtr index; ///< set: the name is not used
};

/// `customer.first_name`, `items[0].title`, `['a name'].x`.
struct Lookup
{
    std::string name;
    ExpressionPtr nameExpression; ///< set: the name is computed
    std::vector<Segment> segments;
};

struct RangeExpression
{
    ExpressionPtr first;
    ExpressionPtr last;
};

/// A literal, a range or a lookup.
struct Expression
{
    Position position;
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Special, Range, RangeExpression, Lookup>
        form;

    bool isLookup() const { return std::holds_alternative<Lookup>(form); }
};

struct KeywordArgument
{
    std::string name;
    ExpressionPtr value;
};

struct FilterCall
{
    std::string name;
    std::vector<ExpressionPtr> arguments;
    std::vector<KeywordArgument> keywords;
    Position position;
};

/// `value | filter: argument | …`; without a value it is nil.
struct FilteredExpression
{
    ExpressionPtr value;
    std::vector<FilterCall> filters;
};

enum class Comparison { None, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };
enum class Junction { None, And, Or };

/// A chain as written; `a or b and c` is a or (b and c), read from the right.
struct ConditionTerm
{
    ExpressionPtr left;
    Comparison comparison = Comparison::None;
    ExpressionPtr right;
    Junction next = Junction::None; ///< what joins it to the following term
};
using Condition = std::vector<ConditionTerm>;

} // namespace throughline::liquid
