// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/tools/tool.h"

#include <QGraphicsView>

namespace throughline::studio::canvas {

/// Moves the sheet under the window.
class PanTool final : public Tool
{
public:
    explicit PanTool(QGraphicsView &view) : m_view(view) {}

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;

private:
    QGraphicsView &m_view;
    QPoint m_last;
};

} // namespace throughline::studio::canvas
