// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/channel_form.h"
#include "model/content/liquid/render.h"
#include "model/content/viewer.h"

namespace throughline {

/// One slot as a customer reads it in one channel.
struct RenderedSlot
{
    std::string id;
    SlotKind kind = SlotKind::Body;
    SlotMode mode = SlotMode::Inherit;
    std::string variant;                 ///< id of the variant that holds; empty: the slot's own text
    std::string source;                  ///< the Liquid that was rendered
    std::string text;                    ///< with the words of an error where it happened
    std::string image;                   ///< address or file
    std::int64_t imageWidth = 0;         ///< pixels; 0: not known
    std::int64_t imageHeight = 0;
    std::string alternativeText;
    std::vector<liquid::Error> errors;   ///< by place in `source`; TL455: a field that the data does not have
    std::set<std::string> fieldsRead;    ///< of the customer
    std::set<std::string> fieldsMissing; ///< of these, the ones without a value
    std::set<liquid::BranchTaken> branchesTaken;
    std::int64_t version = 1;            ///< of the master's slot
    std::int64_t basedOn = 1;            ///< the master's version that this text follows

    bool isOutOfDate() const { return basedOn != version; }
};

/// What a customer gets through one channel.
struct RenderedMessage
{
    std::string templateId;
    Channel channel = Channel::Email;
    std::vector<RenderedSlot> parts;     ///< in reading order ("slots" is a keyword of Qt)
    std::string link;                    ///< where a click leads; may be empty
    std::string unsubscribeLink;

    const RenderedSlot *slot(SlotKind kind) const;
    /// The texts of all slots of these kinds, joined by `between`.
    std::string text(std::initializer_list<SlotKind> kinds, std::string_view between = "\n\n") const;
    std::size_t errorCount() const;
};

/// The blocks that templates take in, parsed once.
liquid::BlockLibrary blockLibrary(const Project &project);

/// Renders every slot that the channel shows. What is wrong in a slot stands in its place and the
/// others go on; a template that is not there or not made for the channel is TL456 or TL457.
Expected<RenderedMessage> renderMessage(const Project &project, std::string_view templateId, Channel channel,
                                        const Viewer &viewer, const liquid::Limits &limits = {});

} // namespace throughline
