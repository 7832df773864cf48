// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where on the canvas.
#include "app/studio/canvas/scene/canvas_scene.h"

#include "app/studio/canvas/scene/geometry.h"

#include <limits>

namespace throughline::studio::canvas {

QRectF CanvasScene::cardOf(const std::string &id) const
{
    if (const NodeItem *card = nodeItem(id))
        return card->card().translated(card->pos());
    const auto note = m_notes.find(id);
    return note == m_notes.end() ? QRectF()
                                 : note->second->boundingRect().adjusted(4, 4, -4, -4).translated(note->second->pos());
}

GroupItem *CanvasScene::groupItem(const std::string &id) const
{
    const auto found = m_groups.find(id);
    return found == m_groups.end() ? nullptr : found->second;
}

std::string CanvasScene::groupAt(QPointF point) const
{
    // Of groups within groups the smaller one is meant.
    const GroupItem *hit = nullptr;
    for (const auto &[id, item] : m_groups)
        if (item->titleRect().contains(point) && (!hit || item->frame().height() < hit->frame().height()))
            hit = item;
    return hit ? hit->id() : std::string();
}

QRectF CanvasScene::contentRect() const
{
    if (m_content)
        return *m_content;
    QRectF all;
    for (const auto &[id, item] : m_groups)
        all = all.united(item->frame());
    for (const auto &[id, item] : m_nodes)
        all = all.united(item->card().translated(item->pos()));
    for (const auto &[id, item] : m_notes)
        all = all.united(cardOf(id));
    m_content = all;
    return all;
}

Drawn CanvasScene::drawn() const
{
    Drawn drawn;
    for (const auto &[id, item] : m_nodes)
        drawn.pieces.push_back(cardOf(id));
    double top = std::numeric_limits<double>::max();
    for (const QRectF &card : drawn.pieces)
        top = std::min(top, card.top());
    for (const QRectF &card : drawn.pieces)
        if (card.top() < top + cardHeight)
            drawn.first |= card;
    for (const auto &[id, item] : m_notes)
        drawn.pieces.push_back(cardOf(id));
    drawn.all = contentRect();
    for (const auto &[id, connection] : m_edges) {
        if (const QRectF label = connection.item->pill(); !label.isNull())
            drawn.pieces.push_back(label);
        drawn.all |= connection.item->boundingRect();
    }
    return drawn;
}

std::string CanvasScene::nodeAt(QPointF point) const
{
    for (const QGraphicsItem *item : items(point, Qt::IntersectsItemBoundingRect)) {
        if (item->type() == NodeItem::Type && item->contains(item->mapFromScene(point)))
            return static_cast<const NodeItem *>(item)->id();
        if (item->type() == NoteItem::Type)
            return static_cast<const NoteItem *>(item)->id();
    }
    return {};
}

std::string CanvasScene::edgeAt(QPointF point, double distance) const
{
    const QRectF around(point - QPointF(distance, distance), QSizeF(2 * distance, 2 * distance));
    for (const QGraphicsItem *item : items(around, Qt::IntersectsItemBoundingRect))
        if (item->type() == EdgeItem::Type && static_cast<const EdgeItem *>(item)->isNear(point, distance))
            return static_cast<const EdgeItem *>(item)->id();
    return {};
}

std::optional<CanvasScene::PortHit> CanvasScene::portAt(QPointF point) const
{
    const double reach = portRadius + 6;
    for (const QGraphicsItem *item : items(QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)), Qt::IntersectsItemBoundingRect)) {
        if (item->type() != NodeItem::Type)
            continue;
        const auto *node = static_cast<const NodeItem *>(item);
        if (const Port *port = node->portAt(point))
            return PortHit{node->id(), port->exit};
    }
    return std::nullopt;
}

bool CanvasScene::isOnNoteHandle(QPointF point) const
{
    for (const QGraphicsItem *item : items(point, Qt::IntersectsItemBoundingRect))
        if (item->type() == NoteItem::Type)
            return static_cast<const NoteItem *>(item)->isOnHandle(point);
    return false;
}

} // namespace throughline::studio::canvas
