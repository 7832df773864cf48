// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/edge_item.h"

#include "app/studio/canvas/scene/router.h"
#include "app/studio/widgets/theme.h"
#include "app/studio/widgets/color.h"

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
    return m_shape.intersects(around) || pillRect().contains(scenePosition);
}

QRectF EdgeItem::boundingRect() const
{
    const double grow = m_view.width + 4;
    return m_path.boundingRect().adjusted(-grow, -grow, grow, grow).united(pillRect().adjusted(-2, -2, 2, 2));
}

QPainterPath EdgeItem::shape() const
{
    QPainterPath path = m_shape;
    if (!m_view.label.isEmpty())
        path.addRect(pillRect());
    return path;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_view.points.size() < 2)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
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
    painter->drawPath(m_path);
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (!m_view.label.isEmpty() && detail >= 0.45)
        paintPill(*painter);
}

QRectF EdgeItem::pillRect() const
{
    if (m_view.label.isEmpty() || m_view.points.size() < 2)
        return {};
    const QFontMetricsF small(m_theme.font(TextStyle::Small));
    const QFontMetricsF strong(m_theme.font(TextStyle::CaptionStrong));
    double width = small.horizontalAdvance(m_view.label) + 20;
    if (!m_view.figure.isEmpty())
        width += strong.horizontalAdvance(m_view.figure) + 8;
    width = std::min(width, widestPill);
    QPointF at = m_view.points.back() - QPointF(0, 6 + pillHeight / 2);
    if (m_view.labelAtBend && m_view.points.size() > 2) {
        const QPointF first = m_view.points[1];
        const QPointF second = m_view.points[2];
        at = (first + second) / 2;
    }
    return QRectF(at.x() - width / 2, at.y() - pillHeight / 2, width, pillHeight);
}

void EdgeItem::paintPill(QPainter &painter) const
{
    const QRectF pill = pillRect();
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
