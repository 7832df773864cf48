// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/progress/progress.h"

#include <csignal>

namespace throughline::cli {

/// While it lives, Ctrl-C and a polite end (SIGINT, SIGTERM) cancel the task instead of killing the
/// program, so that it can leave its files as they were. One at a time.
class Interrupt
{
public:
    explicit Interrupt(Progress &progress);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    struct sigaction m_onInterrupt = {};
    struct sigaction m_onTerminate = {};
};

} // namespace throughline::cli
