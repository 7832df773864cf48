// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/tag_markup.h"

#include "model/content/liquid/tokenizer.h"
#include "model/values/number.h"

#include <algorithm>

namespace throughline::liquid {

namespace {

bool isSignatureCharacter(char c)
{
    return isWordCharacter(c) || std::string_view("-.[]()").find(c) != std::string_view::npos;
}

ExpressionPtr expressionAt(const Source &source, std::string_view text, bool isCondition = false)
{
    return parseLooseExpression(text, source.positionOf(text), isCondition);
}

[[noreturn]] void fail(const Source &source, std::string_view markup, Text text)
{
    throw SyntaxError{"TL410", {text, {}}, source.offsetOf(markup)};
}

std::string_view after(std::string_view markup, std::string_view part)
{
    return markup.substr(static_cast<std::size_t>(part.data() - markup.data()) + part.size());
}

std::string_view leadingSpace(std::string_view text)
{
    return text.substr(0, text.size() - trimStart(text).size());
}

/// Reads " word " from the start of `text`; false leaves it as it is.
bool skipWord(std::string_view &text, std::string_view word)
{
    const std::string_view rest = trimStart(text);
    if (rest.size() == text.size() || !rest.starts_with(word))
        return false;
    const std::string_view behind = rest.substr(word.size());
    if (leadingSpace(behind).empty())
        return false;
    text = trimStart(behind);
    return true;
}

/// The parts of a comma-separated list; commas within quotation marks do not divide.
std::vector<std::string_view> splitList(std::string_view markup)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= markup.size(); ++i) {
        if (i < markup.size() && (markup[i] == '"' || markup[i] == '\'')) {
            const auto end = markup.find(markup[i], i + 1);
            if (end != std::string_view::npos)
                i = end;
            continue;
        }
        if (i == markup.size() || markup[i] == ',') {
            parts.push_back(markup.substr(start, i - start));
            start = i + 1;
        }
    }
    return parts;
}

std::string literalKey(const Expression &expression)
{
    if (const auto *text = std::get_if<std::string>(&expression.form))
        return "\"" + *text + "\"";
    if (const auto *whole = std::get_if<std::int64_t>(&expression.form))
        return formatNumber(*whole);
    if (const auto *real = std::get_if<double>(&expression.form))
        return realText(*real);
    if (const auto *boolean = std::get_if<bool>(&expression.form))
        return *boolean ? "true" : "false";
    // Only literals make two cycles the same; others stay apart by their place.
    if (expression.isLookup() || std::holds_alternative<RangeExpression>(expression.form))
        return "@" + formatNumber(static_cast<std::int64_t>(expression.position.offset));
    return "nil";
}

std::size_t groupLength(std::string_view markup)
{
    const std::string_view fragment = findFragment(markup);
    if (fragment.empty() || fragment.data() != markup.data())
        return 0;
    if (trimStart(after(markup, fragment)).starts_with(':'))
        return fragment.size();
    const auto colon = fragment.rfind(':');
    const bool isQuoted = fragment.front() == '"' || fragment.front() == '\'';
    if (colon == std::string_view::npos || colon == 0)
        return 0;
    // A colon within quotation marks belongs to the text.
    return isQuoted && fragment.find(fragment.front(), 1) > colon ? 0 : colon;
}

} // namespace

Assignment parseAssignMarkup(const Source &source, std::string_view markup)
{
    for (auto sign = markup.find('='); sign != std::string_view::npos; sign = markup.find('=', sign + 1)) {
        const std::string_view before = trimEnd(markup.substr(0, sign));
        std::size_t start = before.size();
        while (start > 0 && isSignatureCharacter(before[start - 1]))
            --start;
        if (start < before.size())
            return {std::string(before.substr(start)), trimStart(markup.substr(sign + 1))};
    }
    fail(source, markup, TL_TEXT("Liquid", "an “assign” is written “assign name = value”"));
}

std::string parseCaptureMarkup(const Source &source, std::string_view markup)
{
    const auto start = std::find_if(markup.begin(), markup.end(), isSignatureCharacter);
    const auto end = std::find_if_not(start, markup.end(), isSignatureCharacter);
    if (start == end)
        fail(source, markup, TL_TEXT("Liquid", "a “capture” needs the name of a variable"));
    return {start, end};
}

