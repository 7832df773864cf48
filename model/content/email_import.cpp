// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/email_import.h"

#include "model/content/checks/html_checks.h"
#include "model/content/checks/html_scan.h"
#include "model/content/unicode.h"
#include "model/values/number.h"

#include <algorithm>
#include <array>

namespace throughline {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 19> entities{{
    {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}, {"copy", "©"},
    {"reg", "®"}, {"trade", "™"}, {"euro", "€"}, {"pound", "£"}, {"ndash", "–"}, {"mdash", "—"}, {"hellip", "…"},
    {"lsquo", "‘"}, {"rsquo", "’"}, {"ldquo", "“"}, {"rdquo", "”"}, {"middot", "·"}}};

constexpr std::array<std::string_view, 22> blockTags{
    "p", "div", "td", "tr", "table", "h1", "h2", "h3", "h4", "li", "ul", "ol", "center", "body", "section", "header", "footer",
    "blockquote", "th", "tbody", "article", "hr"};

/// Merge tags by the name that other systems give them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> mergeNames{{
    {"fname", "first_name"}, {"lname", "last_name"}, {"email", "email"}, {"unsub", "unsubscribe_url"},
    {"first_name", "first_name"}, {"last_name", "last_name"}, {"firstname", "first_name"}, {"lastname", "last_name"},
    {"emailaddr", "email"}, {"unsub_center_url", "unsubscribe_url"}, {"email_address", "email"}, {"set_user_to_unsubscribed_url", "unsubscribe_url"}}};

std::string fieldFor(std::string_view tag)
{
    const std::string lowered = lowerCase(tag);
    const auto found = std::ranges::find(mergeNames, lowered, [](const auto &pair) { return std::string(pair.first); });
    return found == mergeNames.end() ? lowered : std::string(found->second);
}

bool isName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Replaces each `before` NAME `after`.
std::string translated(const std::string &text, std::string_view before, std::string_view after)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find(before, at);
        const std::size_t close = open == std::string::npos ? open : text.find(after, open + before.size());
        if (close == std::string::npos) {
            out += text.substr(at);
            break;
        }
        const std::string name = text.substr(open + before.size(), close - open - before.size());
        if (!isName(name)) {
            out += text.substr(at, open + before.size() - at);
            at = open + before.size();
            continue;
        }
        out += text.substr(at, open - at) + "{{ " + fieldFor(name) + " }}";
        at = close + after.size();
    }
    return out;
}

std::string collapsed(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool isSpace = c == ' ' || (c >= '\t' && c <= '\r');
        if (!isSpace)
            out += c;
        else if (!out.empty() && out.back() != ' ' && out.back() != '\n')
            out += ' ';
    }
    return out;
}

std::string trimmed(const std::string &text)
{
    const std::size_t from = text.find_first_not_of(" \n");
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(" \n") - from + 1);
}

bool saysUnsubscribe(const std::string &text)
{
    const FoldedText folded(text);
    return std::ranges::any_of(unsubscribeWords(), [&](const std::string &word) { return !folded.find(word).empty(); });
}

class Cutter
{
public:
    explicit Cutter(std::string_view html) : m_html(html) {}

    void cut()
    {
        std::size_t from = 0;
        for (const HtmlTag &tag : scanHtml(m_html)) {
            take(m_html.substr(from, tag.part.offset - std::min(from, tag.part.offset)));
            from = tag.part.offset + tag.part.length;
            take(tag);
        }
        take(m_html.substr(std::min(from, m_html.size())));
        endParagraph();
        endBody();
    }

    std::string title;
    std::vector<Slot> parts;
    int hidden = 0;
    int pixels = 0;

private:
    std::string value(const HtmlTag &tag, std::string_view name) const
    {
        const HtmlAttribute *attribute = tag.attribute(name);
        return attribute ? decodeEntities(m_html.substr(attribute->value.offset, attribute->value.length)) : std::string();
    }

    void take(std::string_view words)
    {
        if (m_hiddenDepth > 0 || m_isSkipping)
            return;
        std::string text = decodeEntities(words);
        if (m_isTitle)
            title += text;
        else if (m_isHead)
            return;
        else if (m_isLink)
            m_label += text;
        else
            m_paragraph += text;
    }

