// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/canvas_scene.h"
#include "app/studio/canvas/tools/tool.h"

namespace throughline::studio::canvas {

/// Pulls a note larger or smaller by its corner.
class ResizeNoteTool final : public Tool
{
public:
    ResizeNoteTool(CanvasScene &scene, std::string note) : m_scene(scene), m_note(std::move(note)) {}

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;

private:
    CanvasScene &m_scene;
    std::string m_note;
    QSizeF m_size;
    QPoint m_pressedAt;
    bool m_isMoving = false;
};

} // namespace throughline::studio::canvas
