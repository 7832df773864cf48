// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan.h"

#include "model/values/number.h"
#include "simulator/planning/test_power.h"
#include "simulator/statistics/distributions.h"
#include "simulator/statistics/duration.h"
#include "simulator/statistics/multi_arm.h"
#include "simulator/statistics/numerics.h"
#include "simulator/statistics/sample_ratio.h"
#include "simulator/statistics/variance_reduction.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

using statistics::Significance;

namespace {

constexpr double srmAlarm = 0.001;       ///< METRICS section 5: Pearson at .001
constexpr double fewCustomers = 100;

std::string count(double value) { return formatFixed(std::ceil(value - 1e-9), 0); }
std::string percent(double share)
{
    return std::abs(share) >= 1 ? formatFixed(share * 100, 0) : formatSignificant(share * 100, 3);
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
        takeDesigns();
        takeCuped();
        takeHoldout();
        if (m_plan.total && !m_plan.days && !m_plan.flow.empty())
            findWaysOut();
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
                m_treated.push_back(arm.share);
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
                   {percent(plan().smallestEffect), percent(outcome->mean)}};
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
            = levelOfOne(plan().correction, plan().alpha, control().share, m_treated).value_or(plan().alpha);
        // The smallest treated arm decides how many are needed.
        const double smallest = *std::min_element(m_treated.begin(), m_treated.end());
        m_comparison = {outcome, control().share, smallest, m_plan.levelOfOne};
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
                        {percent(plan().smallestEffect)},
                        TL_TEXT("Planner", "Effects of messages are seldom above 20 %: a test of this size would "
                                           "overlook them.")));
    }

    void sizeUp()
    {
        const auto fixed = totalFor(m_comparison, m_plan.effect, plan().power);
        if (!fixed) {
            absent({"nPerArm", "days", "power", "assurance"}, fixed.error().message);
            return;
        }
        m_fixedTotal = *fixed;
        double total = *fixed;
        if (const auto sequential = sequentialDesign(design(), looks(), m_plan.levelOfOne)) {
            if (auto found = statistics::sequentialPlan(*sequential, plan().power)) {
                m_design = *sequential;
                m_sequential = *found;
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
        m_plan.power = powerWith(whole, m_plan.effect);
        if (m_treated.size() > 1) {
            Comparison bonferroni = m_comparison;
            bonferroni.alpha = plan().alpha / static_cast<double>(m_treated.size());
            if (const auto size = totalFor(bonferroni, m_plan.effect, plan().power))
                m_plan.bonferroniPerArm = std::ceil(*size * inflation() * bonferroni.treatedShare - 1e-9);
            if (m_treated.size() + 1 == m_plan.arms.size())
                suggestShares();
        }
    }

    /// Of the largest size, by looking on the way; hardly another at another level.
    double inflation() const { return m_sequential ? m_sequential->inflation : 1; }

    void suggestShares()
    {
        const auto k = static_cast<int>(m_treated.size());
        const double ratio = statistics::suggestedControlRatio(k);
        const double share = ratio / (ratio + k);
        Comparison better = m_comparison;
        better.controlShare = share;
        better.treatedShare = 1 / (ratio + k);
        better.alpha = levelOfOne(plan().correction, plan().alpha, share,
                                  std::vector<double>(m_treated.size(), better.treatedShare))
                           .value_or(plan().alpha);
        const auto total = totalFor(better, m_plan.effect, plan().power);
        m_plan.suggestedControlShare = share;
        if (total)
            m_plan.suggestedTotal = std::ceil(*total * inflation());
    }

    double powerWith(double total, double effect) const
    {
        if (!m_design)
            return powerAt(m_comparison, effect, total);
        const double error = standardErrorAt(m_comparison, effect, total);
        if (!(error > 0) || total * std::min(m_comparison.controlShare, m_comparison.treatedShare) < 2)
            return 0;
        double sum = 0;
        for (const double chance : statistics::stoppingProbabilities(m_design->informationFractions,
                                                                     m_sequential->boundaries, std::abs(effect) / error))
            sum += chance;
        return std::min(1.0, sum);
    }

    std::optional<double> daysFor(double total, double enrolledShare, double maturation) const
    {
        return statistics::testDurationDays(m_plan.input.cumulativeNew, total,
                                            {enrolledShare, 14, maturation, true});
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
        m_plan.days = daysFor(*m_plan.total, plan().enrolledShare, m_plan.input.windowDays);
        m_plan.enrolmentDays = daysFor(*m_plan.total, plan().enrolledShare, 0);
        const Comparison &c = m_comparison;
        if (const auto rise = detectableRise(c, m_plan.available, plan().power))
            m_plan.detectable = *rise / c.outcome.mean;
        if (m_plan.days)
            return;
        m_plan.power = powerWith(m_plan.available, m_plan.effect);
        absent({"days"}, {TL_TEXT("Planner", "Never: the test needs %1 customers, and %2 come in the %3 simulated days."),
                          {count(*m_plan.total), formatFixed(std::floor(m_plan.available), 0),
                           formatNumber(static_cast<std::int64_t>(m_plan.flow.size()))}});
        m_plan.warnings.push_back(warning(
            "TL510", TL_TEXT("Planner", "This audience never answers the question: %1 customers are needed and %2 come."),
            {count(*m_plan.total), formatFixed(std::floor(m_plan.available), 0)},
            TL_TEXT("Planner", "See what would make it possible.")));
    }

    /// The chance of a significant rise, with the effect spread as it is believed to be.
    double assuranceOf(const statistics::EffectPrior &prior) const
    {
        const double error = standardErrorAt(m_comparison, m_plan.effect, *m_plan.total);
        if (!m_design)
            return statistics::assurance(prior, error, {m_plan.levelOfOne, 2});
        const auto chance = [&](double effect) {
            double sum = 0;
            for (const double part : statistics::stoppingProbabilities(m_design->informationFractions,
                                                                       m_sequential->boundaries, effect / error))
                sum += part;
            return sum;
        };
        if (prior.sd == 0)
            return chance(prior.mean);
        double sum = 0;
        double mass = 0;
        for (int i = -24; i <= 24; ++i) {
            const double z = i / 6.0;
            const double weight = statistics::normalDensity(z);
            sum += weight * chance(prior.mean + z * prior.sd);
            mass += weight;
        }
        return sum / mass;
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
            m_plan.arms[i].assurance = assuranceOf(belief->prior);
            if (m_plan.assurance)
                continue;
            m_plan.assurance = m_plan.arms[i].assurance;
            m_plan.assuranceCeiling = belief->prior.sd > 0 ? statistics::assuranceCeiling(belief->prior)
                                                           : (belief->prior.mean > 0 ? 1.0 : 0.0);
            m_plan.belief = belief;
        }
        if (!m_plan.assurance)
            absent({"assurance"}, {TL_TEXT("Planner", "Nothing is believed of this effect yet: simulate with draws of "
                                                      "the assumptions, or record what an earlier test taught."),
                                   {}});
    }

    void takeCurves()
    {
        if (m_plan.total) {
            const std::size_t step = std::max<std::size_t>(1, m_plan.flow.size() / 60);
            for (std::size_t day = 0; day < m_plan.flow.size(); ++day)
                if (day % step == 0 || day + 1 == m_plan.flow.size())
                    m_plan.powerByDay.push_back({m_plan.flow[day].x, powerWith(m_plan.flow[day].y, m_plan.effect)});
            const double mean = m_comparison.outcome.mean;
            double widest = plan().smallestEffect * 2;
            if (m_comparison.outcome.isShare)
                widest = std::min(widest, (1 - mean) / mean);
            for (int i = 0; i <= 40; ++i) {
                const double relative = widest * i / 40;
                m_plan.powerByEffect.push_back({relative, powerWith(*m_plan.total, mean * relative)});
            }
        }
    }

    void takeLooks()
    {
        SequentialAnswer answer;
        answer.inflation = m_sequential->inflation;
        for (std::size_t i = 0; i < m_design->informationFractions.size(); ++i) {
            LookPlan look;
            look.fraction = m_design->informationFractions[i];
            look.customers = std::ceil(*m_plan.total * look.fraction - 1e-9);
            look.boundary = m_sequential->boundaries[i];
            look.nominalP = 2 * statistics::normalTail(look.boundary);
            look.stoppedByPower = m_sequential->cumulativePower[i];
            for (const CurvePoint &point : m_plan.flow)
                if (!look.day && point.y >= look.customers * (1 - 1e-12))
                    look.day = point.x + m_plan.input.windowDays;
            answer.looks.push_back(look);
        }
        answer.expectedUnderEffect = m_fixedTotal * statistics::expectedSampleRatio(*m_design, *m_sequential, 1);
        answer.expectedUnderHalf = m_fixedTotal * statistics::expectedSampleRatio(*m_design, *m_sequential, 0.5);
        answer.expectedUnderNothing = m_fixedTotal * statistics::expectedSampleRatio(*m_design, *m_sequential, 0);
        m_plan.sequential = std::move(answer);
    }

    void takeDesigns()
    {
        if (!m_plan.total)
            return;
        if (m_design)
            takeLooks();
        m_plan.designs.push_back({Design::Fixed, 1, m_fixedTotal, m_fixedTotal, m_fixedTotal});
        const int often = std::max(looks(), 2) == 2 && design() == Design::Fixed ? 3 : std::max(looks(), 2);
        for (const Design each : {Design::OBrienFleming, Design::Pocock, Design::LanDeMets}) {
            const auto sequential = sequentialDesign(each, often, m_plan.levelOfOne);
            const auto found = statistics::sequentialPlan(*sequential, plan().power);
            if (!found)
                continue;
            m_plan.designs.push_back({each, often, m_fixedTotal * found->inflation,
                                      m_fixedTotal * statistics::expectedSampleRatio(*sequential, *found, 1),
                                      m_fixedTotal * statistics::expectedSampleRatio(*sequential, *found, 0)});
        }
    }

    void takeCuped()
    {
        const std::optional<OutcomeHistory> &history = m_plan.input.history;
        if (!history) {
            absent({"cuped"}, {TL_TEXT("Planner", "No purchases of the time before are known."), {}});
            return;
        }
        const auto correlation = plan().outcome == Outcome::Conversion ? history->conversionCorrelation
            : plan().outcome == Outcome::Revenue                       ? history->revenueCorrelation
                                                                       : std::nullopt;
        if (!correlation || !m_plan.total) {
            absent({"cuped"}, {TL_TEXT("Planner", "The past holds nothing that foretells this outcome."), {}});
            return;
        }
        Cuped cuped;
        cuped.correlation = *correlation;
        cuped.saving = *correlation * *correlation;
        cuped.nPerArm = std::ceil(statistics::cupedSize(*m_plan.nPerArm, *correlation) - 1e-9);
        cuped.days = daysFor(statistics::cupedSize(*m_plan.total, *correlation), plan().enrolledShare,
                             m_plan.input.windowDays);
        m_plan.cuped = cuped;
    }

    void takeHoldout()
    {
        double held = 0;
        for (const PlanArm &arm : m_plan.input.arms)
            held += arm.isHoldout ? arm.share : 0;
        if (held == 0)
            return;
        double weight = 0;
        double effect = 0;
        for (const PlanArm &arm : m_plan.input.arms)
            if (!arm.isHoldout && arm.revenueEffect) {
                effect += arm.share * *arm.revenueEffect;
                weight += arm.share;
            }
        if (weight == 0) {
            absent({"holdout"}, {TL_TEXT("Planner", "Simulate to see what the held-out customers would have brought."),
                                 {}});
            return;
        }
        // Held out for as long as the test runs: all who come, not only as many as it needs.
        double came = m_plan.available;
        if (m_plan.enrolmentDays && !m_plan.flow.empty()) {
            const auto day = static_cast<std::size_t>(
                std::min(*m_plan.enrolmentDays, static_cast<double>(m_plan.flow.size())));
            came = m_plan.flow[day - 1].y;
        }
        HoldoutCost cost;
        cost.customers = came * held;
        cost.revenue = cost.customers * effect / weight;
        cost.margin = cost.revenue * m_plan.input.margin;
        m_plan.holdout = cost;
    }

    void way(const char *key, double value, Text text, std::vector<std::string> arguments)
    {
        m_plan.waysOut.push_back({key, value, {text, std::move(arguments)}});
    }

    void findWaysOut()
    {
        const std::vector<double> &flow = m_plan.input.cumulativeNew;
        const double total = *m_plan.total;
        if (m_plan.detectable && *m_plan.detectable <= 10)
            way("effect", *m_plan.detectable,
                TL_TEXT("Planner", "Look for a larger effect: %1 % and above would show with the customers who come."),
                {percent(*m_plan.detectable)});
        if (const double perDay = recentRate(); perDay > 0) {
            const double enrolment = static_cast<double>(flow.size())
                + (total - m_plan.available) / (perDay * plan().enrolledShare);
            const double days = std::ceil(enrolment / 7) * 7 + m_plan.input.windowDays;
            if (days <= 3660)
                way("longer", days,
                    TL_TEXT("Planner", "Run longer: at %1 new customers a day it would take about %2 days. Simulate as "
                                       "many to be sure."),
                    {formatSignificant(perDay, 3), formatFixed(days, 0)});
        }
        if (plan().enrolledShare < 1) {
            if (const auto days = daysFor(total, 1, m_plan.input.windowDays))
                way("enrolled", *days, TL_TEXT("Planner", "Enrol everyone who comes: %1 days."),
                    {formatFixed(*days, 0)});
        }
        if (m_plan.cuped && m_plan.cuped->days)
            way("cuped", *m_plan.cuped->days,
                TL_TEXT("Planner", "Adjust for the time before (CUPED): it saves %1 % of the customers, %2 days."),
                {percent(m_plan.cuped->saving), formatFixed(*m_plan.cuped->days, 0)});
        wayOfShares();
        if (m_treated.size() > 1) {
            Comparison single = m_comparison;
            single.alpha = plan().alpha;
            single.controlShare = 0.5;
            single.treatedShare = 0.5;
            const auto size = totalFor(single, m_plan.effect, plan().power);
            const auto days = size ? daysFor(std::ceil(*size * inflation()), plan().enrolledShare, m_plan.input.windowDays)
                                   : std::nullopt;
            if (days)
                way("arms", *days, TL_TEXT("Planner", "Test one arm against the control, half and half: %1 days."),
                    {formatFixed(*days, 0)});
        }
        if (m_plan.power)
            way("power", *m_plan.power,
                TL_TEXT("Planner", "Or accept a power of %1 % with the customers who come: an effect of that size would "
                                   "then mostly be missed."),
                {percent(*m_plan.power)});
    }

    void wayOfShares()
    {
        Comparison equal = m_comparison;
        const auto arms = static_cast<double>(m_plan.arms.size());
        if (std::abs(equal.controlShare - 1 / arms) < 1e-9 || m_treated.size() + 1 != m_plan.arms.size())
            return;
        equal.controlShare = 1 / arms;
        equal.treatedShare = 1 / arms;
        equal.alpha = levelOfOne(plan().correction, plan().alpha, 1 / arms,
                                 std::vector<double>(m_treated.size(), 1 / arms))
                          .value_or(plan().alpha);
        const auto size = totalFor(equal, m_plan.effect, plan().power);
        const auto days = size ? daysFor(std::ceil(*size * inflation()), plan().enrolledShare, m_plan.input.windowDays)
                               : std::nullopt;
        if (days)
            way("shares", *days, TL_TEXT("Planner", "Give the arms equal shares: %1 days."), {formatFixed(*days, 0)});
    }

    /// New customers a day over the last two simulated weeks.
    double recentRate() const
    {
        const std::vector<double> &flow = m_plan.input.cumulativeNew;
        if (flow.size() < 2)
            return 0;
        const std::size_t days = std::min<std::size_t>(14, flow.size() - 1);
        return (flow.back() - flow[flow.size() - 1 - days]) / static_cast<double>(days);
    }

    TestPlan m_plan;
    std::vector<double> m_treated;       ///< shares
    Comparison m_comparison;             ///< of the smallest treated arm
    double m_fixedTotal = 0;             ///< with one look at the end
    std::optional<statistics::SequentialDesign> m_design;
    std::optional<statistics::SequentialPlan> m_sequential;
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
