// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/easel.h"

#include <QGraphicsItem>

#include <string>

namespace throughline::studio::canvas {

/// A titled frame behind the cards that belong together.
class GroupItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 4 };

    GroupItem(std::string id, const Easel &easel);

    const std::string &id() const { return m_id; }
    /// `cards`: all that the group holds, in scene coordinates.
    void show(const QString &title, const QRectF &cards);
    /// The line at its foot by which the group is taken, in scene coordinates: labels of connections
    /// stand above cards.
    QRectF titleRect() const;
    QRectF frame() const { return m_frame; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_frame.adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::string m_id;
    const Easel &m_easel;
    QString m_title;
    QRectF m_frame;
};

} // namespace throughline::studio::canvas
