// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/coercion.h"
#include "model/content/liquid/filters.h"
#include "model/content/unicode.h"

#include <algorithm>
#include <set>

namespace throughline::liquid {

namespace {

[[noreturn]] void throwTooMany()
{
    throw EvaluationError{"TL414", {TL_TEXT("Liquid", "a list grew beyond its limit"), {}}};
}

void flatten(Array &into, const Value &value, const Arguments &arguments, int depth)
{
    for (std::size_t i = 0; i < value.itemCount(); ++i) {
        Value item = value.item(i);
        if (item.isArray() && depth < maximumValueDepth)
            flatten(into, item, arguments, depth + 1);
        else
            into.push_back(std::move(item));
        if (into.size() > arguments.context().maximumItems)
            throwTooMany();
    }
}

/// What a filter of lists works on: a list without lists in it, the numbers of a range, or the one
/// value itself; nil is nothing.
Array itemsOf(const Value &input, const Arguments &arguments)
{
    Array items;
    if (input.isArray()) {
        flatten(items, input, arguments, 0);
    } else if (input.isRange()) {
        if (input.asRange().size() > arguments.context().maximumItems)
            throwTooMany();
        for (std::uint64_t i = 0; i < input.asRange().size(); ++i)
            items.push_back(Value::integer(input.asRange().first + static_cast<std::int64_t>(i)));
    } else if (!input.isNil()) {
        items.push_back(input);
    }
    return items;
}

/// Ruby's `item[property]` for what can stand in a list. A value that has no such operation makes
/// the whole filter's result nil.
struct Property
{
    bool isUnknown = false;
    Value value;
};

Property propertyOf(const Value &item, const Value &property)
{
    if (item.isHash()) {
        const auto found = property.isText() ? item.asHash().find(property.asText()) : item.asHash().end();
        return {false, found == item.asHash().end() ? Value() : Value::of(*found)};
    }
    if (item.isText() && property.isText()) {
        const bool isWithin = item.asText().find(property.asText()) != std::string::npos;
        return {false, isWithin ? property : Value()};
    }
    if (item.isText() && property.isInteger()) {
        const auto count = static_cast<std::int64_t>(codePointCount(item.asText()));
        const std::int64_t index = property.asInteger() < 0 ? property.asInteger() + count : property.asInteger();
        if (index < 0 || index >= count)
            return {};
        const std::size_t start = codePointOffset(item.asText(), static_cast<std::size_t>(index));
        return {false, Value::text(item.asText().substr(start, codePointAt(item.asText(), start).length))};
    }
    if (item.isInteger() && property.isInteger()) {
        const std::int64_t bit = property.asInteger();
        if (bit < 0)
            return {false, Value::integer(0)};
        return {false, Value::integer((item.asInteger() >> std::min<std::int64_t>(bit, 63)) & 1)};
    }
    if (item.isInteger() && !property.isNil())
        throwEvaluation(TL_TEXT("Liquid", "cannot select the property “%1”"), {toText(property)});
    return {true, {}};
}

bool hasProperties(const Value &item)
{
    return item.isHash() || item.isText() || item.isInteger();
}

/// The property that the filters test, and how an item passes.
class Selection
{
public:
    explicit Selection(const Arguments &arguments) : m_property(arguments[0]), m_wanted(arguments[1]) {}

