// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/sized_test.h"

namespace throughline::planning {

/// What would make a test possible that never ends as it is planned; the plan has a size and a flow.
std::vector<WayOut> waysOut(const TestPlan &plan, const SizedTest &test);

} // namespace throughline::planning
