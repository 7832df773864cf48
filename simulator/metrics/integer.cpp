// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/integer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::metrics {

std::string formatInteger(Int128 value)
{
    __extension__ typedef unsigned __int128 Unsigned;
    const bool isNegative = value < 0;
    Unsigned rest = isNegative ? -static_cast<Unsigned>(value) : static_cast<Unsigned>(value);
    std::string digits;
    do {
        digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    if (isNegative)
        digits.push_back('-');
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::optional<Int128> parseWideInteger(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    if (isNegative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > 38)
        return {};
    Int128 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return isNegative ? -value : value;
}

std::int64_t roundClamped(double value)
{
    constexpr double limit = 9.2e18;
    if (std::isnan(value))
        return 0;
    return std::llround(std::clamp(value, -limit, limit));
}

} // namespace throughline::metrics
