// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/slot_list.h"

#include "app/studio/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::studio {

SlotList::SlotList(const FormContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 2, 0, 2);
    m_column->setSpacing(9);
}

void SlotList::setTemplate(const std::string &id)
{
    m_templateId = id;
    m_chosen.clear();
    rebuild();
}

void SlotList::refresh()
{
    const Template *master = m_context.project().findTemplate(m_templateId);
    std::vector<std::string> wanted;
    if (master)
        for (const Slot &slot : master->masterSlots)
            wanted.push_back(slot.id);
    const bool isSame = std::ranges::equal(wanted, m_cards, {}, {}, [](const SlotCard *card) { return card->slot(); });
    if (!isSame)
        return rebuild();
    for (SlotCard *card : m_cards)
        card->refresh();
}

void SlotList::rebuild()
{
    for (SlotCard *card : m_cards) {
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    if (const Template *master = m_context.project().findTemplate(m_templateId))
        for (const Slot &slot : master->masterSlots) {
            auto *card = new SlotCard(m_context, m_templateId, slot.id, this);
            connect(card, &SlotCard::chosen, this, [this, card] { choose(card->slot()); });
            connect(card, &SlotCard::imageWanted, this, [this, card] { emit imageWanted(card->slot()); });
            connect(card, &SlotCard::dragged, this, [this](const QPoint &global) {
                m_dropIndex = indexAt(global);
                update();
            });
            connect(card, &SlotCard::dropped, this, [this, card](const QPoint &global) { drop(card, global); });
            connect(card, &SlotCard::moveAsked, this, [this, card](int step) {
                const int at = int(std::ranges::find(m_cards, card) - m_cards.begin());
                const int to = std::clamp(at + step, 0, int(m_cards.size()) - 1);
                const std::string slotId = card->slot();
                if (to == at)
                    return;
                m_context.document().edit(moveSlot(m_templateId, slotId, to));
                if (SlotCard *moved = this->card(slotId))
                    moved->setFocus();
            });
            m_column->addWidget(card);
            m_cards.push_back(card);
        }
    if (SlotCard *again = card(m_chosen))
        again->setChosen(true);
}

SlotCard *SlotList::card(std::string_view slot) const
{
    const auto found = std::ranges::find(m_cards, slot, [](const SlotCard *card) { return std::string_view(card->slot()); });
    return found == m_cards.end() ? nullptr : *found;
}

SlotCard *SlotList::chosen() const { return card(m_chosen); }

void SlotList::choose(const std::string &slot)
{
    if (m_chosen == slot)
        return;
    m_chosen = slot;
    for (SlotCard *card : m_cards)
        card->setChosen(card->slot() == slot);
    emit chosenChanged();
}

int SlotList::indexAt(const QPoint &global) const
{
    const int y = mapFromGlobal(global).y();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (y < m_cards[i]->geometry().center().y())
            return int(i);
    return int(m_cards.size());
}

void SlotList::drop(SlotCard *card, const QPoint &global)
{
    const int from = int(std::ranges::find(m_cards, card) - m_cards.begin());
    int to = indexAt(global);
    m_dropIndex = -1;
    update();
    if (to > from)
        --to; // its own place becomes free
    if (to != from)
        m_context.document().edit(moveSlot(m_templateId, card->slot(), to));
}

void SlotList::paintEvent(QPaintEvent *)
{
    if (m_dropIndex < 0 || m_cards.empty())
        return;
    const bool isLast = m_dropIndex >= int(m_cards.size());
    const int y = isLast ? m_cards.back()->geometry().bottom() + 4 : m_cards[size_t(m_dropIndex)]->geometry().top() - 5;
    QPainter painter(this);
    painter.setPen(QPen(themeOf(this).color(ColorRole::Accent), 2));
    painter.drawLine(4, y, width() - 4, y);
}

} // namespace throughline::studio
