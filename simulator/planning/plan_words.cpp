// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "model/values/term.h"
#include "simulator/planning/plan.h"

#include <cmath>

namespace throughline::planning {

namespace {

std::string whole(double value)
{
    constexpr double longest = 1e15;
    if (std::abs(value) >= longest)
        return formatSignificant(value, 3);
    std::string digits = formatFixed(value, 0);
    for (std::ptrdiff_t i = std::ssize(digits) - 3; i > (digits.front() == '-' ? 1 : 0); i -= 3)
        digits.insert(static_cast<std::size_t>(i), ",");
    return digits;
}

std::string percent(double share) { return percentText(share) + " %"; }

class Lines
{
public:
    void add(Text text, std::vector<std::string> arguments = {})
    {
        m_text += english({text, std::move(arguments)}) + "\n";
    }
    void add(const Message &message) { m_text += english(message) + "\n"; }
    void gap() { m_text += "\n"; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string baselineText(const TestPlan &plan)
{
    const OutcomeModel &outcome = *plan.input.outcome;
    return outcome.isShare ? percent(outcome.mean) : formatSignificant(outcome.mean, 4) + " " + plan.input.currency;
}

void describeSize(Lines &lines, const TestPlan &plan)
{
    lines.add(TL_TEXT("Planner", "Outcome: %1, baseline %2 (%3); smallest effect worth finding +%4"),
              {term(EnumChoices<Outcome>::choices()[static_cast<std::size_t>(plan.input.plan.outcome)].label),
               baselineText(plan), english(plan.input.baselineSource), percent(plan.input.plan.smallestEffect)});
    lines.add(TL_TEXT("Planner", "Customers: %1 per arm, %2 in the control, %3 together"),
              {whole(*plan.nPerArm), whole(*plan.nControl), whole(*plan.total)});
    if (plan.days)
        lines.add(TL_TEXT("Planner", "Duration: %1 days (%2 to enrol, then %3 until the last outcome is in)"),
                  {whole(*plan.days), whole(*plan.enrolmentDays), formatSignificant(plan.input.windowDays, 4)});
    else if (const Message *why = plan.why("days"))
        lines.add(*why);
    lines.add(TL_TEXT("Planner", "Power: %1 (wanted %2)"), {percent(*plan.power), percent(plan.input.plan.power)});
    if (plan.assurance)
        lines.add(TL_TEXT("Planner", "Assurance: %1, at most %2 (%3)"),
                  {percent(*plan.assurance), percent(*plan.assuranceCeiling), english(plan.belief->source)});
    else if (const Message *why = plan.why("assurance"))
        lines.add(TL_TEXT("Planner", "Assurance: none. %1"), {english(*why)});
}

void describeSequence(Lines &lines, const TestPlan &plan)
{
    if (plan.sequential) {
        for (std::size_t i = 0; i < plan.sequential->looks.size(); ++i) {
            const LookPlan &look = plan.sequential->looks[i];
            lines.add(TL_TEXT("Planner", "Look %1 at %2 customers (day %3): stop at |z| above %4, p below %5"),
                      {formatNumber(static_cast<std::int64_t>(i + 1)), whole(look.customers),
                       look.day ? whole(*look.day) : "-",
                       std::isfinite(look.boundary) ? formatFixed(look.boundary, 3) : "-",
                       formatSignificant(look.nominalP, 3)});
        }
        lines.add(TL_TEXT("Planner", "Expected customers: %1 with the effect, %2 without"),
                  {whole(plan.sequential->expectedUnderEffect), whole(plan.sequential->expectedUnderNothing)});
    }
    lines.add(TL_TEXT("Planner", "Peeking %1 times without such a plan: %2 false alarms instead of %3"),
              {formatNumber(static_cast<std::int64_t>(plan.peekingLooks)), percent(plan.peekingFalseAlarm),
               percent(plan.input.plan.alpha)});
}

} // namespace

std::string percentText(double share)
{
    constexpr double nothing = 1e-12;
    if (std::abs(share) < nothing)
        return "0";
    return std::abs(share) >= 1 ? formatFixed(share * 100, 0) : formatSignificant(share * 100, 3);
}

std::string describePlan(const TestPlan &plan)
{
    Lines lines;
    lines.add(TL_TEXT("Planner", "%1 (at %2)"), {plan.input.plan.name, plan.input.nodeName});
    if (!plan.nPerArm) {
        if (const Message *why = plan.why("nPerArm"))
            lines.add(*why);
    } else {
        describeSize(lines, plan);
        describeSequence(lines, plan);
    }
    if (plan.bonferroniPerArm)
        lines.add(TL_TEXT("Planner", "Bonferroni instead: %1 per arm"), {whole(*plan.bonferroniPerArm)});
    if (plan.suggestedControlShare && plan.suggestedTotal)
        lines.add(TL_TEXT("Planner", "Most precise: %1 in the control, %2 customers together"),
                  {percent(*plan.suggestedControlShare), whole(*plan.suggestedTotal)});
    if (plan.cuped)
        lines.add(TL_TEXT("Planner", "CUPED: correlation %1 with the time before saves %2 of the customers"),
                  {formatFixed(plan.cuped->correlation, 2), percent(plan.cuped->saving)});
    if (plan.holdout)
        lines.add(TL_TEXT("Planner", "Hold-out: %1 customers, forgone revenue %2 %3"),
                  {whole(plan.holdout->customers), formatSignificant(plan.holdout->revenue, 4), plan.input.currency});
    if (!plan.waysOut.empty()) {
        lines.gap();
        lines.add(TL_TEXT("Planner", "What would make it possible:"));
        for (const WayOut &way : plan.waysOut)
            lines.add(TL_TEXT("Planner", "- %1"), {english(way.sentence)});
    }
    if (!plan.warnings.empty()) {
        lines.gap();
        for (const Problem &problem : plan.warnings)
            lines.add(TL_TEXT("Planner", "%1: %2"), {problem.code, english(problem.message)});
    }
    return lines.take();
}

} // namespace throughline::planning
