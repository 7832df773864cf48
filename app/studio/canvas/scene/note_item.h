// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/easel.h"

#include <QGraphicsItem>

#include <string>

namespace throughline::studio::canvas {

/// A comment on the canvas.
class NoteItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    NoteItem(std::string id, const Easel &easel);

    const std::string &id() const { return m_id; }
    void show(const QString &words, QSizeF size, bool isSelected);
    /// The corner by which it is resized.
    bool isOnHandle(QPointF scenePosition) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::string m_id;
    const Easel &m_easel;
    QString m_words;
    QSizeF m_size{220, 96};
    bool m_isSelected = false;
};

} // namespace throughline::studio::canvas
