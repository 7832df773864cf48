// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/population_survey.h"
#include "simulator/compile/program.h"
#include "simulator/engine/run.h"

#include <memory>

namespace throughline {

/// A program with all that it points into, and what there is to say of it.
struct Compiled
{
    std::shared_ptr<const Project> project; ///< as the scenario sees it
    Program program;
    RunSettings settings;                ///< resolved: tested journeys, start
    std::vector<UsedAssumption> assumptions;
    std::vector<Problem> warnings;
};

/// Makes a project ready to be walked by this population, which must outlive the result. What
/// cannot be simulated is a problem TL410 to TL429 that names the node.
Expected<std::shared_ptr<const Compiled>> compile(const Project &project, const Population &population,
                                                  const RunSettings &settings);

/// The project as the scenario of the settings sees it; TL411 where it has no such scenario.
Expected<std::shared_ptr<const Project>> projectOfScenario(const Project &project, const std::string &scenario);

/// The start that the settings or else the project state; nothing where the database's latest time
/// is meant.
std::optional<std::int64_t> statedStart(const Project &project, const RunSettings &settings);
/// The start where none is stated.
std::int64_t startFrom(std::int64_t latest);

/// The same for one block of a population that has been surveyed as a whole. Programs of all blocks
/// have the same layout and walk each customer as the program of the whole would.
Expected<std::shared_ptr<const Compiled>> compile(std::shared_ptr<const Project> ofScenario, const Population &block,
                                                  const RunSettings &settings, const PopulationSurvey &survey);

} // namespace throughline
