// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/text_direction.h"

#include "model/content/unicode.h"

#include <algorithm>
#include <array>

namespace throughline {

namespace {

struct Span
{
    std::int32_t first;
    std::int32_t last;
};

// Hebrew to Arabic Extended-A, their presentation forms, and the right-to-left blocks of plane 1.
constexpr std::array rightToLeft{Span{0x0590, 0x08FF}, Span{0xFB1D, 0xFDFF}, Span{0xFE70, 0xFEFF}, Span{0x10800, 0x10FFF}, Span{0x1E800, 0x1EFFF}};

// What has no direction of its own: punctuation, symbols and pictures, marks.
constexpr std::array neutral{Span{0x00, 0x40},     Span{0x5B, 0x60},     Span{0x7B, 0xA9},     Span{0xAB, 0xB4},     Span{0xB6, 0xB9},
                             Span{0xBB, 0xBF},     Span{0xD7, 0xD7},     Span{0xF7, 0xF7},     Span{0x0300, 0x036F}, Span{0x2000, 0x2BFF},
                             Span{0x3000, 0x3004}, Span{0x3008, 0x3020}, Span{0xFE00, 0xFE6F}, Span{0xFFFD, 0xFFFD}, Span{0x1F000, 0x1FAFF},
                             Span{0xE0000, 0xE0FFF}};

template <std::size_t N>
bool isIn(const std::array<Span, N> &spans, std::int32_t value)
{
    return std::ranges::any_of(spans, [value](const Span &span) { return value >= span.first && value <= span.last; });
}

/// The bytes of Liquid or of an address that begin here.
std::size_t skipped(std::string_view rest)
{
    if (rest.starts_with("{{") || rest.starts_with("{%")) {
        const std::size_t end = rest.find(rest[1] == '{' ? "}}" : "%}", 2);
        return end == std::string_view::npos ? rest.size() : end + 2;
    }
    if (rest.starts_with("https://") || rest.starts_with("http://")) {
        const std::size_t end = rest.find_first_of(" \n\t)");
        return end == std::string_view::npos ? rest.size() : end;
    }
    return 0;
}

} // namespace

std::optional<TextDirection> directionOf(std::string_view text)
{
    std::size_t left = 0;
    std::size_t right = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t length = skipped(text.substr(at)); length > 0) {
            at += length;
            continue;
        }
        const CodePoint point = codePointAt(text, at);
        at += point.length;
        if (isIn(rightToLeft, point.value))
            ++right;
        else if (!isIn(neutral, point.value))
            ++left;
    }
    if (left + right == 0)
        return std::nullopt;
    return right > left ? TextDirection::RightToLeft : TextDirection::LeftToRight;
}

} // namespace throughline
