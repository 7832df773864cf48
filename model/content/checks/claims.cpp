// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/claims.h"

#include "model/values/number.h"

#include <algorithm>
#include <array>

namespace throughline {

namespace {

constexpr std::array<std::string_view, 18> discountWords{
    "off",    "discount", "less",     "save",   "cheaper", "reduced",   "reduction", "rabatt",     "nachlass",
    "sparen", "günstiger", "descuento", "ahorra", "menos",   "remise",    "réduction", "économisez", "rebate"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The sentence around `at`, as far as full stops, line breaks and question marks tell.
std::string_view sentenceAround(std::string_view text, std::size_t at)
{
    const auto isEnd = [&](std::size_t i) {
        const char c = text[i];
        // A point within a number ends no sentence.
        const bool isDecimal = c == '.' && i + 1 < text.size() && isDigit(text[i + 1]);
        return c == '\n' || c == '!' || c == '?' || (c == '.' && !isDecimal);
    };
    std::size_t from = at;
    while (from > 0 && !isEnd(from - 1))
        --from;
    std::size_t to = at;
    while (to < text.size() && !isEnd(to))
        ++to;
    return text.substr(from, to - from);
}

bool hasMinusBefore(std::string_view text, std::size_t at)
{
    if (at > 0 && text[at - 1] == ' ')
        --at;
    const std::string_view before = text.substr(0, at);
    const bool isHyphen = before.ends_with('-') && (before.size() < 2 || before[before.size() - 2] == ' ');
    return before.ends_with("−") || isHyphen;
}

} // namespace

std::vector<StatedDiscount> statedDiscounts(std::string_view text)
{
    std::vector<StatedDiscount> found;
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
        std::size_t end = at;
        for (const std::string_view space : {" ", "\u00A0", "\u202F"})
            if (text.substr(0, end).ends_with(space)) {
                end -= space.size();
                break;
            }
        std::size_t begin = end;
        while (begin > 0 && (isDigit(text[begin - 1]) || ((text[begin - 1] == '.' || text[begin - 1] == ',') && begin > 1 && isDigit(text[begin - 2]))))
            --begin;
        std::string number(text.substr(begin, end - begin));
        std::replace(number.begin(), number.end(), ',', '.');
        const auto percent = parseReal(number);
        if (!percent)
            continue;
        const FoldedText sentence(sentenceAround(text, at));
        const bool isDiscount = hasMinusBefore(text, begin)
            || std::any_of(discountWords.begin(), discountWords.end(),
                           [&](std::string_view word) { return !sentence.find(word).empty(); });
        if (isDiscount)
            found.push_back({*percent, {begin, end - begin}});
    }
    return found;
}

} // namespace throughline
