// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/preview_canvas.h"

#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"
#include "model/content/text_direction.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QTextLayout>

namespace throughline::studio {

namespace {

/// Reading a large picture takes longer than painting it: it is kept at the size that was painted.
QImage readPicture(const QString &file, const QSize &size)
{
    const QString key = QStringLiteral("preview %1 %2 %3 %4").arg(file).arg(size.width()).arg(size.height())
                            .arg(QFileInfo(file).lastModified().toMSecsSinceEpoch());
    QPixmap kept;
    if (QPixmapCache::find(key, &kept))
        return kept.toImage();
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(isTurned ? size.transposed() : size);
    const QImage image = reader.read();
    if (!image.isNull())
        QPixmapCache::insert(key, QPixmap::fromImage(image));
    return image;
}

} // namespace

QColor toColor(const Colour &colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

QFont PreviewCanvas::font(double pixels, bool isBold) const
{
    QFont font = m_theme.font(TextStyle::Base);
    font.setPixelSize(qMax(7, qRound(pixels)));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double PreviewCanvas::widthOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString PreviewCanvas::elided(const QString &text, const QFont &font, double width) const
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

double PreviewCanvas::heightOf(const QString &text, double width, const TextLook &look) const
{
    return PreviewCanvas(nullptr, m_theme).layOut({}, width, text, {}, {}, look);
}

double PreviewCanvas::text(QPointF at, double width, const QString &text, const TextLook &look)
{
    return layOut(at, width, text, {}, {}, look);
}

double PreviewCanvas::text(QPointF at, double width, const ShownSlot &slot, const TextLook &look)
{
    const double height = layOut(at, width, slot.text, slot.marks, slot.links, look);
    return height + errors(at + QPointF(0, height), width, slot);
}

double PreviewCanvas::errors(QPointF at, double width, const ShownSlot &slot)
{
    double height = 0;
    for (const QString &error : slot.errors.mid(0, 3)) {
        const TextLook look{font(11), color(ColorRole::Error), 15, 3, false};
        const double inner = heightOf(error, width - 26, look);
        box({at.x(), at.y() + height + 4, width, inner + 8}, 4, color(ColorRole::ErrorSoft));
        icon(QStringLiteral("error"), {at.x() + 6, at.y() + height + 8, 13, 13}, color(ColorRole::Error));
        layOut(at + QPointF(24, height + 8), width - 26, error, {}, {}, look);
        height += inner + 14;
    }
    return height;
}

double PreviewCanvas::layOut(QPointF at, double width, const QString &source, const QList<TextRange> &marks,
                             const QList<TextRange> &links, const TextLook &look)
{
    if (source.isEmpty() || width < 4)
        return 0;
    QString text = source;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(text, look.font);
    QTextOption option(look.isCentred ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isTurned = look.isTurnedByFirstLetter ? text.isRightToLeft()
                                                     : directionOf(source.toStdString()) == TextDirection::RightToLeft;
    option.setTextDirection(isTurned ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &link : links) {
        QTextLayout::FormatRange range{link.start, link.length, {}};
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange range{mark.start, mark.length, {}};
        range.format.setBackground(color(ColorRole::ErrorSoft));
        range.format.setForeground(color(ColorRole::Error));
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    double height = 0;
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double own = line.height();
        const double step = look.lineHeight > own ? look.lineHeight : own;
        line.setPosition({0, height + (step - own) / 2});
        height += step;
        if (look.maxLines > 0 && ++lines == look.maxLines)
            break;
    }
    layout.endLayout();
    if (m_painter) {
        m_painter->setPen(look.ink);
        layout.draw(m_painter, at);
    }
    return height;
}

void PreviewCanvas::box(const QRectF &rect, double radius, const QColor &fill, const QColor &outline)
{
    if (m_painter)
        paintRounded(*m_painter, rect, radius, fill, outline);
}

void PreviewCanvas::line(QPointF from, QPointF to, const QColor &color)
{
    if (!m_painter)
        return;
    m_painter->setPen(color);
    m_painter->drawLine(from, to);
}

void PreviewCanvas::icon(const QString &name, const QRectF &rect, const QColor &color)
{
    if (m_painter)
        paintIcon(*m_painter, name, rect, color);
}

void PreviewCanvas::clip(const QRectF &rect, double radius)
{
    if (!m_painter)
        return;
    m_painter->save();
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    m_painter->setClipPath(path, Qt::IntersectClip);
}

void PreviewCanvas::unclip()
{
    if (m_painter)
        m_painter->restore();
}

void PreviewCanvas::picture(const QRectF &rect, double radius, const ShownSlot *slot, const BrandColours &colours)
{
    if (!m_painter)
        return;
    clip(rect, radius);
    if (slot && slot->picture.isFound()) {
        const QSize wanted = slot->picture.size.scaled((rect.size() * m_painter->device()->devicePixelRatioF()).toSize(),
                                                       Qt::KeepAspectRatioByExpanding);
        if (const QImage image = readPicture(slot->picture.file, wanted); !image.isNull()) {
            const QSizeF shownSize = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
            m_painter->drawImage(QRectF(rect.center() - QPointF(shownSize.width() / 2, shownSize.height() / 2), shownSize), image);
            unclip();
            return;
        }
    }
    const QColor strong = toColor(colours.strong);
    QColor ground = strong;
    ground.setAlphaF(0.16F);
    m_painter->fillRect(rect, Qt::white);
    m_painter->fillRect(rect, ground);
    // One quiet line, as the mark of the program is one.
    m_painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath curve;
    const double y = rect.top() + rect.height() * 0.46;
    const double swing = qMin(rect.height() * 0.34, rect.width() * 0.2);
    const double from = rect.left() + rect.width() * 0.18;
    const double to = rect.right() - rect.width() * 0.18;
    const double wide = to - from;
    curve.moveTo(from, y + swing * 0.5);
    curve.cubicTo(from + wide * 0.2, y - swing * 1.2, from + wide * 0.36, y - swing, from + wide * 0.5, y);
    curve.cubicTo(from + wide * 0.64, y + swing, from + wide * 0.8, y + swing * 1.2, to, y - swing * 0.5);
    QColor stroke = strong;
    stroke.setAlphaF(0.55F);
    m_painter->setPen(QPen(stroke, qMax(1.5, rect.height() / 90), Qt::SolidLine, Qt::RoundCap));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(curve);
    QString words = slot ? slot->alternativeText : QString();
    if (slot && words.isEmpty())
        words = slot->image;
    if (rect.height() >= 60 && rect.width() >= 120) {
        QColor ink = strong.darker(110);
        const TextLook look{font(11), ink, 15, 2, true};
        const double height = heightOf(words, rect.width() - 32, look);
        layOut({rect.left() + 16, rect.bottom() - height - 10}, rect.width() - 32, words, {}, {}, look);
    }
    unclip();
}

} // namespace throughline::studio
