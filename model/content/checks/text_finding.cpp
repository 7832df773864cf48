// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/text_finding.h"

namespace throughline {

std::string mended(std::string text, const TextFinding &finding)
{
    if (finding.replacement && finding.offset <= text.size())
        text.replace(finding.offset, finding.length, *finding.replacement);
    return text;
}

} // namespace throughline
