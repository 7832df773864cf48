// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/folded_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

struct HtmlAttribute
{
    std::string name;  ///< lower case
    TextPart value;    ///< without quotation marks
    bool hasValue = false;
};

struct HtmlTag
{
    std::string name; ///< lower case; "/a" of an end tag
    TextPart part;    ///< from "<" to ">"
    std::vector<HtmlAttribute> attributes;

    const HtmlAttribute *attribute(std::string_view name) const;
};

/// The tags of an email's HTML as browsers would see them, broken or not: comments and the content
/// of script and style are passed over, and Liquid within attributes ({{ a > b }}) ends no tag.
std::vector<HtmlTag> scanHtml(std::string_view html);

/// What a reader sees of it, roughly: without tags, and with a space for each.
std::string visibleText(std::string_view html);

} // namespace throughline
