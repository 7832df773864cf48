// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace throughline::studio {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(8);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void FlowLayout::addSpring() { addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum)); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeIn(const QLayoutItem *item, int width) const
{
    return item->sizeHint().boundedTo(QSize(std::max(width, 1), QWIDGETSIZE_MAX)).expandedTo(item->minimumSize());
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() && parentWidget()->isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    int y = area.top();
    for (qsizetype first = 0; first < m_items.size();) {
        // What fits into this line, one item at the least.
        int used = 0;
        int lineHeight = 0;
        int springs = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            QLayoutItem *item = m_items[end];
            if (item->spacerItem()) {
                ++springs;
                continue;
            }
            if (item->isEmpty())
                continue;
            const QSize size = sizeIn(item, area.width());
            const int needed = used + (used > 0 ? spacing() : 0) + size.width();
            if (used > 0 && needed > area.width())
                break;
            used = needed;
            lineHeight = std::max(lineHeight, size.height());
        }
        int x = area.left();
        const int spare = springs > 0 ? std::max(0, area.width() - used) / springs : 0;
        for (qsizetype i = first; moves && i < end; ++i) {
            QLayoutItem *item = m_items[i];
            if (item->spacerItem()) {
                x += spare;
                continue;
            }
            if (item->isEmpty())
                continue;
            const QSize size = sizeIn(item, area.width());
            const QRect place(QPoint(x, y + (lineHeight - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, area, place));
            x += size.width() + spacing();
        }
        y += lineHeight > 0 ? lineHeight + spacing() : 0;
        first = end;
    }
    const int height = y > area.top() ? y - spacing() - area.top() : 0;
    const QMargins margins = contentsMargins();
    return margins.top() + height + margins.bottom();
}

} // namespace throughline::studio
