// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/lift_estimate.h"

#include "simulator/statistics/distributions.h"
#include "simulator/statistics/intervals.h"
#include "simulator/statistics/lift_split.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace throughline {

using metrics::Int128;
using metrics::OutcomeCell;
using metrics::OutcomeTotals;
using metrics::PairMoments;

namespace {

constexpr double confidence = 0.95;

double unitOf(LiftMetric metric)
{
    return metric == LiftMetric::Revenue ? static_cast<double>(metrics::moneyUnit) : 1.0;
}

const PairMoments &momentsOf(const OutcomeCell &cell, LiftMetric metric)
{
    return metric == LiftMetric::Revenue ? cell.revenue : cell.conversions;
}

std::span<const OutcomeCell> cellsOf(const OutcomeTotals &totals)
{
    const bool isWalked = std::any_of(totals.cells.begin(), totals.cells.end(),
                                      [](const OutcomeCell &cell) { return cell.customers > 0; });
    if (isWalked)
        return totals.cells;
    return {&totals.base, 1};
}

/// Means per customer of one cell.
struct CellMeans
{
    double with = 0;
    double without = 0;
    double difference = 0;               ///< from the integers: exactly 0 where the worlds are equal
};

CellMeans meansOf(const OutcomeCell &cell, LiftMetric metric)
{
    if (cell.customers == 0)
        return {};
    const PairMoments &moments = momentsOf(cell, metric);
    const double n = static_cast<double>(cell.customers) * unitOf(metric);
    return {metrics::asReal(moments.with, n), metrics::asReal(moments.without, n),
            metrics::asReal(moments.with - moments.without, n)};
}

/// Variances and covariance of single customers, pooled over the cells.
struct Spread
{
    double customers = 0;                ///< over all cells
    double with = 0;
    double without = 0;
    double product = 0;
    double difference = 0;
};

Spread spreadOf(std::span<const OutcomeCell> cells, LiftMetric metric)
{
    Int128 n = 0;
    PairMoments sum;
    for (const OutcomeCell &cell : cells) {
        const PairMoments &moments = momentsOf(cell, metric);
        n += cell.customers;
        sum.with += moments.with;
        sum.without += moments.without;
        sum.withSquared += moments.withSquared;
        sum.withoutSquared += moments.withoutSquared;
        sum.product += moments.product;
    }
    const double count = static_cast<double>(n);
    if (count < 2)
        return {count, 0, 0, 0, 0};
    const double unit = unitOf(metric);
    const auto centred = [&](Int128 products, Int128 a, Int128 b) {
        const double mean = static_cast<double>(a) / count * static_cast<double>(b);
        return (static_cast<double>(products) - mean) / (count - 1) / (unit * unit);
    };
    const Int128 difference = sum.with - sum.without;
    const Int128 squares = sum.withSquared + sum.withoutSquared - 2 * sum.product;
    return {count, std::max(0.0, centred(sum.withSquared, sum.with, sum.with)),
            std::max(0.0, centred(sum.withoutSquared, sum.without, sum.without)),
            centred(sum.product, sum.with, sum.without),
            std::max(0.0, centred(squares, difference, difference))};
}

/// Value at the share of a sorted list, between its neighbours in proportion.
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// The draw means drawn together until their spread is that of the parameters alone.
statistics::Interval parameterInterval(std::vector<double> drawMeans, double point, double sd)
{
    double squares = 0;
    for (const double mean : drawMeans)
        squares += (mean - point) * (mean - point);
    const double spread = std::sqrt(squares / static_cast<double>(drawMeans.size() - 1));
    const double shrink = spread > 0 ? std::min(1.0, sd / spread) : 0;
    for (double &mean : drawMeans)
        mean = point + (mean - point) * shrink;
    std::sort(drawMeans.begin(), drawMeans.end());
    return {quantile(drawMeans, 0.05), quantile(drawMeans, 0.95)};
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// Covariance of the grand means of two series of draw means.
double covarianceOfMeans(const std::vector<double> &a, const std::vector<double> &b)
{
    const double meanA = meanOf(a);
    const double meanB = meanOf(b);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    const auto n = static_cast<double>(a.size());
    return sum / (n - 1) / n;
}

/// What the cells say, averaged within each draw.
struct DrawMeans
{
    std::vector<std::vector<double>> differences; ///< [draw][replicate]
    std::vector<double> difference;
    std::vector<double> with;
    std::vector<double> without;
};

DrawMeans drawMeansOf(const std::vector<CellMeans> &cells, LiftDesign design)
{
    DrawMeans means;
    const auto replications = static_cast<std::size_t>(design.replications);
    for (std::size_t first = 0; first + replications <= cells.size(); first += replications) {
        std::vector<double> differences;
        CellMeans sum;
        for (std::size_t r = 0; r < replications; ++r) {
            differences.push_back(cells[first + r].difference);
            sum.with += cells[first + r].with;
            sum.without += cells[first + r].without;
        }
        means.difference.push_back(meanOf(differences));
        means.with.push_back(sum.with / static_cast<double>(replications));
        means.without.push_back(sum.without / static_cast<double>(replications));
        means.differences.push_back(std::move(differences));
    }
    return means;
}

void splitNested(LiftFigures &figures, const DrawMeans &means)
{
    const Expected<statistics::LiftSplit> split = statistics::splitLift(means.differences);
    if (!split)
        return;
    figures.standardError = split->pointError;
    figures.parameterSd = split->parameterSd;
    if (figures.parameterSd)
        figures.parameterInterval
            = parameterInterval(means.difference, figures.absolute, *figures.parameterSd);
    figures.relativeInterval = statistics::relativeLiftFieller(
        {figures.with, covarianceOfMeans(means.with, means.with)},
        {figures.without, covarianceOfMeans(means.without, means.without)}, confidence,
        covarianceOfMeans(means.with, means.without));
}

LiftFigures figuresOf(const std::vector<CellMeans> &cells, LiftDesign &design)
{
    if (cells.size() != static_cast<std::size_t>(design.draws * design.replications))
        design = {1, static_cast<std::int64_t>(cells.size())};
    std::vector<double> differences;
    LiftFigures figures;
    for (const CellMeans &cell : cells) {
        differences.push_back(cell.difference);
        figures.with += cell.with / static_cast<double>(cells.size());
        figures.without += cell.without / static_cast<double>(cells.size());
    }
    figures.absolute = meanOf(differences);
    return figures;
}

void addAbsoluteInterval(LiftFigures &figures)
{
    if (!figures.standardError)
        return;
    const double half = statistics::normalTwoSidedQuantile(confidence) * *figures.standardError;
    figures.absoluteInterval = {figures.absolute - half, figures.absolute + half};
}

} // namespace

std::optional<LiftFigures> estimateLift(const OutcomeTotals &totals, LiftMetric metric,
                                        LiftDesign design)
{
    return estimateArm(totals, nullptr, metric, design);
}

std::optional<LiftFigures> estimateArm(const OutcomeTotals &arm, const OutcomeTotals *control,
                                       LiftMetric metric, LiftDesign design)
{
    const std::span<const OutcomeCell> armCells = cellsOf(arm);
    const std::span<const OutcomeCell> controlCells
        = control ? cellsOf(*control) : std::span<const OutcomeCell>();
    const Spread spread = spreadOf(armCells, metric);
    const Spread controlSpread = spreadOf(controlCells, metric);
    if (spread.customers == 0 || (control && controlSpread.customers == 0)
        || (control && controlCells.size() != armCells.size()))
        return {};

    std::vector<CellMeans> cells;
    for (std::size_t i = 0; i < armCells.size(); ++i) {
        CellMeans means = meansOf(armCells[i], metric);
        if (control) {
            // The arm's customers under the control: their own other world, moved by its effect.
            const double shift = meansOf(controlCells[i], metric).difference;
            means.difference -= shift;
            means.without += shift;
        }
        cells.push_back(means);
    }
    LiftFigures figures = figuresOf(cells, design);
    figures.withSd = std::sqrt(spread.with);
    if (figures.without > 0) {
        // Of equal worlds exactly 0, whatever the rounding of the two means.
        figures.relative = figures.absolute == 0 ? 0 : figures.with / figures.without - 1;
    }
    if (design.isNested()) {
        splitNested(figures, drawMeansOf(cells, design));
    } else if (spread.customers >= 2 && (!control || controlSpread.customers >= 2)) {
        const double n = spread.customers;
        double variance = spread.difference / n;
        double withoutVariance = spread.without / n;
        if (control) {
            variance += controlSpread.difference / controlSpread.customers;
            withoutVariance += controlSpread.difference / controlSpread.customers;
        }
        figures.standardError = std::sqrt(variance);
        figures.relativeInterval = statistics::relativeLiftFieller(
            {figures.with, spread.with / n}, {figures.without, withoutVariance}, confidence,
            spread.product / n);
    }
    addAbsoluteInterval(figures);
    if (!figures.relative)
        figures.relativeInterval.reset();
    else if (figures.absolute == 0 && figures.standardError == 0.0)
        figures.relativeInterval = statistics::Interval{0, 0};
    return figures;
}

} // namespace throughline
