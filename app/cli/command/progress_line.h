// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"
#include "simulator/progress/progress.h"

#include <string>
#include <thread>

namespace throughline::cli {

/// Keeps one line such as "Reading  42 %" up to date on standard error while it lives, and wipes it
/// at the end. Shows nothing where standard error is no terminal.
class ProgressLine
{
public:
    ProgressLine(Streams &streams, std::string label, const Progress &progress);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    void show(const std::stop_token &stop);

    Streams &m_streams;
    std::string m_label;
    const Progress &m_progress;
    std::jthread m_thread;
};

} // namespace throughline::cli
