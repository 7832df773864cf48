// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"
#include "simulator/progress/progress.h"

namespace throughline {

/// Passes a run's progress on to whoever shows it, and its wish to stop back.
class ProgressRelay final : public RunMonitor
{
public:
    explicit ProgressRelay(Progress &progress) : m_progress(progress) {}
    void progress(std::int64_t done, std::int64_t total) override
    {
        m_progress.setTotal(total);
        m_progress.setDone(done);
    }
    bool isCancelled() const override { return m_progress.isCancelled(); }

private:
    Progress &m_progress;
};

} // namespace throughline
