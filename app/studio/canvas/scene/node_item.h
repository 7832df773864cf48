// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/card.h"
#include "app/studio/canvas/scene/card_figures.h"
#include "app/studio/canvas/scene/easel.h"

#include <QGraphicsItem>

#include <optional>

namespace throughline::studio::canvas {

/// A port that is offered to the hand.
struct Port
{
    std::string exit;
    QString label;
    bool isTaken = false;
    bool isQuiet = false;
};

/// How a card takes part in a connection that is being drawn.
enum class Invitation { None, Allowed, Aimed };

/// All that a card shows. Nothing of it is decided by the item.
struct CardView
{
    CardWords words;
    std::optional<CardFigures> figures;
    std::optional<Severity> trouble;
    std::vector<Port> ports;
    bool isSelected = false;
    bool isCurrent = false; ///< has the keyboard
    bool isFaded = false;   ///< not what is looked for
    Invitation invitation = Invitation::None;

    friend bool operator==(const CardView &, const CardView &);
};

class NodeItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    NodeItem(std::string id, Easel &easel);
    ~NodeItem() override;

    const std::string &id() const { return m_id; }
    const CardView &view() const { return m_view; }
    void setView(CardView view);
    /// Shows the ports while the hand is near.
    void setHovered(bool isHovered);

    QRectF card() const;
    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// The exit whose port is at this scene position, or nothing.
    const Port *portAt(QPointF scenePosition) const;

    /// As a tile and its colour, filling `card` in the painter's coordinates.
    void paintFar(QPainter &painter, const QRectF &card) const;

private:
    void paintNear(QPainter &painter) const;
    void paintWords(QPainter &painter, const QRectF &area, double markWidth, bool isDeserted) const;
    void paintFooter(QPainter &painter, const QRectF &area) const;
    void paintPorts(QPainter &painter) const;

    std::string m_id;
    CardView m_view;
    Easel &m_easel;
    bool m_isHovered = false;
};

} // namespace throughline::studio::canvas
