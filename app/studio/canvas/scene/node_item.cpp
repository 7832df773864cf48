// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/node_item.h"

#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/widgets/color.h"
#include "app/studio/widgets/icons.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace throughline::studio::canvas {

namespace {

constexpr double radius = 8;
constexpr double inset = 12;
constexpr double tile = 38;
constexpr double footer = cardHeightWithFooter - cardHeight;
constexpr double farTile = tile + 8;
constexpr double fadedOpacity = 0.3;
constexpr double leastAir = 5; ///< above and below the words of a card

QColor toneColor(const Ink &ink, Tone tone)
{
    switch (tone) {
    case Tone::Good: return ink.color(ColorRole::Ok);
    case Tone::Warn: return ink.color(ColorRole::Warn);
    case Tone::Bad: return ink.color(ColorRole::Error);
    case Tone::Quiet: break;
    }
    return ink.color(ColorRole::Text2);
}

void paintShadow(QPainter &painter, const QRectF &card, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    for (int i = 3; i >= 1; --i) {
        painter.setBrush(withAlpha(color, 0.035 + 0.02 * (3 - i)));
        painter.drawRoundedRect(card.adjusted(-0.6 * i, 0, 0.6 * i, 0.9 * i), radius + i, radius + i);
    }
}

} // namespace

bool operator==(const CardView &a, const CardView &b)
{
    const auto samePort = [](const Port &x, const Port &y) {
        return x.exit == y.exit && x.label == y.label && x.isTaken == y.isTaken && x.isQuiet == y.isQuiet;
    };
    return a.words == b.words && a.figures == b.figures && a.trouble == b.trouble
        && a.isSelected == b.isSelected && a.isCurrent == b.isCurrent && a.isFaded == b.isFaded
        && a.invitation == b.invitation
        && std::equal(a.ports.begin(), a.ports.end(), b.ports.begin(), b.ports.end(), samePort);
}

NodeItem::NodeItem(std::string id, Easel &easel) : m_id(std::move(id)), m_easel(easel)
{
    setZValue(10);
    setAcceptedMouseButtons(Qt::NoButton);
}

NodeItem::~NodeItem()
{
    m_easel.pictures.forget(this);
}

void NodeItem::setView(CardView view)
{
    if (m_view == view)
        return;
    if (m_view.figures.has_value() != view.figures.has_value())
        prepareGeometryChange();
    m_view = std::move(view);
    m_easel.pictures.forget(this);
    setToolTip(m_view.words.title + QLatin1Char('\n') + m_view.words.line);
    update();
}

void NodeItem::setHovered(bool isHovered)
{
    if (std::exchange(m_isHovered, isHovered) == isHovered)
        return;
    m_easel.pictures.forget(this);
    update();
}

QRectF NodeItem::card() const
{
    return {0, 0, cardWidth, m_view.figures ? cardHeightWithFooter : cardHeight};
}

QRectF NodeItem::boundingRect() const
{
    return card().adjusted(-8, -8, 8, 14);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(card(), radius, radius);
    return path;
}

const Port *NodeItem::portAt(QPointF scenePosition) const
{
    const QPointF here = mapFromScene(scenePosition);
    for (size_t i = 0; i < m_view.ports.size(); ++i) {
        const QPointF at = canvas::portAt(card(), i, m_view.ports.size());
        if (std::hypot(here.x() - at.x(), here.y() - at.y()) <= portRadius + 4)
            return &m_view.ports[i];
    }
    return nullptr;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing, detail >= farDetail);
    if (detail < farDetail)
        return paintFar(*painter, card());
    // The view does not save the painter's state between items.
    if (m_view.isFaded)
        painter->setOpacity(fadedOpacity);
    if (!widget || !m_easel.pictures.paint(*painter, this, boundingRect(), [this](QPainter &p) { paintNear(p); }))
        paintNear(*painter);
    painter->setOpacity(1);
}

void NodeItem::paintFar(QPainter &painter, const QRectF &card) const
{
    const Ink &ink = m_easel.ink;
    if (m_view.isFaded)
        painter.setOpacity(fadedOpacity);
    painter.fillRect(card, ink.color(m_view.isSelected ? ColorRole::AccentSoft : ColorRole::Surface));
    painter.fillRect(QRectF(card.topLeft(), QSizeF(card.width() * farTile / cardWidth, card.height())),
                     m_view.words.channel.isEmpty() ? ink.color(ColorRole::Edge) : ink.channelColor(m_view.words.channel));
    if (m_view.isSelected || m_view.trouble == Severity::Error) {
        QPen pen(ink.color(m_view.isSelected ? ColorRole::Accent : ColorRole::Error), 3);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(card);
    }
    if (m_view.isFaded)
        painter.setOpacity(1);
}

