// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/message_content.h"

namespace throughline {

namespace {

/// Escapes & < > " outside of Liquid tags and turns blank lines and line breaks into <br>.
std::string toHtml(std::string_view text)
{
    std::string html;
    std::size_t i = 0;
    while (i < text.size()) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("{{") || rest.starts_with("{%")) {
            const std::string_view close = rest.starts_with("{{") ? "}}" : "%}";
            const std::size_t end = rest.find(close, 2);
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
        case '\n': html += "<br>"; break;
        default: html += rest.front();
        }
        ++i;
    }
    return html;
}

struct Colours
{
    std::string ink = "#1B1B1B";
    std::string strong = "#12343B";
    std::string paper = "#F4F4F2";
};

Colours coloursOf(const Brand &brand)
{
    Colours colours;
    if (!brand.colours.empty())
        colours.strong = brand.colours.front();
    return colours;
}

std::string row(const std::string &style, const std::string &inner)
{
    return "<tr><td style=\"padding:8px 32px;font-family:Helvetica,Arial,sans-serif;" + style + "\">" + inner
        + "</td></tr>\n";
}

std::string slotRow(const ContentSlot &slot, const Colours &colours, const std::string &link)
{
    const std::string text = toHtml(slot.text);
    switch (slot.kind) {
    case SlotKind::Subject:
        return {};
    case SlotKind::Headline:
        return row("font-size:26px;line-height:34px;font-weight:bold;color:" + colours.strong, text);
    case SlotKind::Image:
    case SlotKind::Video: {
        if (slot.image.empty())
            return text.empty() ? std::string() : row("font-size:16px;line-height:25px;color:" + colours.ink, text);
        return "<tr><td><img src=\"" + toHtml(slot.image) + "\" alt=\"" + toHtml(slot.alternativeText)
            + "\" width=\"600\" style=\"display:block;width:100%;max-width:600px;border:0\"></td></tr>\n";
    }
    case SlotKind::CallToAction:
        return row("padding-top:16px;padding-bottom:24px",
                   "<a href=\"" + toHtml(link) + "\" style=\"display:inline-block;padding:14px 28px;"
                   "border-radius:6px;background:" + colours.strong
                       + ";color:#FFFFFF;font-size:16px;text-decoration:none\">" + text + "</a>");
    case SlotKind::Offer:
    case SlotKind::Price:
        return row("font-size:18px;line-height:26px;font-weight:bold;color:" + colours.ink, text);
    case SlotKind::Legal:
        return row("padding-top:24px;padding-bottom:32px;font-size:12px;line-height:18px;color:#5A5A5A", text);
    case SlotKind::Body:
    case SlotKind::Products:
        break;
    }
    return row("font-size:16px;line-height:25px;color:" + colours.ink, text);
}

} // namespace

std::string emailHtml(const Project &project, const MessageContent &content)
{
    const Colours colours = coloursOf(project.brand);
    std::string html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width\"></head>\n"
                       "<body style=\"margin:0;background:"
        + colours.paper
        + "\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr>"
          "<td align=\"center\">\n<table role=\"presentation\" width=\"600\" cellpadding=\"0\" "
          "cellspacing=\"0\" style=\"max-width:600px;background:#FFFFFF\">\n";
    if (!project.brand.logo.empty())
        html += row("padding-top:24px;padding-bottom:16px", "<img src=\"" + toHtml(project.brand.logo) + "\" alt=\""
                        + toHtml(project.brand.name) + "\" height=\"28\" style=\"display:block;border:0\">");
    for (const ContentSlot &slot : content.parts)
        html += slotRow(slot, colours, content.link);
    return html + "</table>\n</td></tr></table>\n</body></html>\n";
}

std::string plainText(const MessageContent &content)
{
    std::string text;
    for (const ContentSlot &slot : content.parts) {
        if (slot.kind == SlotKind::Subject || slot.text.empty())
            continue;
        if (!text.empty())
            text += "\n\n";
        text += slot.text;
        if (slot.kind == SlotKind::CallToAction && !content.link.empty())
            text += ": " + content.link;
    }
    return text;
}

} // namespace throughline
