// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan_costs.h"

#include "simulator/planning/sized_test.h"
#include "simulator/statistics/variance_reduction.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

tl::expected<Cuped, Message> cupedOf(const TestPlan &plan)
{
    const std::optional<OutcomeHistory> &history = plan.input.history;
    const Outcome outcome = plan.input.plan.outcome;
    if (!history)
        return tl::unexpected(Message{TL_TEXT("Planner", "No purchases of the time before are known."), {}});
    const auto correlation = outcome == Outcome::Conversion ? history->conversionCorrelation
        : outcome == Outcome::Revenue                  ? history->revenueCorrelation
                                                       : std::nullopt;
    if (!correlation || !plan.total)
        return tl::unexpected(Message{TL_TEXT("Planner", "The past holds nothing that foretells this outcome."), {}});
    Cuped cuped;
    cuped.correlation = *correlation;
    cuped.saving = *correlation * *correlation;
    cuped.nPerArm = std::ceil(statistics::cupedSize(*plan.nPerArm, *correlation) - 1e-9);
    cuped.days = daysFor(plan, statistics::cupedSize(*plan.total, *correlation), plan.input.plan.enrolledShare,
                         plan.input.windowDays);
    return cuped;
}

tl::expected<std::optional<HoldoutCost>, Message> holdoutCostOf(const TestPlan &plan)
{
    double held = 0;
    for (const PlanArm &arm : plan.input.arms)
        held += arm.isHoldout ? arm.share : 0;
    if (held == 0)
        return std::nullopt;
    double weight = 0;
    double effect = 0;
    for (const PlanArm &arm : plan.input.arms)
        if (!arm.isHoldout && arm.revenueEffect) {
            effect += arm.share * *arm.revenueEffect;
            weight += arm.share;
        }
    if (weight == 0)
        return tl::unexpected(
            Message{TL_TEXT("Planner", "Simulate to see what the held-out customers would have brought."), {}});
    // Held out for as long as the test runs: all who come, not only as many as it needs.
    double came = plan.available;
    if (plan.enrolmentDays && !plan.flow.empty()) {
        const auto day = static_cast<std::size_t>(
            std::min(*plan.enrolmentDays, static_cast<double>(plan.flow.size())));
        came = plan.flow[day - 1].y;
    }
    HoldoutCost cost;
    cost.customers = came * held;
    cost.revenue = cost.customers * effect / weight;
    cost.margin = cost.revenue * plan.input.margin;
    return cost;
}

} // namespace throughline::planning
