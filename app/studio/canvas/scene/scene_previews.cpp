// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while a tool is at work, before the document changes.
#include "app/studio/canvas/scene/canvas_scene.h"

namespace throughline::studio::canvas {

void CanvasScene::previewMove(const std::map<std::string, QPointF> &positions)
{
    m_preview = positions;
    std::set<std::string> moved;
    for (const auto &[id, at] : positions) {
        moved.insert(id);
        if (const Node *node = journey()->node(id))
            placeItem(*node);
    }
    refreshEdges(&moved);
    refreshGroups();
}

void CanvasScene::previewNoteSize(const std::string &id, QSizeF size)
{
    m_previewSizes[id] = size;
    if (const Node *node = journey()->node(id))
        refreshNode(*node);
}

void CanvasScene::setInvitations(const std::set<std::string> &allowed, const std::string &aimed)
{
    if (m_invited == allowed && m_aimed == aimed)
        return;
    m_invited = allowed;
    m_aimed = aimed;
    for (const Node &node : journey()->nodes)
        refreshNode(node);
}

void CanvasScene::setAimedEdge(const std::string &id)
{
    if (m_aimedEdge == id)
        return;
    m_aimedEdge = id;
    refreshEdges();
}

void CanvasScene::setHovered(const std::string &node)
{
    if (m_hovered == node)
        return;
    if (NodeItem *before = nodeItem(m_hovered))
        before->setHovered(false);
    m_hovered = node;
    if (NodeItem *now = nodeItem(node))
        now->setHovered(true);
}

void CanvasScene::setCurrent(const std::string &node)
{
    const std::string before = std::exchange(m_current, node);
    if (before == node || !journey())
        return;
    for (const std::string &id : {before, node})
        if (const Node *each = journey()->node(id))
            refreshNode(*each);
}

void CanvasScene::resetPreview()
{
    m_preview.clear();
    m_previewSizes.clear();
    m_invited.clear();
    m_aimed.clear();
    m_aimedEdge.clear();
    m_overlay->clear();
    refreshAll();
}

} // namespace throughline::studio::canvas
