// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/sized_test.h"

namespace throughline::planning {

/// The looks of a sequential test: when each takes place, what stops it there, and how many customers
/// it takes on average.
SequentialAnswer looksOf(const TestPlan &plan, const SizedTest &test);

/// One look at the end beside the sequential designs for the same effect and power.
std::vector<DesignChoice> designsOf(const TestPlan &plan, const SizedTest &test);

} // namespace throughline::planning
