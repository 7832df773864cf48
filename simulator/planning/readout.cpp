// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/readout.h"

#include "model/values/number.h"
#include "simulator/planning/segment_uplift.h"
#include "simulator/planning/test_power.h"
#include "simulator/statistics/distributions.h"
#include "simulator/statistics/multi_arm.h"
#include "simulator/statistics/multiple_testing.h"
#include "simulator/statistics/sample_ratio.h"
#include "simulator/statistics/variance_reduction.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::planning {

namespace {

constexpr double srmAlarm = 0.001;

/// Sums of one arm.
struct Tally
{
    double n = 0;
    double mean = 0;
    double variance = 0;                 ///< between customers
};

std::string labelOf(const Arm &arm) { return arm.label.empty() ? arm.id : arm.label; }

Tally tallyOf(const TestResults &results, std::uint32_t arm, const std::vector<double> &y, bool isShare)
{
    Tally tally;
    for (std::size_t row = 0; row < y.size(); ++row)
        if (results.armOf[row] == arm) {
            ++tally.n;
            tally.mean += y[row];
        }
    if (tally.n == 0)
        return tally;
    tally.mean /= tally.n;
    if (isShare) {
        tally.variance = tally.mean * (1 - tally.mean);
        return tally;
    }
    double squares = 0;
    for (std::size_t row = 0; row < y.size(); ++row)
        if (results.armOf[row] == arm)
            squares += (y[row] - tally.mean) * (y[row] - tally.mean);
    tally.variance = tally.n > 1 ? squares / (tally.n - 1) : 0;
    return tally;
}

class Reading
{
public:
    Reading(const TestResults &results, const ReadoutPlan &plan) : m_results(results), m_plan(plan) {}

    Expected<Readout> read()
    {
        m_out.isShare = m_results.isShare();
        if (auto known = matchArms(); !known)
            return tl::unexpected(known.error());
        checkRatio();
        for (std::size_t i = 0; i < m_plan.arms.size(); ++i)
            if (i != m_control && m_codes[i])
                if (auto compared = compare(i); !compared)
                    return tl::unexpected(compared.error());
        correct();
        adjustForBefore();
        for (std::size_t i = 0; i < m_compared.size(); ++i) {
            const std::uint32_t treated = *m_codes[m_compared[i]];
            const std::uint32_t control = *m_codes[m_control];
            for (SegmentReadout &segment : segmentUplifts(m_results, treated, control, m_out.lifts[i].arm))
                m_out.segments.push_back(std::move(segment));
            const RankingQuality quality = rankingQuality(m_results, treated, control);
            m_out.lifts[i].qini = quality.qini;
            m_out.lifts[i].upliftTop30 = quality.top30;
        }
        return std::move(m_out);
    }

private:
    void warn(const char *code, Text text, std::vector<std::string> arguments)
    {
        Problem problem = wrongProblem(code, text, std::move(arguments));
        problem.severity = Severity::Warning;
        m_out.warnings.push_back(std::move(problem));
    }

