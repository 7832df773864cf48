// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace throughline::studio {

class MainWindow;

/// Where to begin: a sample project (simulated at once), an empty one, a file.
class Welcome : public QDialog
{
    Q_OBJECT
public:
    explicit Welcome(MainWindow &window);
};

void showWelcome(MainWindow &window);
/// True until a project was opened or the welcome was closed once.
bool isFirstStart();
void rememberStart();

} // namespace throughline::studio
