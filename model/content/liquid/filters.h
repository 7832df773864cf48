// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/value.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace throughline::liquid {

/// What filters need to know of the rendering in which they run.
struct FilterContext
{
    std::int64_t nowSeconds = 0;       ///< since 1970 in UTC
    int utcOffsetMinutes = 0;          ///< of times that name no zone
    std::size_t maximumTextBytes = 0;  ///< of a filter's result
    std::size_t maximumItems = 0;      ///< of a filter's result
};

/// The arguments of one call. An argument that is absent is nil, and `has` tells it from one that
/// is nil.
class Arguments
{
public:
    Arguments(const FilterContext &context, std::vector<Value> positional, bool allowsFalse)
        : m_context(context), m_positional(std::move(positional)), m_allowsFalse(allowsFalse)
    {
    }
    const FilterContext &context() const { return m_context; }
    bool has(std::size_t index) const { return index < m_positional.size(); }
    Value operator[](std::size_t index) const { return has(index) ? m_positional[index] : Value(); }
    bool allowsFalse() const { return m_allowsFalse; } ///< of `default`: `allow_false: true`

private:
    const FilterContext &m_context;
    std::vector<Value> m_positional;
    bool m_allowsFalse;
};

/// A standard filter. Its function throws EvaluationError for what it cannot use.
struct Filter
{
    std::string_view name;
    std::size_t minimumArguments = 0; ///< besides the value itself
    std::size_t maximumArguments = 0;
    Value (*apply)(const Value &input, const Arguments &arguments) = nullptr;
};

/// Sorted by name, as completion shows them.
std::span<const Filter> allFilters();
/// Null when there is none.
const Filter *findFilter(std::string_view name);
Message argumentCountMessage(const Filter &filter, std::size_t given);

// The families of filters.
std::span<const Filter> textFilters();
std::span<const Filter> markupFilters();
std::span<const Filter> numberFilters();
std::span<const Filter> arrayFilters();
std::span<const Filter> dateFilters();

} // namespace throughline::liquid