    Expected<void> matchArms()
    {
        m_codes.resize(m_plan.arms.size());
        std::string unknown;
        for (std::uint32_t code = 0; code < m_results.arms.size(); ++code) {
            const std::string &name = m_results.arms[code];
            const auto found = std::find_if(m_plan.arms.begin(), m_plan.arms.end(), [&](const Arm &arm) {
                return arm.id == name || (!arm.label.empty() && arm.label == name);
            });
            if (found == m_plan.arms.end())
                unknown += (unknown.empty() ? "“" : ", “") + name + "”";
            else
                m_codes[static_cast<std::size_t>(found - m_plan.arms.begin())] = code;
        }
        std::string known;
        for (const Arm &arm : m_plan.arms)
            known += (known.empty() ? "" : ", ") + arm.id;
        if (!unknown.empty())
            return tl::unexpected(wrongProblem(
                "TL535", TL_TEXT("Results", "The results hold arms that the plan does not know: %1. It has: %2."),
                {unknown, known}));
        const auto control = std::find_if(m_plan.arms.begin(), m_plan.arms.end(),
                                          [&](const Arm &arm) { return arm.id == m_plan.control; });
        m_control = control == m_plan.arms.end() ? 0 : static_cast<std::size_t>(control - m_plan.arms.begin());
        for (std::size_t i = 0; i < m_plan.arms.size(); ++i) {
            ArmReadout arm{m_plan.arms[i].id, labelOf(m_plan.arms[i]), 0, 0, 0, i == m_control};
            m_tallies.push_back(m_codes[i] ? tallyOf(m_results, *m_codes[i], m_results.outcome, m_out.isShare)
                                           : Tally{});
            arm.customers = m_tallies[i].n;
            arm.mean = m_tallies[i].mean;
            arm.sd = std::sqrt(m_tallies[i].variance);
            m_out.arms.push_back(std::move(arm));
            if (!m_codes[i] && i != m_control)
                warn("TL538", TL_TEXT("Results", "The results hold no customer of the arm “%1”."),
                     {labelOf(m_plan.arms[i])});
        }
        if (!m_codes[m_control])
            return tl::unexpected(wrongProblem(
                "TL536", TL_TEXT("Results", "The results hold no customer of the control “%1”."),
                {m_plan.arms.empty() ? std::string() : labelOf(m_plan.arms[m_control])}));
        return {};
    }

    void checkRatio()
    {
        std::vector<double> observed;
        std::vector<double> expected;
        for (std::size_t i = 0; i < m_plan.arms.size(); ++i) {
            observed.push_back(m_tallies[i].n);
            expected.push_back(m_plan.arms[i].weight);
        }
        const auto p = statistics::mismatchPValue(observed, expected);
        m_out.sampleRatioP = p.value_or(0);
        if (m_out.sampleRatioP < srmAlarm)
            warn("TL514", TL_TEXT("Results", "The arms have other sizes than was meant (sample ratio mismatch, p = %1): "
                                             "mend the assignment before you believe the result."),
                 {formatSignificant(m_out.sampleRatioP, 3)});
    }

    Expected<void> compare(std::size_t arm)
    {
        const Tally &t = m_tallies[arm];
        const Tally &c = m_tallies[m_control];
        if (t.n < 2 || c.n < 2)
            return tl::unexpected(wrongProblem(
                "TL537", TL_TEXT("Results", "The arm “%1” and the control need at least two customers each."),
                {labelOf(m_plan.arms[arm])}));
        LiftReadout lift;
        lift.arm = m_plan.arms[arm].id;
        lift.lift = t.mean - c.mean;
        lift.standardError = std::sqrt(t.variance / t.n + c.variance / c.n);
        const double confidence = 1 - m_plan.alpha;
        if (m_out.isShare) {
            lift.interval = statistics::newcombeDifference({t.mean * t.n, t.n}, {c.mean * c.n, c.n}, confidence);
            const double pooled = (t.mean * t.n + c.mean * c.n) / (t.n + c.n);
            const double error = std::sqrt(pooled * (1 - pooled) * (1 / t.n + 1 / c.n));
            lift.z = error > 0 ? lift.lift / error : 0;
            lift.p = std::min(1.0, 2 * statistics::normalTail(std::abs(lift.z)));
        } else {
            const auto welch = statistics::welchInterval(t.mean, std::sqrt(t.variance), t.n, c.mean,
                                                         std::sqrt(c.variance), c.n, confidence);
            lift.interval = welch ? welch->interval : statistics::Interval{lift.lift, lift.lift};
            lift.z = lift.standardError > 0 ? lift.lift / lift.standardError : 0;
            lift.p = welch ? std::min(1.0, 2 * statistics::studentTail(std::abs(lift.z), welch->df)) : 1;
        }
        if (c.mean != 0) {
            lift.relative = t.mean / c.mean - 1;
            lift.relativeInterval = statistics::relativeLiftFieller({t.mean, t.variance / t.n},
                                                                    {c.mean, c.variance / c.n}, confidence);
        }
        m_out.lifts.push_back(std::move(lift));
        m_compared.push_back(arm);
        return {};
    }

