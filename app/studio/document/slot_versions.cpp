// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/slot_versions.h"

#include <algorithm>
#include <set>

namespace throughline::studio {

namespace {

struct SlotPart
{
    std::string templateId;
    std::string slot;
    std::string part; ///< "text", "variants", …
};

/// Of "templates/cart/slots/body/text": its template, its slot and "text".
std::optional<SlotPart> slotPartOf(const Path &path)
{
    std::vector<std::string> steps;
    for (std::size_t from = 0; from <= path.size() && steps.size() < 5;) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        steps.push_back(path.substr(from, end - from));
        from = end + 1;
    }
    if (steps.size() < 5 || steps[0] != "templates" || steps[2] != "slots")
        return std::nullopt;
    return SlotPart{steps[1], steps[3], steps[4]};
}

const Path *pathOf(const Change &change)
{
    if (const auto *set = std::get_if<SetValue>(&change.what))
        return &set->path;
    if (const auto *insert = std::get_if<InsertItem>(&change.what))
        return &insert->list;
    if (const auto *remove = std::get_if<RemoveItem>(&change.what))
        return &remove->item;
    if (const auto *move = std::get_if<MoveItem>(&change.what))
        return &move->item;
    return nullptr;
}

using SlotNames = std::set<std::pair<std::string, std::string>>;

void collect(const Change &change, SlotNames &altered, SlotNames &versioned)
{
    if (const auto *several = std::get_if<Compound>(&change.what))
        for (const Change &each : several->changes)
            collect(each, altered, versioned);
    const Path *path = pathOf(change);
    const auto part = path ? slotPartOf(*path) : std::nullopt;
    if (!part)
        return;
    static const std::set<std::string_view> said{"text", "kind", "image", "alternativeText", "variants"};
    if (part->part == "version")
        versioned.insert({part->templateId, part->slot});
    else if (said.contains(part->part))
        altered.insert({part->templateId, part->slot});
}

} // namespace

Change withRaisedVersions(const Project &project, Change change, bool isContinued)
{
    SlotNames altered;
    SlotNames versioned;
    collect(change, altered, versioned);
    std::vector<Change> raised;
    for (const auto &[templateId, slotId] : altered) {
        const Template *master = project.findTemplate(templateId);
        const Slot *slot = master && !versioned.contains({templateId, slotId}) ? master->slot(slotId) : nullptr;
        if (slot)
            raised.push_back(setValue(Path("templates") / templateId / "slots" / slotId / "version", slot->version + (isContinued ? 0 : 1)));
    }
    if (raised.empty())
        return change;
    Message name = change.name;
    std::string mergeKey = change.mergeKey;
    raised.insert(raised.begin(), std::move(change));
    return compound(std::move(raised), std::move(name), std::move(mergeKey));
}

} // namespace throughline::studio
