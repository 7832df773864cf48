// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace CLI {
class App;
}

namespace throughline::cli {

/// The figures of a test that can be typed instead of taken from the project.
struct PlanOptions
{
    std::string outcome;
    std::string correction;
    std::string design;
    // Numbers are read by the core, which knows no locale.
    std::string baseline;
    std::string effect;
    std::string power;
    std::string alpha;
    std::string enrolled;
    std::optional<std::int64_t> looks;

    void addTo(CLI::App &command);
    /// Sets them in the project's plan of this id, or in a new one for the node of this id. TL720
    /// names a flag whose word is not known; figures are judged by the planner.
    Expected<void> applyTo(Project &project, const std::string &experiment) const;
};

/// The experiment that is meant: the given id, or the only one. TL507 lists what there is.
Expected<std::string> chosenExperiment(const Project &project, const std::string &given);

} // namespace throughline::cli
