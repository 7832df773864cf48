// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/reconnect_tool.h"

#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/scene/router.h"

namespace throughline::studio::canvas {

ReconnectTool::ReconnectTool(CanvasScene &scene, Edge edge, EdgeItem::End end, AskForStep ask)
    : m_scene(scene), m_edge(std::move(edge)), m_end(end), m_ask(std::move(ask))
{
    const Journey &journey = *scene.journey();
    for (const Node &node : journey.nodes) {
        const bool fits = end == EdgeItem::End::Target ? canConnect(journey, m_edge.from, node.id)
                                                       : canConnect(journey, node.id, m_edge.to) && !exitsOf(node).empty();
        if (fits)
            m_allowed.insert(node.id);
    }
}

void ReconnectTool::press(const Pointer &pointer)
{
    m_pressedAt = pointer.view;
    m_scene.session().setSelection(Selection::ofEdge(m_edge.id()));
}

void ReconnectTool::move(const Pointer &pointer)
{
    if (m_scene.session().document().isReadOnly()
        || (!m_isMoving && (pointer.view - m_pressedAt).manhattanLength() < 4))
        return;
    m_isMoving = true;
    const std::string under = m_scene.nodeAt(pointer.scene);
    m_aimed = m_allowed.contains(under) ? under : std::string();
    m_scene.setInvitations(m_allowed, m_aimed);
    const bool isTarget = m_end == EdgeItem::End::Target;
    const QPointF fixed = isTarget ? outlet(m_scene.cardOf(m_edge.from)) : inlet(m_scene.cardOf(m_edge.to));
    const QPointF loose = m_aimed.empty() ? pointer.scene
        : isTarget                        ? inlet(m_scene.cardOf(m_aimed))
                                          : outlet(m_scene.cardOf(m_aimed));
    const QPointF from = isTarget ? fixed : loose;
    const QPointF to = isTarget ? loose : fixed;
    const Edge wanted{isTarget ? m_edge.from : m_aimed, m_edge.exit, isTarget ? m_aimed : m_edge.to, {}};
    m_scene.overlay().showPath(route(from, to, m_scene.obstaclesOf(wanted, from, to)));
}

std::optional<ExitRef> ReconnectTool::exitAt(QPointF point) const
{
    if (const auto port = m_scene.portAt(point))
        return ExitRef{port->node, port->exit};
    const Journey &journey = *m_scene.journey();
    const Node *node = journey.node(m_aimed);
    if (!node)
        return std::nullopt;
    const auto exit = freeExit(journey, *node);
    return ExitRef{node->id, exit ? *exit : exitsOf(*node).front().key};
}

void ReconnectTool::release(const Pointer &pointer)
{
    const bool isElsewhere = m_isMoving && m_aimed != (m_end == EdgeItem::End::Target ? m_edge.to : m_edge.from);
    const std::string aimed = m_aimed;
    const auto exit = isElsewhere ? exitAt(pointer.scene) : std::nullopt;
    const bool isEmptyCanvas = m_scene.nodeAt(pointer.scene).empty();
    m_scene.resetPreview();
    if (!isElsewhere)
        return;
    const Journey &journey = *m_scene.journey();
    if (m_end == EdgeItem::End::Target && !aimed.empty())
        m_scene.session().document().edit(leadElsewhere(journey, m_edge, aimed));
    else if (m_end == EdgeItem::End::Target && isEmptyCanvas)
        m_ask({m_edge.from, m_edge.exit}, pointer);
    else if (m_end == EdgeItem::End::Start && !aimed.empty() && exit)
        m_scene.session().document().edit(leaveElsewhere(journey, m_edge, *exit));
}

void ReconnectTool::cancel()
{
    m_scene.resetPreview();
}

} // namespace throughline::studio::canvas
