// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/drawer.h"

#include "app/studio/widgets/theme.h"

#include <QPainter>

namespace throughline::studio {

Drawer::Drawer(QWidget *parent) : QWidget(parent) {}

void Drawer::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::Border));
}

} // namespace throughline::studio
