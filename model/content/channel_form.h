// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/template.h"

namespace throughline {

/// A slot as one channel takes it. Points into the template, which must outlive it.
struct FormSlot
{
    const Slot *slot = nullptr;
    const SlotLink *link = nullptr;      ///< null where the channel says nothing of the slot: inherited
    SlotMode mode = SlotMode::Inherit;

    /// The Liquid that is shown to those for whom no variant holds.
    const std::string &text() const { return mode == SlotMode::Inherit ? slot->text : link->text; }
    const std::vector<std::string> &fields() const;
    /// The master has moved on since the channel's text was made from it.
    bool isOutOfDate() const { return mode == SlotMode::Adapt && link->basedOn != slot->version; }
    /// An override says something of its own, and knows none of the master's variants.
    bool hasVariants() const { return mode != SlotMode::Override && !slot->variants.empty(); }
};

/// The slots that the channel shows, in the master's order.
std::vector<FormSlot> formOf(const Template &master, Channel channel);

/// How the channel takes the slot, also where it leaves it out.
SlotMode modeOf(const Template &master, Channel channel, std::string_view slot);

} // namespace throughline
