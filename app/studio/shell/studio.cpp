// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/studio.h"

#include <QApplication>
#include <QMainWindow>

namespace throughline::studio {

int runStudio(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Throughline"));
    QApplication::setOrganizationName(QStringLiteral("Throughline"));
    QApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

} // namespace throughline::studio