    /// False in `isKnown` ends the filter with nil.
    bool passes(const Value &item, bool &isKnown) const
    {
        const Property property = propertyOf(item, m_property);
        isKnown = !property.isUnknown;
        return m_wanted.isNil() ? property.value.isTruthy() : equal(property.value, m_wanted);
    }

private:
    Value m_property;
    Value m_wanted;
};

template <bool keepsPassing>
Value select(const Value &input, const Arguments &arguments)
{
    const Selection selection(arguments);
    Array kept;
    for (const Value &item : itemsOf(input, arguments)) {
        bool isKnown = true;
        const bool passes = selection.passes(item, isKnown);
        if (!isKnown)
            return {};
        if (passes == keepsPassing)
            kept.push_back(item);
    }
    return Value::array(std::move(kept));
}

enum class Sought { Presence, Item, Index };

template <Sought sought>
Value search(const Value &input, const Arguments &arguments)
{
    const Selection selection(arguments);
    const Array items = itemsOf(input, arguments);
    for (std::size_t i = 0; i < items.size(); ++i) {
        bool isKnown = true;
        const bool passes = selection.passes(items[i], isKnown);
        if (!isKnown)
            return {};
        if (!passes)
            continue;
        if (sought == Sought::Item)
            return items[i];
        return sought == Sought::Index ? Value::integer(static_cast<std::int64_t>(i)) : Value::boolean(true);
    }
    return sought == Sought::Presence ? Value::boolean(false) : Value();
}

Value map(const Value &input, const Arguments &arguments)
{
    Array mapped;
    for (const Value &item : itemsOf(input, arguments)) {
        if (item.isText() && !arguments[0].isText() && !arguments[0].isInteger())
            throwEvaluation(TL_TEXT("Liquid", "cannot select the property “%1”"), {toText(arguments[0])});
        mapped.push_back(propertyOf(item, arguments[0]).value);
    }
    return Value::array(std::move(mapped));
}

Value compact(const Value &input, const Arguments &arguments)
{
    Array kept;
    for (const Value &item : itemsOf(input, arguments)) {
        if (arguments[0].isNil()) {
            if (!item.isNil())
                kept.push_back(item);
            continue;
        }
        const Property property = propertyOf(item, arguments[0]);
        if (property.isUnknown)
            return {};
        if (!property.value.isNil())
            kept.push_back(item);
    }
    return Value::array(std::move(kept));
}

Value concat(const Value &input, const Arguments &arguments)
{
    if (!arguments[0].isArray())
        throwEvaluation(TL_TEXT("Liquid", "“concat” needs a list"));
    Array items = itemsOf(input, arguments);
    if (items.size() + arguments[0].itemCount() > arguments.context().maximumItems)
        throwTooMany();
    for (std::size_t i = 0; i < arguments[0].itemCount(); ++i)
        items.push_back(arguments[0].item(i));
    return Value::array(std::move(items));
}

Value firstOf(const Value &input, const Arguments &)
{
    if (input.isText())
        return Value::text(input.asText().substr(0, codePointOffset(input.asText(), 1)));
    if (input.isArray())
        return input.itemCount() > 0 ? input.item(0) : Value();
    if (input.isRange())
        return Value::integer(input.asRange().first);
    if (!input.isHash() || input.asHash().empty())
        return {};
    const auto first = input.asHash().items().begin();
    return Value::array({Value::text(first.key()), Value::of(first.value())});
}

Value lastOf(const Value &input, const Arguments &)
{
    if (input.isText()) {
        const std::size_t count = codePointCount(input.asText());
        return Value::text(count == 0 ? std::string() : input.asText().substr(codePointOffset(input.asText(), count - 1)));
    }
    if (input.isArray())
        return input.itemCount() > 0 ? input.item(input.itemCount() - 1) : Value();
    return input.isRange() ? Value::integer(input.asRange().last) : Value();
}

Value join(const Value &input, const Arguments &arguments)
{
    const std::string glue = arguments.has(0) ? toText(arguments[0]) : " ";
    std::string result;
    bool isFirst = true;
    for (const Value &item : itemsOf(input, arguments)) {
        if (!isFirst)
            result += glue;
        isFirst = false;
        result += toText(item);
        if (result.size() > arguments.context().maximumTextBytes)
            throw EvaluationError{"TL414", {TL_TEXT("Liquid", "a text grew beyond its limit"), {}}};
    }
    return Value::text(result);
}

Value reverse(const Value &input, const Arguments &arguments)
{
    Array items = itemsOf(input, arguments);
    std::reverse(items.begin(), items.end());
    return Value::array(std::move(items));
}

bool isBefore(const Value &left, const Value &right)
{
    if (const auto order = compare(left, right))
        return *order < 0;
    if (left.isNil() || right.isNil())
        return right.isNil() && !left.isNil();
    throwEvaluation(TL_TEXT("Liquid", "cannot sort values of different kinds"));
}

std::string asciiLowerCase(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// Sorts by each item, or by its property; nil comes last.
template <class Before>
Value sorted(const Value &input, const Arguments &arguments, Before before)
{
    Array items = itemsOf(input, arguments);
    if (items.empty())
        return Value::array({});
    if (arguments[0].isNil()) {
        std::stable_sort(items.begin(), items.end(), before);
        return Value::array(std::move(items));
    }
    std::vector<std::pair<Value, Value>> keyed;
    for (const Value &item : items) {
        if (!hasProperties(item))
            return {};
        keyed.emplace_back(propertyOf(item, arguments[0]).value, item);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) { return before(a.first, b.first); });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        items[i] = keyed[i].second;
    return Value::array(std::move(items));
}

Value sort(const Value &input, const Arguments &arguments)
{
    return sorted(input, arguments, isBefore);
}

Value sortNatural(const Value &input, const Arguments &arguments)
{
    return sorted(input, arguments, [](const Value &left, const Value &right) {
        if (left.isNil() || right.isNil())
            return right.isNil() && !left.isNil();
        return asciiLowerCase(toText(left)) < asciiLowerCase(toText(right));
    });
}

Value sum(const Value &input, const Arguments &arguments)
{
    Number total = Number::of(std::int64_t{0});
    for (const Value &item : itemsOf(input, arguments)) {
        Value value = item;
        if (!arguments[0].isNil())
            value = hasProperties(item) ? propertyOf(item, arguments[0]).value : Value::integer(0);
        for (const Value &part : itemsOf(value, arguments))
            total = add(total, toNumber(part));
    }
    return total.value();
}

Value unique(const Value &input, const Arguments &arguments)
{
    std::set<std::string> seen; // 1, 1.0 and "1" look different, and are
    Array kept;
    for (const Value &item : itemsOf(input, arguments)) {
        Value key = item;
        if (!arguments[0].isNil()) {
            const Property property = propertyOf(item, arguments[0]);
            if (property.isUnknown)
                return {};
            key = property.value;
        }
        if (seen.insert(inspect(key)).second)
            kept.push_back(item);
    }
    return Value::array(std::move(kept));
}

constexpr Filter filters[] = {
    {"compact", 0, 1, compact},
    {"concat", 1, 1, concat},
    {"find", 1, 2, search<Sought::Item>},
    {"find_index", 1, 2, search<Sought::Index>},
    {"first", 0, 0, firstOf},
    {"has", 1, 2, search<Sought::Presence>},
    {"join", 0, 1, join},
    {"last", 0, 0, lastOf},
    {"map", 1, 1, map},
    {"reject", 1, 2, select<false>},
    {"reverse", 0, 0, reverse},
    {"sort", 0, 1, sort},
    {"sort_natural", 0, 1, sortNatural},
    {"sum", 0, 1, sum},
    {"uniq", 0, 1, unique},
    {"where", 1, 2, select<true>},
};

} // namespace

std::span<const Filter> arrayFilters()
{
    return filters;
}

} // namespace throughline::liquid
