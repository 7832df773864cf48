// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/note_item.h"


#include <QCoreApplication>
#include <QPainter>

namespace throughline::studio::canvas {

NoteItem::NoteItem(std::string id, const Easel &easel) : m_id(std::move(id)), m_easel(easel)
{
    setZValue(2);
    setAcceptedMouseButtons(Qt::NoButton);
}

void NoteItem::show(const QString &words, QSizeF size, bool isSelected)
{
    if (m_words == words && m_size == size && m_isSelected == isSelected)
        return;
    prepareGeometryChange();
    m_words = words;
    m_size = size;
    m_isSelected = isSelected;
    setToolTip(words);
    update();
}

bool NoteItem::isOnHandle(QPointF scenePosition) const
{
    const QPointF here = mapFromScene(scenePosition);
    return QRectF(m_size.width() - 16, m_size.height() - 16, 20, 20).contains(here);
}

QRectF NoteItem::boundingRect() const
{
    return QRectF(QPointF(), m_size).adjusted(-4, -4, 4, 4);
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF area(QPointF(), m_size);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(m_easel.ink.color(ColorRole::WarnSoft));
    painter->setPen(m_isSelected ? QPen(m_easel.ink.color(ColorRole::Accent), 2)
                                 : QPen(m_easel.ink.color(ColorRole::Border), 1));
    painter->drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter->setFont(m_easel.ink.font(TextStyle::Caption));
    painter->setPen(m_easel.ink.color(ColorRole::Text));
    const QString words = m_words.isEmpty()
        ? QCoreApplication::translate("throughline::studio::Canvas", "Write the note in the panel at the right.")
        : m_words;
    painter->drawText(area.adjusted(12, 10, -12, -10), Qt::AlignLeft | Qt::TextWordWrap, words);
    if (!m_isSelected)
        return;
    painter->setPen(QPen(m_easel.ink.color(ColorRole::Accent), 1.5));
    for (const double offset : {5.0, 10.0})
        painter->drawLine(area.bottomRight() - QPointF(offset, 3), area.bottomRight() - QPointF(3, offset));
}

} // namespace throughline::studio::canvas
