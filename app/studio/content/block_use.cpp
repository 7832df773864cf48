// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/block_use.h"

#include "app/studio/content/content_edits.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/label.h"
#include "model/content/block_expansion.h"
#include "model/content/inline_text.h"
#include "model/content/message_rendering.h"
#include "model/content/specimen.h"

#include <QVBoxLayout>

#include <algorithm>

namespace throughline::studio {

namespace {

constexpr qsizetype mostPlaces = 12;

/// As it stands in a body: a template of nothing else, of which everything usual is known.
RenderedSlot rendered(const Project &project, const std::string &block)
{
    Project one = project;
    Template alone;
    alone.id = "block";
    Slot slot;
    slot.id = "text";
    slot.text = "{% render '" + block + "' %}";
    alone.masterSlots = {slot};
    alone.channels = {ChannelVariant{}};
    one.templates = {alone};
    liquid::Limits limits;
    limits.steps = 60'000;
    limits.outputBytes = 1U << 16U;
    const auto message = renderMessage(one, alone.id, alone.channels.front().channel, usualCustomer(one, alone), limits);
    return message && !message->parts.empty() ? message->parts.front() : RenderedSlot{};
}

} // namespace

BlockUse::BlockUse(QWidget *parent)
    : Card({}, {}, parent), m_words(new Label), m_places(new Label({}, TextStyle::Caption, ColorRole::Text2))
{
    setObjectName(QStringLiteral("blockUse"));
    setTitle(tr("As a made-up customer reads it"));
    setMaximumWidth(themeOf(this).scaled(720)); // as wide as the form above it
    for (Label *label : {m_words, m_places}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
}

QStringList BlockUse::placesOf(const Project &project, const std::string &block)
{
    // A text that is other without the block takes it in, at whatever depth.
    Project without = project;
    for (Block &each : without.blocks)
        if (each.id == block)
            each.text += " ";
    QStringList places;
    const auto look = [&](const Template &master, const Slot &slot, const QString &channel, const std::string &text) {
        if (withBlocks(project, text) == withBlocks(without, text))
            return;
        QString place = throughline::studio::text(master.name.empty() ? master.id : master.name) + QStringLiteral(" · ") + kindName(slot.kind);
        if (!channel.isEmpty())
            place += QStringLiteral(" · ") + channel;
        if (!places.contains(place))
            places << place;
    };
    for (const Template &master : project.templates)
        for (const Slot &slot : master.masterSlots) {
            look(master, slot, {}, slot.text);
            for (const SlotVariant &variant : slot.variants)
                look(master, slot, {}, variant.text);
            for (const ChannelVariant &variant : master.channels)
                if (const SlotLink *link = variant.link(slot.id))
                    look(master, slot, channelName(variant.channel), link->text);
        }
    return places;
}

void BlockUse::show(const Project &project, const std::string &block)
{
    const bool isThere = std::ranges::find(project.blocks, block, &Block::id) != project.blocks.end();
    setVisible(isThere);
    if (!isThere)
        return;
    const RenderedSlot slot = rendered(project, block);
    m_words->setText(slot.errors.empty() ? text(shownText(slot.text)) : words(liquid::toProblem(slot.errors.front()).message));
    m_words->setColor(slot.errors.empty() ? ColorRole::Text : ColorRole::Error);
    const QStringList places = placesOf(project, block);
    QString said = places.isEmpty() ? tr("No template takes it in yet: write {% render '%1' %} into a slot.").arg(text(block))
                                    : tr("Taken in by: %1").arg(places.mid(0, mostPlaces).join(QStringLiteral(", ")));
    if (places.size() > mostPlaces)
        said += QLatin1Char(' ') + tr("and %1 more").arg(places.size() - mostPlaces);
    m_places->setText(said);
}

} // namespace throughline::studio
