// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/text_difference.h"

#include <algorithm>
#include <cstdint>

namespace throughline {

namespace {

constexpr std::size_t mostCells = 1'000'000;

/// Words with what follows them up to the next word, so that the parts cover the text.
std::vector<TextPart> pieces(std::string_view text)
{
    std::vector<TextPart> all;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = std::min(text.find_first_of(" \n", from), text.size());
        if (end < text.size())
            ++end;
        all.push_back({from, end - from});
        from = end;
    }
    return all;
}

std::string_view wordOf(std::string_view text, const TextPart &part)
{
    std::string_view word = text.substr(part.offset, part.length);
    while (!word.empty() && (word.back() == ' ' || word.back() == '\n'))
        word.remove_suffix(1);
    return word;
}

} // namespace

std::vector<TextPart> differingParts(std::string_view shown, std::string_view real)
{
    if (shown == real)
        return {};
    const std::vector<TextPart> a = pieces(shown);
    const std::vector<TextPart> b = pieces(real);
    const auto same = [&](std::size_t i, std::size_t j) { return wordOf(shown, a[i]) == wordOf(real, b[j]); };
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && same(head, head))
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && same(a.size() - 1 - tail, b.size() - 1 - tail))
        ++tail;
    const std::size_t rows = a.size() - head - tail;
    const std::size_t columns = b.size() - head - tail;
    std::vector<bool> isKept(rows, false);
    if (rows * columns <= mostCells && rows > 0 && columns > 0) {
        // Longest common subsequence of the words in the middle.
        std::vector<std::uint32_t> length((rows + 1) * (columns + 1), 0);
        const auto cell = [&](std::size_t i, std::size_t j) -> std::uint32_t & { return length[i * (columns + 1) + j]; };
        for (std::size_t i = rows; i-- > 0;)
            for (std::size_t j = columns; j-- > 0;)
                cell(i, j) = same(head + i, head + j) ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
        for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
            if (same(head + i, head + j)) {
                isKept[i] = true;
                ++i;
                ++j;
            } else if (cell(i + 1, j) >= cell(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
    }
    std::vector<TextPart> parts;
    bool isOpen = false;
    for (std::size_t i = 0; i < rows; ++i) {
        if (isKept[i]) {
            isOpen = false;
            continue;
        }
        const TextPart &piece = a[head + i];
        const std::size_t visible = wordOf(shown, piece).size();
        if (isOpen)
            parts.back().length = piece.offset + visible - parts.back().offset;
        else if (visible > 0)
            parts.push_back({piece.offset, visible});
        isOpen = isOpen || visible > 0;
    }
    return parts;
}

} // namespace throughline
