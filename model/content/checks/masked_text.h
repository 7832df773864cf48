// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace throughline {

/// The text with blanks in the place of Liquid's tags and outputs, so that rules of style look at
/// the words alone and offsets stay what they are.
std::string withoutLiquid(std::string_view text);
/// The same for the tags of HTML.
std::string withoutMarkup(std::string text);

} // namespace throughline
