// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/segment_uplift.h"

#include "simulator/engine/luck.h"
#include "simulator/statistics/distributions.h"
#include "simulator/statistics/uplift.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

namespace {

struct Tally
{
    double n = 0;
    double sum = 0;
    double squares = 0;

    void add(double y)
    {
        ++n;
        sum += y;
        squares += y * y;
    }
    double mean() const { return n > 0 ? sum / n : 0; }
    double varianceOfMean() const
    {
        return n > 1 ? std::max(0.0, squares - sum * sum / n) / (n - 1) / n : 0;
    }
};

struct Pair
{
    Tally treated;
    Tally control;

    bool isKnown() const { return treated.n > 1 && control.n > 1; }
    double lift() const { return treated.mean() - control.mean(); }
    double variance() const { return treated.varianceOfMean() + control.varianceOfMean(); }
};

/// What half of the customers says about the effect.
struct Model
{
    double overall = 0;
    std::vector<std::vector<double>> deviation; ///< [segment][value]
};

Model fit(const TestResults &results, std::uint32_t treated, std::uint32_t control, const std::vector<bool> &fold,
          bool which)
{
    Pair all;
    std::vector<std::vector<Pair>> pairs;
    for (const Segment &segment : results.segments)
        pairs.emplace_back(segment.values.size());
    for (std::size_t row = 0; row < results.rows(); ++row) {
        const std::uint32_t arm = results.armOf[row];
        if ((arm != treated && arm != control) || fold[row] != which)
            continue;
        const auto add = [&](Pair &pair) {
            (arm == treated ? pair.treated : pair.control).add(results.outcome[row]);
        };
        add(all);
        for (std::size_t s = 0; s < pairs.size(); ++s)
            add(pairs[s][results.segments[s].codes[row]]);
    }
    Model model{all.lift(), {}};
    for (const std::vector<Pair> &values : pairs) {
        std::vector<double> deviations;
        for (const Pair &pair : values) {
            const double apart = pair.isKnown() ? pair.lift() - model.overall : 0;
            const double kept = apart != 0 ? std::max(0.0, 1 - pair.variance() / (apart * apart)) : 0;
            deviations.push_back(apart * kept);
        }
        model.deviation.push_back(std::move(deviations));
    }
    return model;
}

} // namespace

std::vector<SegmentReadout> segmentUplifts(const TestResults &results, std::uint32_t treated, std::uint32_t control,
                                           const std::string &arm)
{
    std::vector<SegmentReadout> out;
    const double z = statistics::normalTwoSidedQuantile(0.95);
    for (const Segment &segment : results.segments) {
        std::vector<Pair> pairs(segment.values.size());
        for (std::size_t row = 0; row < results.rows(); ++row) {
            Pair &pair = pairs[segment.codes[row]];
            if (results.armOf[row] == treated)
                pair.treated.add(results.outcome[row]);
            else if (results.armOf[row] == control)
                pair.control.add(results.outcome[row]);
        }
        for (std::size_t value = 0; value < pairs.size(); ++value) {
            const Pair &pair = pairs[value];
            if (!pair.isKnown())
                continue;
            const double error = std::sqrt(pair.variance());
            out.push_back({segment.name, segment.values[value], arm, pair.treated.n + pair.control.n, pair.lift(), error,
                           {pair.lift() - z * error, pair.lift() + z * error}});
        }
    }
    return out;
}

RankingQuality rankingQuality(const TestResults &results, std::uint32_t treated, std::uint32_t control)
{
    if (results.segments.empty())
        return {};
    const Luck luck(nameHash("folds"), 0, 0);
    std::vector<bool> fold(results.rows());
    for (std::size_t row = 0; row < fold.size(); ++row)
        fold[row] = (luck.word(row, 0) & 1) != 0;
    const Model models[2] = {fit(results, treated, control, fold, false), fit(results, treated, control, fold, true)};
    std::vector<double> outcome;
    std::vector<double> isTreated;
    std::vector<double> score;
    for (std::size_t row = 0; row < results.rows(); ++row) {
        if (results.armOf[row] != treated && results.armOf[row] != control)
            continue;
        const Model &model = models[fold[row] ? 0 : 1];
        double value = model.overall;
        for (std::size_t s = 0; s < results.segments.size(); ++s)
            value += model.deviation[s][results.segments[s].codes[row]];
        outcome.push_back(results.outcome[row]);
        isTreated.push_back(results.armOf[row] == treated ? 1 : 0);
        score.push_back(value);
    }
    const statistics::UpliftData data{outcome, isTreated, score};
    RankingQuality quality;
    if (const auto qini = statistics::qiniCoefficient(data); qini && std::isfinite(*qini))
        quality.qini = *qini;
    if (const auto top = statistics::upliftAtTop(data, 0.3, statistics::TopStrategy::ByGroup))
        quality.top30 = *top;
    return quality;
}

} // namespace throughline::planning
