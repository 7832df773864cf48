// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/effect_fit.h"

#include "simulator/calibration/window_effect.h"
#include "simulator/engine/exact_math.h"
#include "simulator/metrics/integer.h"
#include "simulator/statistics/intervals.h"

#include <algorithm>
#include <cmath>

namespace throughline::calibration {

namespace {

constexpr double year = 365.25 * 86400;
/// Standard deviations from the median to the 95th percentile.
constexpr double percentile95 = 1.6448536269514722;

/// Sums of one arm in one segment; amounts in 1e-4, so that no order of rows changes them.
struct Cell
{
    std::int64_t n = 0;
    std::int64_t converted = 0;
    metrics::Int128 sum = 0;
    metrics::Int128 squares = 0;

    void add(const Cell &other)
    {
        n += other.n;
        converted += other.converted;
        sum += other.sum;
        squares += other.squares;
    }
    double mean() const { return n > 0 ? metrics::asReal(sum, metrics::moneyUnit) / double(n) : 0; }
    double deviation() const
    {
        if (n < 2)
            return 0;
        const double unit = double(metrics::moneyUnit) * double(metrics::moneyUnit);
        return std::sqrt(std::max(metrics::asReal(squares, unit) / double(n) - mean() * mean(), 0.0) * double(n) / double(n - 1));
    }
};

Estimate logRatio(const Cell &treat, const Cell &control)
{
    const double x1 = double(treat.converted) + 0.5, n1 = double(treat.n) + 0.5;
    const double x0 = double(control.converted) + 0.5, n0 = double(control.n) + 0.5;
    return {std::log((x1 / n1) / (x0 / n0)), std::sqrt(std::max(1 / x1 - 1 / n1 + 1 / x0 - 1 / n0, 1e-12))};
}

class Fitter
{
public:
    Fitter(const RandomisedTable &table, EffectFitSettings settings)
        : m_table(table), m_cells(table.segments.size(), std::vector<Cell>(table.arms.size())), m_all(table.arms.size())
    {
        m_fit.settings = settings;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            Cell cell;
            cell.n = 1;
            cell.converted = table.outcomes[row] > 0 ? 1 : 0;
            cell.sum = clampedRound(table.outcomes[row] * double(metrics::moneyUnit));
            cell.squares = cell.sum * cell.sum;
            m_cells[table.segmentOf[row]][table.armOf[row]].add(cell);
        }
        for (const auto &segment : m_cells)
            for (std::size_t arm = 0; arm < m_all.size(); ++arm)
                m_all[arm].add(segment[arm]);
    }

    EffectFit fit()
    {
        fitControls();
        for (std::uint32_t arm = 0; arm < m_table.arms.size(); ++arm)
            if (arm != m_table.control)
                fitArm(arm);
        return std::move(m_fit);
    }

private:
    bool hasSegments() const { return m_table.segments.size() > 1; }
    const Cell &control(int segment) const
    {
        return segment < 0 ? m_all[m_table.control] : m_cells[std::size_t(segment)][m_table.control];
    }

    void addControl(int segment, double risk)
    {
        Cell everyArm;
        for (std::size_t arm = 0; arm < m_all.size(); ++arm)
            everyArm.add(segment < 0 ? m_all[arm] : m_cells[std::size_t(segment)][arm]);
        ControlFit out;
        out.segment = segment;
        out.customers = double(control(segment).n);
        out.risk = roundedTo(risk);
        out.conversionsPerYear = roundedTo(-std::log1p(-std::min(risk, 1 - 1e-6)) * year / double(m_fit.settings.window));
        if (m_table.isAmount && everyArm.converted > 0)
            out.averageOrder = roundedTo(metrics::asReal(everyArm.sum, metrics::moneyUnit) / double(everyArm.converted));
        m_fit.controls.push_back(out);
    }

