// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace throughline
