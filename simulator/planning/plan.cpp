// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan.h"

#include "model/values/number.h"
#include "simulator/planning/plan_costs.h"
#include "simulator/planning/plan_designs.h"
#include "simulator/planning/ways_out.h"
#include "simulator/statistics/distributions.h"
#include "simulator/statistics/multi_arm.h"
#include "simulator/statistics/sample_ratio.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

namespace {

constexpr double srmAlarm = 0.001;       ///< METRICS section 5: Pearson at .001
constexpr double fewCustomers = 100;

std::string count(double value)
{
    constexpr double longest = 1e15;
    return value < longest ? formatFixed(std::ceil(value - 1e-9), 0) : formatSignificant(value, 3);
}

Problem warning(const char *code, Text text, std::vector<std::string> arguments, Text fix = {})
{
    Problem problem = wrongProblem(code, text, std::move(arguments));
    problem.severity = Severity::Warning;
    problem.fix = {fix, {}};
    return problem;
}

/// Plans one test step by step; each step leaves in the plan what it found.
class Planner
{
public:
    explicit Planner(PlanInput input)
    {
        m_plan.input = std::move(input);
        m_plan.warnings = m_plan.input.warnings;
    }

    TestPlan make()
    {
        takeArms();
        checkAssignment();
        m_plan.peekingLooks = design() == Design::Fixed ? 5 : looks();
        m_plan.peekingFalseAlarm = statistics::peekingFalsePositiveRate(
            m_plan.peekingLooks, statistics::normalUpperQuantile(plan().alpha / 2));
        takeFlow();
        if (!hasOutcome())
            return std::move(m_plan);
        compare();
        sizeUp();
        last();
        takeAssurance();
        takeCurves();
        if (m_plan.total && m_test.design)
            m_plan.sequential = looksOf(m_plan, m_test);
        if (m_plan.total)
            m_plan.designs = designsOf(m_plan, m_test);
        takeCosts();
        if (m_plan.total && !m_plan.days && !m_plan.flow.empty())
            m_plan.waysOut = waysOut(m_plan, m_test);
        return std::move(m_plan);
    }

private:
    const Experiment &plan() const { return m_plan.input.plan; }
    Design design() const { return plan().looks > 1 ? plan().design : Design::Fixed; }
    int looks() const { return static_cast<int>(plan().looks); }
    const PlanArm &control() const { return m_plan.input.arms[m_plan.input.control()]; }

    void absent(std::initializer_list<const char *> figures, const Message &why)
    {
        for (const char *figure : figures)
            m_plan.whys.emplace_back(figure, why);
    }

    void takeArms()
    {
        for (const PlanArm &arm : m_plan.input.arms) {
            m_plan.arms.push_back({arm.id, arm.label, arm.share, arm.isControl, arm.isHoldout, arm.isCompared, {}, {}});
            if (arm.isCompared)
                m_test.treated.push_back(arm.share);
        }
    }

    void checkAssignment()
    {
        std::vector<double> observed;
        std::vector<double> expected;
        double sum = 0;
        for (const PlanArm &arm : m_plan.input.arms) {
            observed.push_back(arm.simulated);
            expected.push_back(arm.share);
            sum += arm.simulated;
        }
        if (sum <= 0)
            return;
        const auto p = statistics::mismatchPValue(observed, expected);
        if (!p)
            return;
        m_plan.sampleRatioP = *p;
        if (*p < srmAlarm)
            m_plan.warnings.push_back(warning(
                "TL514", TL_TEXT("Planner", "The simulation assigned the arms in other shares than declared (p = %1)."),
                {formatSignificant(*p, 3)},
                TL_TEXT("Planner", "Look for what keeps customers of one arm from the experiment.")));
    }

    void takeFlow()
    {
        const std::vector<double> &flow = m_plan.input.cumulativeNew;
        for (std::size_t day = 0; day < flow.size(); ++day)
            m_plan.flow.push_back({static_cast<double>(day + 1), flow[day] * plan().enrolledShare});
        m_plan.available = flow.empty() ? 0 : flow.back() * plan().enrolledShare;
        if (!flow.empty() && flow.back() == 0)
            m_plan.warnings.push_back(
                warning("TL517", TL_TEXT("Planner", "In the simulation no customer reaches “%1”."),
                        {m_plan.input.nodeName},
                        TL_TEXT("Planner", "Look on the canvas where they leave before it.")));
    }

