// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>

#include <functional>

QT_BEGIN_NAMESPACE
class QGraphicsItem;
class QPainter;
QT_END_NAMESPACE

namespace throughline::studio::canvas {

/// Pictures of what is dear to draw (cards, labels) at the scale at which the view last showed them.
/// An item forgets its picture whenever it would look different; another scale or device pixel ratio
/// is another picture. The least recently seen ones go when there are too many.
class ItemPictures
{
public:
    ItemPictures();

    using Draw = std::function<void(QPainter &)>;
    /// Paints the picture of `item`, which fills `bounds` (item coordinates); `draw` makes it where
    /// there is none that fits. False, and nothing is painted, where no picture can stand for the
    /// drawing: on paper, turned, or too large.
    bool paint(QPainter &painter, const QGraphicsItem *item, const QRectF &bounds, const Draw &draw);
    void forget(const QGraphicsItem *item);
    void clear();

    /// While the scale changes from frame to frame a picture of another scale is stretched instead.
    void setHurried(bool isHurried) { m_isHurried = isHurried; }
    bool isHurried() const { return m_isHurried; }

private:
    struct Picture
    {
        QPixmap pixels;
        double scale = 1;
        QSizeF size; ///< of the bounds, in item units
    };

    QCache<const QGraphicsItem *, Picture> m_pictures; ///< the cost is in kilobytes
    bool m_isHurried = false;
};

} // namespace throughline::studio::canvas
