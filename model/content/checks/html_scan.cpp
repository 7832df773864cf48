// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/html_scan.h"

#include <algorithm>

namespace throughline {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
}

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

/// Where the Liquid that begins at `at` ends; `at` itself where none begins.
std::size_t endOfLiquid(std::string_view html, std::size_t at)
{
    const std::string_view rest = html.substr(at);
    const std::string_view close = rest.starts_with("{{") ? "}}" : (rest.starts_with("{%") ? "%}" : "");
    if (close.empty())
        return at;
    const auto end = html.find(close, at + 2);
    return end == std::string_view::npos ? at : end + 2;
}

class Scanner
{
public:
    explicit Scanner(std::string_view html) : m_html(html) {}

    std::vector<HtmlTag> scan()
    {
        while (m_at < m_html.size()) {
            if (skipLiquid())
                continue;
            const std::string_view rest = m_html.substr(m_at);
            if (rest.starts_with("<!--")) {
                const auto end = m_html.find("-->", m_at + 4);
                m_at = end == std::string_view::npos ? m_html.size() : end + 3;
            } else if (rest.size() > 1 && rest[0] == '<' && (isNameCharacter(rest[1]) || rest[1] == '/' || rest[1] == '!')) {
                readTag();
            } else {
                ++m_at;
            }
        }
        return std::move(m_tags);
    }

private:
    bool skipLiquid()
    {
        const std::size_t end = endOfLiquid(m_html, m_at);
        const bool isLiquid = end > m_at;
        m_at = end;
        return isLiquid;
    }

    void skipSpace()
    {
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
    }

    void readTag()
    {
        HtmlTag tag;
        tag.part.offset = m_at++;
        std::size_t start = m_at;
        if (m_html[m_at] == '/' || m_html[m_at] == '!')
            ++m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
            ++m_at;
        tag.name = lower(m_html.substr(start, m_at - start));
        while (m_at < m_html.size() && m_html[m_at] != '>')
            readAttribute(tag);
        m_at = std::min(m_at + 1, m_html.size());
        tag.part.length = m_at - tag.part.offset;
        const bool hidesContent = tag.name == "script" || tag.name == "style";
        const std::string end = "</" + tag.name;
        m_tags.push_back(std::move(tag));
        if (hidesContent)
            m_at = std::min(lower(m_html.substr(m_at)).find(end), m_html.size() - m_at) + m_at;
    }

    void readAttribute(HtmlTag &tag)
    {
        if (skipLiquid())
            return;
        const std::size_t start = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
            ++m_at;
        if (m_at == start) {
            ++m_at;
            return;
        }
        HtmlAttribute attribute;
        attribute.name = lower(m_html.substr(start, m_at - start));
        skipSpace();
        if (m_at < m_html.size() && m_html[m_at] == '=') {
            ++m_at;
            skipSpace();
            attribute.hasValue = true;
            attribute.value = readValue();
        }
        tag.attributes.push_back(std::move(attribute));
    }

    TextPart readValue()
    {
        if (m_at >= m_html.size())
            return {m_at, 0};
        const char quote = m_html[m_at];
        if (quote == '"' || quote == '\'') {
            const std::size_t start = ++m_at;
            while (m_at < m_html.size() && m_html[m_at] != quote) {
                if (!skipLiquid())
                    ++m_at;
            }
            const TextPart part{start, m_at - start};
            m_at = std::min(m_at + 1, m_html.size());
            return part;
        }
        const std::size_t start = m_at;
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>') {
            if (!skipLiquid())
                ++m_at;
        }
        return {start, m_at - start};
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    std::vector<HtmlTag> m_tags;
};

} // namespace

const HtmlAttribute *HtmlTag::attribute(std::string_view wanted) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [wanted](const HtmlAttribute &attribute) { return attribute.name == wanted; });
    return found == attributes.end() ? nullptr : &*found;
}

std::vector<HtmlTag> scanHtml(std::string_view html)
{
    return Scanner(html).scan();
}

std::string visibleText(std::string_view html)
{
    std::string text;
    std::size_t at = 0;
    bool isHidden = false;
    const auto addUpTo = [&](std::size_t end) {
        if (!isHidden && end > at)
            text += html.substr(at, end - at);
    };
    for (const HtmlTag &tag : scanHtml(html)) {
        addUpTo(tag.part.offset);
        text += ' ';
        at = tag.part.offset + tag.part.length;
        isHidden = tag.name == "script" || tag.name == "style";
    }
    addUpTo(html.size());
    // Comments are no tags, but nobody reads them.
    for (auto start = text.find("<!--"); start != std::string::npos; start = text.find("<!--", start)) {
        const auto end = text.find("-->", start);
        text.erase(start, end == std::string::npos ? std::string::npos : end + 3 - start);
    }
    return text;
}

} // namespace throughline
