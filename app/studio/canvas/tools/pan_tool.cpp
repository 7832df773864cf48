// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/pan_tool.h"

#include <QScrollBar>

namespace throughline::studio::canvas {

void PanTool::press(const Pointer &pointer)
{
    m_last = pointer.view;
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void PanTool::move(const Pointer &pointer)
{
    const QPoint step = pointer.view - m_last;
    m_last = pointer.view;
    QScrollBar &across = *m_view.horizontalScrollBar();
    QScrollBar &down = *m_view.verticalScrollBar();
    across.setValue(across.value() - step.x());
    down.setValue(down.value() - step.y());
}

void PanTool::release(const Pointer &)
{
    m_view.viewport()->unsetCursor();
}

void PanTool::cancel()
{
    m_view.viewport()->unsetCursor();
}

} // namespace throughline::studio::canvas
