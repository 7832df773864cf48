// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/branch_tool.h"

#include "app/studio/canvas/edits/journey_edits.h"

namespace throughline::studio::canvas {

void BranchTool::press(const Pointer &pointer)
{
    m_pressedAt = pointer.view;
    m_scene.session().setSelection(Selection::ofEdge(m_edge.id()));
}

size_t BranchTool::placeNow() const
{
    const Node *node = m_scene.journey()->node(m_edge.from);
    const auto exits = node ? exitsOf(*node) : std::vector<Exit>();
    size_t place = 0;
    while (place < exits.size() && exits[place].key != m_edge.exit)
        ++place;
    return place;
}

size_t BranchTool::placeAt(QPointF point) const
{
    const Node *node = m_scene.journey()->node(m_edge.from);
    if (!node)
        return 0;
    const auto exits = exitsOf(*node);
    size_t place = 0;
    for (size_t i = 0; i < branchCount(*node) && i < exits.size(); ++i) {
        if (exits[i].key == m_edge.exit)
            continue;
        const EdgeItem *sibling = m_scene.edgeItem(node->id + "." + exits[i].key);
        // A branch that leads nowhere has no label to stand left or right of: it keeps its place.
        const bool isLeft = sibling ? sibling->pill().center().x() < point.x() : i < placeNow();
        place += isLeft ? 1 : 0;
    }
    return place;
}

void BranchTool::move(const Pointer &pointer)
{
    if (m_scene.session().document().isReadOnly()
        || (!m_isMoving && (pointer.view - m_pressedAt).manhattanLength() < 4))
        return;
    m_isMoving = true;
    const EdgeItem *item = m_scene.edgeItem(m_edge.id());
    if (!item)
        return;
    const QRectF pill = item->pill();
    m_scene.overlay().showBand(pill.translated(pointer.scene - pill.center()));
    m_scene.overlay().showGuides({QLineF(pointer.scene.x(), pill.top() - 24, pointer.scene.x(), pill.bottom() + 24)});
}

void BranchTool::release(const Pointer &pointer)
{
    m_scene.resetPreview();
    const Node *node = m_scene.journey()->node(m_edge.from);
    const size_t place = node ? placeAt(pointer.scene) : 0;
    if (m_isMoving && node && place != placeNow())
        m_scene.session().document().edit(reorderBranch(*m_scene.journey(), *node, m_edge.exit, place));
}

void BranchTool::cancel()
{
    m_scene.resetPreview();
}

} // namespace throughline::studio::canvas
