// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/side_panel.h"

#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"

#include <QGuiApplication>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>

namespace throughline::studio {

SidePanel::SidePanel(Side side, QWidget *parent) : QWidget(parent), m_side(side) {}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.setPen(theme.color(ColorRole::Border));
    const bool isLeft = m_side == Side::Left;
    painter.drawLine(isLeft ? rect().topRight() : rect().topLeft(), isLeft ? rect().bottomRight() : rect().bottomLeft());
}

QScrollArea *clearScrollArea()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    setGround(area, Ground::Plain);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QScrollArea *pageScrollArea()
{
    QScrollArea *area = clearScrollArea();
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    return area;
}

void setReadingMargins(QLayout &layout, int start, int top, int end, int bottom)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    layout.setContentsMargins(isMirrored ? end : start, top, isMirrored ? start : end, bottom);
}

void showInside(QScrollArea &area, QWidget *page)
{
    if (QWidget *before = area.takeWidget()) {
        before->hide();
        before->setParent(&area); // what its editors work on must not end before them
        before->deleteLater();
    }
    area.setWidget(page);
    page->setAutoFillBackground(false);
    area.viewport()->setAutoFillBackground(false);
}

} // namespace throughline::studio
