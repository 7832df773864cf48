// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/canvas_scene.h"
#include "app/studio/canvas/tools/tool.h"

namespace throughline::studio::canvas {

/// Selects what is pressed and moves what is selected. A single unconnected card that is let go
/// over an edge goes into it; with Shift a card is pulled out of its edges, which close behind it.
class MoveTool final : public Tool
{
public:
    MoveTool(CanvasScene &scene, std::string node) : m_scene(scene), m_node(std::move(node)) {}
    /// Moves all of `nodes`, taken by something else than a card (the title of their group).
    MoveTool(CanvasScene &scene, std::set<std::string> nodes)
        : m_scene(scene), m_node(nodes.empty() ? std::string() : *nodes.begin()), m_together(std::move(nodes)) {}

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;

private:
    bool isFree(const std::string &node) const;

    CanvasScene &m_scene;
    std::string m_node;
    QPointF m_from;
    QPoint m_pressedAt;
    std::set<std::string> m_together; ///< empty: the selection moves
    bool m_isMoving = false;
    bool m_selectsOnRelease = false;
    std::map<std::string, QPointF> m_start;
    std::map<std::string, QPointF> m_now;
    std::string m_edge; ///< that the card would go into
};

} // namespace throughline::studio::canvas
