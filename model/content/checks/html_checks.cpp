// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/html_checks.h"

#include "model/content/checks/html_scan.h"
#include "model/content/liquid/analysis.h"
#include "model/content/unicode.h"

#include <algorithm>

namespace throughline {

namespace {

std::string_view partOf(std::string_view text, const TextPart &part)
{
    return text.substr(part.offset, part.length);
}

/// The fields that an output writes, in lower case: what a link's address or a footer may consist of.
std::vector<std::string> outputFields(std::string_view text)
{
    std::vector<std::string> fields;
    const auto parsed = liquid::parse(std::string(text));
    for (const liquid::FieldRead &read : liquid::analyse(parsed.tree).reads) {
        if (!read.isCondition)
            fields.push_back(lowerCase(read.path));
    }
    return fields;
}

/// Where a link or a footer goes: before the end of the body, or at the end of a plain text.
std::size_t footerOffset(std::string_view html)
{
    std::size_t offset = html.size();
    for (const HtmlTag &tag : scanHtml(html)) {
        if (tag.name == "/body")
            offset = tag.part.offset;
    }
    return offset;
}

bool isHtml(std::string_view text)
{
    return !scanHtml(text).empty();
}

/// An image that is all that a link shows.
bool isOnlyContentOfLink(std::string_view html, const std::vector<HtmlTag> &tags, std::size_t index)
{
    if (index == 0 || index + 1 >= tags.size() || tags[index - 1].name != "a" || tags[index + 1].name != "/a")
        return false;
    const auto isBlank = [](std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; };
    const std::size_t before = tags[index - 1].part.offset + tags[index - 1].part.length;
    const std::size_t after = tags[index].part.offset + tags[index].part.length;
    return isBlank(html.substr(before, tags[index].part.offset - before))
           && isBlank(html.substr(after, tags[index + 1].part.offset - after));
}

} // namespace

std::vector<TextFinding> checkLinks(std::string_view html)
{
    static constexpr std::string_view insecure = "http://";
    // Names of document types are no links.
    static constexpr std::string_view names[] = {"http://www.w3.org/"};
    std::vector<TextFinding> findings;
    const std::string lowered = lowerCase(html);
    if (lowered.size() != html.size())
        return findings;
    for (auto at = lowered.find(insecure); at != std::string::npos; at = lowered.find(insecure, at + 1)) {
        const bool isName = std::any_of(std::begin(names), std::end(names),
                                        [&](std::string_view name) { return lowered.compare(at, name.size(), name) == 0; });
        if (isName)
            continue;
        const auto end = std::min(lowered.find_first_of(" \t\r\n\"'<>", at), lowered.size());
        findings.push_back({"TL437", Severity::Warning,
                            {TL_TEXT("Content", "the link %1 is not encrypted"), {std::string(html.substr(at, end - at))}},
                            at, insecure.size(), std::string("https://")});
    }
    return findings;
}

std::vector<TextFinding> checkAlternativeText(std::string_view html)
{
    std::vector<TextFinding> findings;
    const std::vector<HtmlTag> tags = scanHtml(html);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const HtmlTag &tag = tags[i];
        if (tag.name != "img")
            continue;
        const HtmlAttribute *alternative = tag.attribute("alt");
        const bool isEmpty = !alternative || alternative->value.length == 0;
        if (isEmpty && isOnlyContentOfLink(html, tags, i)) {
            findings.push_back({"TL438", Severity::Error,
                                {TL_TEXT("Content", "the image is all that its link shows, and has no alternative text"), {}},
                                tag.part.offset, tag.part.length, std::nullopt});
        } else if (!alternative) {
            const std::size_t behindName = tag.part.offset + std::string_view("<img").size();
            findings.push_back({"TL438", Severity::Warning,
                                {TL_TEXT("Content", "the image has no alternative text"), {}},
                                behindName, 0, std::string(" alt=\"\"")});
        }
    }
    return findings;
}

const std::vector<std::string> &unsubscribeWords()
{
    static const std::vector<std::string> words{
        "unsubscribe",  "opt out",     "opt-out",       "manage preferences", "email preferences", "abmelden", "abbestellen",
        "austragen",    "désabonner",  "désinscrire",   "désinscription",     "darse de baja",     "baja",     "cancelar suscripción",
        "disiscriviti", "annulla iscrizione", "cancelar inscrição", "uitschrijven", "afmelden",     "wypisz",   "avregistrera"};
    return words;
}

bool hasUnsubscribe(std::string_view html)
{
    for (const std::string &field : outputFields(html)) {
        if (field.find("unsubscribe") != std::string::npos || field.find("opt_out") != std::string::npos)
            return true;
    }
    const std::vector<HtmlTag> tags = scanHtml(html);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (tags[i].name != "a")
            continue;
        const HtmlAttribute *address = tags[i].attribute("href");
        if (address && lowerCase(partOf(html, address->value)).find("unsubscribe") != std::string::npos)
            return true;
        const auto end = std::find_if(tags.begin() + static_cast<std::ptrdiff_t>(i), tags.end(),
                                      [](const HtmlTag &tag) { return tag.name == "/a"; });
        const std::size_t start = tags[i].part.offset + tags[i].part.length;
        const std::size_t stop = end == tags.end() ? html.size() : end->part.offset;
        const FoldedText shown(visibleText(html.substr(start, stop - start)));
        const bool leads = address && address->value.length > 0;
        const auto &words = unsubscribeWords();
        if (leads && std::any_of(words.begin(), words.end(), [&](const auto &word) { return !shown.find(word).empty(); }))
            return true;
    }
    return false;
}

std::vector<TextFinding> checkUnsubscribe(std::string_view html)
{
    if (hasUnsubscribe(html))
        return {};
    const std::string link = isHtml(html) ? "<p><a href=\"{{ unsubscribe_url }}\">Unsubscribe</a></p>"
                                          : "\nUnsubscribe: {{ unsubscribe_url }}";
    return {{"TL441", Severity::Error,
             {TL_TEXT("Content", "there is no way to unsubscribe"), {}}, footerOffset(html), 0, link}};
}

bool hasPostalAddress(std::string_view html, const std::vector<std::string> &addresses)
{
    for (const std::string &field : outputFields(html)) {
        const bool isMailbox = field.find("email") != std::string::npos || field.find("mail_address") != std::string::npos;
        if (field.find("address") != std::string::npos && !isMailbox)
            return true;
    }
    const FoldedText text(visibleText(html));
    return std::any_of(addresses.begin(), addresses.end(), [&](const auto &address) { return !text.find(address).empty(); });
}

std::vector<TextFinding> checkPostalAddress(std::string_view html, const std::vector<std::string> &addresses)
{
    if (hasPostalAddress(html, addresses))
        return {};
    TextFinding finding{"TL442", Severity::Error,
                        {TL_TEXT("Content", "the sender's postal address is missing"), {}}, footerOffset(html), 0, std::nullopt};
    if (!addresses.empty())
        finding.replacement = isHtml(html) ? "<p>" + addresses.front() + "</p>" : "\n" + addresses.front();
    return {finding};
}

} // namespace throughline
