// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/masonry.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace throughline::studio {

namespace {

constexpr int gap = 16;

int heightOf(const QWidget *card, int width)
{
    if (QLayout *layout = card->layout(); layout && layout->hasHeightForWidth())
        return layout->totalHeightForWidth(width);
    return card->hasHeightForWidth() ? card->heightForWidth(width) : card->sizeHint().height();
}

} // namespace

Masonry::Masonry(int columnWidth, QWidget *parent) : QWidget(parent), m_columnWidth(columnWidth) {}

void Masonry::setCards(const QList<QWidget *> &cards)
{
    for (QWidget *card : std::as_const(m_cards))
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater();
        }
    m_cards = cards;
    for (QWidget *card : std::as_const(m_cards)) {
        card->setParent(this);
        card->show();
    }
    arrange();
}

void Masonry::arrange()
{
    if (std::exchange(m_isArranging, true))
        return;
    // As few columns as keep a card from growing wider than it reads well, and no more than fit.
    const int widest = m_columnWidth * 29 / 20;
    const int wanted = (width() + widest + 2 * gap - 1) / (widest + gap);
    const int columns = std::clamp((width() + gap) / (m_columnWidth + gap), 1, std::max(1, wanted));
    const int used = std::min(columns, std::max(1, int(m_cards.size())));
    const int each = (width() - gap * (used - 1)) / used;
    std::vector<int> heights(size_t(used), 0);
    for (QWidget *card : std::as_const(m_cards)) {
        const auto column = std::ranges::min_element(heights);
        const int index = int(column - heights.begin());
        const int place = isRightToLeft() ? used - 1 - index : index;
        const int height = heightOf(card, each);
        card->setGeometry(place * (each + gap), *column, each, height);
        *column += height + gap;
    }
    const int tallest = m_cards.isEmpty() ? 0 : *std::ranges::max_element(heights) - gap;
    if (minimumHeight() != tallest)
        setMinimumHeight(tallest);
    m_isArranging = false;
}

void Masonry::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool Masonry::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace throughline::studio
