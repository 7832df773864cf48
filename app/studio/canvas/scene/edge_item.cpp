// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/edge_item.h"

#include "app/studio/canvas/scene/router.h"
#include "app/studio/widgets/theme.h"
#include "app/studio/widgets/color.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace throughline::studio::canvas {

namespace {
constexpr double pillHeight = 20;
constexpr double widestPill = 190;
}

EdgeItem::EdgeItem(std::string id, const Theme &theme) : m_id(std::move(id)), m_theme(theme)
{
    setZValue(4);
    setAcceptedMouseButtons(Qt::NoButton);
}

void EdgeItem::setView(EdgeView view)
{
    if (m_view == view)
        return;
    prepareGeometryChange();
    const bool isMoved = m_view.points != view.points;
    m_view = std::move(view);
    setZValue(m_view.isSelected ? 6 : m_view.label.isEmpty() ? 4 : 5);
    if (isMoved) {
        m_path = roundedPath(m_view.points);
        QPainterPathStroker stroker;
        stroker.setWidth(14);
        m_shape = stroker.createStroke(m_path);
    }
    update();
}

bool EdgeItem::isNear(QPointF scenePosition, double distance) const
{
    QPainterPath around;
    around.addEllipse(scenePosition, distance, distance);
    return m_shape.intersects(around) || pill().contains(scenePosition);
}

QRectF EdgeItem::boundingRect() const
{
    const double grow = m_view.width + 6;
    return m_path.boundingRect().adjusted(-grow, -grow, grow, grow).united(pill().adjusted(-2, -2, 2, 2));
}

QPainterPath EdgeItem::shape() const
{
    QPainterPath path = m_shape;
    if (!m_view.label.isEmpty())
        path.addRect(pill());
    return path;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_view.points.size() < 2)
        return;
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    // Far out a rounded corner is smaller than a pixel: plain lines are drawn many times faster.
    const bool isFar = detail < 0.45;
    painter->setRenderHint(QPainter::Antialiasing, !isFar);
    const bool isMarked = m_view.isSelected || m_view.isAimed;
    const QColor edge = m_theme.color(ColorRole::Edge);
    const QColor color = isMarked ? m_theme.color(ColorRole::Accent)
        : m_view.isDeserted     ? m_theme.color(ColorRole::Border)
        : m_view.width > 4      ? withAlpha(edge, 0.75)
                                : edge;
    QPen pen(color, m_view.isAimed ? m_view.width + 2 : m_view.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (m_view.isQuiet)
        pen.setDashPattern({5, 4});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    if (isFar) {
        if (m_view.width * detail <= 1.5 && !isMarked)
            painter->setPen(QPen(color, 0));
        painter->drawPolyline(m_view.points.data(), int(m_view.points.size()));
        return;
    }
    painter->drawPath(m_path);
    if (m_view.isSelected) {
        painter->setPen(QPen(color, 1.6));
        painter->setBrush(m_theme.color(ColorRole::Surface));
        for (const QPointF &end : {m_view.points.front() + QPointF(0, 3), m_view.points.back() - QPointF(0, 3)})
            painter->drawEllipse(end, 4, 4);
    }
    if (!m_view.label.isEmpty())
        paintPill(*painter);
}

std::vector<QPointF> EdgeItem::labelPlaces() const
{
    std::vector<QPointF> places;
    const std::vector<QPointF> &points = m_view.points;
    if (m_view.label.isEmpty() || points.size() < 2)
        return places;
    const QPointF atTarget = points.back() - QPointF(0, 6 + pillHeight / 2);
    if (!m_view.joins)
        places.push_back(atTarget);
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF from = points[i - 1];
        const QPointF to = points[i];
        const bool isAcross = from.y() == to.y();
        if (isAcross || std::abs(to.y() - from.y()) >= 2 * pillHeight)
            places.push_back((from + to) / 2);
        if (!isAcross && i > 1 && i + 1 < points.size())
            places.push_back(from + QPointF(0, to.y() > from.y() ? 4 + pillHeight : -4 - pillHeight));
    }
    places.push_back(atTarget);
    return places;
}

QRectF EdgeItem::pillAt(QPointF middle) const
{
    const QFontMetricsF small(m_theme.font(TextStyle::Small));
    const QFontMetricsF strong(m_theme.font(TextStyle::CaptionStrong));
    double width = small.horizontalAdvance(m_view.label) + 20;
    if (!m_view.figure.isEmpty())
        width += strong.horizontalAdvance(m_view.figure) + 8;
    width = std::min(width, widestPill);
    return QRectF(middle.x() - width / 2, middle.y() - pillHeight / 2, width, pillHeight);
}

void EdgeItem::setLabelPlace(QPointF middle)
{
    if (m_labelPlace == middle)
        return;
    prepareGeometryChange();
    m_labelPlace = middle;
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
    painter.setPen(QPen(m_theme.color(m_view.isSelected ? ColorRole::Accent : ColorRole::Border), 1));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
    QRectF inner = pill.adjusted(9, 0, -9, 0);
    if (!m_view.figure.isEmpty()) {
        painter.setFont(m_theme.font(TextStyle::CaptionStrong));
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_view.figure);
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(m_view.figure) - 6);
    }
    const QFont font = m_theme.font(TextStyle::Small);
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::Text2));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_view.label, Qt::ElideRight, inner.width() + 1));
}

} // namespace throughline::studio::canvas
