// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan_input.h"

#include "model/experiment/arm_comparison.h"
#include "model/validation/check.h"
#include "model/values/number.h"
#include "simulator/planning/report_reading.h"
#include "simulator/planning/response_belief.h"
#include "simulator/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

namespace {

Problem wrongFigure(Text text, std::vector<std::string> arguments)
{
    return usageProblem("TL501", text, std::move(arguments));
}

/// "conversion" or "revenue" where the simulation holds a belief about the outcome; else empty.
const char *beliefKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Conversion: return "conversion";
    case Outcome::Revenue: return "revenue";
    case Outcome::Seen:
    case Outcome::Clicked:
    case Outcome::CrossChannel:
    case Outcome::Value: break;
    }
    return "";
}

bool isShare(Outcome outcome) { return outcome != Outcome::Revenue && outcome != Outcome::Value; }

void takeArms(PlanInput &input, const SplitExperimentNode &split)
{
    double total = 0;
    for (const Arm &arm : split.arms)
        total += arm.weight;
    std::size_t control = controlArm(split);
    // Who gets no message sees and clicks none: messages are compared with each other.
    const bool isResponse = input.plan.outcome == Outcome::Seen || input.plan.outcome == Outcome::Clicked;
    const auto treated = [](const Arm &arm) { return !arm.isHoldout; };
    const bool comparesMessages = isResponse && std::count_if(split.arms.begin(), split.arms.end(), treated) > 1;
    if (comparesMessages)
        control = static_cast<std::size_t>(std::find_if(split.arms.begin(), split.arms.end(), treated)
                                           - split.arms.begin());
    for (std::size_t i = 0; i < split.arms.size(); ++i) {
        const Arm &arm = split.arms[i];
        PlanArm out;
        out.id = arm.id;
        out.label = arm.label.empty() ? arm.id : arm.label;
        out.share = total > 0 ? arm.weight / total : 0;
        out.isControl = i == control;
        out.isHoldout = arm.isHoldout;
        out.isCompared = i != control && !(comparesMessages && arm.isHoldout);
        input.arms.push_back(std::move(out));
    }
}

Expected<void> checkArms(const SplitExperimentNode &split, const std::string &name)
{
    double total = 0;
    for (const Arm &arm : split.arms)
        total += arm.weight;
    if (split.arms.size() < 2)
        return tl::unexpected(wrongProblem(
            "TL504", TL_TEXT("Planner", "“%1” has one arm or none; a test compares at least two."), {name}));
    if (std::abs(total - 100) > 1e-6)
        return tl::unexpected(wrongProblem("TL503", TL_TEXT("Planner", "The arms of “%1” make %2 %, not 100 %."),
                                           {name, formatSignificant(total, 6)}));
    for (const Arm &arm : split.arms)
        if (!(arm.weight > 0))
            return tl::unexpected(wrongProblem(
                "TL505",
                TL_TEXT("Planner", "The arm “%2” of “%1” gets no one, so that nothing can be compared with it."),
                {name, arm.label.empty() ? arm.id : arm.label}));
    return {};
}

/// Learned results of one arm as one belief, weighted by their precision.
std::optional<Belief> learnedBelief(const Experiment &plan, const std::string &arm)
{
    double weights = 0;
    double sum = 0;
    std::string latest;
    for (const Learning &learned : plan.learned) {
        if (learned.arm != arm || !(learned.high > learned.low))
            continue;
        const double sd = (learned.high - learned.low) / (2 * statistics::normalTwoSidedQuantile(0.95));
        weights += 1 / (sd * sd);
        sum += learned.lift / (sd * sd);
        latest = learned.at ? formatMoment(*learned.at).substr(0, 10) : learned.id;
    }
    if (weights == 0)
        return {};
    return Belief{{sum / weights, std::sqrt(1 / weights)},
                  {TL_TEXT("Planner", "What the test of %1 taught"), {latest}},
                  Evidence::Calibrated};
}

bool isCalibrated(const Json &report)
{
    const Json &evidence = at(report, {"evidence"});
    return evidence.is_array() && !evidence.empty() && at(evidence[0], {"badge"}) == "calibrated";
}

