// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan.h"

#include "simulator/report/section.h"

#include <cmath>

namespace throughline::planning {

namespace {

template <class E>
std::string keyOf(E value)
{
    return EnumChoices<E>::choices()[static_cast<std::size_t>(value)].key;
}

Json curve(const std::vector<CurvePoint> &points, const char *x, const char *y)
{
    Json list = Json::array();
    for (const CurvePoint &point : points)
        list.push_back({{x, point.x}, {y, point.y}});
    return list;
}

Json finite(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

void put(Section &section, const char *key, const std::optional<double> &value, const TestPlan &plan,
         const char *figure = nullptr)
{
    static const Message unknown{TL_TEXT("Planner", "The plan does not give it."), {}};
    const Message *why = plan.why(figure ? figure : key);
    section.setOrAbsent(key, value, why ? *why : unknown);
}

Json encodeArms(const TestPlan &plan)
{
    Json arms = Json::array();
    for (const ArmPlan &arm : plan.arms) {
        Section section;
        section.set("id", arm.id);
        section.set("label", arm.label);
        section.setReal("share", arm.share);
        section.set("control", arm.isControl);
        section.set("holdout", arm.isHoldout);
        put(section, "n", arm.customers, plan, "nPerArm");
        section.set("compared", arm.isCompared);
        if (arm.isCompared)
            put(section, "assurance", arm.assurance, plan);
        arms.push_back(section.take());
    }
    return arms;
}

Json encodeSequential(const TestPlan &plan)
{
    if (!plan.sequential)
        return nullptr;
    Json looks = Json::array();
    for (const LookPlan &look : plan.sequential->looks)
        looks.push_back({{"fraction", look.fraction},
                         {"customers", look.customers},
                         {"day", look.day ? Json(*look.day) : Json(nullptr)},
                         {"boundary", finite(look.boundary)},
                         {"nominalP", look.nominalP},
                         {"stopped", look.stoppedByPower}});
    return {{"looks", std::move(looks)},
            {"inflation", plan.sequential->inflation},
            {"expectedUnderEffect", plan.sequential->expectedUnderEffect},
            {"expectedUnderHalf", plan.sequential->expectedUnderHalf},
            {"expectedUnderNothing", plan.sequential->expectedUnderNothing}};
}

Json encodeBaseline(const TestPlan &plan)
{
    Section section;
    const std::optional<OutcomeModel> &outcome = plan.input.outcome;
    section.setOrAbsent("mean", outcome ? std::optional(outcome->mean) : std::nullopt, plan.input.baselineSource);
    section.setOrAbsent("sd", outcome && outcome->sd > 0 ? std::optional(outcome->sd) : std::nullopt,
                        {TL_TEXT("Planner", "How far customers differ in this outcome is not known."), {}});
    section.set("source", english(plan.input.baselineSource));
    return section.take();
}

Json encodeExtras(const TestPlan &plan)
{
    Json designs = Json::array();
    for (const DesignChoice &choice : plan.designs)
        designs.push_back({{"design", keyOf(choice.design)},
                           {"looks", choice.looks},
                           {"total", choice.total},
                           {"expectedUnderEffect", choice.expectedUnderEffect},
                           {"expectedUnderNothing", choice.expectedUnderNothing}});
    return designs;
}

} // namespace

Json encodePlan(const TestPlan &plan)
{
    const Experiment &experiment = plan.input.plan;
    Section section;
    section.set("experiment", experiment.id.empty() ? plan.input.node : experiment.id);
    section.set("name", experiment.name);
    section.set("journey", plan.input.journey);
    section.set("node", plan.input.node);
    section.set("outcome", keyOf(experiment.outcome));
    section.set("design", keyOf(experiment.looks > 1 ? experiment.design : Design::Fixed));
    section.set("looks", experiment.design == Design::Fixed ? 1 : experiment.looks);
    section.set("correction", keyOf(experiment.correction));
    section.setReal("alpha", experiment.alpha);
    section.setReal("alphaPerComparison", plan.levelOfOne);
    section.setReal("powerWanted", experiment.power);
    section.setReal("enrolledShare", experiment.enrolledShare);
    section.setReal("windowDays", plan.input.windowDays);
    section.set("baseline", encodeBaseline(plan));
    section.set("effect", Json{{"relative", experiment.smallestEffect}, {"absolute", plan.effect}});
    put(section, "nPerArm", plan.nPerArm, plan);
    put(section, "nControl", plan.nControl, plan, "nPerArm");
    put(section, "total", plan.total, plan, "nPerArm");
    put(section, "enrolmentDays", plan.enrolmentDays, plan, "days");
    put(section, "days", plan.days, plan);
    put(section, "power", plan.power, plan);
    put(section, "assurance", plan.assurance, plan);
    put(section, "assuranceCeiling", plan.assuranceCeiling, plan, "assurance");
    if (plan.belief)
        section.set("belief", Json{{"mean", plan.belief->prior.mean},
                                   {"sd", plan.belief->prior.sd},
                                   {"badge", keyOf(plan.belief->evidence)},
                                   {"source", english(plan.belief->source)}});
    section.setReal("available", plan.available);
    section.set("detectable", plan.detectable ? Json(*plan.detectable) : Json("none"));
    section.set("arms", encodeArms(plan));
    section.set("sequential", encodeSequential(plan));
    section.set("designs", encodeExtras(plan));
    section.set("peeking", Json{{"looks", plan.peekingLooks}, {"falseAlarm", plan.peekingFalseAlarm}});
    if (plan.bonferroniPerArm)
        section.set("bonferroniPerArm", *plan.bonferroniPerArm);
    if (plan.suggestedControlShare)
        section.set("suggested", Json{{"controlShare", *plan.suggestedControlShare},
                                      {"total", plan.suggestedTotal ? Json(*plan.suggestedTotal) : Json(nullptr)}});
    if (plan.cuped)
        section.set("cuped", Json{{"correlation", plan.cuped->correlation},
                                  {"saving", plan.cuped->saving},
                                  {"nPerArm", plan.cuped->nPerArm ? Json(*plan.cuped->nPerArm) : Json(nullptr)},
                                  {"days", plan.cuped->days ? Json(*plan.cuped->days) : Json(nullptr)}});
    else if (const Message *why = plan.why("cuped"))
        section.absent("cuped", *why);
    if (plan.holdout)
        section.set("holdout", Json{{"customers", plan.holdout->customers},
                                    {"revenue", plan.holdout->revenue},
                                    {"margin", plan.holdout->margin},
                                    {"currency", plan.input.currency}});
    else if (const Message *why = plan.why("holdout"))
        section.absent("holdout", *why);
    section.set("sampleRatioP", plan.sampleRatioP ? Json(*plan.sampleRatioP) : Json(nullptr));
    section.set("flow", curve(plan.flow, "day", "enrolled"));
    section.set("powerByDay", curve(plan.powerByDay, "day", "power"));
    section.set("powerByEffect", curve(plan.powerByEffect, "effect", "power"));
    Json ways = Json::array();
    for (const WayOut &way : plan.waysOut)
        ways.push_back({{"key", way.key}, {"value", way.value}, {"text", english(way.sentence)}});
    section.set("possible", std::move(ways));
    Json warnings = Json::array();
    for (const Problem &problem : plan.warnings)
        warnings.push_back({{"code", problem.code},
                            {"severity", std::string(severityName(problem.severity))},
                            {"node", problem.node},
                            {"message", english(problem.message)},
                            {"fix", english(problem.fix)}});
    section.set("warnings", std::move(warnings));
    return section.take();
}

} // namespace throughline::planning
