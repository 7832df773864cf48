// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_panel.h"
#include "app/studio/inspector/inspector_panel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace throughline::studio {

class InlineMessage;

/// Canvas and inspector side by side.
class JourneyPlace : public QWidget
{
    Q_OBJECT
public:
    JourneyPlace(const FormContext &context, QWidget *parent = nullptr);

    canvas::CanvasPanel &canvas() { return *m_canvas; }
    canvas::CanvasActions &actions() { return *m_actions; }
    InspectorPanel &inspector() { return *m_inspector; }
    /// Selects the node and puts the keyboard into the field that the path leads to.
    bool focusField(const Path &path);

private:
    const FormContext &m_context;
    QSplitter *m_splitter;
    canvas::CanvasPanel *m_canvas;
    canvas::CanvasActions *m_actions;
    InspectorPanel *m_inspector;
};

} // namespace throughline::studio
