// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/zoom_bar.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace throughline::studio::canvas {

ZoomBar::ZoomBar(CanvasView &view, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("zoomBar"));
    setProperty("floats", true);
    auto *smaller = new ToolIconButton(QStringLiteral("minus"), tr("Zoom out"));
    auto *larger = new ToolIconButton(QStringLiteral("plus"), tr("Zoom in"));
    m_percent = new QToolButton;
    m_percent->setAutoRaise(true);
    m_percent->setToolTip(tr("Show the whole journey"));
    m_percent->setAccessibleName(tr("Zoom"));
    m_percent->setMinimumWidth(56);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 1, 3, 1);
    layout->setSpacing(0);
    layout->addWidget(smaller);
    layout->addWidget(m_percent);
    layout->addWidget(larger);
    const auto show = [this](double zoom) { m_percent->setText(percentText(locale(), zoom)); };
    connect(&view, &CanvasView::zoomChanged, this, show);
    connect(smaller, &QToolButton::clicked, &view, [&view] { view.zoomBy(1 / 1.2); });
    connect(larger, &QToolButton::clicked, &view, [&view] { view.zoomBy(1.2); });
    connect(m_percent, &QToolButton::clicked, &view, &CanvasView::fitAll);
    show(view.zoom());
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    paintRounded(painter, rect(), theme.radius(Radius::Control), theme.color(ColorRole::Surface),
                 theme.color(ColorRole::Border));
}

} // namespace throughline::studio::canvas
