// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/ink.h"

#include <QTextBoundaryFinder>

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

QStringList Ink::wrapped(TextStyle style, const QString &words, double width, int most) const
{
    const QFontMetricsF &metrics = type(style).metrics;
    QStringList lines;
    QString rest = words;
    while (lines.size() + 1 < most && metrics.horizontalAdvance(rest) > width) {
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, rest);
        qsizetype end = 0;
        for (qsizetype at = breaks.toNextBoundary(); at > 0 && metrics.horizontalAdvance(rest.left(at).trimmed()) <= width; at = breaks.toNextBoundary())
            end = at;
        if (end == 0)
            break;
        lines << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    return lines << metrics.elidedText(rest, Qt::ElideRight, width);
}

} // namespace throughline::studio::canvas
