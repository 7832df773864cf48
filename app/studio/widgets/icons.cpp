// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/icons.h"

#include "app/studio/widgets/color.h"

#include <QAbstractButton>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <optional>

namespace throughline::studio {

namespace {

QString pathOf(const QString &name) { return QStringLiteral(":/throughline/icons/%1.svg").arg(name); }

QByteArray recoloured(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(QString name, IconColors colors) : m_name(std::move(name)), m_colors(colors) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_name, rect, colorFor(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, colorFor(mode, state), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt asks with the size in device pixels.
        return iconPixmap(m_name, colorFor(mode, state), QSizeF(size) / scale, scale);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {}; }
    bool isNull() override { return !hasIcon(m_name); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("throughline-stroke"); }
    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_colors.disabled;
        return state == QIcon::On || mode == QIcon::Selected ? m_colors.on : m_colors.normal;
    }

    QString m_name;
    IconColors m_colors;
};

/// Lives as a child of its button and renews the icon when the palette changes.
class IconBinding : public QObject
{
public:
    IconBinding(QAbstractButton *button, QString name, std::optional<ColorRole> role)
        : QObject(button), m_button(button), m_name(std::move(name)), m_role(role)
    {
        setObjectName(QStringLiteral("iconBinding"));
        button->installEventFilter(this);
        renew();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            renew();
        return false;
    }

private:
    void renew()
    {
        const Theme theme = themeOf(m_button);
        m_button->setIcon(icon(m_name, m_role ? iconColors(theme, *m_role) : iconColors(theme)));
    }

    QAbstractButton *m_button;
    QString m_name;
    std::optional<ColorRole> m_role;
};

void followIcon(QAbstractButton *button, const QString &name, std::optional<ColorRole> role)
{
    delete button->findChild<QObject *>(QStringLiteral("iconBinding"), Qt::FindDirectChildrenOnly);
    new IconBinding(button, name, role);
}

} // namespace

IconColors iconColors(const Theme &theme)
{
    IconColors colors = iconColors(theme, ColorRole::Text2);
    colors.on = theme.color(ColorRole::Accent);
    return colors;
}

IconColors iconColors(const Theme &theme, ColorRole role)
{
    const QColor color = theme.color(role);
    return {color, color, theme.palette().color(QPalette::Disabled, QPalette::ButtonText)};
}

QIcon icon(const QString &name, const IconColors &colors)
{
    return QIcon(new StrokeIconEngine(name, colors));
}

QIcon icon(const QString &name, const Theme &theme) { return icon(name, iconColors(theme)); }
QIcon icon(const QString &name, const QColor &color)
{
    return icon(name, IconColors{color, color, withAlpha(color, 0.5)});
}

namespace {
void paintVector(QPainter &painter, const QString &name, const QRectF &target, const QColor &color);
}

/// A window draws the same few icons again and again: their pixels come from Qt's own cache.
QPixmap iconPixmap(const QString &name, const QColor &color, QSizeF size, qreal pixelRatio)
{
    const QSize pixels = (size * pixelRatio).toSize();
    const QString key = QStringLiteral("throughline-icon-%1-%2-%3x%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintVector(painter, name, QRectF(QPointF(), QSizeF(pixels)), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

namespace {

bool paintFromCache(QPainter &painter, const QString &name, const QRectF &target, const QColor &color)
{
    const QTransform transform = painter.deviceTransform();
    const bool isRaster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!isRaster || transform.type() > QTransform::TxScale || transform.m11() != transform.m22() || transform.m11() <= 0)
        return false;
    const double scale = transform.m11();
    const QSize pixels = (target.size() * scale).toSize();
    if (pixels.isEmpty() || pixels.width() > 128 || pixels.height() > 128)
        return false;
    const QPixmap pixmap = iconPixmap(name, color, pixels);
    painter.save();
    // On whole device pixels the strokes stay sharp.
    const QPoint at = transform.map(target.topLeft()).toPoint();
    painter.setWorldTransform(transform.inverted() * painter.worldTransform());
    painter.drawPixmap(at, pixmap);
    painter.restore();
    return true;
}

void paintVector(QPainter &painter, const QString &name, const QRectF &target, const QColor &color)
{
    QSvgRenderer renderer(recoloured(name, color));
    if (!renderer.isValid())
        return;
    const QSizeF size = renderer.viewBoxF().size().scaled(target.size(), Qt::KeepAspectRatio);
    QRectF box(QPointF(), size);
    box.moveCenter(target.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (color.alpha() < 255)
        painter.setOpacity(painter.opacity() * color.alphaF());
    renderer.render(&painter, box);
    painter.restore();
}

} // namespace

void paintIcon(QPainter &painter, const QString &name, const QRectF &target, const QColor &color)
{
    if (!paintFromCache(painter, name, target, color))
        paintVector(painter, name, target, color);
}

void setThemedIcon(QAbstractButton *button, const QString &name) 
{
    followIcon(button, name, std::optional<ColorRole>());
}

void setThemedIcon(QAbstractButton *button, const QString &name, ColorRole role)
{
    followIcon(button, name, role);
}

bool hasIcon(const QString &name)
{
    // They are compiled in: the list stays what it is. Cards ask for every step that they draw.
    static const QStringList all = iconNames();
    static const QSet<QString> names(all.begin(), all.end());
    return names.contains(name);
}

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/throughline/icons")).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    return names;
}

QString iconOfNodeKind(const QString &kind)
{
    QString name = kind;
    name.replace(QLatin1Char('.'), QLatin1Char('-'));
    return hasIcon(name) ? name : QStringLiteral("help");
}

} // namespace throughline::studio
