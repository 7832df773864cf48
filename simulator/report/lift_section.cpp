// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/lift_estimate.h"
#include "simulator/report/section.h"
#include "simulator/report/sections.h"
#include "simulator/statistics/bayes.h"
#include "simulator/statistics/proportions.h"

#include <algorithm>
#include <cmath>

namespace throughline {

using metrics::asReal;
using metrics::ExperimentLayout;
using metrics::Int128;
using metrics::moneyUnit;
using metrics::OutcomeCell;
using metrics::OutcomeTotals;

namespace {

LiftDesign designOf(const RunResult &result)
{
    return {std::max<std::int64_t>(1, result.layout.run.draws),
            std::max<std::int64_t>(1, result.layout.run.replications)};
}

Message nobodyEntered()
{
    return {TL_TEXT("Report", "No customer entered a tested journey outside a hold-out."), {}};
}

Message needsDraws()
{
    return {TL_TEXT("Report", "Parameter uncertainty needs at least two draws and two replications."),
            {}};
}

void setInterval(Section &section, const char *key,
                 const std::optional<statistics::Interval> &interval, const Message &why)
{
    if (interval)
        section.set(key, encodeInterval(interval->low, interval->high));
    else
        section.absent(key, why);
}

/// Means over the cells of what whole populations did: the base run where no draw was walked.
struct WorldSums
{
    double journey = 0;
    double holdout = 0;
    double incremental = 0;
};

template <class Pick>
WorldSums sumsOf(const OutcomeTotals &totals, double unit, Pick pick)
{
    Int128 with = 0;
    Int128 without = 0;
    double cells = 0;
    for (const OutcomeCell &cell : totals.cells) {
        if (cell.customers == 0)
            continue;
        const auto [w, wo] = pick(cell);
        with += w;
        without += wo;
        ++cells;
    }
    if (cells == 0) {
        std::tie(with, without) = pick(totals.base);
        cells = 1;
    }
    return {asReal(with, unit) / cells, asReal(without, unit) / cells,
            asReal(with - without, unit) / cells};
}

Json encodeSums(const WorldSums &sums)
{
    Section section;
    section.setReal("journey", sums.journey);
    section.setReal("holdout", sums.holdout);
    section.setReal("incremental", sums.incremental);
    return section.take();
}

WorldSums conversionsOf(const OutcomeTotals &totals)
{
    return sumsOf(totals, 1, [](const OutcomeCell &cell) {
        return std::pair(cell.conversions.with, cell.conversions.without);
    });
}

WorldSums revenueOf(const OutcomeTotals &totals)
{
    return sumsOf(totals, moneyUnit, [](const OutcomeCell &cell) {
        return std::pair(cell.revenue.with, cell.revenue.without);
    });
}

WorldSums costOf(const OutcomeTotals &totals)
{
    return sumsOf(totals, moneyUnit,
                  [](const OutcomeCell &cell) { return std::pair(cell.costWith, cell.costWithout); });
}

Json absoluteOf(const LiftFigures &figures)
{
    Section section;
    section.setReal("point", figures.absolute);
    setInterval(section, "interval", figures.absoluteInterval,
                {TL_TEXT("Report", "An interval needs at least two customers."), {}});
    return section.take();
}

Json relativeOf(const LiftFigures &figures)
{
    Section section;
    section.setOrAbsent("point", figures.relative,
                        {TL_TEXT("Report", "Nobody converts without the journeys."), {}});
    setInterval(section, "interval", figures.relativeInterval,
                {TL_TEXT("Report", "Not estimable: conversions without the journeys are too few."),
                 {}});
    return section.take();
}

/// The test that the first experiment of the run plans.
struct PlannedTest
{
    const ExperimentLayout *experiment = nullptr;
    LiftFigures effect;                  ///< of the first arm that is not the control
    double customersPerArm = 0;
    double standardError = 0;
};

const OutcomeTotals *controlOf(const RunResult &result, std::size_t experiment)
{
    const std::int64_t control = result.layout.experiments[experiment].control;
    const std::vector<OutcomeTotals> &arms = result.totals.experiments[experiment];
    if (control < 0 || control >= static_cast<std::int64_t>(arms.size()))
        return nullptr;
    return &arms[static_cast<std::size_t>(control)];
}

std::optional<PlannedTest> plannedTest(const RunResult &result)
{
    for (std::size_t i = 0; i < result.layout.experiments.size(); ++i) {
        const ExperimentLayout &experiment = result.layout.experiments[i];
        const std::vector<OutcomeTotals> &arms = result.totals.experiments[i];
        const OutcomeTotals *control = controlOf(result, i);
        for (const OutcomeTotals &arm : arms) {
            if (&arm == control)
                continue;
            const auto effect
                = estimateArm(arm, control, LiftMetric::Conversions, designOf(result));
            if (!effect)
                continue;
            const double baseline
                = experiment.baseline >= 0 ? experiment.baseline : effect->without;
            const double treated = std::min(1.0, baseline * (1 + experiment.smallestEffect));
            const Expected<double> size = statistics::twoProportionControlSize(
                {baseline, treated}, experiment.power, {experiment.alpha, 2});
            if (!size || !std::isfinite(*size) || *size <= 0)
                continue;
            const double n = std::ceil(*size);
            return PlannedTest{&experiment, *effect, n,
                               std::sqrt((baseline * (1 - baseline) + treated * (1 - treated)) / n)};
        }
    }
    return {};
}

void addPlannedTest(Section &lift, const RunResult &result)
{
    const std::optional<PlannedTest> test = plannedTest(result);
    const Message noTest{
        TL_TEXT("Report", "No tested journey holds an experiment whose size can be planned."), {}};
    Section sampling;
    Section assurance;
    if (!test) {
        for (const char *key : {"experiment", "n", "se"})
            sampling.absent(key, noTest);
        for (const char *key : {"value", "ceiling"})
            assurance.absent(key, noTest);
    } else {
        sampling.set("experiment", test->experiment->id);
        sampling.setReal("n", test->customersPerArm);
        sampling.setReal("se", test->standardError);
        const bool isBelieved = test->effect.parameterSd.has_value();
        if (isBelieved && *test->effect.parameterSd == 0 && test->effect.absolute == 0) {
            for (const char *key : {"value", "ceiling"})
                assurance.absent(key, {TL_TEXT("Report", "No draw shows a difference between the arms, "
                                                         "so there is nothing for a test to find."),
                                       {}});
        } else if (isBelieved) {
            const statistics::EffectPrior prior{test->effect.absolute, *test->effect.parameterSd};
            assurance.setReal("value", statistics::assurance(prior, test->standardError,
                                                             {test->experiment->alpha, 2}));
            // Without any spread the belief is a point, above nought or not.
            assurance.setReal("ceiling", prior.sd > 0 ? statistics::assuranceCeiling(prior)
                                                      : (prior.mean > 0 ? 1.0 : 0.0));
        } else {
            for (const char *key : {"value", "ceiling"})
                assurance.absent(key, needsDraws());
        }
    }
    lift.set("testSampling", sampling.take());
    lift.set("assurance", assurance.take());
}

/// What a test of this arm would measure: its outcome, the outcome its customers would have under the
/// control, the spread between customers, and how surely the difference is known.
Json beliefOf(const OutcomeTotals &arm, const OutcomeTotals *control, LiftDesign design)
{
    Json belief;
    for (const auto &[key, metric] : {std::pair{"conversion", LiftMetric::Conversions},
                                      std::pair{"revenue", LiftMetric::Revenue}}) {
        const auto figures = estimateArm(arm, control == &arm ? nullptr : control, metric, design);
        if (!figures) {
            belief[key] = nullptr;
            belief["why"] = english({TL_TEXT("Report", "No customer came into the arms that are compared."), {}});
            continue;
        }
        Section section;
        section.setReal("mean", figures->with);
        section.setReal("sd", figures->withSd);
        section.setReal("underControl", control == &arm ? figures->with : figures->without);
        section.setReal("effect", control == &arm ? 0 : figures->absolute);
        section.setOrAbsent("effectSd", control == &arm ? std::nullopt : figures->parameterSd,
                            control == &arm
                                ? Message{TL_TEXT("Report", "The other arms are compared with this one."), {}}
                                : needsDraws());
        belief[key] = section.take();
    }
    return belief;
}

Json drawMeans(const RunResult &result)
{
    const LiftDesign design = designOf(result);
    Json means = Json::array();
    const std::vector<OutcomeCell> &cells = result.totals.lift.cells;
    const auto replications = static_cast<std::size_t>(design.replications);
    for (std::size_t first = 0; first + replications <= cells.size(); first += replications) {
        double sum = 0;
        for (std::size_t r = 0; r < replications; ++r) {
            const OutcomeCell &cell = cells[first + r];
            if (cell.customers > 0)
                sum += asReal(cell.conversions.with - cell.conversions.without,
                              static_cast<double>(cell.customers));
        }
        means.push_back(sum / static_cast<double>(replications));
    }
    return means;
}

Json absentLift(const RunResult &result)
{
    const Message why = nobodyEntered();
    const auto absent = [&](std::initializer_list<const char *> keys) {
        Section section;
        for (const char *key : keys)
            section.absent(key, why);
        return section.take();
    };
    Section lift;
    lift.set("tested", result.layout.run.tested);
    lift.set("customers", 0);
    lift.set("absolute", absent({"point", "interval"}));
    lift.set("relative", absent({"point", "interval"}));
    lift.set("conversions", absent({"journey", "holdout", "incremental"}));
    lift.set("revenue", absent({"journey", "holdout", "incremental"}));
    lift.set("cost", absent({"total", "perIncremental"}));
    lift.set("monteCarlo", absent({"se"}));
    lift.set("parameter", absent({"sd", "interval"}));
    lift.set("testSampling", absent({"experiment", "n", "se"}));
    lift.set("assurance", absent({"value", "ceiling"}));
    return lift.take();
}

} // namespace

Json liftSection(const RunResult &result)
{
    const OutcomeTotals &totals = result.totals.lift;
    const LiftDesign design = designOf(result);
    const auto figures = estimateLift(totals, LiftMetric::Conversions, design);
    const auto revenueFigures = estimateLift(totals, LiftMetric::Revenue, design);
    if (!figures || !revenueFigures)
        return absentLift(result);

    Section lift;
    lift.set("tested", result.layout.run.tested);
    lift.set("customers", totals.base.customers);
    lift.setReal("windowDays", static_cast<double>(result.layout.run.outcomeWindow) / 86400);
    lift.set("absolute", absoluteOf(*figures));
    lift.set("relative", relativeOf(*figures));
    const WorldSums conversions = conversionsOf(totals);
    const WorldSums revenue = revenueOf(totals);
    const WorldSums cost = costOf(totals);
    lift.set("conversions", encodeSums(conversions));
    Json revenueJson = encodeSums(revenue);
    revenueJson["perCustomer"] = absoluteOf(*revenueFigures);
    revenueJson["relative"] = relativeOf(*revenueFigures);
    lift.set("revenue", std::move(revenueJson));
    Section costs;
    costs.setReal("total", cost.incremental);
    costs.setOrAbsent("perIncremental",
                      conversions.incremental > 0
                          ? std::optional(cost.incremental / conversions.incremental)
                          : std::nullopt,
                      {TL_TEXT("Report", "The journeys bring no additional conversion."), {}});
    costs.setReal("margin", revenue.incremental * asReal(result.layout.run.margin, 1e6));
    lift.set("cost", costs.take());

    Section monteCarlo;
    monteCarlo.setOrAbsent("se", figures->standardError,
                           {TL_TEXT("Report", "An error needs at least two customers."), {}});
    lift.set("monteCarlo", monteCarlo.take());
    Section parameter;
    parameter.setOrAbsent("sd", figures->parameterSd, needsDraws());
    setInterval(parameter, "interval", figures->parameterInterval, needsDraws());
    lift.set("parameter", parameter.take());
    addPlannedTest(lift, result);
    lift.set("draws", drawMeans(result));
    return lift.take();
}

Json experimentsSection(const RunResult &result)
{
    Json experiments = Json::array();
    for (std::size_t i = 0; i < result.layout.experiments.size(); ++i) {
        const ExperimentLayout &layout = result.layout.experiments[i];
        const OutcomeTotals *control = controlOf(result, i);
        Json arms = Json::array();
        for (std::size_t a = 0; a < layout.arms.size(); ++a) {
            const OutcomeTotals &arm = result.totals.experiments[i][a];
            Section section;
            section.set("id", layout.arms[a]);
            section.set("customers", arm.base.customers);
            section.set("conversions", static_cast<std::int64_t>(arm.base.conversions.with));
            section.setReal("revenue", asReal(arm.base.revenue.with, moneyUnit));
            const bool isControl = &arm == control;
            section.set("control", isControl);
            const Message why = isControl
                ? Message{TL_TEXT("Report", "The other arms are compared with this one."), {}}
                : Message{TL_TEXT("Report", "No customer came into the arms that are compared."), {}};
            const auto figures = isControl
                ? std::nullopt
                : estimateArm(arm, control, LiftMetric::Conversions, designOf(result));
            const auto revenue = isControl
                ? std::nullopt
                : estimateArm(arm, control, LiftMetric::Revenue, designOf(result));
            if (!figures || !revenue) {
                for (const char *key : {"absolute", "relative", "absoluteInterval",
                                        "relativeInterval", "revenuePerCustomer"})
                    section.absent(key, why);
            } else {
                section.setReal("absolute", figures->absolute);
                section.setOrAbsent("relative", figures->relative,
                                    {TL_TEXT("Report", "Nobody converts without the journeys."), {}});
                setInterval(section, "absoluteInterval", figures->absoluteInterval,
                            {TL_TEXT("Report", "An interval needs at least two customers."), {}});
                setInterval(section, "relativeInterval", figures->relativeInterval,
                            {TL_TEXT("Report", "Not estimable: conversions without the journeys are "
                                               "too few."),
                             {}});
                section.setReal("revenuePerCustomer", revenue->absolute);
            }
            section.set("belief", beliefOf(arm, control, designOf(result)));
            arms.push_back(section.take());
        }
        Json arrivals = Json::array();
        for (std::size_t n = 0; n < result.layout.nodes.size(); ++n) {
            if (result.layout.nodes[n].id == layout.id
                && result.layout.nodes[n].journey == layout.journey)
                arrivals = result.totals.nodes[n].arrivals;
        }
        experiments.push_back({{"id", layout.id},
                               {"journey", layout.journey},
                               {"plan", layout.plan},
                               {"arms", std::move(arms)},
                               {"arrivals", std::move(arrivals)}});
    }
    return experiments;
}

} // namespace throughline
