// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/email_layout.h"

#include "model/content/inline_text.h"
#include "model/content/text_direction.h"
#include "model/values/number.h"

namespace throughline {

namespace {

constexpr std::string_view table = "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";
constexpr std::string_view fonts = "font-family:'Helvetica Neue',Helvetica,Arial,sans-serif;";

std::string px(int value) { return formatNumber(std::int64_t(value)) + "px"; }

class HtmlWriter
{
public:
    HtmlWriter(const EmailLayout &layout, EmailContent content) : m_layout(layout), m_content(content) {}

    std::string write()
    {
        std::string html = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                           "<meta name=\"color-scheme\" content=\"light\">\n<title>"
            + escaped(m_content == EmailContent::Rendered ? m_layout.subject : m_layout.brand) + "</title>\n</head>\n<body style=\"margin:0;padding:0;background:" + m_layout.page
            + ";-webkit-text-size-adjust:100%\">\n";
        if (!m_layout.preheader.empty())
            html += "<div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all\">" + escaped(m_layout.preheader) + "</div>\n";
        html += std::string(table) + " width=\"100%\" bgcolor=\"" + m_layout.page + "\"><tr><td align=\"center\" style=\"padding:24px 12px\">\n"
            + std::string(table) + " width=\"" + formatNumber(std::int64_t(m_layout.width)) + "\" bgcolor=\"" + m_layout.sheet
            + "\" style=\"width:100%;max-width:" + px(m_layout.width) + ";background:" + m_layout.sheet + ";border-radius:12px\">\n";
        for (const EmailRow &row : m_layout.rows)
            html += writeRow(row);
        return html + "</table>\n</td></tr></table>\n</body>\n</html>\n";
    }

private:
    /// Escapes what is special to HTML, outside of Liquid where that is kept.
    std::string escaped(std::string_view text, bool breaksLines = false) const
    {
        std::string html;
        for (std::size_t i = 0; i < text.size();) {
            const std::string_view rest = text.substr(i);
            if (m_content == EmailContent::Liquid && (rest.starts_with("{{") || rest.starts_with("{%"))) {
                const std::size_t end = rest.find(rest[1] == '{' ? "}}" : "%}", 2);
                const std::size_t length = end == std::string_view::npos ? rest.size() : end + 2;
                html += rest.substr(0, length);
                i += length;
                continue;
            }
            switch (rest.front()) {
            case '&': html += "&amp;"; break;
            case '<': html += "&lt;"; break;
            case '>': html += "&gt;"; break;
            case '"': html += "&quot;"; break;
            case '\n': html += breaksLines ? "<br>\n" : " "; break;
            case '\r': break;
            default: html += rest.front();
            }
            ++i;
        }
        return html;
    }

    std::string inlined(std::string_view text, const EmailStyle &style) const
    {
        std::string html;
        for (const InlineRun &run : inlineRuns(text))
            html += run.link.empty() ? escaped(run.text, true)
                                     : "<a href=\"" + escaped(run.link) + "\" style=\"color:" + style.ink
                                           + ";text-decoration:underline\">" + escaped(run.text) + "</a>";
        return html;
    }

    static std::string type(const EmailStyle &style)
    {
        return std::string(fonts) + "font-size:" + px(style.fontSize) + ";line-height:" + px(style.lineHeight)
            + (style.isBold ? ";font-weight:bold" : "") + ";color:" + style.ink;
    }

    /// Written out, as a name at the beginning of a sentence would turn the whole of it; "auto" where
    /// only the customer's values say which way it runs.
    static std::string direction(std::string_view text)
    {
        const auto known = directionOf(text);
        return !known ? "dir=\"auto\"" : *known == TextDirection::RightToLeft ? "dir=\"rtl\"" : "dir=\"ltr\"";
    }

    static std::string cell(const EmailRow &row, const std::string &more, const std::string &inner)
    {
        const EmailStyle &style = row.style;
        return "<tr><td " + direction(row.text) + " style=\"padding:" + px(style.before) + " " + px(style.side) + " " + px(style.after) + ";"
            + more + "\">" + inner + "</td></tr>\n";
    }

