// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/text_limits.h"

#include "model/export/export_context.h"
#include "model/export/message_content.h"
#include "model/values/number.h"

namespace throughline {

namespace {

// Twilio, error 21617, and the other gateways behind these platforms.
constexpr std::size_t longestSms = 1600;
// Apple's and Google's push services take 4096 bytes with everything around the text.
constexpr std::size_t longestPush = 3800;
// RFC 5322, 2.1.1: a line of a header.
constexpr std::size_t longestSubject = 988;

std::string withoutTags(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        const bool isTag = rest.starts_with("{{") || rest.starts_with("{%");
        const std::size_t end = isTag ? rest.find(rest.starts_with("{{") ? "}}" : "%}", 2) : std::string_view::npos;
        if (isTag && end != std::string_view::npos) {
            i += end + 2;
            continue;
        }
        out += rest.front();
        ++i;
    }
    return out;
}

std::size_t charactersOf(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

} // namespace

std::string clipped(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return std::string(text);
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return std::string(text.substr(0, most));
}

void reportTextLimits(ExportContext &context, const Node &node, const MessageContent &content)
{
    const auto limit = [&](const char *what, std::size_t length, std::size_t most) {
        if (length > most)
            context.loss(node.id,
                         {TL_TEXT("Export", "a text of %1 characters"), {formatNumber(std::int64_t(length))}},
                         {TL_TEXT("Export", "written as it is; at most %1 are sent"), {formatNumber(std::int64_t(most))}},
                         LossSeverity::Blocker, what);
    };
    if (content.channel == Channel::Sms)
        limit("sms", charactersOf(withoutTags(content.text({SlotKind::Body, SlotKind::Offer, SlotKind::Legal}))), longestSms);
    if (content.channel == Channel::Push)
        limit("push", withoutTags(content.text({SlotKind::Headline, SlotKind::Body, SlotKind::Offer})).size(), longestPush);
    if (content.channel == Channel::Email) {
        const std::string subject = withoutTags(content.text({SlotKind::Subject}));
        limit("subject", subject.size(), longestSubject);
    }
}

} // namespace throughline
