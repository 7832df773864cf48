// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/masked_text.h"

#include "model/content/checks/html_scan.h"

namespace throughline {

std::string withoutLiquid(std::string_view text)
{
    std::string masked(text);
    for (std::size_t at = 0; at + 1 < text.size();) {
        const bool isOutput = text.compare(at, 2, "{{") == 0;
        if (!isOutput && text.compare(at, 2, "{%") != 0) {
            ++at;
            continue;
        }
        const std::size_t close = text.find(isOutput ? "}}" : "%}", at + 2);
        const std::size_t end = close == std::string_view::npos ? text.size() : close + 2;
        for (std::size_t i = at; i < end; ++i)
            if (masked[i] != '\n')
                masked[i] = ' ';
        at = end;
    }
    return masked;
}

std::string withoutMarkup(std::string text)
{
    if (text.find('<') == std::string::npos)
        return text;
    for (const HtmlTag &tag : scanHtml(text))
        for (std::size_t i = tag.part.offset; i < tag.part.offset + tag.part.length; ++i)
            text[i] = ' ';
    return text;
}

} // namespace throughline
