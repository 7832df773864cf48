// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/journey_picture.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/icons.h"
#include "model/journey/node_kinds.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace throughline::studio {

namespace {

// Canvas units, as cards have them there.
constexpr double cardWidth = 220;
constexpr double cardHeight = 72;
constexpr double margin = 14;      ///< pixels around the picture
constexpr double mostZoom = 1;
constexpr double leastNameZoom = 0.3; ///< below this names would be a blur

QRectF cardOf(const Node &node) { return {node.x, node.y, cardWidth, cardHeight}; }

bool isDrawn(const Node &node)
{
    const NodeKind *kind = nodeKind(node.kind());
    return kind && !kind->isNote;
}

QString nameOf(const Node &node)
{
    if (!node.name.empty())
        return text(node.name);
    const NodeKind *kind = nodeKind(node.kind());
    return kind ? words(kind->structure->title) : text(node.id);
}

/// The height at which a connection goes across: half way, unless it would pass behind another card
/// there; then close to its start or to its end.
double bendBetween(const QRectF &start, const QRectF &end, const std::vector<QRectF> &cards)
{
    const double middle = (start.bottom() + end.top()) / 2;
    const double near = std::min(middle - start.bottom(), cardHeight / 4 * start.width() / cardWidth);
    const auto isFree = [&](double bend) {
        const QRectF down(start.center().x(), start.bottom(), 1, bend - start.bottom());
        const QRectF across(std::min(start.center().x(), end.center().x()), bend, std::abs(end.center().x() - start.center().x()) + 1, 1);
        const QRectF on(end.center().x(), bend, 1, end.top() - bend);
        return std::ranges::none_of(cards, [&](const QRectF &card) {
            return card != start && card != end && (card.intersects(down) || card.intersects(across) || card.intersects(on));
        });
    };
    for (const double bend : {middle, start.bottom() + near, end.top() - near})
        if (isFree(bend))
            return bend;
    return middle;
}

QString channelOfNode(const Node &node)
{
    const auto channel = channelOf(node);
    return channel ? text(info(*channel).key) : QString();
}

} // namespace

QString severityIcon(LossSeverity severity)
{
    switch (severity) {
    case LossSeverity::Blocker: return QStringLiteral("error");
    case LossSeverity::Changes: return QStringLiteral("warning-filled");
    case LossSeverity::Cosmetic: break;
    }
    return QStringLiteral("info");
}

ColorRole severityColor(LossSeverity severity)
{
    switch (severity) {
    case LossSeverity::Blocker: return ColorRole::Error;
    case LossSeverity::Changes: return ColorRole::Warn;
    case LossSeverity::Cosmetic: break;
    }
    return ColorRole::Text2;
}

QString severityWords(LossSeverity severity)
{
    switch (severity) {
    case LossSeverity::Blocker: return JourneyPicture::tr("Stops the export");
    case LossSeverity::Changes: return JourneyPicture::tr("Customers see something else");
    case LossSeverity::Cosmetic: break;
    }
    return JourneyPicture::tr("Another form, the same behaviour");
}

JourneyPicture::JourneyPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("exportPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 160);
    setAccessibleName(tr("Picture of the journey"));
}

void JourneyPicture::setJourney(std::optional<Journey> journey, std::map<std::string, LossSeverity> marks)
{
    m_journey = std::move(journey);
    m_marks = std::move(marks);
    if (!m_journey || !m_journey->node(m_selected))
        m_selected.clear();
    describe();
    update();
}

void JourneyPicture::setSelected(const std::string &node)
{
    if (m_selected == node)
        return;
    m_selected = node;
    describe();
    update();
}

void JourneyPicture::describe()
{
    QString said = tr("%n step(s) marked", nullptr, int(m_marks.size()));
    const Node *node = m_journey ? m_journey->node(m_selected) : nullptr;
    if (node) {
        const auto mark = m_marks.find(m_selected);
        said = mark == m_marks.end() ? nameOf(*node) : nameOf(*node) + QStringLiteral(": ") + severityWords(mark->second);
    }
    setAccessibleDescription(said);
}

QTransform JourneyPicture::fit() const
{
    QRectF all;
    if (m_journey)
        for (const Node &node : m_journey->nodes)
            if (isDrawn(node))
                all = all.united(cardOf(node));
    if (all.isEmpty())
        return {};
    const double zoom = std::min({(width() - 2 * margin) / all.width(), (height() - 2 * margin) / all.height(), mostZoom});
    QTransform transform;
    transform.translate((width() - all.width() * zoom) / 2, (height() - all.height() * zoom) / 2);
    transform.scale(zoom, zoom);
    transform.translate(-all.x(), -all.y());
    return transform;
}

