// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QFontMetricsF>

#include <map>

namespace throughline::studio::canvas {

/// A theme as the items of the canvas draw with it: its fonts and their measures are made once and
/// not for each of a thousand cards.
class Ink
{
public:
    explicit Ink(const Theme &theme) : m_theme(theme) {}

    const Theme &theme() const { return m_theme; }
    bool isDark() const { return m_theme.isDark(); }
    QColor color(ColorRole role) const { return m_theme.color(role); }
    QColor channelColor(const QString &channel) const { return m_theme.channelColor(channel); }
    QColor channelTint(const QString &channel) const { return m_theme.channelTint(channel); }

    const QFont &font(TextStyle style) const { return type(style).font; }
    double widthOf(TextStyle style, const QString &words) const;
    /// The words, or as many as fit into `width` and an ellipsis.
    QString elided(TextStyle style, const QString &words, double width) const;
    /// The words on as many lines as they need, `most` of them at most; the last may end in an ellipsis.
    QStringList wrapped(TextStyle style, const QString &words, double width, int most) const;
    double lineHeight(TextStyle style) const { return type(style).metrics.height(); }

private:
    struct Type
    {
        QFont font;
        QFontMetricsF metrics;
    };
    const Type &type(TextStyle style) const;

    Theme m_theme;
    mutable std::map<TextStyle, Type> m_types; ///< filled when asked for
};

} // namespace throughline::studio::canvas
