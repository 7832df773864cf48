// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QLineF;
QT_END_NAMESPACE

namespace throughline::studio {

// Colours that several charts share; a test computes each against the grounds it stands on.

/// Of bars on a sunken track.
QColor barColor(const Theme &theme);
/// Of ranges that are drawn under each other, the surest (0) strongest.
QColor rangeColor(const Theme &theme, int place);
/// A mark across a bar, kept apart from it by a line of the surface on either side.
void paintMark(QPainter &painter, const Theme &theme, const QLineF &line, ColorRole ink, double width, bool isDashed = false);

} // namespace throughline::studio
