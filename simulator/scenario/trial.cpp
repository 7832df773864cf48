// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/trial.h"

#include "model/journey/node_kinds.h"

#include <algorithm>

namespace throughline {

namespace {

/// No document has a scenario of this name: signs are not allowed at the beginning of an id.
const std::string trialId = "@trial";

} // namespace

Trial::Trial(const Project &project, const Population &population, const RunSettings &settings, RunMonitor &monitor)
    : m_project(project), m_population(population), m_settings(settings), m_monitor(monitor)
{
    if (const Scenario *chosen = project.scenario(settings.scenario))
        m_base = *chosen;
    m_settings.scenario = trialId;
    m_settings.draws = std::max<std::int64_t>(m_settings.draws, 2);
    m_project.scenarios.emplace_back();
}

Expected<RunResult> Trial::walk(Scenario scenario)
{
    scenario.id = trialId;
    m_project.scenarios.back() = std::move(scenario);
    return run(m_project, m_population, m_settings, m_monitor);
}

std::vector<Channel> channelsUsed(const Project &project)
{
    std::vector<Channel> out;
    for (const Channel channel : allChannels) {
        const bool isUsed = std::any_of(project.journeys.begin(), project.journeys.end(), [&](const Journey &journey) {
            return !journey.isArchived
                && std::any_of(journey.nodes.begin(), journey.nodes.end(), [&](const Node &node) { return channelOf(node) == channel; });
        });
        if (isUsed)
            out.push_back(channel);
    }
    return out;
}

} // namespace throughline
