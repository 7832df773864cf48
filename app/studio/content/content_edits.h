// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QSize>
#include <QString>

namespace throughline::studio {

// What the Content place does to the project, as changes with names for undo.

/// Where a slot's text is edited: in the master or in one channel.
struct SlotPlace
{
    std::string templateId;
    std::string slot;
    std::optional<Channel> channel;

    Path slotPath() const;
    /// Of the channel's link; only with a channel.
    Path linkPath() const;
    Path linkListPath() const;
    friend bool operator==(const SlotPlace &, const SlotPlace &) = default;
};

/// Writes the text. The master's version becomes `version` (one more than when the hand came), so
/// that channels which adapt the slot are seen as out of date; a channel's own text follows the
/// master's version of now. The list of fields follows the text. A channel that inherits begins to adapt.
Change writeText(const Project &project, const SlotPlace &place, const std::string &text, std::int64_t version,
                 const std::string &mergeKey);

/// How the channel takes the slot. Its own text begins as the master's.
Change setSlotMode(const Project &project, const SlotPlace &place, SlotMode mode);

/// Says that the channel's text fits the master's newest version.
Change markUpToDate(const Project &project, const SlotPlace &place);

/// Takes an image by reference; the master's version rises, as everyone sees another picture.
Change setImage(const Path &slotPath, const Slot &slot, const std::string &reference, const QSize &size);

Change addSlot(const Project &project, const std::string &templateId, SlotKind kind);
Change moveSlot(const std::string &templateId, const std::string &slot, int index);
Change addChannel(const std::string &templateId, Channel channel);

/// "Call to action" for "callToAction".
QString kindName(SlotKind kind);
QString channelName(Channel channel);

} // namespace throughline::studio
