// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/shell/frame/command_model.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class MainWindow;
class Windows;

/// The list of journeys and what can be done to one of them.
class JourneyCommands : public QObject
{
    Q_OBJECT
public:
    JourneyCommands(MainWindow &window, Windows &windows);

    void add();
    void duplicate();
    void rename();
    void archive();
    void remove();
    void showMenu(QWidget &below);
    /// Journeys, steps and templates to go to, for the command palette.
    std::vector<Command> commands() const;

private:
    MainWindow &m_window;
    Windows &m_windows;
};

} // namespace throughline::studio
