// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/group_item.h"

#include "app/studio/widgets/color.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace throughline::studio::canvas {

namespace {
constexpr double breath = 14;
constexpr double titleHeight = 24;
}

GroupItem::GroupItem(std::string id, const Easel &easel) : m_id(std::move(id)), m_easel(easel)
{
    setZValue(1);
    setAcceptedMouseButtons(Qt::NoButton);
}

void GroupItem::show(const QString &title, const QRectF &cards)
{
    const QRectF frame = cards.isNull() ? QRectF() : cards.adjusted(-breath, -breath, breath, breath + titleHeight);
    if (m_title == title && m_frame == frame)
        return;
    prepareGeometryChange();
    m_title = title;
    m_frame = frame;
    update();
}

QRectF GroupItem::titleRect() const
{
    return m_frame.isNull() ? QRectF() : QRectF(m_frame.left(), m_frame.bottom() - titleHeight - 4, m_frame.width(), titleHeight + 4);
}

void GroupItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_frame.isNull())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(withAlpha(m_easel.ink.color(ColorRole::Text), 0.035));
    QPen line(m_easel.ink.color(ColorRole::Border), 1);
    line.setCosmetic(true);
    painter->setPen(line);
    painter->drawRoundedRect(m_frame.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < 0.3)
        return;
    painter->setFont(m_easel.ink.font(TextStyle::CaptionStrong));
    painter->setPen(m_easel.ink.color(ColorRole::Text2));
    const QString title = m_title.isEmpty() ? QCoreApplication::translate("throughline::studio::Canvas", "Group") : m_title;
    const QRectF room = titleRect().adjusted(breath, 0, -breath, -4);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_easel.ink.elided(TextStyle::CaptionStrong, title, room.width()));
}

} // namespace throughline::studio::canvas