    std::string imageTag(const EmailRow &row, int width, const std::string &style) const
    {
        // Said beforehand, so that nothing jumps when the picture arrives; CSS lets it shrink with the page.
        const auto known = imageHeightAt(row, width);
        const std::string height = known ? " height=\"" + formatNumber(std::int64_t(*known)) + "\"" : std::string();
        return "<img src=\"" + escaped(row.image) + "\" alt=\"" + escaped(row.alternativeText) + "\" width=\""
            + formatNumber(std::int64_t(width)) + "\"" + height + " style=\"display:block;border:0;" + style + "\">";
    }

    std::string linked(const EmailRow &row, const std::string &inner) const
    {
        return row.link.empty() ? inner
                                : "<a href=\"" + escaped(row.link) + "\" style=\"text-decoration:none;color:" + row.style.ink + "\">"
                                      + inner + "</a>";
    }

    std::string writeRow(const EmailRow &row) const
    {
        const EmailStyle &style = row.style;
        switch (row.kind) {
        case EmailRowKind::Logo:
            return cell(row, type(style),
                        row.image.empty() ? escaped(row.text)
                                          : "<img src=\"" + escaped(row.image) + "\" alt=\"" + escaped(row.alternativeText)
                                                + "\" height=\"28\" style=\"display:block;border:0;height:28px\">");
        case EmailRowKind::Image:
        case EmailRowKind::Video:
            return cell(row, type(style), linked(row, imageTag(row, m_layout.width, "width:100%;height:auto;max-width:" + px(m_layout.width))));
        case EmailRowKind::Offer:
            return cell(row, "", std::string(table) + " width=\"100%\"><tr><td " + direction(row.text) + " bgcolor=\"" + style.ground
                            + "\" style=\"padding:18px 22px;border-radius:8px;background:" + style.ground + ";" + type(style) + "\">"
                            + inlined(row.text, style) + "</td></tr></table>");
        case EmailRowKind::Products: return writeProducts(row);
        case EmailRowKind::Button:
            return cell(row, "", std::string(table) + "><tr><td bgcolor=\"" + style.ground + "\" style=\"border-radius:8px;background:"
                            + style.ground + "\"><a href=\"" + escaped(row.link) + "\" style=\"display:inline-block;padding:14px 30px;"
                            + type(style) + ";text-decoration:none;border-radius:8px\">" + escaped(row.text) + "</a></td></tr></table>");
        case EmailRowKind::Headline:
        case EmailRowKind::Text:
        case EmailRowKind::Price:
        case EmailRowKind::Legal: break;
        }
        return cell(row, type(style), inlined(row.text, style));
    }

    std::string writeProducts(const EmailRow &row) const
    {
        std::string inner = std::string(table) + " width=\"100%\" style=\"border:1px solid #DDDDDD;border-radius:8px\"><tr>";
        if (!row.image.empty())
            inner += "<td width=\"96\" style=\"padding:12px 0 12px 12px\">" + imageTag(row, 84, "width:84px;height:auto;border-radius:6px") + "</td>";
        inner += "<td " + direction(row.text) + " style=\"padding:14px 18px;" + type(row.style) + "\">" + inlined(row.text, row.style)
            + "</td></tr></table>";
        return cell(row, "", inner);
    }

    const EmailLayout &m_layout;
    EmailContent m_content;
};

} // namespace

std::string emailHtml(const EmailLayout &layout, EmailContent content)
{
    return HtmlWriter(layout, content).write();
}

std::string emailText(const EmailLayout &layout)
{
    std::string text;
    const auto add = [&](const std::string &paragraph) {
        if (!paragraph.empty())
            text += (text.empty() ? "" : "\n\n") + paragraph;
    };
    for (const EmailRow &row : layout.rows) {
        switch (row.kind) {
        case EmailRowKind::Logo: add(row.text); break;
        case EmailRowKind::Image:
        case EmailRowKind::Video: add(row.alternativeText.empty() ? std::string() : "[" + row.alternativeText + "]"); break;
        case EmailRowKind::Button: add(row.link.empty() ? row.text : row.text + ":\n" + row.link); break;
        case EmailRowKind::Legal: add("--\n" + flatText(row.text)); break;
        default: add(flatText(row.text));
        }
    }
    return text + "\n";
}

} // namespace throughline
