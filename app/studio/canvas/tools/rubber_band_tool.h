// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/canvas_scene.h"
#include "app/studio/canvas/tools/tool.h"

namespace throughline::studio::canvas {

/// Selects what a frame touches; with Ctrl or Shift in addition to what is selected.
class RubberBandTool final : public Tool
{
public:
    explicit RubberBandTool(CanvasScene &scene) : m_scene(scene) {}

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;

private:
    CanvasScene &m_scene;
    QPointF m_from;
    Selection m_before;
};

} // namespace throughline::studio::canvas
