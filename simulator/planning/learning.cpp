// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/learning.h"

#include "model/experiment/arm_comparison.h"
#include "model/values/number.h"
#include "simulator/calibration/window_effect.h"
#include "simulator/planning/plan_input.h"
#include "simulator/statistics/distributions.h"

#include <algorithm>

namespace throughline::planning {

namespace {

constexpr Duration halfLife = Duration::days(3);

template <class T>
Change put(const Path &list, const std::vector<T> &items, const T &item)
{
    const Json json = typeOf<T>().encode(&item);
    const bool isThere
        = std::any_of(items.begin(), items.end(), [&](const T &each) { return each.id == item.id; });
    return isThere ? setValue(list / item.id, json) : insertItem(list, json);
}

std::string freshId(const std::vector<Learning> &learned, const std::string &arm)
{
    for (std::int64_t number = 1;; ++number) {
        const std::string id = arm + "-" + formatNumber(number);
        if (std::none_of(learned.begin(), learned.end(), [&](const Learning &each) { return each.id == id; }))
            return id;
    }
}

} // namespace

Expected<ReadoutPlan> readoutPlan(const Project &project, std::string_view experiment)
{
    const auto input = planInput(project, experiment, Json());
    if (!input)
        return tl::unexpected(input.error());
    const ExperimentPlace place = findExperiment(project, experiment);
    ReadoutPlan plan;
    plan.arms = place.split->arms;
    plan.control = input->arms[input->control()].id;
    plan.alpha = input->plan.alpha;
    plan.correction = input->plan.correction;
    plan.design = input->plan.design;
    plan.looks = static_cast<int>(input->plan.looks);
    return plan;
}

Expected<Change> learn(const Project &project, std::string_view experiment, const Readout &readout,
                       const std::string &decision, Moment at)
{
    const ExperimentPlace place = findExperiment(project, experiment);
    const Experiment *plan = project.experiment(experiment);
    if (!plan && place.split)
        plan = project.experiment(place.split->experiment);
    if (!plan || !place.node)
        return tl::unexpected(wrongProblem(
            "TL506", TL_TEXT("Planner", "No journey carries out the plan “%1”: choose it at an experiment on the "
                                        "canvas."),
            {std::string(experiment)}));
    const auto control = std::find_if(readout.arms.begin(), readout.arms.end(),
                                      [](const ArmReadout &arm) { return arm.isControl; });
    std::vector<Change> changes;
    std::vector<Learning> learned = plan->learned;
    const Path list = Path("experiments") / plan->id / "learned";
    const double z = statistics::normalTwoSidedQuantile(0.95);
    const double ninety = statistics::normalTwoSidedQuantile(0.9);
    const std::string day = formatMoment(at).substr(0, 10);
    for (const LiftReadout &lift : readout.lifts) {
        Learning item;
        item.id = freshId(learned, lift.arm);
        item.arm = lift.arm;
        item.lift = lift.lift;
        item.low = lift.lift - z * lift.standardError;
        item.high = lift.lift + z * lift.standardError;
        item.decision = decision;
        item.at = at;
        changes.push_back(insertItem(list, typeOf<Learning>().encode(&item)));
        learned.push_back(item);
        if (plan->outcome != Outcome::Conversion || !readout.isShare || control == readout.arms.end()
            || !(control->mean > 0))
            continue;
        const auto multiplierAt = [&](double difference) {
            return calibration::multiplierFor(1 + difference / control->mean, control->mean,
                                              place.split->conversionWindow.seconds, halfLife.seconds);
        };
        EffectAssumption effect;
        effect.id = "learned-" + plan->id + "-" + lift.arm;
        effect.node = place.node->id + "." + lift.arm;
        effect.on = ActsOn::Assigned;
        effect.multiplier = multiplierAt(lift.lift);
        effect.low = multiplierAt(lift.lift - ninety * lift.standardError);
        effect.high = multiplierAt(lift.lift + ninety * lift.standardError);
        effect.halfLife = halfLife;
        effect.evidence = Evidence::Calibrated;
        effect.source = english({TL_TEXT("Planner", "Test “%1”, read on %2: lift %3, %4 customers"),
                                 {plan->name.empty() ? plan->id : plan->name, day, formatSignificant(lift.lift, 3),
                                  formatFixed(control->customers, 0)}});
        changes.push_back(put(Path("assumptions") / "effects", project.assumptions.effects, effect));
        for (const ArmPath &path : armPaths(*place.journey, *place.node)) {
            if (path.arm->id != lift.arm)
                continue;
            for (const Node *node : path.own) {
                if (!std::holds_alternative<MessageNode>(node->parameters))
                    continue;
                for (const ActsOn on : {ActsOn::Sent, ActsOn::Seen}) {
                    const bool isAssumed
                        = std::any_of(project.assumptions.effects.begin(), project.assumptions.effects.end(),
                                      [&](const EffectAssumption &each) {
                                          return each.on == on && (each.node.empty() || each.node == node->id);
                                      });
                    if (!isAssumed)
                        continue;
                    EffectAssumption contained;
                    contained.id = "contained-" + node->id + (on == ActsOn::Sent ? "-sent" : "-seen");
                    contained.node = node->id;
                    contained.on = on;
                    contained.multiplier = 1;
                    contained.low = 1;
                    contained.high = 1;
                    contained.evidence = Evidence::Calibrated;
                    contained.source = english({TL_TEXT("Planner", "Contained in the effect of the arm “%1”"),
                                                {lift.arm}});
                    changes.push_back(put(Path("assumptions") / "effects", project.assumptions.effects, contained));
                }
            }
        }
    }
    return compound(std::move(changes),
                    {TL_TEXT("Planner", "Record what “%1” taught"), {plan->name.empty() ? plan->id : plan->name}});
}

} // namespace throughline::planning