    void take(const HtmlTag &tag)
    {
        const std::string &name = tag.name;
        if (name == "title")
            m_isTitle = true;
        else if (name == "/title")
            m_isTitle = false;
        else if (name == "head")
            m_isHead = true;
        else if (name == "/head" || name == "body")
            m_isHead = false;
        else if (name == "style" || name == "script")
            m_isSkipping = true;
        else if (name == "/style" || name == "/script")
            m_isSkipping = false;
        if (m_isHead || m_isSkipping)
            return;
        if (m_hiddenDepth > 0) {
            if (name == m_hiddenTag)
                ++m_hiddenDepth;
            else if (name == "/" + m_hiddenTag)
                --m_hiddenDepth;
            return;
        }
        const std::string style = lowerCase(collapsed(value(tag, "style")));
        if (style.find("display:none") != std::string::npos || style.find("display: none") != std::string::npos) {
            m_hiddenTag = name;
            m_hiddenDepth = name == "img" || name == "br" ? 0 : 1;
            ++hidden;
            return;
        }
        if (name == "img")
            return addImage(tag);
        if (name == "br") {
            (m_isLink ? m_label : m_paragraph) += m_isLink ? " " : "\n";
            return;
        }
        if (name == "a") {
            m_isLink = true;
            m_label.clear();
            m_target = value(tag, "href");
            const std::string kind = lowerCase(value(tag, "class") + " " + value(tag, "role"));
            m_isButton = style.find("background") != std::string::npos || style.find("padding") != std::string::npos
                || style.find("inline-block") != std::string::npos || kind.find("button") != std::string::npos
                || kind.find("btn") != std::string::npos || m_isButtonCell;
            return;
        }
        if (name == "/a")
            return endLink();
        const bool isEnd = name.starts_with('/');
        const std::string plain = isEnd ? name.substr(1) : name;
        if (std::ranges::find(blockTags, plain) == blockTags.end())
            return;
        endParagraph();
        m_headingDepth = !isEnd && (plain == "h1" || plain == "h2" || plain == "h3");
        // A cell with a colour of its own around a link is how emails draw a button.
        if (plain == "td")
            m_isButtonCell = !isEnd && (tag.attribute("bgcolor") || style.find("background") != std::string::npos) && style.find("width") == std::string::npos
                && lowerCase(value(tag, "align")) == "center";
    }

    void addImage(const HtmlTag &tag)
    {
        const auto width = parseInteger(value(tag, "width"));
        const auto height = parseInteger(value(tag, "height"));
        if ((width && *width <= 2) || (height && *height <= 2)) {
            ++pixels;
            return;
        }
        const std::string source = value(tag, "src");
        if (source.empty() || source.starts_with("data:"))
            return;
        endParagraph();
        endBody();
        Slot slot;
        slot.kind = SlotKind::Image;
        slot.image = source;
        slot.alternativeText = collapsed(value(tag, "alt"));
        if (width && height && *width <= 20'000 && *height <= 20'000) {
            slot.imageWidth = *width;
            slot.imageHeight = *height;
        }
        add(std::move(slot), "image");
    }

    void endLink()
    {
        if (!std::exchange(m_isLink, false))
            return;
        const std::string label = trimmed(collapsed(m_label));
        if (label.empty())
            return;
        const bool isWayOut = saysUnsubscribe(label) || lowerCase(m_target).find("unsub") != std::string::npos;
        if (isWayOut) {
            m_paragraph += "[" + label + "]({{ unsubscribe_url }})";
            return;
        }
        if (m_isButton && label.size() < 60) {
            endParagraph();
            endBody();
            Slot slot;
            slot.kind = SlotKind::CallToAction;
            slot.text = translateMergeTags(label);
            add(std::move(slot), "action");
            return;
        }
        const bool leads = m_target.starts_with("https://") || m_target.starts_with("http://") || m_target.starts_with("mailto:");
        m_paragraph += leads ? "[" + label + "](" + m_target + ")" : label;
    }

    void endParagraph()
    {
        std::string words;
        for (std::size_t from = 0; from <= m_paragraph.size();) {
            const std::size_t end = std::min(m_paragraph.find('\n', from), m_paragraph.size());
            const std::string line = trimmed(collapsed(std::string_view(m_paragraph).substr(from, end - from)));
            if (!line.empty())
                words += (words.empty() ? "" : "\n") + line;
            from = end + 1;
        }
        m_paragraph.clear();
        if (words.empty())
            return;
        words = translateMergeTags(std::move(words));
        if (m_headingDepth) {
            endBody();
            Slot slot;
            slot.kind = SlotKind::Headline;
            slot.text = words;
            add(std::move(slot), "headline");
            return;
        }
        if (saysUnsubscribe(words) || words.find("unsubscribe_url") != std::string::npos)
            m_isFoot = true;
        m_body += (m_body.empty() ? "" : "\n\n") + words;
    }