void NodeItem::paintNear(QPainter &painter) const
{
    const QRectF area = card();
    if (!m_easel.ink.isDark())
        paintShadow(painter, area, m_easel.ink.color(ColorRole::Text));

    const bool isInviting = m_view.invitation != Invitation::None;
    if (m_view.isSelected || m_view.isCurrent || isInviting) {
        const double grow = m_view.invitation == Invitation::Aimed ? 5 : 3.5;
        painter.setBrush(m_view.invitation == Invitation::Aimed ? m_easel.ink.color(ColorRole::AccentSoft)
                                                                : QBrush(Qt::NoBrush));
        QPen pen(m_easel.ink.color(ColorRole::Accent), m_view.isSelected || isInviting ? 2 : 1.4);
        if (isInviting && m_view.invitation == Invitation::Allowed)
            pen.setStyle(Qt::DashLine);
        if (m_view.isCurrent && !m_view.isSelected)
            pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.drawRoundedRect(area.adjusted(-grow, -grow, grow, grow), radius + 3, radius + 3);
    }

    const bool isDeserted = m_view.figures && m_view.figures->isDeserted;
    painter.setBrush(m_easel.ink.color(isDeserted ? ColorRole::Window : ColorRole::Surface));
    painter.setPen(QPen(m_easel.ink.color(ColorRole::Border), 1));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const bool isChannel = !m_view.words.channel.isEmpty();
    const QColor color = isChannel ? m_easel.ink.channelColor(m_view.words.channel)
                                   : m_easel.ink.color(ColorRole::Text2);
    if (isChannel) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(0, 10, 4, area.height() - 20), 2, 2);
    }
    const QRectF tileRect(inset, (cardHeight - tile) / 2, tile, tile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChannel ? m_easel.ink.channelTint(m_view.words.channel)
                               : m_easel.ink.color(ColorRole::Sunken));
    painter.drawRoundedRect(tileRect, radius, radius);
    paintIcon(painter, m_view.words.icon, tileRect.adjusted(9, 9, -9, -9), color);

    const double left = tileRect.right() + 10;
    const double width = area.right() - 8 - left;
    const double markWidth = m_view.trouble && *m_view.trouble != Severity::Note ? 18 : 0;
    paintWords(painter, QRectF(left, 0, width, cardHeight), markWidth, isDeserted);
    if (markWidth > 0) {
        const bool isError = *m_view.trouble == Severity::Error;
        paintIcon(painter, isError ? QStringLiteral("error") : QStringLiteral("warning-filled"),
                  QRectF(area.right() - 24, tileRect.top() + 2, 15, 15),
                  m_easel.ink.color(isError ? ColorRole::Error : ColorRole::Warn));
    }
    if (m_view.figures)
        paintFooter(painter, QRectF(inset, cardHeight, area.width() - 2 * inset, footer));
    if (m_isHovered || m_view.isSelected)
        paintPorts(painter);
}

/// Title and line, on three lines of text where they need it and the card has room.
void NodeItem::paintWords(QPainter &painter, const QRectF &area, double markWidth, bool isDeserted) const
{
    const Ink &ink = m_easel.ink;
    const double titleHeight = ink.lineHeight(TextStyle::CardTitle);
    const double lineHeight = ink.lineHeight(TextStyle::Small);
    const double room = area.height() - 2 * leastAir;
    const int mostTitles = 2 * titleHeight + lineHeight <= room ? 2 : 1;
    const QStringList titles = ink.wrapped(TextStyle::CardTitle, m_view.words.title, area.width() - markWidth, mostTitles);
    const int mostLines = titles.size() == 1 && titleHeight + 2 * lineHeight <= room ? 2 : 1;
    const QStringList lines = m_view.words.line.isEmpty() ? QStringList() : ink.wrapped(TextStyle::Small, m_view.words.line, area.width(), mostLines);
    const double height = double(titles.size()) * titleHeight + double(lines.size()) * lineHeight;
    const double between = titles.size() + lines.size() == 2 ? 3 : 0;
    double y = area.center().y() - (height + between) / 2;
    const auto write = [&](const QStringList &all, double each) {
        for (const QString &words : all) {
            painter.drawText(QRectF(area.left(), y, area.width() + 1, each), Qt::AlignLeft | Qt::AlignVCenter, words);
            y += each;
        }
    };
    painter.setFont(ink.font(TextStyle::CardTitle));
    painter.setPen(ink.color(isDeserted ? ColorRole::Text2 : ColorRole::Text));
    write(titles, titleHeight);
    y += between;
    painter.setFont(ink.font(TextStyle::Small));
    painter.setPen(ink.color(ColorRole::Text2));
    write(lines, lineHeight);
}

void NodeItem::paintFooter(QPainter &painter, const QRectF &area) const
{
    painter.setPen(QPen(m_easel.ink.color(ColorRole::Grid), 1));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setFont(m_easel.ink.font(TextStyle::CaptionStrong));
    painter.setPen(m_easel.ink.color(m_view.figures->isDeserted ? ColorRole::Text2 : ColorRole::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_view.figures->count);
    const double used = m_easel.ink.widthOf(TextStyle::CaptionStrong, m_view.figures->count) + 8;
    painter.setFont(m_easel.ink.font(TextStyle::Small));
    painter.setPen(toneColor(m_easel.ink, m_view.figures->tone));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     m_easel.ink.elided(TextStyle::Small, m_view.figures->remark, area.width() - used));
}

void NodeItem::paintPorts(QPainter &painter) const
{
    for (size_t i = 0; i < m_view.ports.size(); ++i) {
        const Port &port = m_view.ports[i];
        const QPointF at = canvas::portAt(card(), i, m_view.ports.size());
        const QColor accent = m_easel.ink.color(ColorRole::Accent);
        painter.setPen(QPen(accent, 1.6, port.isQuiet && !port.isTaken ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(port.isTaken ? accent : m_easel.ink.color(ColorRole::Surface));
        painter.drawEllipse(at, portRadius - 1, portRadius - 1);
        if (port.isTaken)
            continue;
        painter.setPen(QPen(accent, 1.4));
        painter.drawLine(at - QPointF(2.4, 0), at + QPointF(2.4, 0));
        painter.drawLine(at - QPointF(0, 2.4), at + QPointF(0, 2.4));
    }
}

} // namespace throughline::studio::canvas
