// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace throughline {

enum class Contact { None, Email, Phone };

/// What a value gives away: an e-mail address, a phone number (a plus sign or dividers with at
/// least seven digits; digits alone are a number like any other), or nothing.
Contact contactIn(std::string_view value);

/// A key in the place of one that gives a person away: "c" and 24 hexadecimal digits of the SHA-256
/// of salt and value. Case and surrounding space of an address and dividers of a phone number do
/// not change it, so that tables keep fitting together.
std::string surrogateKey(std::string_view salt, std::string_view value);

/// Sixteen fresh bytes, in hexadecimal digits.
std::string newSalt();

} // namespace throughline
