// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace throughline {

/// The code point at `offset`, and its length in bytes; a byte that begins none counts as one
/// code point U+FFFD of one byte.
struct CodePoint
{
    std::int32_t value = 0;
    std::size_t length = 1;
};
CodePoint codePointAt(std::string_view text, std::size_t offset);

bool isValidUtf8(std::string_view text);
std::size_t codePointCount(std::string_view text);
/// The byte at which code point `index` begins; the text's size when there are fewer.
std::size_t codePointOffset(std::string_view text, std::size_t index);
void appendCodePoint(std::string &text, std::int32_t codePoint);

/// What a reader takes for one character each: letters with their accents, whole emoji.
std::size_t graphemeCount(std::string_view text);
/// The byte at which the reader's character `index` begins; the text's size when there are fewer.
std::size_t graphemeOffset(std::string_view text, std::size_t index);

std::string upperCase(std::string_view text);
std::string lowerCase(std::string_view text);
/// For comparing without regard to case.
std::string foldCase(std::string_view text);

} // namespace throughline
