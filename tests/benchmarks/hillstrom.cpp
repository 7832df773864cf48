// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/hillstrom.h"

#include "model/values/number.h"
#include "simulator/calibration/apply.h"
#include "simulator/engine/run.h"
#include "simulator/population/csv/csv_reader.h"
#include "simulator/population/population.h"
#include "simulator/response/benchmarks.h"
#include "simulator/statistics/intervals.h"
#include "tests/harness/text_journey.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::benchmark {

namespace {

constexpr std::int64_t start = 1'772'409'600; // 2026-03-02, a Monday
const std::array<std::string, 3> armNames{"No E-Mail", "Mens E-Mail", "Womens E-Mail"};

class Rows final : public CsvHandler
{
public:
    bool record(std::int64_t, std::span<const std::string_view> fields) override
    {
        if (fields.size() != 12)
            return false;
        if (fields[0] == "recency")
            return true;
        const auto arm = std::find(armNames.begin(), armNames.end(), fields[8]);
        if (arm == armNames.end())
            return false;
        data.arm.push_back(std::uint8_t(arm - armNames.begin()));
        data.boughtMens.push_back(fields[3] == "1");
        data.boughtWomens.push_back(fields[4] == "1");
        data.visited.push_back(fields[9] == "1");
        data.spent.push_back(parseReal(fields[11]).value_or(0));
        return true;
    }
    bool brokenLine(std::int64_t, std::string_view) override { return false; }

    Hillstrom data;
};

/// Keys that put the customers into other halves at each split.
Population populationOf(const Hillstrom &data, std::uint64_t split)
{
    PopulationParts parts;
    Column mens, womens;
    mens.name = "mens";
    womens.name = "womens";
    mens.type = womens.type = RoleType::Integer;
    const std::string prefix = "split " + formatNumber(std::int64_t(split)) + " customer ";
    for (std::size_t row = 0; row < data.rows(); ++row) {
        parts.keys.push_back(prefix + formatNumber(std::int64_t(row)));
        mens.integers.push_back(data.boughtMens[row]);
        womens.integers.push_back(data.boughtWomens[row]);
    }
    parts.fields = {std::move(mens), std::move(womens)};
    parts.databaseHash = "00000000000000000000000000000000";
    parts.latest = start;
    return Population(std::move(parts));
}

/// One e-mail is assigned, or none.
Project emailTest()
{
    Project project = test::textProject(
        "start > test mens womens holdout { mens: email#first ; womens: email#second ; holdout: exit } > exit");
    for (Node &node : project.journeys.front().nodes)
        if (auto *split = std::get_if<SplitExperimentNode>(&node.parameters))
            for (std::size_t i = 0; i < 2; ++i)
                split->arms[i].label = armNames[i + 1];
    return project;
}

/// Of the half that is learned from.
Expected<calibration::RandomisedTable> tableOf(const Hillstrom &data, const Population &population, bool isSpend)
{
    calibration::RandomisedRequest request{"hillstrom", "segment", armNames[0], isSpend ? "spend" : "visit", {"mens", "womens"}};
    calibration::RandomisedValues values;
    values.by.resize(2);
    for (std::size_t row = 0; row < data.rows(); ++row) {
        if (population.keyHash(row) % 2 != 0)
            continue;
        values.arms.push_back(armNames[data.arm[row]]);
        values.outcomes.push_back(isSpend ? data.spent[row] : double(data.visited[row]));
        values.by[0].push_back(data.boughtMens[row] ? "1" : "0");
        values.by[1].push_back(data.boughtWomens[row] ? "1" : "0");
    }
    return calibration::makeRandomisedTable(request, values);
}

/// Mean of what the pairs of worlds say, over draws and replications.
struct Simulated
{
    double conversion = 0;
    double spend = 0;
};

Simulated simulatedOf(const metrics::OutcomeTotals &totals)
{
    Simulated out;
    for (const metrics::OutcomeCell &cell : totals.cells) {
        const double n = double(cell.customers) * double(totals.cells.size());
        out.conversion += metrics::asReal(cell.conversions.with - cell.conversions.without) / n;
        out.spend += metrics::asReal(cell.revenue.with - cell.revenue.without, metrics::moneyUnit) / n;
    }
    return out;
}

Expected<std::array<Simulated, 2>> simulate(const Project &project, const Population &population, const HillstromSettings &settings)
{
    RunSettings run;
    run.seed = settings.seed; // splits must not share the luck of their draws
    run.start = Moment{start};
    run.days = 14;
    run.draws = settings.draws;
    run.replications = settings.replications;
    run.shard = {1, 2};
    RunMonitor monitor;
    const auto result = throughline::run(project, population, run, monitor);
    if (!result)
        return tl::unexpected(result.error());
    const auto &arms = result->totals.experiments.front();
    return std::array{simulatedOf(arms[0]), simulatedOf(arms[1])};
}

statistics::Interval widened(double estimate, statistics::Interval interval)
{
    const double root = std::sqrt(2.0);
    return {estimate - root * (estimate - interval.low), estimate + root * (interval.high - estimate)};
}

struct Sample
{
    double n = 0, sum = 0, squares = 0;
    void add(double x)
    {
        n += 1;
        sum += x;
        squares += x * x;
    }
    double mean() const { return sum / n; }
    double deviation() const { return std::sqrt(std::max(squares / n - mean() * mean(), 0.0) * n / (n - 1)); }
};

template <class Outcome, class Takes>
std::array<Sample, 3> observedOf(const Hillstrom &data, const Population &population, Outcome outcome, Takes takes)
{
    std::array<Sample, 3> out;
    for (std::size_t row = 0; row < data.rows(); ++row)
        if (population.keyHash(row) % 2 == 1 && takes(row))
            out[data.arm[row]].add(outcome(row));
    return out;
}

EffectCheck check(std::size_t arm, std::string outcome, double predicted, const std::array<Sample, 3> &observed)
{
    EffectCheck out;
    out.arm = armNames[arm];
    out.outcome = std::move(outcome);
    out.predicted = predicted;
    const Sample &treat = observed[arm], &none = observed[Hillstrom::Nothing];
    out.observed = treat.mean() - none.mean();
    if (out.outcome == "spend") {
        const auto welch = statistics::welchInterval(treat.mean(), treat.deviation(), treat.n, none.mean(), none.deviation(), none.n);
        out.allowed = widened(out.observed, welch ? welch->interval : statistics::Interval{out.observed, out.observed});
    } else {
        out.allowed = widened(out.observed, statistics::newcombeDifference({treat.sum, treat.n}, {none.sum, none.n}));
    }
    return out;
}

/// Only customers of this history enter.
Project onlyFor(Project project, int mens, int womens)
{
    Audience group;
    group.id = "group";
    for (const auto &[field, value] : {std::pair("mens", mens), std::pair("womens", womens)}) {
        Rule rule;
        rule.kind = Rule::Kind::Field;
        rule.field = field;
        rule.values = {std::int64_t(value)};
        group.rule.children.push_back(std::move(rule));
    }
    project.audiences.push_back(std::move(group));
    for (Node &node : project.journeys.front().nodes)
        if (auto *entry = std::get_if<EntryAudience>(&node.parameters))
            entry->audience = "group";
    return project;
}

Expected<Contrast> contrastOf(const Hillstrom &data, const Project &calibrated, const Population &population, const HillstromSettings &settings)
{
    Contrast out;
    double variance = 0;
    for (const bool isWomens : {true, false}) {
        const auto simulated = simulate(onlyFor(calibrated, isWomens ? 0 : 1, isWomens ? 1 : 0), population, settings);
        if (!simulated)
            return tl::unexpected(simulated.error());
        const auto observed = observedOf(data, population, [&](std::size_t row) { return double(data.visited[row]); },
                                         [&](std::size_t row) { return data.boughtWomens[row] == isWomens && data.boughtMens[row] != isWomens; });
        const Sample &treat = observed[Hillstrom::Womens], &none = observed[Hillstrom::Nothing];
        (isWomens ? out.predictedWomensOnly : out.predictedMensOnly) = (*simulated)[1].conversion;
        (isWomens ? out.observedWomensOnly : out.observedMensOnly) = treat.mean() - none.mean();
        for (const Sample *sample : {&treat, &none})
            variance += sample->deviation() * sample->deviation() / sample->n;
    }
    const double half = 1.959963984540054 * std::sqrt(2 * variance);
    out.allowed = {out.observed() - half, out.observed() + half};
    return out;
}

} // namespace

