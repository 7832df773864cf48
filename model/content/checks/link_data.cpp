// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/link_data.h"

#include "model/content/liquid/analysis.h"
#include "model/data/known_tables.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::string_view spaces = " \t\r\n\"'<>";

/// Where the link that begins at `from` ends; Liquid within it may hold spaces.
std::size_t linkEnd(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    while (at < text.size()) {
        const bool isOutput = text.compare(at, 2, "{{") == 0;
        if (isOutput || text.compare(at, 2, "{%") == 0) {
            const std::size_t close = text.find(isOutput ? "}}" : "%}", at + 2);
            if (close == std::string_view::npos)
                return text.size();
            at = close + 2;
        } else if (spaces.find(text[at]) != std::string_view::npos) {
            return at;
        } else {
            ++at;
        }
    }
    return at;
}

bool looksLikeAddress(std::string_view value)
{
    const std::size_t at = value.find('@');
    return at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos;
}

} // namespace

std::vector<std::string> personalFieldsWritten(std::string_view text)
{
    std::vector<std::string> fields;
    const KnownTable *customers = knownTable("customers");
    const auto parsed = liquid::parse(std::string(text));
    for (const liquid::FieldRead &read : liquid::analyse(parsed.tree).reads) {
        constexpr std::string_view prefix = "customer.";
        const std::string name = read.path.starts_with(prefix) ? read.path.substr(prefix.size()) : read.path;
        const Role *role = customers->role(name);
        if (!read.isCondition && role && role->isPersonal && std::ranges::find(fields, name) == fields.end())
            fields.push_back(name);
    }
    return fields;
}

std::vector<TextFinding> checkPersonalDataInParameter(std::string_view name, std::string_view value)
{
    std::vector<std::string> what = personalFieldsWritten(value);
    if (what.empty() && looksLikeAddress(value))
        what.emplace_back(value);
    if (what.empty())
        return {};
    return {{"TL446", Severity::Error,
             {TL_TEXT("Content", "the parameter “%1” of the link gives %2 away: everyone who sees the address can read it"),
              {std::string(name), what.front()}},
             0, value.size(), std::string(tokenOutput)}};
}

std::vector<TextFinding> checkPersonalDataInLinks(std::string_view text)
{
    std::vector<TextFinding> findings;
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        const std::size_t end = linkEnd(text, at);
        std::size_t from = text.find('?', at);
        while (from != std::string_view::npos && from < end) {
            const std::size_t stop = std::min(text.find('&', from + 1), end);
            const std::string_view parameter = text.substr(from + 1, stop - from - 1);
            const std::size_t equals = parameter.find('=');
            if (equals != std::string_view::npos)
                for (TextFinding finding : checkPersonalDataInParameter(parameter.substr(0, equals), parameter.substr(equals + 1))) {
                    finding.offset = from + 1 + equals + 1;
                    findings.push_back(std::move(finding));
                }
            from = stop < end ? stop : std::string_view::npos;
        }
    }
    return findings;
}

} // namespace throughline
