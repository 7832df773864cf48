// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// An sRGB colour without transparency.
struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour &, const Colour &) = default;
};

/// "#4A45B5" or "#abc".
std::optional<Colour> readColour(std::string_view text);
/// "#4A45B5"
std::string writeColour(const Colour &colour);

/// WCAG 2.2, "relative luminance": 0 black to 1 white.
double relativeLuminance(const Colour &colour);
/// WCAG 2.2, "contrast ratio": 1 to 21, in either order.
double contrastRatio(const Colour &one, const Colour &other);

/// WCAG 2.2, 1.4.3 (level AA).
inline constexpr double contrastOfText = 4.5;
inline constexpr double contrastOfLargeText = 3.0; ///< from 18 pt, or 14 pt bold

/// The nearest colour to `text`, towards black or white, that has `ratio` on `background`.
Colour readableColour(const Colour &text, const Colour &background, double ratio = contrastOfText);

/// TL439; its mend is a colour that can be read.
std::vector<TextFinding> checkContrast(const Colour &text, const Colour &background, double ratio = contrastOfText);

/// TL440 at each "#rrggbb" of `source` (HTML or CSS) that is not in `palette`; its mend is the
/// nearest colour of the palette. Black, white and an empty palette are never wrong.
std::vector<TextFinding> checkPalette(std::string_view source, const std::vector<std::string> &palette);

} // namespace throughline
