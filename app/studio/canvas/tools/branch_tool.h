// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/scene/canvas_scene.h"
#include "app/studio/canvas/tools/tool.h"

namespace throughline::studio::canvas {

/// Drags the label of a branch among those of its siblings: that is the order in which they are
/// tried. A press without a move selects the connection.
class BranchTool final : public Tool
{
public:
    BranchTool(CanvasScene &scene, Edge edge) : m_scene(scene), m_edge(std::move(edge)) {}

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;

private:
    /// Of the branches that stand left of the point, without the one that is dragged.
    size_t placeAt(QPointF point) const;
    size_t placeNow() const;

    CanvasScene &m_scene;
    Edge m_edge;
    QPoint m_pressedAt;
    bool m_isMoving = false;
};

} // namespace throughline::studio::canvas