ExpressionPtr parseCaseMarkup(const Source &source, std::string_view markup)
{
    const std::string_view fragment = findFragment(markup);
    if (fragment.empty())
        fail(source, markup, TL_TEXT("Liquid", "a “case” needs a value"));
    return expressionAt(source, fragment);
}

std::vector<ExpressionPtr> parseWhenMarkup(const Source &source, std::string_view markup)
{
    std::vector<ExpressionPtr> values;
    while (true) {
        const std::string_view fragment = findFragment(markup);
        if (fragment.empty())
            fail(source, markup, TL_TEXT("Liquid", "a “when” needs a value"));
        values.push_back(expressionAt(source, fragment, true));
        std::string_view rest = after(markup, fragment);
        if (!skipWord(rest, "or")) {
            if (!trimStart(rest).starts_with(','))
                return values;
            rest = trimStart(trimStart(rest).substr(1));
        }
        const std::string_view next = findFragment(rest);
        if (next.empty() || next.data() != rest.data())
            return values;
        markup = rest;
    }
}

CycleNode parseCycleMarkup(const Source &source, std::string_view markup)
{
    CycleNode cycle;
    if (const std::size_t length = groupLength(markup); length > 0) {
        cycle.group = expressionAt(source, markup.substr(0, length));
        markup = trimStart(markup.substr(length)).substr(1);
    }
    for (const std::string_view part : splitList(markup)) {
        const std::string_view fragment = findFragment(part);
        if (fragment.empty())
            continue;
        cycle.values.push_back(expressionAt(source, fragment));
        cycle.key += literalKey(*cycle.values.back()) + ",";
    }
    if (cycle.values.empty())
        fail(source, markup, TL_TEXT("Liquid", "a “cycle” needs its values, divided by commas"));
    return cycle;
}

IncludeNode parseIncludeMarkup(const Source &source, std::string_view markup, bool isRender)
{
    IncludeNode node;
    node.isRender = isRender;
    const std::string_view name = findFragment(markup);
    const bool isQuoted = !name.empty() && (name.front() == '"' || name.front() == '\'');
    if (isRender && !isQuoted)
        fail(source, markup, TL_TEXT("Liquid", "a “render” needs the name of a block in quotation marks"));
    if (name.empty())
        fail(source, markup, TL_TEXT("Liquid", "an “include” needs the name of a block"));
    node.block = expressionAt(source, name);
    std::string_view rest = after(markup, name);
    node.isForEach = skipWord(rest, "for");
    if (node.isForEach || skipWord(rest, "with")) {
        const std::string_view value = findFragment(rest);
        if (!value.empty()) {
            node.with = expressionAt(source, value);
            rest = after(rest, value);
        }
    }
    if (skipWord(rest, "as")) {
        const auto end = std::find_if_not(rest.begin(), rest.end(),
                                          [](char c) { return isWordCharacter(c) || c == '-'; });
        node.alias.assign(rest.begin(), end);
    }
    node.arguments = findAttributes(source, markup);
    return node;
}

TableRowNode parseTableRowMarkup(const Source &source, std::string_view markup)
{
    TableRowNode row;
    std::string_view rest = trimStart(markup);
    const auto end = std::find_if_not(rest.begin(), rest.end(), isWordCharacter);
    row.variable.assign(rest.begin(), end);
    rest.remove_prefix(row.variable.size());
    if (row.variable.empty() || !skipWord(rest, "in"))
        fail(source, markup, TL_TEXT("Liquid", "a “tablerow” is written “tablerow item in items”"));
    const std::string_view collection = findFragment(rest);
    if (collection.empty())
        fail(source, markup, TL_TEXT("Liquid", "a “tablerow” is written “tablerow item in items”"));
    row.collection = expressionAt(source, collection);
    for (const KeywordArgument &attribute : findAttributes(source, markup)) {
        if (attribute.name == "cols")
            row.columns = attribute.value;
        else if (attribute.name == "limit")
            row.limit = attribute.value;
        else if (attribute.name == "offset")
            row.offset = attribute.value;
    }
    return row;
}

} // namespace throughline::liquid
