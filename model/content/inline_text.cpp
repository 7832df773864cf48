// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/inline_text.h"

#include <algorithm>

namespace throughline {

namespace {

/// Past the Liquid tag or output at `at`; `at` itself where there is none.
std::size_t pastLiquid(std::string_view text, std::size_t at)
{
    const std::string_view opening = text.substr(at, 2);
    if (opening != "{{" && opening != "{%")
        return at;
    const std::size_t close = text.find(opening == "{{" ? "}}" : "%}", at + 2);
    return close == std::string_view::npos ? text.size() : close + 2;
}

/// Where `end` stands outside of Liquid on the same line; npos without one.
std::size_t findOutside(std::string_view text, std::size_t from, char end)
{
    for (std::size_t at = from; at < text.size();) {
        const std::size_t past = pastLiquid(text, at);
        if (past != at) {
            at = past;
        } else if (text[at] == end) {
            return at;
        } else if (text[at] == '\n' || text[at] == '[') {
            break;
        } else {
            ++at;
        }
    }
    return std::string_view::npos;
}

bool leadsSomewhere(std::string_view target)
{
    return target.starts_with("https://") || target.starts_with("http://") || target.starts_with("mailto:")
        || target.starts_with("tel:") || target.starts_with("{{");
}

/// Where a bare address that begins at `from` ends.
std::size_t addressEnd(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    while (at < text.size()) {
        const std::size_t past = pastLiquid(text, at);
        if (past != at) {
            at = past;
            continue;
        }
        if (std::string_view(" \t\r\n\"'<>)").find(text[at]) != std::string_view::npos)
            break;
        ++at;
    }
    // The full stop of the sentence is none of the address.
    while (at > from && std::string_view(".,;:!?").find(text[at - 1]) != std::string_view::npos)
        --at;
    return at;
}

} // namespace

std::vector<InlineRun> inlineRuns(std::string_view text)
{
    std::vector<InlineRun> runs;
    std::string plain;
    const auto flush = [&] {
        if (!plain.empty())
            runs.push_back({std::move(plain), {}});
        plain.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t past = pastLiquid(text, at); past != at) {
            plain += text.substr(at, past - at);
            at = past;
            continue;
        }
        if (text[at] == '[') {
            const std::size_t close = findOutside(text, at + 1, ']');
            if (close != std::string_view::npos && close > at + 1 && text.substr(close + 1).starts_with('(')) {
                const std::size_t end = findOutside(text, close + 2, ')');
                const std::string_view target = end == std::string_view::npos ? std::string_view()
                                                                              : text.substr(close + 2, end - close - 2);
                if (leadsSomewhere(target)) {
                    flush();
                    runs.push_back({std::string(text.substr(at + 1, close - at - 1)), std::string(target)});
                    at = end + 1;
                    continue;
                }
            }
        }
        if (text.compare(at, 8, "https://") == 0 || text.compare(at, 7, "http://") == 0) {
            const std::size_t end = addressEnd(text, at);
            flush();
            const std::string address(text.substr(at, end - at));
            runs.push_back({address, address});
            at = end;
            continue;
        }
        plain += text[at++];
    }
    flush();
    return runs;
}

std::string flatText(std::string_view text)
{
    std::string flat;
    for (const InlineRun &run : inlineRuns(text))
        flat += run.link.empty() || run.link == run.text ? run.text : run.text + ": " + run.link;
    return flat;
}

std::string shownText(std::string_view text)
{
    std::string shown;
    for (const InlineRun &run : inlineRuns(text))
        shown += run.text;
    return shown;
}

} // namespace throughline
