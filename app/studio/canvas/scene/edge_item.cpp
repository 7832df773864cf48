// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/edge_item.h"

#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/scene/router.h"
#include "app/studio/widgets/color.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace throughline::studio::canvas {

namespace {
constexpr double pillHeight = 20;
constexpr double widestPill = 190;
constexpr double aboveCard = 6; ///< kept between a label and the card that it leads to
constexpr double halfHandle = 7; ///< a line is taken by the hand this far beside it
}

EdgeItem::EdgeItem(std::string id, Easel &easel) : m_id(std::move(id)), m_easel(easel)
{
    setZValue(4);
    setAcceptedMouseButtons(Qt::NoButton);
}

EdgeItem::~EdgeItem()
{
    m_easel.pictures.forget(this);
}

void EdgeItem::setView(EdgeView view)
{
    if (m_view == view)
        return;
    prepareGeometryChange();
    const bool isMoved = m_view.points != view.points;
    const bool saysElse = m_view.label != view.label || m_view.figure != view.figure;
    m_view = std::move(view);
    setZValue(m_view.isSelected ? 6 : m_view.label.isEmpty() ? 4 : 5);
    m_easel.pictures.forget(this);
    if (saysElse)
        measurePill();
    if (isMoved) {
        m_path = roundedPath(m_view.points);
        m_shape.clear();
    }
    measureBounds();
    update();
}

void EdgeItem::renew()
{
    prepareGeometryChange();
    m_easel.pictures.forget(this);
    measurePill();
    measureBounds();
    update();
}

double EdgeItem::labelWidth(const Ink &ink, const EdgeView &view)
{
    if (view.label.isEmpty())
        return 0;
    double width = ink.widthOf(TextStyle::Small, view.label) + 20;
    if (!view.figure.isEmpty())
        width += ink.widthOf(TextStyle::CaptionStrong, view.figure) + 8;
    return std::min(width, widestPill);
}

void EdgeItem::measurePill()
{
    m_pillWidth = labelWidth(m_easel.ink, m_view);
}

void EdgeItem::measureBounds()
{
    const double grow = m_view.width + 6;
    m_bounds = m_path.controlPointRect().adjusted(-grow, -grow, grow, grow);
    if (const QRectF label = pill(); !label.isNull())
        m_bounds |= label.adjusted(-2, -2, 2, 2);
}

bool EdgeItem::isNear(QPointF scenePosition, double distance) const
{
    if (pill().contains(scenePosition))
        return true;
    for (size_t i = 1; i < m_view.points.size(); ++i) {
        const QRectF line = QRectF(m_view.points[i - 1], m_view.points[i]).normalized();
        const double dx = std::max({line.left() - scenePosition.x(), 0.0, scenePosition.x() - line.right()});
        const double dy = std::max({line.top() - scenePosition.y(), 0.0, scenePosition.y() - line.bottom()});
        if (std::hypot(dx, dy) <= halfHandle + distance)
            return true;
    }
    return false;
}

