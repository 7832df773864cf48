// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/tools/resize_note_tool.h"

#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/geometry.h"

#include <QApplication>

namespace throughline::studio::canvas {

void ResizeNoteTool::press(const Pointer &pointer)
{
    m_pressedAt = pointer.view;
    m_scene.session().setSelection(Selection::ofNode(m_note));
    m_size = m_scene.cardOf(m_note).size();
}

void ResizeNoteTool::move(const Pointer &pointer)
{
    if (m_scene.session().document().isReadOnly()
        || (!m_isMoving && (pointer.view - m_pressedAt).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_isMoving = true;
    const QPointF corner = snapped(pointer.scene - m_scene.cardOf(m_note).topLeft());
    m_size = QSizeF(std::max(96.0, corner.x()), std::max(40.0, corner.y()));
    m_scene.previewNoteSize(m_note, m_size);
}

void ResizeNoteTool::release(const Pointer &)
{
    if (m_isMoving)
        m_scene.session().document().edit(
            resizeNote(*m_scene.journey(), m_note, m_size.width(), m_size.height()));
    m_scene.resetPreview();
}

void ResizeNoteTool::cancel()
{
    m_scene.resetPreview();
}

} // namespace throughline::studio::canvas
