// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/easel.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QTransform>

#include <string>
#include <vector>

namespace throughline::studio::canvas {

/// All that a connection shows.
struct EdgeView
{
    std::vector<QPointF> points;
    double width = 2;         ///< by flow after a run
    QString label;            ///< of the branch; empty: none
    QString figure;           ///< bold beside the label: "45 %"
    bool isSelected = false;
    bool isAimed = false;     ///< a card held above would be put in here
    bool isDeserted = false;  ///< nobody took it
    bool isQuiet = false;     ///< the way of those who were not sent the message
    bool joins = false;       ///< several edges meet at the target: its label keeps away from there

    friend bool operator==(const EdgeView &, const EdgeView &) = default;
};

class EdgeItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };

    EdgeItem(std::string id, Easel &easel);
    ~EdgeItem() override;

    const std::string &id() const { return m_id; }
    const EdgeView &view() const { return m_view; }
    void setView(EdgeView view);
    /// Measures anew what is drawn, once the easel holds another ink.
    void renew();
    bool isNear(QPointF scenePosition, double distance) const;

    /// How wide the label of such an edge is; 0 without one.
    static double labelWidth(const Ink &ink, const EdgeView &view);
    /// Middles at which the label could stand, the best first; empty without a label.
    std::vector<QPointF> labelPlaces() const;
    /// The straight parts of the way, as wide as they are drawn, up to 4 units.
    std::vector<QRectF> parts() const;
    QRectF pillAt(QPointF middle) const;
    void setLabelPlace(QPointF middle);
    /// The label as it stands now; empty without one.
    QRectF pill() const;
    /// Which end of the line is near: the hand can take it.
    enum class End { None, Start, Target };
    End endAt(QPointF scenePosition, double distance) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// As straight lines that keep at least a pixel of width. `toPainter` leads from the scene to the
    /// painter's coordinates, of which a pixel takes `pixel`.
    void paintFar(QPainter &painter, const QTransform &toPainter, double pixel) const;

private:
    QColor color() const;
    void paintPill(QPainter &painter) const;
    void measurePill();
    void measureBounds();

    std::string m_id;
    Easel &m_easel;
    EdgeView m_view;
    QPainterPath m_path;
    mutable QPainterPath m_shape; ///< empty until asked for
    QPointF m_labelPlace;
    double m_pillWidth = 0;
    QRectF m_bounds;
};

} // namespace throughline::studio::canvas
