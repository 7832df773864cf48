// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/windows.h"

#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/main_window.h"

namespace throughline::studio {

Windows::Windows(Surroundings surroundings, QObject *parent)
    : QObject(parent), m_surroundings(std::move(surroundings))
{
}

Windows::~Windows()
{
    for (MainWindow *window : std::vector(m_windows))
        delete window;
}

MainWindow *Windows::makeWindow()
{
    auto *window = new MainWindow(*this);
    if (m_surroundings.screen)
        window->resize(window->size().boundedTo(*m_surroundings.screen));
    m_windows.push_back(window);
    connect(window, &QObject::destroyed, this, [this, window] { std::erase(m_windows, window); });
    return window;
}

MainWindow *Windows::open(const QString &path)
{
    MainWindow *window = nullptr;
    for (MainWindow *each : m_windows)
        if (each->isUntouched())
            window = each;
    if (!window)
        window = makeWindow();
    window->show();
    window->files().open(path);
    return window;
}

} // namespace throughline::studio
