// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/rubber_band_tool.h"

namespace throughline::studio::canvas {

void RubberBandTool::press(const Pointer &pointer)
{
    m_from = pointer.scene;
    if (pointer.modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        m_before = m_scene.session().selection();
    m_scene.session().setSelection(m_before);
}

void RubberBandTool::move(const Pointer &pointer)
{
    const QRectF band = QRectF(m_from, pointer.scene).normalized();
    m_scene.overlay().showBand(band);
    Selection selection = m_before;
    for (const Node &node : m_scene.journey()->nodes)
        if (m_scene.cardOf(node.id).intersects(band))
            selection.nodes.insert(node.id);
    m_scene.session().setSelection(selection);
}

void RubberBandTool::release(const Pointer &)
{
    m_scene.overlay().clear();
}

void RubberBandTool::cancel()
{
    m_scene.overlay().clear();
    m_scene.session().setSelection(m_before);
}

} // namespace throughline::studio::canvas
