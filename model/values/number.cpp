// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"

#include <charconv>

namespace throughline {

namespace {

template <class... Format>
std::string toChars(double value, Format... format)
{
    char buffer[512];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, format...);
    return error == std::errc() ? std::string(buffer, end) : std::string("inf");
}

template <class T>
std::optional<T> fromChars(std::string_view text)
{
    T value{};
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, value);
    if (error != std::errc() || end != last || text.empty())
        return std::nullopt;
    return value;
}

} // namespace

std::string formatNumber(double value) { return toChars(value); }
std::string formatNumber(std::int64_t value) { return std::to_string(value); }

std::string formatFixed(double value, int decimals)
{
    return toChars(value, std::chars_format::fixed, decimals);
}

std::string formatSignificant(double value, int digits)
{
    return toChars(value, std::chars_format::general, digits);
}

std::optional<double> parseReal(std::string_view text) { return fromChars<double>(text); }
std::optional<std::int64_t> parseInteger(std::string_view text)
{
    return fromChars<std::int64_t>(text);
}

} // namespace throughline
