// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/message_content.h"

#include "model/content/block_expansion.h"
#include "model/content/viewer.h"

#include <algorithm>

namespace throughline {

namespace {

void addOnce(std::vector<std::string> &list, const std::vector<std::string> &items)
{
    for (const std::string &item : items)
        if (std::ranges::find(list, item) == list.end())
            list.push_back(item);
}

/// The slot's text with its variants: an arm's is chosen, the others become if/elsif/else.
std::string textWithVariants(const Slot &slot, const std::string &base, const std::vector<std::string> &arms,
                             int &counter, std::vector<std::string> &unsaid)
{
    std::string preludes;
    std::string conditions;
    std::string otherwise = base;
    for (const SlotVariant &variant : slot.variants) {
        if (!variant.arm.empty()) {
            if (std::ranges::find(arms, variant.arm) == arms.end())
                continue;
            otherwise = variant.text;
            break;
        }
        if (variant.rule.isEveryone()) {
            otherwise = variant.text;
            break;
        }
        const auto condition = liquidCondition(variant.rule, counter);
        if (!condition) {
            unsaid.push_back(slot.id + "/" + (variant.label.empty() ? variant.id : variant.label));
            continue;
        }
        preludes += condition->prelude;
        conditions += conditions.empty() ? "{% if " : "{% elsif ";
        conditions += condition->test + " %}" + variant.text;
    }
    if (conditions.empty())
        return otherwise;
    return preludes + conditions + "{% else %}" + otherwise + "{% endif %}";
}

bool isUnreserved(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.' || c == '~';
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isUnreserved(byte)) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += digits[byte >> 4];
            encoded += digits[byte & 15];
        }
    }
    return encoded;
}

} // namespace

std::string MessageContent::text(std::initializer_list<SlotKind> kinds) const
{
    std::string joined;
    for (const ContentSlot &slot : parts) {
        if (slot.text.empty() || std::ranges::find(kinds, slot.kind) == kinds.end())
            continue;
        if (!joined.empty())
            joined += "\n\n";
        joined += slot.text;
    }
    return joined;
}

const ContentSlot *MessageContent::slot(SlotKind kind) const
{
    const auto found = std::ranges::find(parts, kind, &ContentSlot::kind);
    return found == parts.end() ? nullptr : &*found;
}

MessageContent messageContent(const Project &project, std::string_view templateId, Channel channel,
                              const std::vector<std::string> &arms)
{
    MessageContent content;
    content.channel = channel;
    content.link = landingLink(project, channel);
    const Template *master = project.findTemplate(templateId);
    if (!master)
        return content;
    const Json data = templateData(project, *master, channel, {});
    for (const char *name : {"offer", "brand", "channel"})
        content.system[name] = data[name];
    const ChannelVariant *variant = master->variant(channel);
    int counter = 0;
    for (const Slot &slot : master->masterSlots) {
        const SlotLink *link = variant ? variant->link(slot.id) : nullptr;
        const SlotMode mode = link ? link->mode : SlotMode::Inherit;
        if (mode == SlotMode::Drop)
            continue;
        // A channel's own text takes the place of the master's default; an override knows no variants.
        std::string text = mode == SlotMode::Inherit ? slot.text : link->text;
        if (mode != SlotMode::Override)
            text = textWithVariants(slot, text, arms, counter, content.unsaid);
        addOnce(content.fields, mode == SlotMode::Override ? link->fields : slot.fields);
        if (mode != SlotMode::Override)
            addOnce(content.required, slot.required);
        content.parts.push_back({slot.id, slot.kind, withBlocks(project, text), slot.image, slot.alternativeText,
                                 slot.imageWidth, slot.imageHeight});
    }
    return content;
}

std::string landingLink(const Project &project, Channel channel)
{
    if (project.brand.website.empty())
        return {};
    std::string link = project.brand.website;
    char separator = link.find('?') == std::string::npos ? '?' : '&';
    for (const ChannelTracking &tracking : project.tracking) {
        if (tracking.channel != channel)
            continue;
        for (const auto &[name, value] : tracking.parameters) {
            link += separator + percentEncoded(name) + "=" + percentEncoded(value);
            separator = '&';
        }
    }
    return link;
}

} // namespace throughline
