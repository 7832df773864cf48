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
    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(&m_soon, &QTimer::timeout, this, &Minimap::forgetCards);
    connect(&view, &CanvasView::viewMoved, this, qOverload<>(&QWidget::update));
    connect(&view.canvas(), &CanvasScene::rearranged, &m_soon, qOverload<>(&QTimer::start));
    connect(&view.canvas().session(), &Session::selectionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&view.canvas().session(), &Session::journeyChanged, this, &Minimap::forgetCards);
}

void Minimap::forgetCards()
{
    m_cards = {};
    update();
}

void Minimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        forgetCards();
    QWidget::changeEvent(event);
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

void Minimap::drawCards()
{
    const double ratio = devicePixelRatioF();
    m_cards = QPixmap(size() * ratio);
    m_cards.setDevicePixelRatio(ratio);
    m_cards.fill(Qt::transparent);
    QPainter painter(&m_cards);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_view.canvas().theme();
    paintRounded(painter, rect(), 8, theme.color(ColorRole::Surface), theme.color(ColorRole::Border));
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    painter.setPen(Qt::NoPen);
    const Journey *journey = m_view.canvas().journey();
    if (!journey)
        return;
    const QTransform map = toMap();
    const std::set<std::string> &selected = m_view.canvas().session().selection().nodes;
    for (const Node &node : journey->nodes) {
        painter.setBrush(theme.color(selected.contains(node.id) ? ColorRole::Accent : ColorRole::Edge));
        QRectF card = map.mapRect(m_view.canvas().cardOf(node.id));
        card.setHeight(std::max(card.height() * 0.7, 2.0));
        painter.drawRoundedRect(card, 1.5, 1.5);
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_cards.isNull() || m_cards.size() != size() * devicePixelRatioF())
        drawCards();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cards);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    const QRectF seen = toMap().mapRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect())
                            .intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
    painter.setPen(QPen(m_view.canvas().theme().color(ColorRole::Accent), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(seen, 4, 4);
}

void Minimap::goTo(QPointF here)
{
    m_view.lookAt(toMap().inverted().map(here));
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
