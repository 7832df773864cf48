// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace throughline {

/// A part of a text, in bytes.
struct TextPart
{
    std::size_t offset = 0;
    std::size_t length = 0;

    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// The words of a text: letters, marks and digits, with apostrophes and hyphens between them.
std::vector<TextPart> wordsOf(std::string_view text);

/// A text in which case, the way of writing accents and the amount of space make no difference.
class FoldedText
{
public:
    explicit FoldedText(std::string_view text);

    /// Where `phrase` stands as whole words; parts do not overlap.
    std::vector<TextPart> find(std::string_view phrase) const;

private:
    bool isBoundary(std::size_t index) const;

    std::vector<std::int32_t> m_characters;
    std::vector<std::size_t> m_offsets; ///< of each character in the text, and its end
};

bool isLetterOrDigit(std::int32_t codePoint);
bool isLetter(std::int32_t codePoint);
bool isUpperCase(std::int32_t codePoint);

} // namespace throughline
