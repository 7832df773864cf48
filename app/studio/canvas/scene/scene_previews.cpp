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
        if (const Node *node = nodeOf(id))
            placeItem(*node);
    }
    refreshEdges(moved);
    refreshGroups();
}

void CanvasScene::previewNoteSize(const std::string &id, QSizeF size)
{
    m_previewSizes[id] = size;
    refreshNodes({id});
}

void CanvasScene::setInvitations(const std::set<std::string> &allowed, const std::string &aimed)
{
    if (m_invited == allowed && m_aimed == aimed)
        return;
    m_invited = allowed;
    m_aimed = aimed;
    refreshStates();
}

void CanvasScene::setAimedEdge(const std::string &id)
{
    const std::string before = std::exchange(m_aimedEdge, id);
    if (before == id)
        return;
    for (const std::string &each : {before, id})
        if (EdgeItem *item = edgeItem(each)) {
            EdgeView view = item->view();
            view.isAimed = each == id;
            item->setView(std::move(view));
        }
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
    if (before == node)
        return;
    refreshState(before);
    refreshState(node);
}

void CanvasScene::resetPreview()
{
    std::set<std::string> previewed;
    for (const auto &[id, at] : m_preview)
        previewed.insert(id);
    for (const auto &[id, size] : m_previewSizes)
        previewed.insert(id);
    m_preview.clear();
    m_previewSizes.clear();
    setInvitations({}, {});
    setAimedEdge({});
    m_overlay->clear();
    if (previewed.empty())
        return;
    refreshNodes(previewed);
    refreshEdges(previewed);
    refreshGroups();
    emit rearranged();
}

} // namespace throughline::studio::canvas
