// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/session.h"
#include "app/studio/widgets/drawer.h"

#include <QTimer>

namespace throughline::studio {

class ElidedLabel;
class Label;
class StoryLine;
class ToolIconButton;

/// Under the canvas: the story that the session tells, as a line of time that can be played, stepped
/// and moved along. Hidden while nobody's story is told.
class StoryPlayer : public Drawer
{
    Q_OBJECT
public:
    explicit StoryPlayer(Session &session, QWidget *parent = nullptr);

    bool isPlaying() const { return m_clock.isActive(); }
    void play();
    void stop();

private:
    void showStory();
    void showStep();

    Session &m_session;
    QTimer m_clock;
    Label *m_name;
    ElidedLabel *m_what;
    ElidedLabel *m_reading;
    Label *m_time;
    ToolIconButton *m_play;
    ToolIconButton *m_back;
    ToolIconButton *m_next;
    StoryLine *m_line;
};

} // namespace throughline::studio
