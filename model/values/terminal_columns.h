// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace throughline {

/// Columns that a UTF-8 text takes on a terminal, near enough: one per character.
std::size_t columnsOf(std::string_view text);

/// The text and spaces up to `width` columns; one space where it is as wide or wider, so that what
/// follows stays apart.
std::string padded(std::string text, std::size_t width);

} // namespace throughline
