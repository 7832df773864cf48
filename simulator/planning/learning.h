// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/planning/readout.h"

namespace throughline::planning {

/// How the results of an experiment of the project are to be read. Refused as `planInput` does:
/// TL500, TL503 to TL506.
Expected<ReadoutPlan> readoutPlan(const Project &project, std::string_view experiment);

/// The change that writes a readout into the project: what was learned per arm (lift, 95 % interval,
/// decision, day), and, for conversions, the arm's effect as a calibrated assumption on assignment.
/// The effect of an arm contains that of its own messages, so theirs are set to nothing beside it.
Expected<Change> learn(const Project &project, std::string_view experiment, const Readout &readout,
                       const std::string &decision, Moment at);

} // namespace throughline::planning
