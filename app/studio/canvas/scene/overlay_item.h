// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/easel.h"

#include <QGraphicsItem>
#include <QLineF>

#include <vector>

namespace throughline::studio::canvas {

/// What tools draw while the hand moves: a connection to be, a rubber band, guides.
class OverlayItem final : public QGraphicsItem
{
public:
    explicit OverlayItem(const Easel &easel);

    void showPath(std::vector<QPointF> points);
    void showBand(const QRectF &band);
    void showGuides(std::vector<QLineF> guides);
    void clear();
    const std::vector<QPointF> &path() const { return m_path; }
    const std::vector<QLineF> &guides() const { return m_guides; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Easel &m_easel;
    std::vector<QPointF> m_path;
    QRectF m_band;
    std::vector<QLineF> m_guides;
};

} // namespace throughline::studio::canvas