QPainterPath EdgeItem::shape() const
{
    if (m_shape.isEmpty() && m_view.points.size() > 1) {
        QPainterPathStroker stroker;
        stroker.setWidth(2 * halfHandle);
        m_shape = stroker.createStroke(m_path);
    }
    QPainterPath path = m_shape;
    if (!m_view.label.isEmpty())
        path.addRect(pill());
    return path;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    if (m_view.points.size() < 2)
        return;
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    // Far out a rounded corner is smaller than a pixel: plain lines are drawn many times faster.
    painter->setRenderHint(QPainter::Antialiasing, detail >= farDetail);
    if (detail < farDetail)
        return paintFar(*painter, QTransform(), 1 / detail);
    QPen pen(color(), m_view.isAimed ? m_view.width + 2 : m_view.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (m_view.isQuiet)
        pen.setDashPattern({5, 4});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    if (m_view.isSelected) {
        painter->setPen(QPen(color(), 1.6));
        painter->setBrush(m_easel.ink.color(ColorRole::Surface));
        for (const QPointF &end : {m_view.points.front() + QPointF(0, 3), m_view.points.back() - QPointF(0, 3)})
            painter->drawEllipse(end, 4, 4);
    }
    if (m_view.label.isEmpty())
        return;
    const bool isOnScreen = widget && m_easel.pictures.paint(*painter, this, pill().adjusted(-1, -1, 1, 1), [this](QPainter &p) { paintPill(p); });
    if (!isOnScreen)
        paintPill(*painter);
}

QColor EdgeItem::color() const
{
    if (m_view.isSelected || m_view.isAimed)
        return m_easel.ink.color(ColorRole::Accent);
    if (m_view.isDeserted)
        return m_easel.ink.color(ColorRole::Border);
    const QColor edge = m_easel.ink.color(ColorRole::Edge);
    return m_view.width > 4 ? withAlpha(edge, 0.75) : edge;
}

void EdgeItem::paintFar(QPainter &painter, const QTransform &toPainter, double pixel) const
{
    const QColor ink = color();
    const bool isMarked = m_view.isSelected || m_view.isAimed;
    const double width = std::max(m_view.width * toPainter.m11(), isMarked ? 2 * pixel : pixel);
    for (size_t i = 1; i < m_view.points.size(); ++i) {
        // Ways are orthogonal: each part of one is a bar. The end of a bar is the corner of the next.
        const QRectF line = QRectF(toPainter.map(m_view.points[i - 1]), toPainter.map(m_view.points[i])).normalized();
        const bool isAcross = line.height() < line.width();
        painter.fillRect(isAcross ? line.adjusted(0, -width / 2, 0, width / 2) : line.adjusted(-width / 2, 0, width / 2, 0), ink);
    }
}

std::vector<QPointF> EdgeItem::labelPlaces() const
{
    std::vector<QPointF> places;
    const std::vector<QPointF> &points = m_view.points;
    if (m_view.label.isEmpty() || points.size() < 2)
        return places;
    const QPointF atTarget = points.back() - QPointF(0, aboveCard + pillHeight / 2);
    if (!m_view.joins)
        places.push_back(atTarget);
    // The middles come first, then what lies beside them.
    for (const double share : {0.5, 0.3, 0.7, 0.15, 0.85})
        for (size_t i = 1; i < points.size(); ++i) {
            const QPointF way = points[i] - points[i - 1];
            const bool isAcross = way.y() == 0;
            const double margin = (isAcross ? m_pillWidth : pillHeight) / 2 + 4;
            const double length = std::abs(way.x()) + std::abs(way.y());
            if (share == 0.5 ? isAcross || length >= pillHeight + 4 : length * std::min(share, 1 - share) >= margin)
                places.push_back(points[i - 1] + way * share);
        }
    // Between rows of cards there may be room for a label and no more.
    for (size_t i = 1; i < points.size(); ++i) {
        const double down = points[i].y() - points[i - 1].y();
        for (const double from : {14.0, 20.0, 26.0})
            if (std::abs(down) >= from + 14) {
                places.push_back(points[i - 1] + QPointF(0, std::copysign(from, down)));
                places.push_back(points[i] - QPointF(0, std::copysign(from, down)));
            }
    }
    // Where there is no other room, a corner is covered.
    for (size_t i = 1; i + 1 < points.size(); ++i)
        places.push_back(points[i]);
    places.push_back(atTarget);
    return places;
}

std::vector<QRectF> EdgeItem::parts() const
{
    std::vector<QRectF> parts;
    const double half = std::min(m_view.width, 4.0) / 2; // wider ones may reach under a label's edge
    for (size_t i = 1; i < m_view.points.size(); ++i)
        parts.push_back(QRectF(m_view.points[i - 1], m_view.points[i]).normalized().adjusted(-half, -half, half, half));
    return parts;
}

QRectF EdgeItem::pillAt(QPointF middle) const
{
    return QRectF(middle.x() - m_pillWidth / 2, middle.y() - pillHeight / 2, m_pillWidth, pillHeight);
}

void EdgeItem::setLabelPlace(QPointF middle)
{
    if (m_labelPlace == middle)
        return;
    prepareGeometryChange();
    m_labelPlace = middle;
    measureBounds();
    update();
}

QRectF EdgeItem::pill() const
{
    return m_view.label.isEmpty() || m_view.points.size() < 2 ? QRectF() : pillAt(m_labelPlace);
}

EdgeItem::End EdgeItem::endAt(QPointF scenePosition, double distance) const
{
    if (m_view.points.size() < 2)
        return End::None;
    const auto isWithin = [&](QPointF end) { return QLineF(end, scenePosition).length() <= distance; };
    if (isWithin(m_view.points.back()))
        return End::Target;
    return isWithin(m_view.points.front()) ? End::Start : End::None;
}

void EdgeItem::paintPill(QPainter &painter) const
{
    const QRectF pill = this->pill();
    painter.setPen(QPen(m_easel.ink.color(m_view.isSelected ? ColorRole::Accent : ColorRole::Border), 1));
    painter.setBrush(m_easel.ink.color(ColorRole::Surface));
    painter.drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
    QRectF inner = pill.adjusted(9, 0, -9, 0);
    if (!m_view.figure.isEmpty()) {
        painter.setFont(m_easel.ink.font(TextStyle::CaptionStrong));
        painter.setPen(m_easel.ink.color(ColorRole::Text));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_view.figure);
        inner.setRight(inner.right() - m_easel.ink.widthOf(TextStyle::CaptionStrong, m_view.figure) - 6);
    }
    painter.setFont(m_easel.ink.font(TextStyle::Small));
    painter.setPen(m_easel.ink.color(ColorRole::Text2));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_easel.ink.elided(TextStyle::Small, m_view.label, inner.width() + 1));
}

} // namespace throughline::studio::canvas
