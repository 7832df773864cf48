// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of a large journey at a glance: blocks of colour and straight lines, drawn at one go,
// since the care that a scene takes for each of thousands of items costs more than they do.
#include "app/studio/canvas/scene/canvas_scene.h"

#include <QPainter>
#include <QRegion>

namespace throughline::studio::canvas {

void CanvasScene::paintFar(QPainter &painter, const QRegion &exposed, const QTransform &toView) const
{
    const auto isExposed = [&](const QRectF &inView) { return exposed.intersects(inView.toAlignedRect()); };
    const auto paintAlone = [&](QGraphicsItem &item) {
        if (!isExposed(toView.mapRect(item.sceneBoundingRect())))
            return;
        painter.setWorldTransform(QTransform::fromTranslate(item.x(), item.y()) * toView);
        item.paint(&painter, nullptr, nullptr);
        painter.resetTransform();
    };
    // From the ground up, as the items' heights say.
    for (const auto &[id, group] : m_groups)
        paintAlone(*group);
    for (const auto &[id, note] : m_notes)
        paintAlone(*note);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &[id, connection] : m_edges)
        if (isExposed(toView.mapRect(connection.item->boundingRect())))
            connection.item->paintFar(painter, toView, 1);
    for (const auto &[id, card] : m_nodes) {
        const QRectF here = toView.mapRect(card->card().translated(card->pos()));
        if (isExposed(here.adjusted(-2, -2, 2, 2)))
            card->paintFar(painter, here);
    }
    paintAlone(*m_overlay);
}

} // namespace throughline::studio::canvas
