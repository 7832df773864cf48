// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation/findings.h"

#include "model/values/number.h"
#include "model/values/term.h"

#include <algorithm>

namespace throughline {

namespace {

const Check slotNotThere{"TL160", Severity::Error, TL_TEXT("Check", "%2 of the template \"%1\" changes the slot \"%3\", which is not there"),
                         TL_TEXT("Check", "Remove it from the channel.")};
const Check outOfDate{"TL161", Severity::Warning, TL_TEXT("Check", "%2 of the template \"%1\" follows version %4 of \"%3\"; the master is at %5"),
                      TL_TEXT("Check", "Look at the text again, then mark it as up to date.")};
const Check requiredNotShown{"TL162", Severity::Warning, TL_TEXT("Check", "the slot \"%2\" of \"%1\" requires %3 but does not show it"),
                             TL_TEXT("Check", "Show the field, or do not require it.")};
const Check noSlots{"TL164", Severity::Warning, TL_TEXT("Check", "the template \"%1\" says nothing"),
                    TL_TEXT("Check", "Add a slot with a text.")};

} // namespace

void checkContent(const Project &project, Findings &findings)
{
    for (const Template &item : project.templates) {
        const Path path = Path("templates") / item.id;
        if (item.masterSlots.empty())
            findings.add(noSlots, path, {item.name});
        for (const Slot &slot : item.masterSlots)
            for (const std::string &field : slot.required)
                if (std::find(slot.fields.begin(), slot.fields.end(), field) == slot.fields.end())
                    findings.add(requiredNotShown, path / "slots" / slot.id, {item.name, slot.id, field});
        for (const ChannelVariant &variant : item.channels)
            for (const SlotLink &link : variant.slotLinks) {
                const Path linkPath = path / "channels" / variant.id() / "slots" / link.slot;
                const std::string channel = term(info(variant.channel).name);
                const Slot *slot = item.slot(link.slot);
                if (!slot)
                    findings.add(slotNotThere, linkPath, {item.name, channel, link.slot})
                        .mend(removeItem(linkPath, {TL_TEXT("Check", "Remove slot from channel"), {}}));
                else if (link.mode == SlotMode::Adapt && link.basedOn != slot->version)
                    findings.add(outOfDate, linkPath, {item.name, channel, slot->id, formatNumber(link.basedOn), formatNumber(slot->version)})
                        .mend(setValue(linkPath / "basedOn", slot->version, {TL_TEXT("Check", "Mark as up to date"), {}}));
            }
    }
}

} // namespace throughline
