// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/overlay_item.h"

#include "app/studio/canvas/scene/router.h"
#include "app/studio/widgets/color.h"

#include <QPainter>

namespace throughline::studio::canvas {

OverlayItem::OverlayItem(const Easel &easel) : m_easel(easel)
{
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
}

void OverlayItem::showPath(std::vector<QPointF> points)
{
    prepareGeometryChange();
    m_path = std::move(points);
    update();
}

void OverlayItem::showBand(const QRectF &band)
{
    prepareGeometryChange();
    m_band = band;
    update();
}

void OverlayItem::showGuides(std::vector<QLineF> guides)
{
    if (m_guides == guides)
        return;
    prepareGeometryChange();
    m_guides = std::move(guides);
    update();
}

void OverlayItem::clear()
{
    prepareGeometryChange();
    m_path.clear();
    m_band = {};
    m_guides.clear();
    update();
}

QRectF OverlayItem::boundingRect() const
{
    QRectF all = m_band;
    for (const QPointF &point : m_path)
        all = all.united(QRectF(point - QPointF(8, 8), QSizeF(16, 16)));
    for (const QLineF &guide : m_guides)
        all = all.united(QRectF(guide.p1(), guide.p2()).normalized());
    return all.adjusted(-4, -4, 4, 4);
}

void OverlayItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_easel.ink.color(ColorRole::Accent);
    if (m_path.size() > 1) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(accent, 2.2));
        painter->drawPath(roundedPath(m_path));
        painter->setBrush(accent);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(m_path.back(), 4, 4);
    }
    if (!m_band.isNull()) {
        QPen pen(accent, 1);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->setBrush(withAlpha(accent, 0.10));
        painter->drawRect(m_band);
    }
    QPen pen(accent, 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter->setPen(pen);
    for (const QLineF &guide : m_guides)
        painter->drawLine(guide);
}

} // namespace throughline::studio::canvas