    bool hasOutcome()
    {
        const Message *why = nullptr;
        Message own;
        const std::optional<OutcomeModel> &outcome = m_plan.input.outcome;
        if (!outcome) {
            why = &m_plan.input.baselineSource;
        } else if (!(outcome->mean > 0)) {
            own = {TL_TEXT("Planner", "The control shows none of this outcome, so an effect relative to it means "
                                      "nothing: type a baseline."),
                   {}};
            why = &own;
        } else if (outcome->isShare && outcome->mean * (1 + plan().smallestEffect) > 1) {
            own = {TL_TEXT("Planner", "An effect of %1 % on a baseline of %2 % would come out above 100 %."),
                   {percentText(plan().smallestEffect), percentText(outcome->mean)}};
            why = &own;
        }
        if (!why)
            return true;
        absent({"nPerArm", "days", "power", "assurance"}, *why);
        return false;
    }

    void compare()
    {
        const OutcomeModel &outcome = *m_plan.input.outcome;
        m_plan.effect = outcome.mean * plan().smallestEffect;
        m_plan.levelOfOne
            = levelOfOne(plan().correction, plan().alpha, control().share, m_test.treated).value_or(plan().alpha);
        // The smallest treated arm decides how many are needed.
        const double smallest = *std::min_element(m_test.treated.begin(), m_test.treated.end());
        m_test.comparison = {outcome, control().share, smallest, m_plan.levelOfOne};
        double simulated = 0;
        for (const PlanArm &arm : m_plan.input.arms)
            simulated += arm.simulated;
        if (!plan().baseline && simulated < fewCustomers)
            m_plan.warnings.push_back(
                warning("TL516", TL_TEXT("Planner", "The baseline comes from %1 simulated customers only."),
                        {formatFixed(simulated, 0)},
                        TL_TEXT("Planner", "Simulate more days or customers, or type the baseline.")));
        if (plan().smallestEffect > 1)
            m_plan.warnings.push_back(
                warning("TL518", TL_TEXT("Planner", "The smallest effect worth finding more than doubles the outcome "
                                                    "(+%1 %)."),
                        {percentText(plan().smallestEffect)},
                        TL_TEXT("Planner", "Effects of messages are seldom above 20 %: a test of this size would "
                                           "overlook them.")));
    }

    void sizeUp()
    {
        const auto fixed = totalFor(m_test.comparison, m_plan.effect, plan().power);
        if (!fixed) {
            absent({"nPerArm", "days", "power", "assurance"}, fixed.error().message);
            return;
        }
        m_test.fixedTotal = *fixed;
        double total = *fixed;
        if (const auto sequential = sequentialDesign(design(), looks(), m_plan.levelOfOne)) {
            if (auto found = statistics::sequentialPlan(*sequential, plan().power)) {
                m_test.design = *sequential;
                m_test.sequential = *found;
                total *= found->inflation;
            } else {
                m_plan.warnings.push_back(warning("TL519", TL_TEXT("Planner", "The sequential design has no answer: "
                                                                              "%1"),
                                                  {english(found.error().message)}));
            }
        }
        double whole = 0;
        for (ArmPlan &arm : m_plan.arms) {
            arm.customers = std::ceil(total * arm.share - 1e-9);
            whole += *arm.customers;
            if (arm.isControl)
                m_plan.nControl = arm.customers;
            else if (arm.isCompared)
                m_plan.nPerArm = std::max(m_plan.nPerArm.value_or(0), *arm.customers);
        }
        m_plan.total = whole;
        m_plan.power = m_test.power(whole, m_plan.effect);
        if (m_test.treated.size() > 1) {
            Comparison bonferroni = m_test.comparison;
            bonferroni.alpha = plan().alpha / static_cast<double>(m_test.treated.size());
            if (const auto size = totalFor(bonferroni, m_plan.effect, plan().power))
                m_plan.bonferroniPerArm = std::ceil(*size * m_test.inflation() * bonferroni.treatedShare - 1e-9);
            if (m_test.treated.size() + 1 == m_plan.arms.size())
                suggestShares();
        }
    }

    void suggestShares()
    {
        const auto k = static_cast<int>(m_test.treated.size());
        const double ratio = statistics::suggestedControlRatio(k);
        const double share = ratio / (ratio + k);
        Comparison better = m_test.comparison;
        better.controlShare = share;
        better.treatedShare = 1 / (ratio + k);
        better.alpha = levelOfOne(plan().correction, plan().alpha, share,
                                  std::vector<double>(m_test.treated.size(), better.treatedShare))
                           .value_or(plan().alpha);
        const auto total = totalFor(better, m_plan.effect, plan().power);
        m_plan.suggestedControlShare = share;
        if (total)
            m_plan.suggestedTotal = std::ceil(*total * m_test.inflation());
    }

