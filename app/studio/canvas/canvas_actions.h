// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/canvas_panel.h"
#include "app/studio/canvas/edits/arrange.h"

namespace throughline::studio::canvas {

/// What menus, shortcuts and the command palette can ask of the canvas.
class CanvasActions : public QObject
{
    Q_OBJECT
public:
    CanvasActions(Session &session, CanvasPanel &panel);

    bool hasSelection() const { return !m_session.selection().isEmpty(); }

    void copy();
    void cut();
    void paste();
    void pasteAt(std::optional<QPointF> topLeft);
    void duplicate();
    void remove();
    void selectAll();
    void arrange(Arrange how);
    void group();
    void ungroup();

private:
    void insertCopies(const QByteArray &copied, std::optional<QPointF> topLeft, const QString &name);

    Session &m_session;
    CanvasPanel &m_panel;
};

} // namespace throughline::studio::canvas
