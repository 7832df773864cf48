// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/tokenizer.h"

#include <algorithm>

namespace throughline::liquid {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isOnlySpace(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

std::string_view trimStart(std::string_view text)
{
    while (!text.empty() && (isSpace(text.front()) || text.front() == '\0'))
        text.remove_prefix(1);
    return text;
}

std::string_view trimEnd(std::string_view text)
{
    while (!text.empty() && (isSpace(text.back()) || text.back() == '\0'))
        text.remove_suffix(1);
    return text;
}

std::string_view trim(std::string_view text)
{
    return trimStart(trimEnd(text));
}

namespace {

std::size_t endOfTag(std::string_view source, std::size_t from)
{
    const auto end = source.find("%}", from);
    return end == std::string_view::npos ? end : end + 2;
}

/// Where the output that starts at `start` ends. A single "}" ends it too, so that the parser can
/// say what is missing; "{%" within it continues to the end of that tag, as Liquid has always done.
std::size_t endOfOutput(std::string_view source, std::size_t start)
{
    for (std::size_t i = start + 2; i < source.size(); ++i) {
        if (source[i] == '}')
            return i + 1 < source.size() && source[i + 1] == '}' ? i + 2 : i + 1;
        if (source[i] == '{' && i + 1 < source.size() && source[i + 1] == '%')
            return std::min(endOfTag(source, i + 2), source.size());
    }
    return std::string_view::npos;
}

} // namespace

std::vector<std::string_view> tokenize(std::string_view source)
{
    std::vector<std::string_view> tokens;
    std::size_t at = 0;
    while (at < source.size()) {
        std::size_t next = at;
        while ((next = source.find('{', next)) != std::string_view::npos && next + 1 < source.size()
               && source[next + 1] != '{' && source[next + 1] != '%')
            ++next;
        if (next == std::string_view::npos || next + 1 >= source.size())
            next = source.size();
        if (next > at) {
            tokens.push_back(source.substr(at, next - at));
            at = next;
            continue;
        }
        const std::size_t end = source[at + 1] == '%' ? endOfTag(source, at + 2) : endOfOutput(source, at);
        if (end == std::string_view::npos) {
            tokens.push_back(source.substr(at, 2));
            break;
        }
        tokens.push_back(source.substr(at, end - at));
        at = end;
    }
    return tokens;
}

std::vector<std::string_view> tokenizeLines(std::string_view markup)
{
    std::vector<std::string_view> lines;
    while (!markup.empty()) {
        const auto end = std::min(markup.find('\n'), markup.size());
        lines.push_back(markup.substr(0, end));
        markup.remove_prefix(std::min(end + 1, markup.size()));
    }
    return lines;
}

static std::optional<TagToken> splitName(std::string_view text)
{
    text = text.substr(static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), isSpace) - text.begin()));
    std::size_t length = 0;
    if (text.starts_with('#'))
        length = 1;
    else
        length = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isWordCharacter) - text.begin());
    if (length == 0)
        return std::nullopt;
    std::string_view markup = text.substr(length);
    while (!markup.empty() && isSpace(markup.front()))
        markup.remove_prefix(1);
    return TagToken{text.substr(0, length), markup};
}

std::optional<TagToken> readTag(std::string_view token)
{
    if (token.size() < 4 || !token.starts_with("{%") || !token.ends_with("%}"))
        return std::nullopt;
    token = token.substr(2, token.size() - 4);
    if (token.starts_with('-'))
        token.remove_prefix(1);
    if (token.ends_with('-'))
        token.remove_suffix(1);
    return splitName(token);
}

std::optional<TagToken> readLineTag(std::string_view line)
{
    return splitName(line);
}

std::optional<TrailingTag> readTrailingTag(std::string_view token)
{
    if (!token.ends_with("%}"))
        return std::nullopt;
    for (auto start = token.rfind("{%"); start != std::string_view::npos; start = token.rfind("{%", start - 1)) {
        std::string_view rest = token.substr(start + 2);
        if (rest.starts_with('-'))
            rest.remove_prefix(1);
        const auto tag = splitName(rest);
        if (tag && tag->name != "#")
            return TrailingTag{token.substr(0, start), tag->name};
        if (start == 0)
            break;
    }
    return std::nullopt;
}

} // namespace throughline::liquid