std::optional<Hillstrom> readHillstrom(const std::string &path)
{
    auto source = TextSource::open(path, std::nullopt);
    if (!source)
        return std::nullopt;
    Rows rows;
    Progress progress;
    if (!readCsv(*source, ',', rows, progress) || rows.data.rows() < 1000)
        return std::nullopt;
    return std::move(rows.data);
}

Expected<SplitResult> checkSplit(const Hillstrom &data, std::uint64_t split, HillstromSettings settings)
{
    settings.seed = split;
    const Population population = populationOf(data, split);
    SplitResult out;
    for (const bool isSpend : {false, true}) {
        auto table = tableOf(data, population, isSpend);
        if (!table)
            return tl::unexpected(table.error());
        Project project = emailTest();
        const auto found = calibration::calibrate(project, population, std::move(*table), 0);
        if (!found)
            return tl::unexpected(found.error());
        calibration::writeInto(project, *found);
        const auto simulated = simulate(project, population, settings);
        if (!simulated)
            return tl::unexpected(simulated.error());
        const auto everyone = [](std::size_t) { return true; };
        const auto converted = observedOf(data, population, [&](std::size_t row) {
            return isSpend ? double(data.spent[row] > 0) : double(data.visited[row]);
        }, everyone);
        for (std::size_t arm = 1; arm < 3; ++arm)
            out.effects.push_back(check(arm, isSpend ? "conversion" : "visit", (*simulated)[arm - 1].conversion, converted));
        if (isSpend) {
            const auto spent = observedOf(data, population, [&](std::size_t row) { return data.spent[row]; }, everyone);
            for (std::size_t arm = 1; arm < 3; ++arm)
                out.effects.push_back(check(arm, "spend", (*simulated)[arm - 1].spend, spent));
        } else if (settings.withContrast) {
            auto contrast = contrastOf(data, project, population, settings);
            if (!contrast)
                return tl::unexpected(contrast.error());
            out.contrast = *contrast;
        }
    }
    return out;
}

Expected<UncalibratedEffect> uncalibratedEffect(const Hillstrom &data)
{
    Project project = emailTest();
    project.assumptions.effects = cautiousEffects();
    const auto simulated = simulate(project, populationOf(data, 0), {});
    if (!simulated)
        return tl::unexpected(simulated.error());
    return UncalibratedEffect{(*simulated)[0].conversion, (*simulated)[0].spend};
}

} // namespace throughline::benchmark