void takeBeliefs(PlanInput &input, const Json &experiment, const Json &report)
{
    const std::string key = beliefKey(input.plan.outcome);
    for (PlanArm &arm : input.arms) {
        const Json *simulated = withId(at(experiment, {"arms"}), arm.id);
        if (simulated) {
            arm.simulated = realAt(*simulated, {"customers"}).value_or(0);
            arm.revenueEffect = realAt(*simulated, {"belief", "revenue", "effect"});
        }
        if (arm.isControl)
            continue;
        arm.belief = learnedBelief(input.plan, arm.id);
        if (arm.belief || !simulated || key.empty())
            continue;
        const auto mean = realAt(*simulated, {"belief", key.c_str(), "effect"});
        const auto sd = realAt(*simulated, {"belief", key.c_str(), "effectSd"});
        if (mean && sd)
            arm.belief = Belief{{*mean, *sd},
                                {TL_TEXT("Planner", "The effects that the simulation assumes"), {}},
                                isCalibrated(report) ? Evidence::Calibrated : Evidence::Assumed};
    }
    // Without a hold-out the simulation measures each arm against no journey at all.
    const auto control = std::find_if(input.arms.begin(), input.arms.end(),
                                      [](const PlanArm &arm) { return arm.isControl; });
    if (control == input.arms.end() || control->isHoldout || key.empty())
        return;
    const Json *simulated = withId(at(experiment, {"arms"}), control->id);
    const auto own = simulated ? realAt(*simulated, {"belief", key.c_str(), "effect"}) : std::nullopt;
    for (PlanArm &arm : input.arms)
        if (!arm.isControl && own && arm.belief && learnedBelief(input.plan, arm.id) == std::nullopt)
            arm.belief->prior.mean -= *own;
}

/// The mean of the control's outcome over the customers of all arms, whose other world it is.
std::optional<OutcomeModel> simulatedOutcome(const PlanInput &input, const Json &experiment)
{
    const std::string key = beliefKey(input.plan.outcome);
    double customers = 0;
    OutcomeModel model;
    model.isShare = isShare(input.plan.outcome);
    double treated = 0;
    for (const PlanArm &arm : input.arms) {
        const Json *simulated = withId(at(experiment, {"arms"}), arm.id);
        if (!simulated || arm.simulated <= 0)
            continue;
        const bool isSelf = arm.isControl && !arm.isHoldout;
        const auto under = realAt(*simulated, {"belief", key.c_str(), isSelf ? "mean" : "underControl"});
        const auto sd = realAt(*simulated, {"belief", key.c_str(), "sd"});
        if (!under || !sd)
            continue;
        // With an arm that gets messages as the control, only its own customers show its outcome.
        const bool hasHoldout = std::any_of(input.arms.begin(), input.arms.end(),
                                            [](const PlanArm &each) { return each.isControl && each.isHoldout; });
        if (hasHoldout || arm.isControl) {
            model.mean += *under * arm.simulated;
            model.sd += *sd * arm.simulated;
            customers += arm.simulated;
        }
        if (!arm.isControl) {
            model.sdTreated += *sd * arm.simulated;
            treated += arm.simulated;
        }
    }
    if (customers == 0)
        return {};
    model.mean /= customers;
    model.sd /= customers;
    model.sdTreated = treated > 0 ? model.sdTreated / treated : model.sd;
    return model;
}

/// Why the simulation holds no belief about the effect on this outcome.
std::optional<Message> whyNoBelief(Outcome outcome)
{
    if (outcome == Outcome::CrossChannel)
        return Message{TL_TEXT("Planner", "The simulation counts engagement on several channels over everyone it reaches, "
                                          "not arm by arm: record what an earlier test taught."),
                       {}};
    if (outcome == Outcome::Value)
        return Message{TL_TEXT("Planner", "Customer value looks 52 weeks ahead, further than the arms are walked: plan on "
                                          "revenue, or record what an earlier test taught."),
                       {}};
    return {};
}

