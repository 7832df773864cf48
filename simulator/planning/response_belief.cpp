// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/response_belief.h"

#include "model/experiment/arm_comparison.h"
#include "model/journey/node_kinds.h"
#include "simulator/planning/report_reading.h"
#include "simulator/response/benchmarks.h"
#include "simulator/response/rate_belief.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace throughline::planning {

namespace {

/// What was assumed of a message: of its template before its channel, of everyone.
const ResponseAssumption &assumedResponse(const Project &project, Channel channel, const std::string &templateId)
{
    const ResponseAssumption *found = nullptr;
    for (const ResponseAssumption &each : project.assumptions.responses) {
        const bool fits = each.channel == channel && each.audience.empty()
            && (each.template_.empty() || each.template_ == templateId);
        if (fits && (!found || (found->template_.empty() && !each.template_.empty())))
            found = &each;
    }
    return found ? *found : benchmarkResponse(channel);
}

/// Variance of the logarithm of the share that responds, by what its factors rest on.
double logVariance(const ResponseAssumption &response, Outcome outcome)
{
    const std::array<double, 6> trials = trialsBehind(response);
    double sum = relativeVariance(response.delivered, trials[0]) + relativeVariance(response.seen, trials[1]);
    if (outcome == Outcome::Clicked)
        sum += relativeVariance(response.clicked, trials[2]);
    return sum;
}

struct ArmResponse
{
    double share = 0;                    ///< of the arm's customers that respond at least once
    double customers = 0;
    std::map<const ResponseAssumption *, double> slopes; ///< d share / d ln rate
};

std::optional<ArmResponse> responseOf(const Project &project, const PlanInput &input, const PlanArm &arm,
                                      const ArmPath &path, const Json &report)
{
    if (arm.simulated <= 0)
        return {};
    std::vector<std::pair<const ResponseAssumption *, double>> rates;
    for (const Node *node : path.own) {
        const auto channel = channelOf(*node);
        const Json *figures = withId(at(report, {"nodes"}), node->id, input.journey);
        const auto count = figures && channel
            ? realAt(*figures, {input.plan.outcome == Outcome::Seen ? "seen" : "clicked"})
            : std::nullopt;
        if (count)
            rates.emplace_back(&assumedResponse(project, *channel, templateOf(*node)), std::clamp(*count / arm.simulated, 0.0, 1.0));
    }
    if (rates.empty() && !arm.isHoldout)
        return {};
    ArmResponse out;
    out.customers = arm.simulated;
    double none = 1;
    for (const auto &[response, rate] : rates)
        none *= 1 - rate;
    out.share = 1 - none;
    for (const auto &[response, rate] : rates)
        if (rate < 1)
            out.slopes[response] += rate * none / (1 - rate);
    return out;
}

Belief beliefOf(const ArmResponse &arm, const ArmResponse &control, Outcome outcome)
{
    std::map<const ResponseAssumption *, double> slopes = arm.slopes;
    for (const auto &[response, slope] : control.slopes)
        slopes[response] -= slope;
    double variance = arm.share * (1 - arm.share) / arm.customers + control.share * (1 - control.share) / control.customers;
    bool isCalibrated = true;
    for (const auto &[response, slope] : slopes) {
        if (slope != 0)
            variance += slope * slope * logVariance(*response, outcome);
        isCalibrated = isCalibrated && response->evidence != Evidence::Assumed;
    }
    return {{arm.share - control.share, std::sqrt(variance)},
            {TL_TEXT("Planner", "The response rates that the simulation assumes"), {}},
            isCalibrated ? Evidence::Calibrated : Evidence::Assumed};
}

} // namespace

std::optional<double> takeResponses(PlanInput &input, const Project &project, const Json &report)
{
    const ExperimentPlace place = findExperiment(project, input.plan.id.empty() ? input.node : input.plan.id);
    if (!place.node)
        return {};
    std::map<std::string, ArmResponse> responses;
    for (const ArmPath &path : armPaths(*place.journey, *place.node))
        for (const PlanArm &arm : input.arms)
            if (arm.id == path.arm->id)
                if (auto response = responseOf(project, input, arm, path, report))
                    responses.emplace(arm.id, std::move(*response));
    const auto control = responses.find(input.arms[input.control()].id);
    if (control == responses.end())
        return {};
    for (PlanArm &arm : input.arms)
        if (const auto found = responses.find(arm.id); arm.isCompared && !arm.belief && found != responses.end())
            arm.belief = beliefOf(found->second, control->second, input.plan.outcome);
    return control->second.share;
}

} // namespace throughline::planning
