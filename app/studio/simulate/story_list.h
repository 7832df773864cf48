// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/session.h"

#include <QListWidget>

namespace throughline::studio {

/// The steps of the story that the session tells, one under the other; the current one is the
/// session's, and choosing another moves it.
class StoryList : public QListWidget
{
    Q_OBJECT
public:
    explicit StoryList(Session &session, QWidget *parent = nullptr);

private:
    void fill();
    void follow();

    Session &m_session;
};

} // namespace throughline::studio
