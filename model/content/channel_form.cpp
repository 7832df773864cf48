// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/channel_form.h"

namespace throughline {

const std::vector<std::string> &FormSlot::fields() const
{
    const bool hasOwn = link && mode != SlotMode::Inherit && !link->fields.empty();
    return hasOwn || mode == SlotMode::Override ? link->fields : slot->fields;
}

std::vector<FormSlot> formOf(const Template &master, Channel channel)
{
    std::vector<FormSlot> form;
    const ChannelVariant *variant = master.variant(channel);
    for (const Slot &slot : master.masterSlots) {
        const SlotLink *link = variant ? variant->link(slot.id) : nullptr;
        const SlotMode mode = link ? link->mode : SlotMode::Inherit;
        if (mode != SlotMode::Drop)
            form.push_back({&slot, link, mode});
    }
    return form;
}

SlotMode modeOf(const Template &master, Channel channel, std::string_view slot)
{
    const ChannelVariant *variant = master.variant(channel);
    const SlotLink *link = variant ? variant->link(slot) : nullptr;
    return link ? link->mode : SlotMode::Inherit;
}

} // namespace throughline
