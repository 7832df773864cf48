// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/minimap.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/widgets/style.h"

#include <QMouseEvent>
#include <QPainter>

namespace throughline::studio::canvas {

Minimap::Minimap(CanvasView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setProperty("floats", true);
    setAccessibleName(tr("Overview of the journey"));
    setToolTip(tr("Overview: click to go there"));
    setCursor(Qt::PointingHandCursor);
    connect(&view, &CanvasView::viewMoved, this, qOverload<>(&QWidget::update));
    connect(&view.canvas(), &CanvasScene::rearranged, this, qOverload<>(&QWidget::update));
    connect(&view.canvas().session(), &Session::selectionChanged, this, qOverload<>(&QWidget::update));
}

QRectF Minimap::sheet() const
{
    const QRectF content = m_view.canvas().contentRect();
    return (content.isNull() ? QRectF(0, 0, 400, 400) : content).adjusted(-60, -60, 60, 60);
}

QTransform Minimap::toMap() const
{
    const QRectF from = sheet();
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale = std::min(room.width() / from.width(), room.height() / from.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-from.center().x(), -from.center().y());
    return transform;
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_view.canvas().theme();
    paintRounded(painter, rect(), 8, theme.color(ColorRole::Surface), theme.color(ColorRole::Border));
    const QTransform map = toMap();
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    painter.setPen(Qt::NoPen);
    if (const Journey *journey = m_view.canvas().journey())
        for (const Node &node : journey->nodes) {
            const bool isSelected = m_view.canvas().session().selection().nodes.contains(node.id);
            painter.setBrush(theme.color(isSelected ? ColorRole::Accent : ColorRole::Edge));
            QRectF card = map.mapRect(m_view.canvas().cardOf(node.id));
            card.setHeight(std::max(card.height() * 0.7, 2.0));
            painter.drawRoundedRect(card, 1.5, 1.5);
        }
    const QRectF seen = map.mapRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect())
                            .intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
    painter.setPen(QPen(theme.color(ColorRole::Accent), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(seen, 4, 4);
}

void Minimap::goTo(QPointF here)
{
    m_view.centerOn(toMap().inverted().map(here));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

} // namespace throughline::studio::canvas
