// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/folded_text.h"

#include "model/content/unicode.h"

#include <utf8proc.h>

#include <algorithm>

namespace throughline {

namespace {

bool isMark(utf8proc_category_t category)
{
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
}

bool isSpaceCharacter(std::int32_t codePoint)
{
    return (codePoint >= '\t' && codePoint <= '\r') || utf8proc_category(codePoint) == UTF8PROC_CATEGORY_ZS;
}

bool joinsWords(std::int32_t codePoint)
{
    return codePoint == '\'' || codePoint == 0x2019 || codePoint == '-';
}

} // namespace

bool isLetter(std::int32_t codePoint)
{
    const auto category = utf8proc_category(codePoint);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isLetterOrDigit(std::int32_t codePoint)
{
    const auto category = utf8proc_category(codePoint);
    return isLetter(codePoint) || isMark(category) || category == UTF8PROC_CATEGORY_ND;
}

bool isUpperCase(std::int32_t codePoint)
{
    return utf8proc_category(codePoint) == UTF8PROC_CATEGORY_LU;
}

std::vector<TextPart> wordsOf(std::string_view text)
{
    std::vector<TextPart> words;
    std::size_t end = 0; // behind the last letter of the word being read
    bool isWithin = false;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (isLetterOrDigit(point.value)) {
            if (!isWithin || words.empty())
                words.push_back({i, 0});
            isWithin = true;
            end = i + point.length;
            words.back().length = end - words.back().offset;
        } else if (!joinsWords(point.value) || end != i) {
            isWithin = false;
        }
        i += point.length;
    }
    return words;
}

FoldedText::FoldedText(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (isSpaceCharacter(point.value)) {
            if (m_characters.empty() || m_characters.back() != ' ') {
                m_characters.push_back(' ');
                m_offsets.push_back(i);
            }
        } else {
            utf8proc_int32_t folded[16];
            int boundary = 0;
            const auto count = utf8proc_decompose_char(
                point.value == 0x2019 ? '\'' : point.value, folded, 16,
                static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD), &boundary);
            for (utf8proc_ssize_t k = 0; k < std::min<utf8proc_ssize_t>(count, 16); ++k) {
                m_characters.push_back(folded[k]);
                m_offsets.push_back(i);
            }
        }
        i += point.length;
    }
    m_offsets.push_back(text.size());
}

// Between two characters that do not both belong to a word.
bool FoldedText::isBoundary(std::size_t index) const
{
    return index == 0 || index == m_characters.size()
           || !(isLetterOrDigit(m_characters[index - 1]) && isLetterOrDigit(m_characters[index]));
}

std::vector<TextPart> FoldedText::find(std::string_view phrase) const
{
    const auto isSpace = [](std::int32_t character) { return character == ' '; };
    std::vector<std::int32_t> wanted = FoldedText(phrase).m_characters;
    wanted.erase(wanted.begin(), std::find_if_not(wanted.begin(), wanted.end(), isSpace));
    while (!wanted.empty() && wanted.back() == ' ')
        wanted.pop_back();
    std::vector<TextPart> parts;
    if (wanted.empty())
        return parts;
    auto from = m_characters.begin();
    while (true) {
        const auto found = std::search(from, m_characters.end(), wanted.begin(), wanted.end());
        if (found == m_characters.end())
            return parts;
        const auto start = static_cast<std::size_t>(found - m_characters.begin());
        const std::size_t end = start + wanted.size();
        if (!isBoundary(start) || !isBoundary(end)) {
            from = found + 1;
            continue;
        }
        parts.push_back({m_offsets[start], m_offsets[end] - m_offsets[start]});
        from = found + static_cast<std::ptrdiff_t>(wanted.size());
    }
}

} // namespace throughline
