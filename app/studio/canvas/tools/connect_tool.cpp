// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/connect_tool.h"

#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/scene/router.h"

namespace throughline::studio::canvas {

ConnectTool::ConnectTool(CanvasScene &scene, ExitRef from, AskForStep ask)
    : m_scene(scene), m_from(std::move(from)), m_ask(std::move(ask))
{
    const Journey &journey = *scene.journey();
    for (const Node &node : journey.nodes)
        if (canConnect(journey, m_from.node, node.id))
            m_allowed.insert(node.id);
    m_start = outlet(scene.cardOf(m_from.node));
    if (const Node *node = journey.node(m_from.node)) {
        const auto exits = exitsOf(*node);
        for (size_t i = 0; i < exits.size(); ++i)
            if (exits[i].key == m_from.exit)
                m_start = canvas::portAt(scene.cardOf(m_from.node), i, exits.size());
    }
}

void ConnectTool::press(const Pointer &pointer)
{
    m_pressedAt = pointer.view;
}

void ConnectTool::move(const Pointer &pointer)
{
    if (!m_isDrawing && (pointer.view - m_pressedAt).manhattanLength() < 4)
        return;
    m_isDrawing = true;
    const std::string under = m_scene.nodeAt(pointer.scene);
    m_aimed = m_allowed.contains(under) ? under : std::string();
    m_scene.setInvitations(m_allowed, m_aimed);
    const QPointF end = m_aimed.empty() ? pointer.scene : inlet(m_scene.cardOf(m_aimed));
    const Edge wanted{m_from.node, m_from.exit, m_aimed, {}};
    m_scene.overlay().showPath(route(m_start, end, m_scene.obstaclesOf(wanted, m_start, end)));
}

void ConnectTool::release(const Pointer &pointer)
{
    const std::string aimed = m_aimed;
    const std::string under = m_scene.nodeAt(pointer.scene);
    m_scene.resetPreview();
    if (!aimed.empty())
        m_scene.session().document().edit(connect(*m_scene.journey(), m_from, aimed));
    else if (under.empty() || !m_isDrawing)
        m_ask(m_from, pointer);
}

void ConnectTool::cancel()
{
    m_scene.resetPreview();
}

} // namespace throughline::studio::canvas
