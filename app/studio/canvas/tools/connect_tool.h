// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/canvas_scene.h"
#include "app/studio/canvas/tools/tool.h"

#include <functional>

namespace throughline::studio::canvas {

/// Draws a connection from an exit. Only cards that may follow light up; let go over empty canvas,
/// it asks for a new step there.
class ConnectTool final : public Tool
{
public:
    using AskForStep = std::function<void(const ExitRef &from, const Pointer &at)>;

    ConnectTool(CanvasScene &scene, ExitRef from, AskForStep ask);

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;

private:
    CanvasScene &m_scene;
    ExitRef m_from;
    AskForStep m_ask;
    QPointF m_start;
    QPoint m_pressedAt;
    bool m_isDrawing = false;
    std::set<std::string> m_allowed;
    std::string m_aimed;
};

} // namespace throughline::studio::canvas
