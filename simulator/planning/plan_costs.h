// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan.h"

namespace throughline::planning {

/// What the outcome's own history saves; else why it saves nothing. Needs the plan's size.
tl::expected<Cuped, Message> cupedOf(const TestPlan &plan);

/// What holding customers out forgoes for as long as the test runs; else why that is not known. A plan
/// without a hold-out has no cost and no reason.
tl::expected<std::optional<HoldoutCost>, Message> holdoutCostOf(const TestPlan &plan);

} // namespace throughline::planning