QRectF JourneyPicture::nodeRect(const std::string &node) const
{
    const Node *found = m_journey ? m_journey->node(node) : nullptr;
    return found ? fit().mapRect(cardOf(*found)) : QRectF();
}

void JourneyPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Sunken));
    painter.drawRoundedRect(rect(), theme.radius(Radius::Tile), theme.radius(Radius::Tile));
    if (!m_journey)
        return;
    const QTransform transform = fit();
    const double zoom = transform.m11();

    std::vector<QRectF> cards;
    for (const Node &node : m_journey->nodes)
        if (isDrawn(node))
            cards.push_back(transform.mapRect(cardOf(node)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::Edge), std::max(1.0, 1.6 * zoom)));
    for (const Edge &edge : m_journey->edges) {
        const Node *from = m_journey->node(edge.from);
        const Node *to = m_journey->node(edge.to);
        if (!from || !to)
            continue;
        const QRectF start = transform.mapRect(cardOf(*from));
        const QRectF end = transform.mapRect(cardOf(*to));
        QPainterPath way(QPointF(start.center().x(), start.bottom()));
        if (end.top() >= start.bottom()) {
            const double bend = bendBetween(start, end, cards);
            way.lineTo(start.center().x(), bend);
            way.lineTo(end.center().x(), bend);
            way.lineTo(end.center().x(), end.top());
        } else {
            way.lineTo(end.center().x(), end.top());
        }
        painter.drawPath(way);
    }

    QFont font = theme.font(TextStyle::CaptionStrong);
    font.setPixelSize(std::max(8, int(font.pixelSize() > 0 ? font.pixelSize() * zoom * 1.25 : 14 * zoom)));
    painter.setFont(font);
    for (const Node &node : m_journey->nodes) {
        if (!isDrawn(node))
            continue;
        const QRectF card = transform.mapRect(cardOf(node));
        const auto mark = m_marks.find(node.id);
        const bool isSelected = node.id == m_selected;
        const QColor outline = isSelected ? theme.color(ColorRole::Accent)
            : mark != m_marks.end()       ? theme.color(severityColor(mark->second))
                                          : theme.color(ColorRole::Border);
        painter.setBrush(isSelected ? theme.color(ColorRole::AccentSoft) : theme.color(ColorRole::Surface));
        painter.setPen(QPen(outline, isSelected || mark != m_marks.end() ? 1.8 : 1));
        painter.drawRoundedRect(card, 8 * zoom, 8 * zoom);
        const QString channel = channelOfNode(node);
        const QString iconName = channel.isEmpty() ? iconOfNodeKind(text(node.kind())) : channel;
        const double size = std::min(card.height() * 0.42, 26.0);
        const bool hasName = zoom >= leastNameZoom;
        const QRectF iconBox(hasName ? card.left() + 10 * zoom : card.center().x() - size / 2, card.center().y() - size / 2, size, size);
        paintIcon(painter, iconName, iconBox, channel.isEmpty() ? theme.color(ColorRole::Text2) : theme.channelColor(channel));
        if (hasName) {
            const QRectF room(iconBox.right() + 8 * zoom, card.top(), card.right() - iconBox.right() - 14 * zoom, card.height());
            painter.setPen(theme.color(ColorRole::Text));
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(nameOf(node), Qt::ElideRight, int(room.width())));
        }
        if (mark != m_marks.end()) {
            const double badge = std::clamp(24 * zoom, 12.0, 20.0);
            const QRectF place(card.right() - badge / 2 - 2, card.top() - badge / 2 + 2, badge, badge);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(ColorRole::Surface));
            painter.drawEllipse(place);
            paintIcon(painter, severityIcon(mark->second), place.adjusted(1, 1, -1, -1), theme.color(severityColor(mark->second)));
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(Radius::Tile), theme.radius(Radius::Tile));
    }
}

void JourneyPicture::mousePressEvent(QMouseEvent *event)
{
    std::string hit;
    if (m_journey)
        for (const Node &node : m_journey->nodes)
            if (isDrawn(node) && nodeRect(node.id).contains(event->position()))
                hit = node.id;
    setSelected(hit);
    emit nodeChosen(hit);
}

void JourneyPicture::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool isBack = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if (m_marks.empty() || (!isForward && !isBack))
        return QWidget::keyPressEvent(event);
    auto here = m_marks.find(m_selected);
    if (here == m_marks.end())
        here = m_marks.begin();
    else if (isForward)
        here = std::next(here) == m_marks.end() ? m_marks.begin() : std::next(here);
    else
        here = here == m_marks.begin() ? std::prev(m_marks.end()) : std::prev(here);
    setSelected(here->first);
    emit nodeChosen(here->first);
}

} // namespace throughline::studio
