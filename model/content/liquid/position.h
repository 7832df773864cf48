// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace throughline::liquid {

/// A place in a template's source.
struct Position
{
    std::size_t offset = 0; ///< bytes from the start
    int line = 1;           ///< from 1
    int column = 1;         ///< from 1, in code points

    friend bool operator==(const Position &, const Position &) = default;
};

/// The place of the byte at `offset`; an offset past the end is the end.
Position positionAt(std::string_view source, std::size_t offset);

} // namespace throughline::liquid