    void last()
    {
        if (!m_plan.total)
            return;
        if (m_plan.input.cumulativeNew.empty()) {
            absent({"days"}, {TL_TEXT("Planner", "No simulation has reached this experiment: simulate to see how fast "
                                                 "customers come."),
                              {}});
            return;
        }
        m_plan.days = daysFor(m_plan, *m_plan.total, plan().enrolledShare, m_plan.input.windowDays);
        m_plan.enrolmentDays = daysFor(m_plan, *m_plan.total, plan().enrolledShare, 0);
        const Comparison &c = m_test.comparison;
        if (const auto rise = detectableRise(c, m_plan.available, plan().power))
            m_plan.detectable = *rise / c.outcome.mean;
        if (m_plan.days)
            return;
        m_plan.power = m_test.power(m_plan.available, m_plan.effect);
        absent({"days"}, {TL_TEXT("Planner", "Never: the test needs %1 customers, and %2 come in the %3 simulated days."),
                          {count(*m_plan.total), formatFixed(std::floor(m_plan.available), 0),
                           formatNumber(static_cast<std::int64_t>(m_plan.flow.size()))}});
        m_plan.warnings.push_back(warning(
            "TL510", TL_TEXT("Planner", "This audience never answers the question: %1 customers are needed and %2 come."),
            {count(*m_plan.total), formatFixed(std::floor(m_plan.available), 0)},
            TL_TEXT("Planner", "See what would make it possible.")));
    }

    void takeAssurance()
    {
        if (!m_plan.total)
            return;
        for (std::size_t i = 0; i < m_plan.arms.size(); ++i) {
            const std::optional<Belief> &belief = m_plan.input.arms[i].belief;
            if (!m_plan.arms[i].isCompared || !belief)
                continue;
            const bool isNothing = belief->prior.mean == 0 && belief->prior.sd == 0;
            if (isNothing)
                continue;
            m_plan.arms[i].assurance = m_test.assurance(belief->prior, *m_plan.total, m_plan.effect);
            if (m_plan.assurance)
                continue;
            m_plan.assurance = m_plan.arms[i].assurance;
            m_plan.assuranceCeiling = belief->prior.sd > 0 ? statistics::assuranceCeiling(belief->prior)
                                                           : (belief->prior.mean > 0 ? 1.0 : 0.0);
            m_plan.belief = belief;
        }
        if (!m_plan.assurance)
            absent({"assurance"},
                   m_plan.input.beliefWhy.value_or(
                       Message{TL_TEXT("Planner", "Nothing is believed of this effect yet: simulate with draws of the "
                                                  "assumptions, or record what an earlier test taught."),
                               {}}));
    }

    void takeCosts()
    {
        if (const auto cuped = cupedOf(m_plan))
            m_plan.cuped = *cuped;
        else
            absent({"cuped"}, cuped.error());
        if (const auto cost = holdoutCostOf(m_plan))
            m_plan.holdout = *cost;
        else
            absent({"holdout"}, cost.error());
    }

    void takeCurves()
    {
        if (m_plan.total) {
            const std::size_t step = std::max<std::size_t>(1, m_plan.flow.size() / 60);
            for (std::size_t day = 0; day < m_plan.flow.size(); ++day)
                if (day % step == 0 || day + 1 == m_plan.flow.size())
                    m_plan.powerByDay.push_back({m_plan.flow[day].x, m_test.power(m_plan.flow[day].y, m_plan.effect)});
            const double mean = m_test.comparison.outcome.mean;
            double widest = plan().smallestEffect * 2;
            if (m_test.comparison.outcome.isShare)
                widest = std::min(widest, (1 - mean) / mean);
            for (int i = 0; i <= 40; ++i) {
                const double relative = widest * i / 40;
                m_plan.powerByEffect.push_back({relative, m_test.power(*m_plan.total, mean * relative)});
            }
        }
    }

    TestPlan m_plan;
    SizedTest m_test;
};

} // namespace

const Message *TestPlan::why(std::string_view figure) const
{
    for (const auto &[key, message] : whys)
        if (key == figure)
            return &message;
    return nullptr;
}

TestPlan makePlan(PlanInput input)
{
    return Planner(std::move(input)).make();
}

} // namespace throughline::planning
