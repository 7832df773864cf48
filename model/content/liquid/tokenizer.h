// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace throughline::liquid {

/// Cuts a template into texts, "{{ … }}" and "{% … %}". An output or tag that never ends is the
/// token "{{" or "{%" alone. Every token is a part of `source`.
std::vector<std::string_view> tokenize(std::string_view source);

/// The lines of a {% liquid %} tag.
std::vector<std::string_view> tokenizeLines(std::string_view markup);

/// A tag's name and what follows it.
struct TagToken
{
    std::string_view name;   ///< "#" for an inline comment
    std::string_view markup;
};

/// Nothing when `token` ("{% … %}") has no name.
std::optional<TagToken> readTag(std::string_view token);
/// Of a line within {% liquid %}.
std::optional<TagToken> readLineTag(std::string_view line);

/// The last tag that begins within `token`, as {% raw %} and {% doc %} look for their end: what
/// precedes it, and its name.
struct TrailingTag
{
    std::string_view before;
    std::string_view name;
};
std::optional<TrailingTag> readTrailingTag(std::string_view token);

bool isSpace(char c);
bool isWordCharacter(char c);
bool isOnlySpace(std::string_view text);
std::string_view trimStart(std::string_view text);
std::string_view trimEnd(std::string_view text);
std::string_view trim(std::string_view text);

} // namespace throughline::liquid
