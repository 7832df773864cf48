// SPDX-License-Identifier: GPL-3.0-or-later
// Every target gets the email that the preview shows: one layout tree makes both.
#include "model/content/email_layout.h"
#include "model/export/message_content.h"

namespace throughline {

namespace {

EmailLayout layoutOf(const Brand &brand, const MessageContent &content)
{
    std::vector<EmailPart> parts;
    for (const ContentSlot &slot : content.parts)
        parts.push_back({slot.id, slot.kind, slot.text, slot.image, slot.alternativeText, slot.imageWidth, slot.imageHeight});
    return emailLayout(brand, parts, content.link);
}

} // namespace

std::string emailHtml(const Project &project, const MessageContent &content)
{
    return emailHtml(layoutOf(project.brand, content), EmailContent::Liquid);
}

std::string plainText(const MessageContent &content)
{
    return emailText(layoutOf(Brand(), content));
}

} // namespace throughline