    void correct()
    {
        std::vector<double> p;
        std::vector<statistics::Comparison> comparisons;
        std::vector<double> shares;
        double total = m_tallies[m_control].n;
        for (std::size_t i = 0; i < m_compared.size(); ++i) {
            const double n = m_tallies[m_compared[i]].n;
            p.push_back(m_out.lifts[i].p);
            comparisons.push_back({0, std::sqrt(n / (n + m_tallies[m_control].n))});
            shares.push_back(n);
            total += n;
        }
        std::vector<double> adjusted = p;
        switch (m_plan.correction) {
        case Correction::None: break;
        case Correction::Bonferroni: adjusted = statistics::adjustBonferroni(p); break;
        case Correction::Holm: adjusted = statistics::adjustHolm(p); break;
        case Correction::Dunnett:
            if (p.size() < 2)
                break;
            for (std::size_t i = 0; i < p.size(); ++i) {
                const double df = m_out.isShare ? std::numeric_limits<double>::infinity()
                                                : total - static_cast<double>(p.size()) - 1;
                adjusted[i] = std::min(1.0, statistics::anyExceeds(comparisons, std::abs(m_out.lifts[i].z), 2, df));
            }
            break;
        }
        for (double &share : shares)
            share /= total;
        takeBoundary(levelOfOne(m_plan.correction, m_plan.alpha, m_tallies[m_control].n / total, shares)
                         .value_or(m_plan.alpha));
        for (std::size_t i = 0; i < adjusted.size(); ++i) {
            LiftReadout &lift = m_out.lifts[i];
            lift.adjustedP = adjusted[i];
            const bool isFound = m_out.boundary ? std::abs(lift.z) >= *m_out.boundary : lift.adjustedP < m_plan.alpha;
            lift.verdict = !isFound ? Verdict::Undecided : lift.z > 0 ? Verdict::Rise : Verdict::Fall;
        }
    }

    void takeBoundary(double level)
    {
        const auto design = m_plan.looks > 1 ? sequentialDesign(m_plan.design, m_plan.looks, level) : std::nullopt;
        if (!design)
            return;
        const auto boundaries = statistics::sequentialBoundaries(*design);
        const int look = m_plan.look == 0 ? m_plan.looks : m_plan.look;
        if (boundaries && look >= 1 && look <= static_cast<int>(boundaries->size()))
            m_out.boundary = (*boundaries)[static_cast<std::size_t>(look - 1)];
    }

    void adjustForBefore()
    {
        if (m_results.before.empty())
            return;
        const auto fit = statistics::cuped(m_results.outcome, m_results.before);
        if (!fit) {
            warn("TL539", TL_TEXT("Results", "The value before the test does not vary, so it saves nothing."), {});
            return;
        }
        double mean = 0;
        for (const double x : m_results.before)
            mean += x / static_cast<double>(m_results.rows());
        std::vector<double> adjusted(m_results.rows());
        for (std::size_t row = 0; row < adjusted.size(); ++row)
            adjusted[row] = m_results.outcome[row] - fit->theta * (m_results.before[row] - mean);
        const Tally control = tallyOf(m_results, *m_codes[m_control], adjusted, false);
        for (std::size_t i = 0; i < m_compared.size(); ++i) {
            const Tally treated = tallyOf(m_results, *m_codes[m_compared[i]], adjusted, false);
            m_out.lifts[i].cupedLift = treated.mean - control.mean;
            m_out.lifts[i].cupedError = std::sqrt(treated.variance / treated.n + control.variance / control.n);
        }
    }

    const TestResults &m_results;
    const ReadoutPlan &m_plan;
    Readout m_out;
    std::vector<std::optional<std::uint32_t>> m_codes; ///< by arm of the plan: its place in the results
    std::vector<Tally> m_tallies;
    std::size_t m_control = 0;
    std::vector<std::size_t> m_compared; ///< arms of the plan, as `m_out.lifts`
};

} // namespace

Expected<Readout> readOut(const TestResults &results, const ReadoutPlan &plan)
{
    if (plan.arms.size() < 2)
        return tl::unexpected(wrongProblem(
            "TL504", TL_TEXT("Planner", "“%1” has one arm or none; a test compares at least two."), {plan.control}));
    return Reading(results, plan).read();
}

} // namespace throughline::planning
