// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/card_grid.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace throughline::studio {

CardGrid::CardGrid(int most, int narrowest, QWidget *parent)
    : QWidget(parent), m_most(most), m_narrowest(narrowest), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (int part = 0; part < parts; ++part)
        m_grid->setColumnStretch(part, 1);
    followTheme(this, [this](const Theme &theme) {
        m_grid->setSpacing(m_spacing.value_or(theme.space(Space::Panel)));
        lay();
    });
}

void CardGrid::setSpacing(int pixels)
{
    m_spacing = pixels;
    m_grid->setSpacing(pixels);
}

void CardGrid::setFilling(bool isFilling)
{
    m_isFilling = isFilling;
    lay();
}

void CardGrid::add(QWidget *card, int share)
{
    m_items.append({card, share});
    lay();
}

void CardGrid::remove(QWidget *card)
{
    m_items.removeIf([card](const Item &item) { return item.card == card; });
    m_grid->removeWidget(card);
    lay();
}

int CardGrid::columns() const
{
    const int gap = m_grid->horizontalSpacing();
    const int fitting = std::clamp((width() + gap) / (themeOf(this).scaled(m_narrowest) + gap), 1, m_most);
    return m_most == 4 && fitting == 3 ? 2 : fitting; // four in two rows leave none alone
}

void CardGrid::lay()
{
    m_columns = columns();
    for (const Item &item : m_items)
        m_grid->removeWidget(item.card);
    int row = 0;
    int used = 0;
    for (const Item &item : m_items) {
        int span = item.share;
        if (m_columns < m_most)
            span = item.share > parts / 2 ? parts - used % parts : parts / m_columns;
        if (used + span > parts) {
            ++row;
            used = 0;
        }
        m_grid->addWidget(item.card, row, used, 1, span);
        used += span;
    }
    for (int i = 0; i < std::max(m_grid->rowCount(), row + 1); ++i)
        m_grid->setRowStretch(i, m_isFilling && i <= row ? 1 : 0);
}

QSize CardGrid::minimumSizeHint() const
{
    // What several columns need is no reason not to become narrower: then there are fewer.
    int widest = 0;
    for (const Item &item : m_items)
        if (!item.card->isHidden())
            widest = std::max(widest, item.card->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columns() != m_columns)
        lay();
}

} // namespace throughline::studio
