// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/interrupt.h"

#include <atomic>

namespace throughline::cli {

namespace {

// A signal handler can be told nothing but through a variable of the process.
std::atomic<Progress *> interrupted = nullptr;
static_assert(std::atomic<Progress *>::is_always_lock_free);

void onSignal(int)
{
    if (Progress *progress = interrupted.load())
        progress->cancel();
}

} // namespace

Interrupt::Interrupt(Progress &progress)
{
    interrupted.store(&progress);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigaction(SIGINT, &action, &m_onInterrupt);
    sigaction(SIGTERM, &action, &m_onTerminate);
}

Interrupt::~Interrupt()
{
    sigaction(SIGINT, &m_onInterrupt, nullptr);
    sigaction(SIGTERM, &m_onTerminate, nullptr);
    interrupted.store(nullptr);
}

} // namespace throughline::cli
