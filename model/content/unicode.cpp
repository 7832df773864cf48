// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/unicode.h"

#include <utf8proc.h>

#include <cstdlib>

namespace throughline {

CodePoint codePointAt(std::string_view text, std::size_t offset)
{
    utf8proc_int32_t value = 0;
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data()) + offset;
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
    if (length <= 0)
        return {0xFFFD, 1};
    return {value, static_cast<std::size_t>(length)};
}

bool isValidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (point.value == 0xFFFD && point.length == 1)
            return false;
        i += point.length;
    }
    return true;
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); i += codePointAt(text, i).length)
        ++count;
    return count;
}

std::size_t codePointOffset(std::string_view text, std::size_t index)
{
    std::size_t i = 0;
    for (; index > 0 && i < text.size(); --index)
        i += codePointAt(text, i).length;
    return i;
}

void appendCodePoint(std::string &text, std::int32_t codePoint)
{
    utf8proc_uint8_t bytes[4];
    const auto length = utf8proc_encode_char(codePoint, bytes);
    text.append(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length));
}

namespace {

/// Calls `visit` with the offset of each grapheme until it returns false.
template <class Visit>
void visitGraphemes(std::string_view text, Visit visit)
{
    utf8proc_int32_t state = 0;
    std::int32_t previous = 0;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if ((i == 0 || utf8proc_grapheme_break_stateful(previous, point.value, &state)) && !visit(i))
            return;
        previous = point.value;
        i += point.length;
    }
}

} // namespace

std::size_t graphemeCount(std::string_view text)
{
    std::size_t count = 0;
    visitGraphemes(text, [&](std::size_t) {
        ++count;
        return true;
    });
    return count;
}

std::size_t graphemeOffset(std::string_view text, std::size_t index)
{
    std::size_t offset = text.size();
    visitGraphemes(text, [&](std::size_t at) {
        if (index == 0)
            offset = at;
        return index-- > 0;
    });
    return offset;
}

namespace {

template <class Map>
std::string mapped(std::string_view text, Map map)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const std::int32_t value = point.length == 1 && point.value == 0xFFFD ? point.value : map(point.value);
        if (value == point.value)
            result += text.substr(i, point.length);
        else
            appendCodePoint(result, value);
        i += point.length;
    }
    return result;
}

constexpr std::int32_t sharpS = 0xDF;

} // namespace

std::string upperCase(std::string_view text)
{
    std::string result = mapped(text, [](std::int32_t point) { return point == sharpS ? point : utf8proc_toupper(point); });
    // The one common letter whose capital is two letters.
    for (auto at = result.find("ß"); at != std::string::npos; at = result.find("ß", at))
        result.replace(at, 2, "SS");
    return result;
}

std::string lowerCase(std::string_view text)
{
    return mapped(text, [](std::int32_t point) { return utf8proc_tolower(point); });
}

std::string foldCase(std::string_view text)
{
    utf8proc_uint8_t *folded = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &folded,
                                   static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    if (size < 0)
        return lowerCase(text);
    std::string result(reinterpret_cast<const char *>(folded), static_cast<std::size_t>(size));
    std::free(folded);
    return result;
}

} // namespace throughline
