// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/list_form.h"

#include "app/studio/document/place_words.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/card_grid.h"
#include "app/studio/widgets/pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

constexpr int narrowestCard = 560; ///< pixels at text scale 1

/// What tells items of a list apart when they have no id of their own: their channel.
std::string firstFreeChannel(const std::vector<std::string> &taken)
{
    for (const Channel channel : allChannels) {
        const std::string key(info(channel).key);
        if (std::find(taken.begin(), taken.end(), key) == taken.end())
            return key;
    }
    return {};
}

} // namespace

std::string freshItemId(const PlaceInProject &list, const std::string &wanted)
{
    std::set<std::string> taken;
    for (size_t i = 0; i < list.type->size(list.address); ++i)
        taken.insert(list.type->itemId(list.address, i));
    if (!taken.contains(wanted))
        return wanted;
    for (int n = 2;; ++n)
        if (const std::string id = wanted + std::to_string(n); !taken.contains(id))
            return id;
}

ListForm::ListForm(const FormContext &context, Path path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_cards = new CardGrid(2, narrowestCard);
    m_cards->setSpacing(8);
    layout->addWidget(m_cards);
    const auto place = placeAt(context.project(), m_path);
    const QString what = place && place->type->itemType()->structure()
        ? words(place->type->itemType()->structure()->title) : QString();
    auto *add = new IconButton(tr("Add %1").arg(what.toLower()), QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addItem"));
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &ListForm::addItem);
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (!m_isResting && concerns(touched, m_path))
            refresh();
    });
    refresh();
}

void ListForm::setPath(Path path)
{
    m_isResting = false;
    m_path = std::move(path);
    const std::vector<std::string> now = steps();
    dropEntriesFrom(now.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].step = now[i];
        m_entries[i].card->setObjectName(text(now[i]));
        m_entries[i].form->setPath(joined(m_path, now[i]));
    }
    for (size_t i = m_entries.size(); i < now.size(); ++i)
        addEntry(now[i]);
    refresh();
}

void ListForm::rest()
{
    m_isResting = true;
    for (const Entry &entry : m_entries)
        entry.form->rest();
}

void ListForm::dropEntriesFrom(size_t index)
{
    while (m_entries.size() > index) {
        m_cards->remove(m_entries.back().card);
        m_entries.back().card->hide();
        m_entries.back().card->deleteLater();
        m_entries.pop_back();
    }
}

std::vector<std::string> ListForm::steps() const
{
    std::vector<std::string> all;
    const auto place = placeAt(m_context.project(), m_path);
    if (!place || place->type->kind() != TypeKind::List)
        return all;
    for (size_t i = 0; i < place->type->size(place->address); ++i) {
        const std::string id = place->type->itemId(place->address, i);
        all.push_back(id.empty() ? std::to_string(i) : id);
    }
    return all;
}

QString ListForm::titleOf(const std::string &step) const
{
    return nameOfItem(m_context.project(), joined(m_path, step));
}

void ListForm::refresh()
{
    const std::vector<std::string> now = steps();
    const bool isSame = std::equal(now.begin(), now.end(), m_entries.begin(), m_entries.end(),
                                   [](const std::string &step, const Entry &entry) { return entry.step == step; });
    if (!isSame) {
        dropEntriesFrom(0);
        for (const std::string &step : now)
            addEntry(step);
    }
    for (const Entry &entry : m_entries) {
        entry.card->setTitle(titleOf(entry.step));
        showEvidence(entry);
    }
}

/// Where the figures of an item come from, at its title.
void ListForm::showEvidence(const Entry &entry) const
{
    const Path item = joined(m_path, entry.step);
    const auto evidence = placeAt(m_context.project(), joined(item, "evidence"));
    const auto source = placeAt(m_context.project(), joined(item, "source"));
    if (!entry.badge || !evidence)
        return;
    const Json written = evidence->type->encode(evidence->address);
    const Json told = source ? source->type->encode(source->address) : Json();
    entry.badge->setEvidence(evidenceFrom(written.is_string() ? text(written.get<std::string>()) : QString()),
                             told.is_string() ? text(told.get<std::string>()) : QString());
}

void ListForm::addEntry(const std::string &step)
{
    Entry entry;
    entry.step = step;
    entry.card = new Card(titleOf(step));
    entry.card->setObjectName(text(step));
    const Path item = joined(m_path, step);
    const size_t index = m_entries.size();
    const auto button = [&](const QString &icon, const QString &name, std::function<void()> run) {
        auto *tool = new ToolIconButton(icon, name);
        connect(tool, &QToolButton::clicked, this, run);
        entry.card->header()->addWidget(tool);
        return tool;
    };
    if (placeAt(m_context.project(), joined(item, "evidence"))) {
        entry.badge = new EvidenceBadge;
        entry.card->header()->addWidget(entry.badge);
    }
    if (index > 0)
        button(QStringLiteral("arrow-up"), tr("Move up"), [this, index] {
            const Path here = joined(m_path, m_entries[index].step);
            m_context.document().edit(moveItem(here, int(index) - 1, named(tr("Move up"))));
        });
    button(QStringLiteral("delete"), tr("Remove"), [this, index] {
        const std::string gone = m_entries[index].step;
        m_context.document().edit(removeItem(joined(m_path, gone), named(tr("Remove %1").arg(titleOf(gone)))));
    });
    entry.form = new StructureForm(m_context, item);
    entry.card->body()->addWidget(entry.form);
    m_cards->add(entry.card, CardGrid::parts / 2);
    m_entries.push_back(entry);
}

void ListForm::addItem()
{
    const auto place = placeAt(m_context.project(), m_path);
    if (!place)
        return;
    const Structure &structure = *place->type->itemType()->structure();
    Json item = Json::object();
    if (structure.field("id")) {
        item["id"] = freshItemId(*place, structure.name);
    } else if (structure.field("channel")) {
        const std::string channel = firstFreeChannel(steps());
        if (channel.empty())
            return;
        item["channel"] = channel;
    }
    for (const Field &field : structure.fields)
        if (field.isRequired && !item.contains(field.key)) {
            if (field.type->kind() == TypeKind::Choice)
                item[field.key] = field.type->choices()->front().key;
            else if (field.type->kind() == TypeKind::Real || field.type->kind() == TypeKind::Integer)
                item[field.key] = field.minimum.value_or(0);
            else if (field.type->kind() == TypeKind::Text)
                item[field.key] = "";
        }
    m_context.document().edit(insertItem(m_path, item, named(tr("Add %1").arg(words(structure.title).toLower()))));
}

bool ListForm::focusField(const Path &path)
{
    for (const Entry &entry : m_entries)
        if (concerns(path, joined(m_path, entry.step)) && entry.form->focusField(path))
            return true;
    return false;
}

} // namespace throughline::studio
