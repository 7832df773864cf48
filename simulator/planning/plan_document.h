// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan.h"

namespace throughline::planning {

/// `throughline-test-plan/1`: the plan with its hypothesis, the content of each arm's messages as a
/// customer of whom nothing is known would read it, the rules for stopping and the risks. Holds all
/// that a document for approval shows, and no personal data.
Json planDocument(const Project &project, const TestPlan &plan);

} // namespace throughline::planning
