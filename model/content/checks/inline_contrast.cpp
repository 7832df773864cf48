// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/inline_contrast.h"

#include "model/content/checks/colour.h"
#include "model/content/checks/html_scan.h"

#include <optional>

namespace throughline {

namespace {

struct StyledColour
{
    Colour colour;
    std::size_t offset = 0; ///< in the style
    std::size_t length = 0;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

/// The last colour that the style gives to one of the properties.
std::optional<StyledColour> colourOf(std::string_view style, std::initializer_list<std::string_view> properties)
{
    std::optional<StyledColour> found;
    for (std::size_t at = 0; at < style.size();) {
        const std::size_t end = std::min(style.find(';', at), style.size());
        const std::string_view declaration = style.substr(at, end - at);
        const std::size_t colon = declaration.find(':');
        if (colon != std::string_view::npos) {
            const std::string_view name = trimmed(declaration.substr(0, colon));
            const std::string_view value = trimmed(declaration.substr(colon + 1));
            for (const std::string_view property : properties)
                if (name == property)
                    if (const auto colour = readColour(value))
                        found = StyledColour{*colour, std::size_t(value.data() - style.data()), value.size()};
        }
        at = end + 1;
    }
    return found;
}

} // namespace

std::vector<TextFinding> checkInlineContrast(std::string_view html)
{
    std::vector<TextFinding> findings;
    for (const HtmlTag &tag : scanHtml(html)) {
        const HtmlAttribute *style = tag.attribute("style");
        if (!style)
            continue;
        const std::string_view source = html.substr(style->value.offset, style->value.length);
        const auto ink = colourOf(source, {"color"});
        const auto ground = colourOf(source, {"background", "background-color"});
        if (!ink)
            continue;
        for (TextFinding finding : checkContrast(ink->colour, ground ? ground->colour : Colour{255, 255, 255})) {
            finding.offset = style->value.offset + ink->offset;
            finding.length = ink->length;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace throughline
