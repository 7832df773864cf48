// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/canvas/canvas_panel.h"
#include "app/studio/inspector/inspector_panel.h"
#include "app/studio/simulate/story_player.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QMainWindow;
QT_END_NAMESPACE

namespace throughline::studio {

/// The canvas with the story that is told under it; the inspector docks at either side or floats,
/// and stays where it was left.
class JourneyPlace : public QWidget
{
    Q_OBJECT
public:
    JourneyPlace(const FormContext &context, QWidget *parent = nullptr);
    ~JourneyPlace() override;

    canvas::CanvasPanel &canvas() { return *m_canvas; }
    canvas::CanvasActions &actions() { return *m_actions; }
    InspectorPanel &inspector() { return *m_inspector; }
    StoryPlayer &player() { return *m_player; }
    /// Selects the node and puts the keyboard into the field that the path leads to.
    bool focusField(const Path &path);
    void toggleInspector();

private:
    void followStory();

    const FormContext &m_context;
    QMainWindow *m_area;
    QDockWidget *m_dock;
    canvas::CanvasPanel *m_canvas;
    canvas::CanvasActions *m_actions;
    InspectorPanel *m_inspector;
    StoryPlayer *m_player;
};

} // namespace throughline::studio
