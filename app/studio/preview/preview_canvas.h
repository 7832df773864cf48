// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/preview/channel_view.h"
#include "app/studio/widgets/theme.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace throughline::studio {

struct TextLook
{
    QFont font;
    QColor ink;
    double lineHeight = 0;               ///< pixels; 0: the font's own
    int maxLines = 0;                    ///< 0: all
    bool isCentred = false;
    bool isTurnedByFirstLetter = false;  ///< as phones do; else the way in which most letters run
};

/// Paints the pieces of previews, or only measures them when there is no painter.
class PreviewCanvas
{
public:
    PreviewCanvas(QPainter *painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    const Theme &theme() const { return m_theme; }
    QFont font(double pixels, bool isBold = false) const;
    QColor color(ColorRole role) const { return m_theme.color(role); }

    /// Returns the height taken. Right-to-left text begins at the right.
    double text(QPointF at, double width, const QString &text, const TextLook &look);
    double text(QPointF at, double width, const ShownSlot &slot, const TextLook &look);
    /// The errors of a slot, where it stands.
    double errors(QPointF at, double width, const ShownSlot &slot);
    /// Without painting.
    double heightOf(const QString &text, double width, const TextLook &look) const;
    double widthOf(const QString &text, const QFont &font) const;
    QString elided(const QString &text, const QFont &font, double width) const;

    void box(const QRectF &rect, double radius, const QColor &fill, const QColor &outline = Qt::transparent);
    void line(QPointF from, QPointF to, const QColor &color);
    void icon(const QString &name, const QRectF &rect, const QColor &color);
    /// The picture of the slot, or a quiet drawing with its alternative text where it is not at hand,
    /// with what is wrong. Null: no slot has a picture.
    void picture(const QRectF &rect, double radius, const ShownSlot *slot, const BrandColours &colours);
    void clip(const QRectF &rect, double radius);
    void unclip();

private:
    double layOut(QPointF at, double width, const QString &text, const QList<TextRange> &marks,
                  const QList<TextRange> &links, const TextLook &look);

    QPainter *m_painter;
    const Theme &m_theme;
};

QColor toColor(const Colour &colour);

} // namespace throughline::studio
