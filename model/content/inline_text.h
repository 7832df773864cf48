// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// A run of a text; with a link where it leads somewhere.
struct InlineRun
{
    std::string text;
    std::string link;                    ///< empty: plain words

    friend bool operator==(const InlineRun &, const InlineRun &) = default;
};

/// The runs of a text. "[Unsubscribe](https://…)" is a link with words of its own, and a bare
/// https address is one with its own; Liquid is left as it is and may stand in both. What only
/// looks like a link stays text.
std::vector<InlineRun> inlineRuns(std::string_view text);

/// The words alone, for channels without links of their own: "Unsubscribe: https://…".
std::string flatText(std::string_view text);

/// The words as a page shows them: "Unsubscribe".
std::string shownText(std::string_view text);

} // namespace throughline
