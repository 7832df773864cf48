// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/email_layout.h"

#include "model/content/brand_colours.h"
#include "model/content/inline_text.h"
#include "model/content/storyboard.h"

#include <algorithm>

namespace throughline {

namespace {

class LayoutBuilder
{
public:
    LayoutBuilder(const Brand &brand, const std::string &link) : m_colours(brandColours(brand)), m_link(link)
    {
        m_layout.brand = brand.name;
        m_layout.page = writeColour(m_colours.page);
        if (brand.logo.empty() && brand.name.empty())
            return;
        EmailRow row;
        row.kind = EmailRowKind::Logo;
        row.text = brand.name;
        row.image = brand.logo;
        row.alternativeText = brand.name;
        row.style.fontSize = 18;
        row.style.lineHeight = 24;
        row.style.isBold = true;
        row.style.ink = writeColour(m_colours.strong);
        row.style.before = 28;
        row.style.after = 20;
        m_layout.rows.push_back(std::move(row));
    }

    void add(const EmailPart &part)
    {
        if (part.text.empty() && part.image.empty())
            return;
        switch (part.kind) {
        case SlotKind::Subject: m_layout.subject = part.text; return;
        case SlotKind::Headline: addText(part, EmailRowKind::Headline, {28, 36, true, writeColour(m_colours.strong), {}, {}, 24, 4, 40}); break;
        case SlotKind::Body: addText(part, EmailRowKind::Text, {16, 26, false, writeColour(m_colours.ink), {}, {}, 10, 10, 40}); break;
        case SlotKind::Image: addImage(part, EmailRowKind::Image); break;
        case SlotKind::Video: addImage(part, EmailRowKind::Video); break;
        case SlotKind::Offer: addOffer(part); break;
        case SlotKind::Products: addProducts(part); break;
        case SlotKind::Price: addText(part, EmailRowKind::Price, {24, 32, true, writeColour(m_colours.strong), {}, {}, 8, 8, 40}); break;
        case SlotKind::CallToAction: addButton(part); break;
        case SlotKind::Legal: addText(part, EmailRowKind::Legal, {12, 18, false, "#5C5C5C", {}, {}, 28, 36, 40}); break;
        }
        // Half of a condition would break the whole email: a line with tags is no preheader.
        const std::string line = part.text.substr(0, part.text.find('\n'));
        if (part.kind == SlotKind::Body && m_layout.preheader.empty() && line.find("{%") == std::string::npos)
            m_layout.preheader = shownText(line);
    }

    EmailLayout take() { return std::move(m_layout); }

private:
    EmailRow &addText(const EmailPart &part, EmailRowKind kind, EmailStyle style)
    {
        style.sheet = m_layout.sheet;
        EmailRow row;
        row.kind = kind;
        row.slot = part.slot;
        row.text = part.text;
        row.style = std::move(style);
        m_layout.rows.push_back(std::move(row));
        return m_layout.rows.back();
    }

    static void setImage(EmailRow &row, const EmailPart &part)
    {
        row.image = part.image;
        row.alternativeText = part.alternativeText;
        row.imageWidth = part.imageWidth;
        row.imageHeight = part.imageHeight;
    }

    void addImage(const EmailPart &part, EmailRowKind kind)
    {
        const bool showsText = !part.text.empty() && !isStoryboard(part.text);
        if (!part.image.empty()) {
            EmailRow &row = addText(part, kind, {16, 24, false, writeColour(m_colours.ink), {}, {}, 18, 10, 0});
            row.text.clear();
            setImage(row, part);
            row.link = m_link;
        }
        if (showsText)
            addText(part, EmailRowKind::Text, {16, 26, false, writeColour(m_colours.ink), {}, {}, 10, 10, 40});
    }

    void addOffer(const EmailPart &part)
    {
        EmailStyle style{18, 27, true, writeColour(m_colours.onSoft), writeColour(m_colours.soft), {}, 14, 14, 40};
        addText(part, EmailRowKind::Offer, std::move(style));
    }

    void addProducts(const EmailPart &part)
    {
        EmailStyle style{16, 24, false, writeColour(m_colours.ink), {}, {}, 8, 8, 40};
        EmailRow &row = addText(part, EmailRowKind::Products, std::move(style));
        setImage(row, part);
        row.link = m_link;
    }

    void addButton(const EmailPart &part)
    {
        EmailStyle style{16, 22, true, writeColour(m_colours.onStrong), writeColour(m_colours.strong), {}, 18, 18, 40};
        addText(part, EmailRowKind::Button, std::move(style)).link = m_link;
    }

    BrandColours m_colours;
    std::string m_link;
    EmailLayout m_layout;
};

} // namespace

std::optional<int> imageHeightAt(const EmailRow &row, int width)
{
    if (row.imageWidth <= 0 || row.imageHeight <= 0)
        return std::nullopt;
    const std::int64_t height = (row.imageHeight * width + row.imageWidth / 2) / row.imageWidth;
    return int(std::clamp<std::int64_t>(height, 1, 20'000));
}

EmailLayout emailLayout(const Brand &brand, const std::vector<EmailPart> &parts, const std::string &link)
{
    LayoutBuilder builder(brand, link);
    for (const EmailPart &part : parts)
        builder.add(part);
    return builder.take();
}

EmailLayout emailLayout(const Brand &brand, const RenderedMessage &message)
{
    std::vector<EmailPart> parts;
    for (const RenderedSlot &slot : message.parts) {
        // A condition that held for nobody leaves its empty lines.
        std::string text = slot.text;
        text.erase(text.find_last_not_of(" \n\t") + 1);
        parts.push_back({slot.id, slot.kind, std::move(text), slot.image, slot.alternativeText, slot.imageWidth,
                         slot.imageHeight});
    }
    return emailLayout(brand, parts, message.link);
}

} // namespace throughline
