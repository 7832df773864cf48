// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/canvas_scene.h"
#include "app/studio/canvas/tools/tool.h"

#include <functional>

namespace throughline::studio::canvas {

/// Takes one end of a connection somewhere else. Its target let go over empty canvas asks for a new
/// step there; a press without a move selects the connection.
class ReconnectTool final : public Tool
{
public:
    using AskForStep = std::function<void(const ExitRef &from, const Pointer &at)>;

    ReconnectTool(CanvasScene &scene, Edge edge, EdgeItem::End end, AskForStep ask);

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;

private:
    /// The exit that the start would go to: the port under the hand, else a free one of the card.
    std::optional<ExitRef> exitAt(QPointF point) const;

    CanvasScene &m_scene;
    Edge m_edge;
    EdgeItem::End m_end;
    AskForStep m_ask;
    QPoint m_pressedAt;
    bool m_isMoving = false;
    std::set<std::string> m_allowed;
    std::string m_aimed;
};

} // namespace throughline::studio::canvas
