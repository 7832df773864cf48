// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/ways_out.h"

#include "model/values/number.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

namespace {

/// New customers a day over the last two simulated weeks.
double recentRate(const std::vector<double> &flow)
{
    if (flow.size() < 2)
        return 0;
    const std::size_t days = std::min<std::size_t>(14, flow.size() - 1);
    return (flow.back() - flow[flow.size() - 1 - days]) / static_cast<double>(days);
}

class WaySearch
{
public:
    WaySearch(const TestPlan &plan, const SizedTest &test) : m_plan(plan), m_test(test) {}

    std::vector<WayOut> find()
    {
        if (m_plan.detectable && *m_plan.detectable <= 10)
            way("effect", *m_plan.detectable,
                TL_TEXT("Planner", "Look for a larger effect: %1 % and above would show with the customers who come."),
                {percentText(*m_plan.detectable)});
        longer();
        if (asked().enrolledShare < 1)
            if (const auto days = daysFor(m_plan, *m_plan.total, 1, m_plan.input.windowDays))
                way("enrolled", *days, TL_TEXT("Planner", "Enrol everyone who comes: %1 days."), {formatFixed(*days, 0)});
        if (m_plan.cuped && m_plan.cuped->days)
            way("cuped", *m_plan.cuped->days,
                TL_TEXT("Planner", "Adjust for the time before (CUPED): it saves %1 % of the customers, %2 days."),
                {percentText(m_plan.cuped->saving), formatFixed(*m_plan.cuped->days, 0)});
        equalShares();
        singleArm();
        if (m_plan.power)
            way("power", *m_plan.power,
                TL_TEXT("Planner", "Or accept a power of %1 % with the customers who come: an effect of that size would "
                                   "then mostly be missed."),
                {percentText(*m_plan.power)});
        return std::move(m_ways);
    }

private:
    const Experiment &asked() const { return m_plan.input.plan; }

    void way(const char *key, double value, Text text, std::vector<std::string> arguments)
    {
        m_ways.push_back({key, value, {text, std::move(arguments)}});
    }

    void longer()
    {
        const std::vector<double> &flow = m_plan.input.cumulativeNew;
        const double perDay = recentRate(flow);
        if (!(perDay > 0))
            return;
        const double enrolment = static_cast<double>(flow.size())
            + (*m_plan.total - m_plan.available) / (perDay * asked().enrolledShare);
        const double days = std::ceil(enrolment / 7) * 7 + m_plan.input.windowDays;
        if (days <= 3660)
            way("longer", days,
                TL_TEXT("Planner", "Run longer: at %1 new customers a day it would take about %2 days. Simulate as "
                                   "many to be sure."),
                {formatSignificant(perDay, 3), formatFixed(days, 0)});
    }

    /// With another comparison; nothing where that would never end either.
    std::optional<double> daysWith(const Comparison &comparison) const
    {
        const auto size = totalFor(comparison, m_plan.effect, asked().power);
        if (!size)
            return {};
        return daysFor(m_plan, std::ceil(*size * m_test.inflation()), asked().enrolledShare, m_plan.input.windowDays);
    }

    void equalShares()
    {
        Comparison equal = m_test.comparison;
        const auto arms = static_cast<double>(m_plan.arms.size());
        if (std::abs(equal.controlShare - 1 / arms) < 1e-9 || m_test.treated.size() + 1 != m_plan.arms.size())
            return;
        equal.controlShare = 1 / arms;
        equal.treatedShare = 1 / arms;
        equal.alpha = levelOfOne(asked().correction, asked().alpha, 1 / arms,
                                 std::vector<double>(m_test.treated.size(), 1 / arms))
                          .value_or(asked().alpha);
        if (const auto days = daysWith(equal))
            way("shares", *days, TL_TEXT("Planner", "Give the arms equal shares: %1 days."), {formatFixed(*days, 0)});
    }

    void singleArm()
    {
        if (m_test.treated.size() < 2)
            return;
        Comparison single = m_test.comparison;
        single.alpha = asked().alpha;
        single.controlShare = 0.5;
        single.treatedShare = 0.5;
        if (const auto days = daysWith(single))
            way("arms", *days, TL_TEXT("Planner", "Test one arm against the control, half and half: %1 days."),
                {formatFixed(*days, 0)});
    }

    const TestPlan &m_plan;
    const SizedTest &m_test;
    std::vector<WayOut> m_ways;
};

} // namespace

std::vector<WayOut> waysOut(const TestPlan &plan, const SizedTest &test)
{
    return WaySearch(plan, test).find();
}

} // namespace throughline::planning
