// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan_input.h"

namespace throughline::planning {

/// One point of a curve.
struct CurvePoint
{
    double x = 0;
    double y = 0;
};

struct ArmPlan
{
    std::string id;
    std::string label;
    double share = 0;
    bool isControl = false;
    bool isHoldout = false;
    bool isCompared = false;
    std::optional<double> customers;     ///< that this arm needs, whole
    std::optional<double> assurance;     ///< of its comparison with the control
};

/// The looks of a sequential test at the planned size.
struct LookPlan
{
    double fraction = 1;                 ///< of the largest size
    double customers = 0;                ///< of the whole test by this look
    std::optional<double> day;           ///< on which their outcomes are in
    double boundary = 0;                 ///< |Z| that stops the test; infinite: nothing stops it yet
    double nominalP = 0;                 ///< two-sided p-value at the boundary
    double stoppedByPower = 0;           ///< chance to have stopped by this look if the effect is there
};

struct SequentialAnswer
{
    std::vector<LookPlan> looks;
    double inflation = 1;                ///< largest size over that of one look at the end
    double expectedUnderEffect = 0;      ///< customers of the whole test, mean
    double expectedUnderHalf = 0;        ///< with half the effect
    double expectedUnderNothing = 0;
};

/// What a design would cost, beside the one that was chosen.
struct DesignChoice
{
    Design design = Design::Fixed;
    int looks = 1;
    double total = 0;                    ///< largest size of the whole test
    double expectedUnderEffect = 0;
    double expectedUnderNothing = 0;
};

/// Something that would make a test possible which never ends as it is planned.
struct WayOut
{
    std::string key;                     ///< "effect", "power", "longer", "enrolled", "cuped", "arms", "shares"
    double value = 0;
    Message sentence;
};

struct Cuped
{
    double correlation = 0;
    double saving = 0;                   ///< share of the customers, 0 to 1
    std::optional<double> nPerArm;
    std::optional<double> days;
};

struct HoldoutCost
{
    double customers = 0;                ///< held out during the test
    double revenue = 0;                  ///< that they would have brought
    double margin = 0;                   ///< of that
};

/// The answer of the planner. What cannot be given is absent, and `why` says in a sentence why.
struct TestPlan
{
    PlanInput input;
    double effect = 0;                   ///< absolute, in the outcome's unit
    double levelOfOne = 0.05;            ///< two-sided, after the correction for several arms
    std::vector<ArmPlan> arms;
    std::optional<double> nPerArm;       ///< customers in the largest treated arm
    std::optional<double> nControl;
    std::optional<double> total;
    std::optional<double> enrolmentDays; ///< until the last customer is enrolled
    std::optional<double> days;          ///< until the answer; nothing: never, with what comes
    std::optional<double> power;         ///< at the planned size, else with the customers who come
    std::optional<double> assurance;     ///< chance to be significant and positive, first treated arm
    std::optional<double> assuranceCeiling; ///< P(effect > 0)
    std::optional<Belief> belief;        ///< that the assurance rests on
    double available = 0;                ///< customers that the simulation brings to the test
    std::optional<double> detectable;    ///< relative rise that those are enough for
    std::vector<CurvePoint> flow;        ///< x: day, y: enrolled by its end
    std::vector<CurvePoint> powerByDay;  ///< x: last day of enrolment
    std::vector<CurvePoint> powerByEffect; ///< x: relative effect, at the planned size
    std::optional<SequentialAnswer> sequential;
    std::vector<DesignChoice> designs;
    int peekingLooks = 5;
    double peekingFalseAlarm = 0;        ///< looking so often at one bar, though nothing is there
    std::optional<double> bonferroniPerArm;
    std::optional<double> suggestedControlShare; ///< several arms: √k times a treated arm
    std::optional<double> suggestedTotal;
    std::optional<Cuped> cuped;
    std::optional<HoldoutCost> holdout;
    std::optional<double> sampleRatioP;  ///< of the simulated assignment
    std::vector<WayOut> waysOut;
    std::vector<Problem> warnings;
    std::vector<std::pair<std::string, Message>> whys; ///< figure that is absent, and why

    const Message *why(std::string_view figure) const;
};

/// Plans the test. Never refuses: what cannot be said is absent with its reason. Sizes and power by
/// METRICS section 5; the duration is the first day on which enough new customers have come, at
/// least 14 days, in whole weeks, and the outcome's window after it.
TestPlan makePlan(PlanInput input);

/// As JSON: `nPerArm`, `days`, `power`, `assurance`, `warnings[]` and everything else of the plan.
Json encodePlan(const TestPlan &plan);
/// In words for a terminal.
std::string describePlan(const TestPlan &plan);
/// A share as percent for a sentence: three digits, whole from 100 on, and "0" where it is too small to
/// mean anything.
std::string percentText(double share);

} // namespace throughline::planning
