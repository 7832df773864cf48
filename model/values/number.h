// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

// Qt sets the C library's locale from the environment, so nothing in the core may use printf,
// strtod, std::to_string of a real or iostreams for numbers: these functions know no locale.

/// The shortest text that reads back as the same number.
std::string formatNumber(double value);
std::string formatNumber(std::int64_t value);
/// With exactly `decimals` digits after the point.
std::string formatFixed(double value, int decimals);
/// At `digits` significant digits, as "%.9g" would in the C locale.
std::string formatSignificant(double value, int digits);

/// The whole text must be a number; surrounding space is not accepted.
std::optional<double> parseReal(std::string_view text);
std::optional<std::int64_t> parseInteger(std::string_view text);

} // namespace throughline
