// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"

#include <vector>

namespace throughline {

/// Walks a project as it would be if something were otherwise, on the same customers with the same
/// luck each time, so that runs can be compared in pairs.
class Trial
{
public:
    /// Population and monitor must outlive it. `settings.scenario` is one of the project's, or empty.
    Trial(const Project &project, const Population &population, const RunSettings &settings, RunMonitor &monitor);

    /// The chosen scenario, or one without differences, for a trial to start from.
    const Scenario &base() const { return m_base; }
    /// At least two draws, so that differences have a standard error.
    Expected<RunResult> walk(Scenario scenario);

private:
    Project m_project;
    const Population &m_population;
    RunSettings m_settings;
    RunMonitor &m_monitor;
    Scenario m_base;
};

/// Channels that a journey in use sends through, in the order of `allChannels`.
std::vector<Channel> channelsUsed(const Project &project);

} // namespace throughline
