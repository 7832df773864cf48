// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

namespace throughline::studio {

class FileCommands;
class JourneyCommands;
class MainWindow;

/// Registers everything that can be asked of a window, with its shortcut.
void addActions(MainWindow &window, FileCommands &files, JourneyCommands &journeys);

/// The menu of a right click on the canvas.
void showCanvasMenu(MainWindow &window, QPoint globalPosition);

} // namespace throughline::studio
