// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/json_text.h"

#include "model/values/number.h"

namespace throughline {

namespace {

constexpr int maxDepth = 100;
constexpr size_t lineWidth = 100;

/// The byte at which brackets nest too deeply, or npos.
size_t tooDeepAt(std::string_view text)
{
    int depth = 0;
    bool inText = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::string_view::npos;
}

Problem brokenAt(std::string_view text, size_t byte, Text what)
{
    std::int64_t line = 1;
    std::int64_t column = 1;
    for (size_t i = 0; i < byte && i < text.size(); ++i) {
        column = text[i] == '\n' ? 1 : column + 1;
        line += text[i] == '\n';
    }
    return wrongProblem("TL001", what, {formatNumber(line), formatNumber(column)});
}

std::string oneLine(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A small value with a space after each colon and comma; empty where it is too long.
std::string spaced(const Json &json, size_t room)
{
    if (!json.is_structured())
        return oneLine(json);
    std::string out = json.is_array() ? "[" : "{";
    bool first = true;
    for (const auto &[key, member] : json.items()) {
        out += first ? "" : ", ";
        first = false;
        if (json.is_object())
            out += oneLine(Json(key)) + ": ";
        const std::string inner = spaced(member, room);
        if (inner.empty() || out.size() + inner.size() > room)
            return {};
        out += inner;
    }
    return out + (json.is_array() ? "]" : "}");
}

void write(const Json &json, size_t indent, std::string &out)
{
    const std::string small = spaced(json, indent < lineWidth ? lineWidth - indent : 0);
    if (!small.empty() || !json.is_structured() || json.empty()) {
        out += small.empty() ? oneLine(json) : small;
        return;
    }
    out += json.is_array() ? "[" : "{";
    bool first = true;
    for (const auto &[key, member] : json.items()) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append(indent + 2, ' ');
        if (json.is_object())
            out += oneLine(Json(key)) + ": ";
        write(member, indent + 2, out);
    }
    out += '\n';
    out.append(indent, ' ');
    out += json.is_array() ? ']' : '}';
}

} // namespace

Expected<Json> parseJson(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const size_t at = tooDeepAt(text); at != std::string_view::npos)
        return tl::unexpected(brokenAt(text, at, TL_TEXT("Format", "line %1, column %2: nested too deeply")));
    try {
        return Json::parse(text);
    } catch (const Json::parse_error &error) {
        const size_t byte = error.byte > 0 ? error.byte - 1 : 0;
        if (byte >= text.size())
            return tl::unexpected(brokenAt(
                text, byte, TL_TEXT("Format", "line %1, column %2: the file ends in the middle of the JSON")));
        return tl::unexpected(brokenAt(text, byte, TL_TEXT("Format", "line %1, column %2: this is not valid JSON")));
    } catch (const Json::exception &) {
        return tl::unexpected(wrongProblem(
            "TL001", TL_TEXT("Format", "this is not valid JSON: a number is too large"), {}));
    }
}

std::string writeJson(const Json &json)
{
    std::string out;
    write(json, 0, out);
    return out + "\n";
}

} // namespace throughline
