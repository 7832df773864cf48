// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/color.h"

#include <cmath>

namespace throughline::studio {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto between = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(between(under.red(), over.red()), between(under.green(), over.green()),
                  between(under.blue(), over.blue()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace throughline::studio
