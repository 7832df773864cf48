// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan_input.h"

namespace throughline::planning {

/// For outcomes that are responses (seen, clicked): the share of the control's customers that respond to
/// at least one of the arm's own messages, which are taken as independent of each other; nothing where
/// the report has no figures. Arms without a belief get one: the difference of the simulated shares,
/// spread by how surely the response rates are known (first order, the same rate moving both arms
/// together) and by the number of simulated customers.
std::optional<double> takeResponses(PlanInput &input, const Project &project, const Json &report);

} // namespace throughline::planning
