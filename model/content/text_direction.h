// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace throughline {

enum class TextDirection { LeftToRight, RightToLeft };

/// The way in which most letters of a text run, Liquid and addresses apart: one Arabic name at the
/// beginning of an English sentence does not turn it around, as its first letter would by rule P2 of
/// Unicode's bidirectional algorithm (UAX 9). Nothing where the text has no letters.
std::optional<TextDirection> directionOf(std::string_view text);

} // namespace throughline
