// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/item_pictures.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace throughline::studio::canvas {

namespace {

constexpr int mostKilobytes = 96 * 1024;
constexpr double mostPixels = 4e6; ///< of one picture
/// A picture is stretched while in a hurry, up to this factor either way.
constexpr double mostStretch = 2.5;

/// The item's coordinates to the device's pixels, where this is a plain scale.
std::optional<QTransform> plainScale(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    const bool isRaster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!isRaster || transform.type() > QTransform::TxScale || transform.m11() != transform.m22() || transform.m11() <= 0)
        return std::nullopt;
    return transform;
}

} // namespace

ItemPictures::ItemPictures()
{
    m_pictures.setMaxCost(mostKilobytes);
}

bool ItemPictures::paint(QPainter &painter, const QGraphicsItem *item, const QRectF &bounds, const Draw &draw)
{
    const auto transform = plainScale(painter);
    if (!transform)
        return false;
    const double scale = transform->m11();
    const QSize pixels(int(std::ceil(bounds.width() * scale)), int(std::ceil(bounds.height() * scale)));
    if (pixels.isEmpty() || double(pixels.width()) * pixels.height() > mostPixels)
        return false;

    const Picture *picture = m_pictures.object(item);
    const bool fits = picture && picture->size == bounds.size();
    const bool isSharp = fits && picture->scale == scale;
    const bool isStretched = fits && !isSharp && m_isHurried
        && picture->scale < scale * mostStretch && scale < picture->scale * mostStretch;
    if (!isSharp && !isStretched) {
        auto made = std::make_unique<Picture>(Picture{QPixmap(pixels), scale, bounds.size()});
        made->pixels.fill(Qt::transparent);
        QPainter maker(&made->pixels);
        maker.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        maker.scale(scale, scale);
        maker.translate(-bounds.topLeft());
        draw(maker);
        maker.end();
        picture = made.get();
        const int cost = 1 + pixels.width() * pixels.height() * 4 / 1024;
        m_pictures.insert(item, made.release(), cost);
    }
    const QPointF corner = transform->map(bounds.topLeft());
    painter.setWorldTransform(transform->inverted() * painter.worldTransform());
    if (isStretched) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRectF(corner, bounds.size() * scale), picture->pixels,
                           QRectF(QPointF(), picture->size * picture->scale));
    } else {
        // On whole pixels of the device it is as sharp as it was drawn.
        painter.drawPixmap(corner.toPoint(), picture->pixels);
    }
    return true;
}

void ItemPictures::forget(const QGraphicsItem *item)
{
    m_pictures.remove(item);
}

void ItemPictures::clear()
{
    m_pictures.clear();
}

} // namespace throughline::studio::canvas
