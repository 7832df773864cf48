// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/coercion.h"
#include "model/content/liquid/expression_parser.h"
#include "model/content/liquid/tokenizer.h"
#include "model/values/number.h"

#include <algorithm>

namespace throughline::liquid {

namespace {

// Brackets within brackets: enough for any text, small enough for any stack.
constexpr int maximumDepth = 50;

ExpressionPtr parseAt(std::string_view text, Position position, bool isCondition, int depth);

ExpressionPtr make(Position position, decltype(Expression::form) form)
{
    return std::make_shared<const Expression>(Expression{position, std::move(form)});
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t matchingBracket(std::string_view text, std::size_t open)
{
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        depth += text[i] == '[' ? 1 : (text[i] == ']' ? -1 : 0);
        if (depth == 0)
            return i;
    }
    return std::string_view::npos;
}

/// The parts of a lookup: words, and brackets with their content; anything between is overlooked.
std::vector<std::string_view> lookupParts(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t i = 0;
    while (i < text.size()) {
        if (text[i] == '[') {
            const std::size_t close = matchingBracket(text, i);
            if (close != std::string_view::npos && close > i + 1) {
                parts.push_back(text.substr(i, close - i + 1));
                i = close + 1;
                continue;
            }
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && (isWordCharacter(text[end]) || text[end] == '-'))
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        if (end < text.size() && text[end] == '?')
            ++end;
        parts.push_back(text.substr(i, end - i));
        i = end;
    }
    return parts;
}

ExpressionPtr parseLookup(std::string_view text, Position position, int depth)
{
    Lookup lookup;
    bool isFirst = true;
    for (const std::string_view part : lookupParts(text)) {
        ExpressionPtr index;
        if (part.starts_with('['))
            index = parseAt(part.substr(1, part.size() - 2), position, false, depth + 1);
        const std::string name = index ? std::string() : std::string(part);
        if (isFirst) {
            lookup.name = name;
            lookup.nameExpression = index;
        } else {
            lookup.segments.push_back({name, index});
        }
        isFirst = false;
    }
    return make(position, std::move(lookup));
}

std::optional<std::int64_t> constantBound(const Expression &expression, Position position)
{
    if (std::holds_alternative<std::monostate>(expression.form))
        return 0;
    if (const auto *whole = std::get_if<std::int64_t>(&expression.form))
        return *whole;
    if (const auto *real = std::get_if<double>(&expression.form))
        return floorOf(Number::of(*real < 0 ? -*real : *real)) * (*real < 0 ? -1 : 1);
    if (const auto *text = std::get_if<std::string>(&expression.form))
        return leadingInteger(*text);
    if (std::holds_alternative<bool>(expression.form))
        throw SyntaxError{"TL410", {TL_TEXT("Liquid", "a range needs numbers"), {}}, position.offset};
    return std::nullopt;
}

ExpressionPtr parseRange(std::string_view text, Position position, int depth)
{
    const std::string_view inner = trim(text.substr(1, text.size() - 2));
    const auto dots = inner.rfind("..");
    if (dots == std::string_view::npos || dots == 0 || dots + 2 >= inner.size())
        return nullptr;
    const ExpressionPtr first = parseAt(inner.substr(0, dots), position, false, depth + 1);
    const ExpressionPtr last = parseAt(inner.substr(dots + 2), position, false, depth + 1);
    const auto a = constantBound(*first, position);
    const auto b = constantBound(*last, position);
    if (a && b)
        return make(position, Range{*a, *b});
    return make(position, RangeExpression{first, last});
}

/// "12", "-1.5"; "1.2.3" reads as 1.2. Nothing when it is no number.
ExpressionPtr parseNumber(std::string_view text, Position position)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || !isDigit(digits.front()) || digits.find_first_not_of("0123456789.") != std::string_view::npos)
        return nullptr;
    const auto point = text.find('.');
    if (point == std::string_view::npos)
        return make(position, leadingInteger(text));
    std::string_view number = text.substr(0, text.find('.', point + 1));
    if (number.ends_with('.'))
        number.remove_suffix(1);
    return make(position, parseReal(number).value_or(0));
}

ExpressionPtr parseAt(std::string_view text, Position position, bool isCondition, int depth)
{
    if (depth > maximumDepth)
        throw SyntaxError{"TL412", {TL_TEXT("Liquid", "brackets are nested too deeply"), {}}, position.offset};
    text = trim(text);
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        return make(position, std::string(text.substr(1, text.size() - 2)));
    if (text.empty() || text == "nil" || text == "null")
        return make(position, std::monostate());
    if (text == "true" || text == "false")
        return make(position, text == "true");
    if (text == "empty" || text == "blank") {
        if (isCondition)
            return make(position, text == "empty" ? Special::Empty : Special::Blank);
        return make(position, std::string());
    }
    if (text.front() == '(' && text.back() == ')') {
        if (ExpressionPtr range = parseRange(text, position, depth))
            return range;
    }
    if (ExpressionPtr number = parseNumber(text, position))
        return number;
    return parseLookup(text, position, depth);
}

bool isFragmentCharacter(char c)
{
    return !isSpace(c) && c != ',' && c != '|' && c != '\'' && c != '"';
}

/// The length of the fragment that begins at the start of `text`.
std::size_t fragmentLength(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        if (isFragmentCharacter(text[i])) {
            ++i;
            continue;
        }
        if (text[i] != '\'' && text[i] != '"')
            break;
        const auto end = text.find(text[i], i + 1);
        if (end == std::string_view::npos)
            break;
        i = end + 1;
    }
    return i;
}

} // namespace

ExpressionPtr parseLooseExpression(std::string_view text, Position position, bool isCondition)
{
    return parseAt(text, position, isCondition, 0);
}

std::string_view findFragment(std::string_view markup, std::size_t from)
{
    for (std::size_t i = from; i < markup.size(); ++i) {
        // A text in quotation marks ends with them; a word may hold others, as in a['b c'].
        const bool isQuoted = markup[i] == '"' || markup[i] == '\'';
        if (const auto end = isQuoted ? markup.find(markup[i], i + 1) : std::string_view::npos; end != std::string_view::npos)
            return markup.substr(i, end + 1 - i);
        if (const std::size_t length = fragmentLength(markup.substr(i)); length > 0)
            return markup.substr(i, length);
    }
    return {};
}

std::vector<KeywordArgument> findAttributes(const Source &source, std::string_view markup)
{
    std::vector<KeywordArgument> attributes;
    std::size_t i = 0;
    while (i < markup.size()) {
        if (!isWordCharacter(markup[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < markup.size() && (isWordCharacter(markup[end]) || markup[end] == '-'))
            ++end;
        std::size_t colon = end;
        while (colon < markup.size() && isSpace(markup[colon]))
            ++colon;
        if (colon >= markup.size() || markup[colon] != ':') {
            i = end;
            continue;
        }
        std::size_t start = colon + 1;
        while (start < markup.size() && isSpace(markup[start]))
            ++start;
        std::string_view value = markup.substr(start);
        // A quoted text ends at its quotation mark, a word at the next space or comma.
        const bool isQuoted = !value.empty() && (value.front() == '"' || value.front() == '\'')
                              && value.find(value.front(), 1) != std::string_view::npos;
        value = value.substr(0, isQuoted ? value.find(value.front(), 1) + 1 : fragmentLength(value));
        if (value.empty()) {
            i = end;
            continue;
        }
        attributes.push_back({std::string(markup.substr(i, end - i)),
                              parseLooseExpression(value, source.positionOf(value))});
        i = start + value.size();
    }
    return attributes;
}

} // namespace throughline::liquid