    void fitControls()
    {
        const Cell &all = control(-1);
        // Half an event on each side keeps a control without any conversion from meaning never.
        const double risk = (double(all.converted) + 0.5) / (double(all.n) + 1);
        addControl(-1, risk);
        if (!hasSegments())
            return;
        std::vector<Count> counts;
        for (std::size_t segment = 0; segment < m_cells.size(); ++segment)
            counts.push_back({double(control(int(segment)).converted), double(control(int(segment)).n)});
        const double strength = priorStrength(counts);
        for (std::size_t segment = 0; segment < m_cells.size(); ++segment)
            addControl(int(segment), shrunkBelief(counts[segment], risk, strength).mean);
    }

    void addEffect(std::uint32_t arm, int segment, Estimate ratio, double controlRisk)
    {
        const Cell &treat = segment < 0 ? m_all[arm] : m_cells[std::size_t(segment)][arm];
        const Cell &none = control(segment);
        ArmEffect out;
        out.arm = arm;
        out.segment = segment;
        out.customers = double(treat.n);
        out.converted = double(treat.converted);
        out.controlCustomers = double(none.n);
        out.controlConverted = double(none.converted);
        if (treat.n > 0 && none.n > 0) {
            const statistics::Proportion p1{out.converted, out.customers}, p0{out.controlConverted, out.controlCustomers};
            out.difference = p1.value() - p0.value();
            out.interval = statistics::newcombeDifference(p1, p0);
            out.meanDifference = treat.mean() - none.mean();
            out.meanInterval = {out.meanDifference, out.meanDifference};
            if (treat.n > 1 && none.n > 1) {
                const auto welch = statistics::welchInterval(treat.mean(), treat.deviation(), out.customers, none.mean(),
                                                             none.deviation(), out.controlCustomers);
                if (welch)
                    out.meanInterval = welch->interval;
            }
        }
        out.controlRisk = roundedTo(controlRisk);
        out.ratio = roundedTo(std::exp(ratio.value));
        out.ratioLow = roundedTo(std::exp(ratio.value - percentile95 * ratio.error));
        out.ratioHigh = roundedTo(std::exp(ratio.value + percentile95 * ratio.error));
        const auto solved = [&](double wanted) {
            return multiplierFor(wanted, controlRisk, m_fit.settings.window, m_fit.settings.halfLife);
        };
        out.multiplier = solved(out.ratio);
        out.low = solved(out.ratioLow);
        out.high = solved(out.ratioHigh);
        m_fit.effects.push_back(out);
    }

    void fitArm(std::uint32_t arm)
    {
        addEffect(arm, -1, logRatio(m_all[arm], control(-1)), m_fit.controls.front().risk);
        if (!hasSegments())
            return;
        std::vector<Estimate> own;
        std::vector<Estimate> usable;
        for (std::size_t segment = 0; segment < m_cells.size(); ++segment) {
            own.push_back(logRatio(m_cells[segment][arm], control(int(segment))));
            if (m_cells[segment][arm].n > 0 && control(int(segment)).n > 0)
                usable.push_back(own.back());
        }
        const Pooled all = pooled(usable);
        for (std::size_t segment = 0; segment < m_cells.size(); ++segment) {
            const bool isSeen = m_cells[segment][arm].n > 0 && control(int(segment)).n > 0;
            const Estimate belief = isSeen ? shrunk(own[segment], all)
                                           : Estimate{all.mean.value, std::hypot(all.mean.error, all.between)};
            addEffect(arm, int(segment), belief, m_fit.controls[segment + 1].risk);
        }
    }

    const RandomisedTable &m_table;
    std::vector<std::vector<Cell>> m_cells; ///< by segment and arm
    std::vector<Cell> m_all;
    EffectFit m_fit;
};

} // namespace

EffectFit fitEffects(const RandomisedTable &table, EffectFitSettings settings) { return Fitter(table, settings).fit(); }

} // namespace throughline::calibration
