// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/brand_colours.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

Colour mixed(const Colour &from, const Colour &to, double share)
{
    const auto channel = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
    };
    return {channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue)};
}

Colour inkOn(const Colour &ground, const Colour &ink)
{
    if (contrastRatio(white, ground) >= contrastOfText)
        return white;
    return contrastRatio(ink, ground) >= contrastOfText ? ink : black;
}

} // namespace

BrandColours brandColours(const Brand &brand)
{
    BrandColours colours;
    std::vector<Colour> palette;
    for (const std::string &text : brand.colours)
        if (const auto colour = readColour(text))
            palette.push_back(*colour);
    if (palette.empty())
        return colours;
    const auto strong = std::ranges::find_if(
        palette, [](const Colour &colour) { return contrastRatio(colour, white) >= contrastOfText; });
    colours.strong = strong == palette.end() ? readableColour(palette.front(), white) : *strong;
    colours.onStrong = inkOn(colours.strong, colours.ink);
    // The lightest colour that is not white itself, where it is light enough to read black on.
    double best = 0.75;
    bool hasPage = false;
    for (const Colour &colour : palette) {
        const double luminance = relativeLuminance(colour);
        if (colour == white || luminance < best)
            continue;
        best = luminance;
        colours.page = colour;
        hasPage = true;
    }
    if (!hasPage)
        colours.page = mixed(white, colours.strong, 0.04);
    colours.soft = mixed(white, colours.strong, 0.08);
    colours.onSoft = readableColour(colours.strong, colours.soft);
    return colours;
}

} // namespace throughline
