// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/terminal_columns.h"

#include <algorithm>

namespace throughline {

std::size_t columnsOf(std::string_view text)
{
    // Continuation bytes of UTF-8 take no column.
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string padded(std::string text, std::size_t width)
{
    const std::size_t used = columnsOf(text);
    text.append(used < width ? width - used : 1, ' ');
    return text;
}

} // namespace throughline