void takeOutcome(PlanInput &input, const Project &project, const Json &experiment, const Json &report)
{
    const Experiment &plan = input.plan;
    std::optional<OutcomeModel> model;
    switch (plan.outcome) {
    case Outcome::Conversion:
    case Outcome::Revenue: model = simulatedOutcome(input, experiment); break;
    case Outcome::Seen:
    case Outcome::Clicked:
        if (const auto share = takeResponses(input, project, report))
            model = OutcomeModel{true, *share, 0, 0};
        break;
    case Outcome::CrossChannel:
        if (const auto share = realAt(report, {"engagement", "crossChannelRate", "ofReached"}))
            model = OutcomeModel{true, *share, 0, 0};
        break;
    case Outcome::Value:
        if (const auto value = realAt(report, {"value", "clv"}))
            model = OutcomeModel{false, *value, 0, 0};
        break;
    }
    input.baselineSource = plan.outcome == Outcome::CrossChannel
        ? Message{TL_TEXT("Planner", "From the simulation, over everyone it reached"), {}}
        : Message{TL_TEXT("Planner", "From the simulation"), {}};
    if (model && !model->isShare && model->sd <= 0 && input.history && input.history->revenueMean > 0) {
        // As far apart as the customers' revenue was in the window before.
        model->sd = model->mean * input.history->revenueSd / input.history->revenueMean;
        model->sdTreated = model->sd;
        input.baselineSource = {TL_TEXT("Planner", "From the simulation, with the spread of past revenue"), {}};
    }
    if (plan.baseline) {
        OutcomeModel typed = model.value_or(OutcomeModel{isShare(plan.outcome), 0, 0, 0});
        if (!typed.isShare && typed.sd > 0 && typed.mean > 0) {
            typed.sd *= *plan.baseline / typed.mean;
            typed.sdTreated *= *plan.baseline / typed.mean;
        } else if (!typed.isShare && input.history && input.history->revenueMean > 0) {
            typed.sd = *plan.baseline * input.history->revenueSd / input.history->revenueMean;
            typed.sdTreated = typed.sd;
        }
        typed.mean = *plan.baseline;
        model = typed;
        input.baselineSource = {TL_TEXT("Planner", "Typed"), {}};
    }
    if (!model) {
        input.baselineSource
            = {TL_TEXT("Planner", "The simulation does not give this outcome: simulate, or type a baseline."), {}};
        return;
    }
    if (model->isShare) {
        model->sd = std::sqrt(model->mean * (1 - model->mean));
        model->sdTreated = model->sd;
    }
    input.outcome = model;
}

void takeFlow(PlanInput &input, const Json &experiment)
{
    const Json &arrivals = at(experiment, {"arrivals"});
    double sum = 0;
    if (arrivals.is_array())
        for (const Json &day : arrivals) {
            sum += day.is_number() ? day.get<double>() : 0;
            input.cumulativeNew.push_back(sum);
        }
}

} // namespace

std::size_t PlanInput::control() const
{
    const auto found
        = std::find_if(arms.begin(), arms.end(), [](const PlanArm &arm) { return arm.isControl; });
    return found == arms.end() ? 0 : static_cast<std::size_t>(found - arms.begin());
}

std::size_t PlanInput::treatments() const
{
    return static_cast<std::size_t>(
        std::count_if(arms.begin(), arms.end(), [](const PlanArm &arm) { return arm.isCompared; }));
}

