// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/content_edits.h"

#include "app/studio/document/words.h"
#include "model/content/channel_form.h"
#include "model/content/message_rendering.h"
#include "model/content/specimen.h"

#include <QCoreApplication>

namespace throughline::studio {

namespace {

struct ContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::ContentTexts)
};

/// The customer's fields that a text reads; what it declared before, where the text is broken.
Json fieldsIn(const Project &project, const std::string &text, const std::vector<std::string> &before)
{
    if (text.size() > 100'000 || !liquid::parse(text).isValid())
        return before;
    Template one;
    Slot slot;
    slot.text = text;
    one.masterSlots = {slot};
    const std::set<std::string> fields = fieldsOf(project, one);
    return Json(fields);
}

std::string modeKey(SlotMode mode)
{
    return EnumChoices<SlotMode>::choices()[size_t(mode)].key;
}

} // namespace

Path SlotPlace::slotPath() const { return Path("templates") / templateId / "slots" / slot; }
Path SlotPlace::linkListPath() const { return Path("templates") / templateId / "channels" / info(*channel).key / "slots"; }
Path SlotPlace::linkPath() const { return linkListPath() / slot; }

Change writeText(const Project &project, const SlotPlace &place, const std::string &text, std::int64_t version,
                 const std::string &mergeKey)
{
    const Template *master = project.findTemplate(place.templateId);
    const Slot *slot = master ? master->slot(place.slot) : nullptr;
    const Message name = named(ContentTexts::tr("Edit text"));
    if (!slot)
        return compound({}, name);
    if (!place.channel)
        return compound({setValue(place.slotPath() / "text", text), setValue(place.slotPath() / "version", version),
                         setValue(place.slotPath() / "fields", fieldsIn(project, text, slot->fields))},
                        name, mergeKey);
    const ChannelVariant *variant = master->variant(*place.channel);
    const SlotLink *link = variant ? variant->link(place.slot) : nullptr;
    if (!link)
        return compound({insertItem(place.linkListPath(), {{"slot", place.slot}, {"mode", "adapt"}, {"text", text},
                                                           {"fields", fieldsIn(project, text, slot->fields)},
                                                           {"basedOn", slot->version}})},
                        name, mergeKey);
    std::vector<Change> changes{setValue(place.linkPath() / "text", text),
                                setValue(place.linkPath() / "fields", fieldsIn(project, text, link->fields)),
                                setValue(place.linkPath() / "basedOn", slot->version)};
    if (link->mode == SlotMode::Inherit || link->mode == SlotMode::Drop)
        changes.push_back(setValue(place.linkPath() / "mode", "adapt"));
    return compound(std::move(changes), name, mergeKey);
}

Change setSlotMode(const Project &project, const SlotPlace &place, SlotMode mode)
{
    const Template *master = project.findTemplate(place.templateId);
    const Slot *slot = master ? master->slot(place.slot) : nullptr;
    const ChannelVariant *variant = master && place.channel ? master->variant(*place.channel) : nullptr;
    const Message name = named(ContentTexts::tr("%1: %2").arg(kindName(slot ? slot->kind : SlotKind::Body),
                                                words(EnumChoices<SlotMode>::choices()[size_t(mode)].label)));
    if (!slot || !variant)
        return compound({}, name);
    const SlotLink *link = variant->link(place.slot);
    const bool needsText = mode == SlotMode::Adapt || mode == SlotMode::Override;
    if (mode == SlotMode::Inherit)
        return link ? removeItem(place.linkPath(), name) : compound({}, name);
    if (!link) {
        Json item{{"slot", place.slot}, {"mode", modeKey(mode)}, {"basedOn", slot->version}};
        if (needsText)
            item["text"] = slot->text;
        return insertItem(place.linkListPath(), item, name);
    }
    std::vector<Change> changes{setValue(place.linkPath() / "mode", modeKey(mode))};
    if (needsText && link->text.empty()) {
        changes.push_back(setValue(place.linkPath() / "text", slot->text));
        changes.push_back(setValue(place.linkPath() / "basedOn", slot->version));
    }
    return compound(std::move(changes), name);
}

Change markUpToDate(const Project &project, const SlotPlace &place)
{
    const Template *master = project.findTemplate(place.templateId);
    const Slot *slot = master ? master->slot(place.slot) : nullptr;
    return setValue(place.linkPath() / "basedOn", slot ? slot->version : 1, named(ContentTexts::tr("Mark as up to date")));
}

Change setImage(const Path &slotPath, const Slot &slot, const std::string &reference, const QSize &size)
{
    return compound({setValue(slotPath / "image", reference), setValue(slotPath / "imageWidth", std::max(0, size.width())),
                     setValue(slotPath / "imageHeight", std::max(0, size.height())), setValue(slotPath / "version", slot.version + 1)},
                    named(ContentTexts::tr("Set image")));
}

Change addSlot(const Project &project, const std::string &templateId, SlotKind kind)
{
    const Template *master = project.findTemplate(templateId);
    const std::string base = EnumChoices<SlotKind>::choices()[size_t(kind)].key;
    std::string id = base;
    for (int i = 2; master && master->slot(id); ++i)
        id = base + "-" + std::to_string(i);
    Json item{{"id", id}, {"kind", base}};
    return insertItem(Path("templates") / templateId / "slots", item, named(ContentTexts::tr("Add %1").arg(kindName(kind).toLower())));
}

Change moveSlot(const std::string &templateId, const std::string &slot, int index)
{
    return moveItem(Path("templates") / templateId / "slots" / slot, index, named(ContentTexts::tr("Move slot")));
}

Change addChannel(const std::string &templateId, Channel channel)
{
    return insertItem(Path("templates") / templateId / "channels", {{"channel", info(channel).key}},
                      named(ContentTexts::tr("Add %1 to template").arg(channelName(channel))));
}

QString kindName(SlotKind kind)
{
    return words(EnumChoices<SlotKind>::choices()[size_t(kind)].label);
}

QString channelName(Channel channel)
{
    return words(info(channel).name);
}

} // namespace throughline::studio