    void endBody()
    {
        if (m_body.empty())
            return;
        Slot slot;
        slot.kind = std::exchange(m_isFoot, false) ? SlotKind::Legal : SlotKind::Body;
        slot.text = std::move(m_body);
        m_body.clear();
        const std::string base = slot.kind == SlotKind::Legal ? "legal" : "body";
        add(std::move(slot), base);
    }

    void add(Slot slot, const std::string &base)
    {
        if (parts.size() >= 200)
            return;
        const auto isTaken = [&](const std::string &id) { return std::ranges::find(parts, id, &Slot::id) != parts.end(); };
        slot.id = base;
        for (std::int64_t i = 2; isTaken(slot.id); ++i)
            slot.id = base + "-" + formatNumber(i);
        parts.push_back(std::move(slot));
    }

    std::string_view m_html;
    std::string m_paragraph;
    std::string m_body;
    std::string m_label;
    std::string m_target;
    std::string m_hiddenTag;
    int m_hiddenDepth = 0;
    bool m_headingDepth = false;
    bool m_isTitle = false;
    bool m_isHead = false;
    bool m_isSkipping = false;
    bool m_isLink = false;
    bool m_isButton = false;
    bool m_isButtonCell = false;
    bool m_isFoot = false;
};

} // namespace

std::string decodeEntities(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
        if (end == std::string_view::npos || end - at > 10) {
            out += text[at++];
            continue;
        }
        const std::string_view name = text.substr(at + 1, end - at - 1);
        const auto known = std::ranges::find(entities, name, [](const auto &pair) { return pair.first; });
        std::optional<std::int64_t> code;
        if (name.starts_with("#x") || name.starts_with("#X")) {
            std::int64_t value = 0;
            bool isHex = name.size() > 2;
            for (const char c : name.substr(2)) {
                const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
                isHex = isHex && digit >= 0;
                value = value * 16 + std::max(digit, 0);
            }
            if (isHex)
                code = value;
        } else if (name.starts_with('#')) {
            code = parseInteger(name.substr(1));
        }
        const bool isPoint = code && *code > 0 && *code <= 0x10FFFF && (*code < 0xD800 || *code > 0xDFFF);
        if (known != entities.end()) {
            out += known->second;
            at = end + 1;
        } else if (isPoint) {
            appendCodePoint(out, *code == 0xA0 ? ' ' : std::int32_t(*code));
            at = end + 1;
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::string translateMergeTags(std::string text)
{
    text = translated(text, "*|", "|*");
    text = translated(text, "{{${", "}}}");
    return translated(text, "%%", "%%");
}

Expected<ImportedEmail> importEmail(std::string_view html, const std::string &name)
{
    Cutter cutter(html);
    cutter.cut();
    if (cutter.parts.empty())
        return tl::unexpected(wrongProblem("TL460", TL_TEXT("Content", "there is no text and no image in this email"), {}));
    ImportedEmail imported;
    imported.master.name = name;
    Slot subject;
    subject.id = "subject";
    subject.kind = SlotKind::Subject;
    subject.text = translateMergeTags(trimmed(collapsed(cutter.title)));
    if (subject.text.empty())
        imported.notes.push_back({TL_TEXT("Content", "the email has no title: its subject is to be written"), {}});
    imported.master.masterSlots.push_back(std::move(subject));
    for (Slot &slot : cutter.parts)
        imported.master.masterSlots.push_back(std::move(slot));
    imported.master.channels.push_back({Channel::Email, {}, {}});
    if (cutter.hidden > 0)
        imported.notes.push_back({TL_TEXT("Content", "%1 hidden parts were left out"), {formatNumber(std::int64_t(cutter.hidden))}});
    if (cutter.pixels > 0)
        imported.notes.push_back({TL_TEXT("Content", "%1 tracking pixels were left out"), {formatNumber(std::int64_t(cutter.pixels))}});
    const auto hasLegal = std::ranges::find(imported.master.masterSlots, SlotKind::Legal, &Slot::kind) != imported.master.masterSlots.end();
    if (!hasLegal)
        imported.notes.push_back({TL_TEXT("Content", "no legal text with a way to unsubscribe was found"), {}});
    return imported;
}

} // namespace throughline
