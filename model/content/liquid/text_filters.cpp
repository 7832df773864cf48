// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/coercion.h"
#include "model/content/liquid/filters.h"
#include "model/content/liquid/tokenizer.h"
#include "model/content/unicode.h"

#include <algorithm>

namespace throughline::liquid {

namespace {

Value append(const Value &input, const Arguments &arguments)
{
    return Value::text(toText(input) + toText(arguments[0]));
}

Value prepend(const Value &input, const Arguments &arguments)
{
    return Value::text(toText(arguments[0]) + toText(input));
}

Value capitalize(const Value &input, const Arguments &)
{
    const std::string text = toText(input);
    const std::size_t first = codePointOffset(text, 1);
    return Value::text(upperCase(std::string_view(text).substr(0, first)) + lowerCase(std::string_view(text).substr(first)));
}

Value downcase(const Value &input, const Arguments &)
{
    return Value::text(lowerCase(toText(input)));
}

Value upcase(const Value &input, const Arguments &)
{
    return Value::text(upperCase(toText(input)));
}

Value strip(const Value &input, const Arguments &)
{
    return Value::text(std::string(trim(toText(input))));
}

Value stripStart(const Value &input, const Arguments &)
{
    return Value::text(std::string(trimStart(toText(input))));
}

Value stripEnd(const Value &input, const Arguments &)
{
    return Value::text(std::string(trimEnd(toText(input))));
}

Value squish(const Value &input, const Arguments &)
{
    if (input.isNil())
        return {};
    const std::string text = toText(input);
    std::string result;
    for (const char c : trim(text)) {
        if (!isSpace(c))
            result += c;
        else if (!result.ends_with(' '))
            result += ' ';
    }
    return Value::text(result);
}

void checkSize(const std::string &text, const Arguments &arguments)
{
    if (text.size() > arguments.context().maximumTextBytes)
        throw EvaluationError{"TL414", {TL_TEXT("Liquid", "a text grew beyond its limit"), {}}};
}

std::string replaced(std::string_view text, std::string_view search, std::string_view by, const Arguments &arguments)
{
    std::string result;
    std::size_t at = 0;
    if (search.empty()) {
        // Between all characters, as in Ruby.
        while (at < text.size()) {
            const std::size_t length = codePointAt(text, at).length;
            result.append(by).append(text.substr(at, length));
            at += length;
            checkSize(result, arguments);
        }
        return result.append(by);
    }
    for (auto found = text.find(search); found != std::string_view::npos; found = text.find(search, at)) {
        result.append(text.substr(at, found - at)).append(by);
        at = found + search.size();
        checkSize(result, arguments);
    }
    return result.append(text.substr(at));
}

std::string replacedAt(std::string text, std::size_t at, const std::string &search, const std::string &by)
{
    return at == std::string::npos ? text : text.replace(at, search.size(), by);
}

Value replace(const Value &input, const Arguments &arguments)
{
    return Value::text(replaced(toText(input), toText(arguments[0]), toText(arguments[1]), arguments));
}

Value replaceFirst(const Value &input, const Arguments &arguments)
{
    const std::string text = toText(input);
    const std::string search = toText(arguments[0]);
    return Value::text(replacedAt(text, text.find(search), search, toText(arguments[1])));
}

Value replaceLast(const Value &input, const Arguments &arguments)
{
    const std::string text = toText(input);
    const std::string search = toText(arguments[0]);
    return Value::text(replacedAt(text, text.rfind(search), search, toText(arguments[1])));
}

Value remove(const Value &input, const Arguments &arguments)
{
    return Value::text(replaced(toText(input), toText(arguments[0]), {}, arguments));
}

void addPart(Array &parts, std::string_view part, const Arguments &arguments)
{
    if (parts.size() >= arguments.context().maximumItems)
        throw EvaluationError{"TL414", {TL_TEXT("Liquid", "a list grew beyond its limit"), {}}};
    parts.push_back(Value::text(std::string(part)));
}

// The words of `text` as Ruby's split(" "): any space divides, none at the start counts.
Array splitWords(std::string_view text, const Arguments &arguments)
{
    Array parts;
    std::size_t at = 0;
    while (true) {
        while (at < text.size() && isSpace(text[at]))
            ++at;
        if (at >= text.size())
            return parts;
        std::size_t end = at;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        addPart(parts, text.substr(at, end - at), arguments);
        at = end;
    }
}

Array splitCharacters(std::string_view text, const Arguments &arguments)
{
    Array parts;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = codePointAt(text, i).length;
        addPart(parts, text.substr(i, length), arguments);
        i += length;
    }
    return parts;
}

Value split(const Value &input, const Arguments &arguments)
{
    const std::string text = toText(input);
    const std::string divider = toText(arguments[0]);
    if (divider == " ")
        return Value::array(splitWords(text, arguments));
    if (divider.empty())
        return Value::array(splitCharacters(text, arguments));
    Array parts;
    std::size_t at = 0;
    for (auto found = text.find(divider); found != std::string::npos; found = text.find(divider, at)) {
        addPart(parts, std::string_view(text).substr(at, found - at), arguments);
        at = found + divider.size();
    }
    addPart(parts, std::string_view(text).substr(at), arguments);
    while (!parts.empty() && parts.back().asText().empty())
        parts.pop_back();
    return Value::array(std::move(parts));
}

/// The start and count that `slice` means, within `size` items; nothing when it lies outside.
std::optional<std::pair<std::size_t, std::size_t>> sliceBounds(std::int64_t start, std::int64_t count, std::size_t size)
{
    const auto length = static_cast<std::int64_t>(size);
    if (start < 0)
        start += length;
    if (start < 0 || start > length || count < 0)
        return std::nullopt;
    return std::pair(static_cast<std::size_t>(start), static_cast<std::size_t>(std::min(count, length - start)));
}

Value slice(const Value &input, const Arguments &arguments)
{
    const std::int64_t start = toInteger(arguments[0]);
    const std::int64_t count = arguments[1].isTruthy() ? toInteger(arguments[1]) : 1;
    if (input.isArray()) {
        const auto bounds = sliceBounds(start, count, input.itemCount());
        Array items;
        for (std::size_t i = 0; bounds && i < bounds->second; ++i)
            items.push_back(input.item(bounds->first + i));
        return Value::array(std::move(items));
    }
    const std::string text = toText(input);
    const auto bounds = sliceBounds(start, count, codePointCount(text));
    if (!bounds)
        return Value::text({});
    const std::string_view rest = std::string_view(text).substr(codePointOffset(text, bounds->first));
    return Value::text(std::string(rest.substr(0, codePointOffset(rest, bounds->second))));
}

Value truncate(const Value &input, const Arguments &arguments)
{
    if (input.isNil())
        return {};
    const std::string text = toText(input);
    const std::int64_t length = arguments.has(0) ? toInteger(arguments[0]) : 50;
    const std::string end = arguments.has(1) ? toText(arguments[1]) : "...";
    if (static_cast<std::int64_t>(codePointCount(text)) <= length)
        return Value::text(text);
    const auto kept = std::max<std::int64_t>(0, length - static_cast<std::int64_t>(codePointCount(end)));
    return Value::text(text.substr(0, codePointOffset(text, static_cast<std::size_t>(kept))) + end);
}

Value truncateWords(const Value &input, const Arguments &arguments)
{
    if (input.isNil())
        return {};
    const std::string text = toText(input);
    const std::int64_t wanted = std::max<std::int64_t>(1, arguments.has(0) ? toInteger(arguments[0]) : 15);
    const std::string end = arguments.has(1) ? toText(arguments[1]) : "...";
    std::string result;
    std::size_t at = 0;
    const auto skipSpace = [&] {
        while (at < text.size() && isSpace(text[at]))
            ++at;
    };
    skipSpace();
    for (std::int64_t words = 0; words < wanted; ++words) {
        if (at >= text.size())
            return Value::text(text);
        const std::size_t start = at;
        while (at < text.size() && !isSpace(text[at]))
            ++at;
        if (at >= text.size())
            return Value::text(text);
        result += (words > 0 ? " " : "") + text.substr(start, at - start);
        skipSpace();
    }
    return Value::text(result + end);
}

Value size(const Value &input, const Arguments &)
{
    if (input.isText())
        return Value::integer(static_cast<std::int64_t>(codePointCount(input.asText())));
    if (input.isArray())
        return Value::integer(static_cast<std::int64_t>(input.itemCount()));
    if (input.isHash())
        return Value::integer(static_cast<std::int64_t>(input.asHash().size()));
    if (input.isRange())
        return Value::integer(static_cast<std::int64_t>(input.asRange().size()));
    // Ruby's whole numbers have a size in bytes.
    return Value::integer(input.isInteger() ? 8 : 0);
}

Value defaultTo(const Value &input, const Arguments &arguments)
{
    const bool isMissing = arguments.allowsFalse() ? input.isNil() : !input.isTruthy();
    if (!isMissing && !isEmpty(input))
        return input;
    return arguments.has(0) ? arguments[0] : Value::text({});
}

constexpr Filter filters[] = {
    {"append", 1, 1, append},
    {"capitalize", 0, 0, capitalize},
    {"default", 0, 2, defaultTo},
    {"downcase", 0, 0, downcase},
    {"lstrip", 0, 0, stripStart},
    {"prepend", 1, 1, prepend},
    {"remove", 1, 1, remove},
    {"remove_first", 1, 1, replaceFirst},
    {"remove_last", 1, 1, replaceLast},
    {"replace", 1, 2, replace},
    {"replace_first", 1, 2, replaceFirst},
    {"replace_last", 2, 2, replaceLast},
    {"rstrip", 0, 0, stripEnd},
    {"size", 0, 0, size},
    {"slice", 1, 2, slice},
    {"split", 1, 1, split},
    {"squish", 0, 0, squish},
    {"strip", 0, 0, strip},
    {"truncate", 0, 2, truncate},
    {"truncatewords", 0, 2, truncateWords},
    {"upcase", 0, 0, upcase},
};

} // namespace

std::span<const Filter> textFilters()
{
    return filters;
}

} // namespace throughline::liquid
