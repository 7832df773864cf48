// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/colour.h"

#include "model/values/number.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Colour mixed(const Colour &from, const Colour &to, double share)
{
    const auto channel = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
    };
    return {channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue)};
}

int distance(const Colour &a, const Colour &b)
{
    const int red = a.red - b.red;
    const int green = a.green - b.green;
    const int blue = a.blue - b.blue;
    return red * red + green * green + blue * blue;
}

constexpr Colour black{0, 0, 0};
constexpr Colour white{255, 255, 255};

} // namespace

std::optional<Colour> readColour(std::string_view text)
{
    if (!text.starts_with('#') || (text.size() != 4 && text.size() != 7))
        return std::nullopt;
    std::uint8_t channels[3];
    const bool isShort = text.size() == 4;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto high = hexDigit(text[isShort ? 1 + i : 1 + 2 * i]);
        const auto low = hexDigit(text[isShort ? 1 + i : 2 + 2 * i]);
        if (!high || !low)
            return std::nullopt;
        channels[i] = static_cast<std::uint8_t>(*high * 16 + *low);
    }
    return Colour{channels[0], channels[1], channels[2]};
}

std::string writeColour(const Colour &colour)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        text += digits[channel >> 4U];
        text += digits[channel & 15U];
    }
    return text;
}

double relativeLuminance(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrastRatio(const Colour &one, const Colour &other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Colour readableColour(const Colour &text, const Colour &background, double ratio)
{
    if (contrastRatio(text, background) >= ratio)
        return text;
    // Towards the end that leaves more room; the other is tried where the text already lies on its side.
    const bool isDarkText = relativeLuminance(text) < relativeLuminance(background);
    const Colour &own = isDarkText ? black : white;
    const Colour &target = contrastRatio(own, background) >= ratio
                               ? own
                               : (contrastRatio(black, background) > contrastRatio(white, background) ? black : white);
    constexpr int steps = 256;
    for (int step = 1; step < steps; ++step) {
        const Colour candidate = mixed(text, target, static_cast<double>(step) / steps);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return target;
}

std::vector<TextFinding> checkContrast(const Colour &text, const Colour &background, double ratio)
{
    const double actual = contrastRatio(text, background);
    if (actual >= ratio)
        return {};
    // Rounded down, so that 4.499 is not called 4.5.
    const double shown = std::floor(actual * 100) / 100;
    return {{"TL439", Severity::Warning,
             {TL_TEXT("Content", "%1 on %2 has a contrast of %3, readable text needs %4"),
              {writeColour(text), writeColour(background), formatFixed(shown, 2), formatFixed(ratio, 1)}},
             0, 0, writeColour(readableColour(text, background, ratio))}};
}

std::vector<TextFinding> checkPalette(std::string_view source, const std::vector<std::string> &palette)
{
    std::vector<Colour> allowed;
    for (const std::string &name : palette) {
        if (const auto colour = readColour(name))
            allowed.push_back(*colour);
    }
    std::vector<TextFinding> findings;
    if (allowed.empty())
        return findings;
    for (auto at = source.find('#'); at != std::string_view::npos; at = source.find('#', at + 1)) {
        std::size_t end = at + 1;
        while (end < source.size() && hexDigit(source[end]))
            ++end;
        // "#12" and "&#8230;" are no colours.
        const bool isEntity = at > 0 && source[at - 1] == '&';
        const auto colour = isEntity ? std::nullopt : readColour(source.substr(at, end - at));
        if (!colour || *colour == black || *colour == white || std::find(allowed.begin(), allowed.end(), *colour) != allowed.end())
            continue;
        const Colour nearest = *std::min_element(allowed.begin(), allowed.end(), [&](const Colour &a, const Colour &b) {
            return distance(a, *colour) < distance(b, *colour);
        });
        findings.push_back({"TL440", Severity::Warning,
                            {TL_TEXT("Content", "%1 is not a colour of the brand"), {writeColour(*colour)}},
                            at, end - at, writeColour(nearest)});
    }
    return findings;
}

} // namespace throughline
