// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QPainter;
QT_END_NAMESPACE

namespace throughline::studio {

/// The colours of one icon by state.
struct IconColors
{
    QColor normal;
    QColor on;       ///< checked or selected
    QColor disabled;
};

/// Text2 at rest, accent when checked.
IconColors iconColors(const Theme &theme);
IconColors iconColors(const Theme &theme, ColorRole role);

/// Draws resources/icons/NAME.svg in the given colours at whatever size and pixel ratio is asked;
/// an unknown name draws nothing.
QIcon icon(const QString &name, const IconColors &colors);
QIcon icon(const QString &name, const Theme &theme);
QIcon icon(const QString &name, const QColor &color);

/// `size` in logical pixels.
QPixmap iconPixmap(const QString &name, const QColor &color, QSizeF size, qreal pixelRatio = 1);

/// Fits the drawing into `target`, keeping its proportions.
void paintIcon(QPainter &painter, const QString &name, const QRectF &target, const QColor &color);

/// Gives the button an icon that follows the theme when it changes.
void setThemedIcon(QAbstractButton *button, const QString &name);
void setThemedIcon(QAbstractButton *button, const QString &name, ColorRole role);

bool hasIcon(const QString &name);
QStringList iconNames();

/// The icon of a node kind as the project file names it ("wait.event", "split.rule"); a message's
/// icon is that of its channel, which has its own name.
QString iconOfNodeKind(const QString &kind);

} // namespace throughline::studio
