// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/ink.h"

namespace throughline::studio::canvas {

const Ink::Type &Ink::type(TextStyle style) const
{
    const auto known = m_types.find(style);
    if (known != m_types.end())
        return known->second;
    const QFont font = m_theme.font(style);
    return m_types.emplace(style, Type{font, QFontMetricsF(font)}).first->second;
}

double Ink::widthOf(TextStyle style, const QString &words) const
{
    return type(style).metrics.horizontalAdvance(words);
}

QString Ink::elided(TextStyle style, const QString &words, double width) const
{
    return type(style).metrics.elidedText(words, Qt::ElideRight, width);
}

} // namespace throughline::studio::canvas
