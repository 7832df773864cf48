// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/shell/prompts.h"

#include <QObject>
#include <QSize>

#include <memory>
#include <optional>
#include <vector>

namespace throughline::studio {

class Language;
class Look;
class MainWindow;

/// What windows of one program share.
struct Surroundings
{
    std::shared_ptr<Prompts> prompts = std::make_shared<DialogPrompts>();
    Jobs::Mode jobs = Jobs::Mode::Background;
    Look *look = nullptr; ///< null where nobody may choose (tests)
    Language *language = nullptr; ///< likewise
    std::optional<QSize> screen;  ///< a new window is no larger
};

/// The open windows of the program. A window deletes itself when it is closed.
class Windows : public QObject
{
    Q_OBJECT
public:
    explicit Windows(Surroundings surroundings, QObject *parent = nullptr);
    ~Windows() override;

    MainWindow *makeWindow();
    /// In a window of its own, unless an untouched empty one can take it. Shows it.
    MainWindow *open(const QString &path);
    const std::vector<MainWindow *> &all() const { return m_windows; }
    const Surroundings &surroundings() const { return m_surroundings; }

private:
    Surroundings m_surroundings;
    std::vector<MainWindow *> m_windows;
};

} // namespace throughline::studio
