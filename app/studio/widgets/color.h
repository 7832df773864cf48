// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace throughline::studio {

/// `share` of `over` (0 … 1) mixed into `under`, both taken as opaque sRGB.
QColor mixed(const QColor &under, const QColor &over, double share);

/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor &a, const QColor &b);

QColor withAlpha(QColor color, double alpha);

} // namespace throughline::studio