Expected<void> checkFigures(const Experiment &plan)
{
    if (!(plan.smallestEffect > 0))
        return tl::unexpected(wrongFigure(
            TL_TEXT("Planner", "The smallest effect worth finding is above 0, not %1: the test is two-sided and "
                               "finds a fall as well as a rise."),
            {formatSignificant(plan.smallestEffect, 6)}));
    if (!(plan.smallestEffect <= 10))
        return tl::unexpected(wrongFigure(
            TL_TEXT("Planner", "The smallest effect is relative to the baseline: 0.1 is 10 % better. %1 is beyond "
                               "1000 %."),
            {formatSignificant(plan.smallestEffect, 6)}));
    if (!(plan.alpha > 0 && plan.alpha <= 0.5))
        return tl::unexpected(wrongFigure(TL_TEXT("Planner", "The chance of a false alarm is above 0 and at most "
                                                             "0.5, not %1."),
                                          {formatSignificant(plan.alpha, 6)}));
    if (!(plan.power > plan.alpha && plan.power < 1))
        return tl::unexpected(wrongFigure(TL_TEXT("Planner", "Power lies between the chance of a false alarm, %2, "
                                                             "and 1, not at %1."),
                                          {formatSignificant(plan.power, 6), formatSignificant(plan.alpha, 6)}));
    if (!(plan.enrolledShare > 0 && plan.enrolledShare <= 1))
        return tl::unexpected(wrongFigure(TL_TEXT("Planner", "The enrolled share is above 0 and at most 1, not %1."),
                                          {formatSignificant(plan.enrolledShare, 6)}));
    if (plan.looks < 1 || plan.looks > 5)
        return tl::unexpected(wrongFigure(TL_TEXT("Planner", "A test has one to five looks, not %1."),
                                          {formatNumber(plan.looks)}));
    if (!plan.baseline)
        return {};
    const double baseline = *plan.baseline;
    if (!(baseline > 0) || !std::isfinite(baseline))
        return tl::unexpected(wrongFigure(TL_TEXT("Planner", "The baseline is above 0, not %1: an effect relative to "
                                                             "nothing means nothing."),
                                          {formatSignificant(baseline, 6)}));
    if (isShare(plan.outcome) && baseline >= 1)
        return tl::unexpected(wrongFigure(TL_TEXT("Planner", "The baseline is a share below 1, not %1: write 0.02 "
                                                             "for 2 %."),
                                          {formatSignificant(baseline, 6)}));
    if (isShare(plan.outcome) && baseline * (1 + plan.smallestEffect) > 1)
        return tl::unexpected(wrongFigure(TL_TEXT("Planner", "An effect of %1 % on a baseline of %2 % would come "
                                                             "out above 100 %."),
                                          {formatSignificant(plan.smallestEffect * 100, 4),
                                           formatSignificant(baseline * 100, 4)}));
    return {};
}

double windowDaysOf(const Project &project, std::string_view experiment)
{
    const ExperimentPlace place = findExperiment(project, experiment);
    return place.split ? static_cast<double>(place.split->conversionWindow.seconds) / 86400 : 14;
}

Expected<PlanInput> planInput(const Project &project, std::string_view experiment, const Json &report,
                              const std::optional<OutcomeHistory> &history)
{
    const ExperimentPlace place = findExperiment(project, experiment);
    const Experiment *plan = project.experiment(experiment);
    if (!plan && place.split)
        plan = project.experiment(place.split->experiment);
    if (!plan && !place.node) {
        std::string known;
        for (const Experiment &each : project.experiments)
            known += (known.empty() ? "" : ", ") + each.id;
        return tl::unexpected(wrongProblem(
            "TL500", TL_TEXT("Planner", "No experiment “%1” is in the project; there is: %2."),
            {std::string(experiment), known.empty() ? "-" : known}));
    }
    PlanInput input;
    if (plan)
        input.plan = *plan;
    if (input.plan.name.empty())
        input.plan.name = place.node && !place.node->name.empty() ? place.node->name : std::string(experiment);
    if (auto fine = checkFigures(input.plan); !fine)
        return tl::unexpected(fine.error());
    if (!place.node)
        return tl::unexpected(wrongProblem(
            "TL506", TL_TEXT("Planner", "No journey carries out the plan “%1”: choose it at an experiment on the "
                                        "canvas."),
            {input.plan.name}));
    input.journey = place.journey->id;
    input.node = place.node->id;
    input.nodeName = place.node->name.empty() ? place.node->id : place.node->name;
    if (auto fine = checkArms(*place.split, input.nodeName); !fine)
        return tl::unexpected(fine.error());
    takeArms(input, *place.split);
    input.windowDays = windowDaysOf(project, experiment);
    input.history = history;
    input.margin = project.money.margin;
    input.currency = project.money.currency;
    static const Json nothing = Json::object();
    const Json *simulated = withId(at(report, {"experiments"}), input.node, input.journey);
    const Json &found = simulated ? *simulated : nothing;
    takeBeliefs(input, found, report);
    takeFlow(input, found);
    takeOutcome(input, project, found, report);
    input.beliefWhy = whyNoBelief(input.plan.outcome);
    for (const Finding &finding : check(project))
        if (finding.problem.node == input.node && finding.problem.severity != Severity::Error)
            input.warnings.push_back(finding.problem);
    return input;
}

} // namespace throughline::planning
