// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/move_tool.h"

#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/tools/snapping.h"

#include <QApplication>

namespace throughline::studio::canvas {

void MoveTool::press(const Pointer &pointer)
{
    m_from = pointer.scene;
    m_pressedAt = pointer.view;
    Selection selection = m_scene.session().selection();
    const bool isSelected = selection.nodes.contains(m_node);
    if (!m_together.empty())
        m_scene.session().setSelection({m_together, {}});
    else if (pointer.modifiers & Qt::ControlModifier) {
        if (isSelected)
            selection.nodes.erase(m_node);
        else
            selection.nodes.insert(m_node);
        m_scene.session().setSelection(selection);
    } else if (!isSelected) {
        m_scene.session().setSelection(Selection::ofNode(m_node));
    } else {
        m_selectsOnRelease = true;
    }
    if (m_together.empty())
        m_scene.setCurrent(m_node);
    for (const std::string &id : m_scene.session().selection().nodes)
        if (const Node *node = m_scene.journey()->node(id))
            m_start[id] = {node->x, node->y};
    m_now = m_start;
}

void MoveTool::move(const Pointer &pointer)
{
    if (!m_start.contains(m_node) || m_scene.session().document().isReadOnly())
        return;
    if (!m_isMoving
        && (pointer.view - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isMoving = true;
    const QPointF wanted = pointer.scene - m_from;
    const QSizeF size = m_scene.cardOf(m_node).size();
    std::vector<QRectF> others;
    for (const Node &node : m_scene.journey()->nodes)
        if (!m_start.contains(node.id) && !std::holds_alternative<NoteNode>(node.parameters))
            others.push_back(m_scene.cardOf(node.id));
    const Snap snap = pointer.modifiers & Qt::AltModifier
        ? Snap{} : snapTo(QRectF(m_start[m_node] + wanted, size), others, 6 * pointer.unitsPerPixel);
    for (const auto &[id, at] : m_start)
        m_now[id] = at + wanted + snap.shift;
    m_scene.overlay().showGuides(snap.guides);
    m_scene.previewMove(m_now);
    m_edge = m_start.size() == 1 && isFree(m_node)
        ? m_scene.edgeAt(m_scene.cardOf(m_node).center(), 20) : std::string();
    m_scene.setAimedEdge(m_edge);
}

void MoveTool::release(const Pointer &pointer)
{
    const Journey *journey = m_scene.journey();
    if (!m_isMoving) {
        if (m_selectsOnRelease && !(pointer.modifiers & Qt::ControlModifier))
            m_scene.session().setSelection(Selection::ofNode(m_node));
        m_scene.resetPreview();
        return;
    }
    Change change;
    const Node *node = journey->node(m_node);
    const bool isPulledOut = node && (pointer.modifiers & Qt::ShiftModifier) && m_start.size() == 1 && !isFree(m_node);
    const QString remark = isPulledOut && leadsToSeveral(*journey, m_node)
        ? CanvasScene::tr("\"%1\" leads to several steps, so its connections stay. Remove all but one to pull it out.").arg(nodeTitle(*node))
        : QString();
    const Edge *edge = nullptr;
    for (const Edge &each : journey->edges)
        if (each.id() == m_edge)
            edge = &each;
    if (edge && node)
        change = insertOnEdge(*journey, *edge, *node, false, snapped(m_now[m_node]));
    else if (isPulledOut && remark.isEmpty())
        change = pullOut(*journey, m_node, m_now[m_node]);
    else
        change = placeNodes(*journey, m_now,
                           m_now.size() == 1 && node ? CanvasScene::tr("Move %1").arg(nodeTitle(*node))
                                                     : CanvasScene::tr("Move %n step(s)", nullptr, int(m_now.size())));
    m_scene.overlay().clear();
    m_scene.session().document().edit(change);
    m_scene.resetPreview();
    if (!remark.isEmpty())
        emit m_scene.remarked(remark);
}

void MoveTool::cancel()
{
    m_scene.resetPreview();
}

bool MoveTool::isFree(const std::string &node) const
{
    const Journey &journey = *m_scene.journey();
    const Node *found = journey.node(node);
    const NodeKind *kind = found ? nodeKind(found->kind()) : nullptr;
    if (!kind || kind->isEntry || kind->isNote)
        return false;
    return std::none_of(journey.edges.begin(), journey.edges.end(), [&](const Edge &edge) {
        return edge.from == node || edge.to == node;
    });
}

} // namespace throughline::studio::canvas
