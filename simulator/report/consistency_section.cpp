// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "simulator/report/section.h"
#include "simulator/report/sections.h"
#include "simulator/statistics/intervals.h"

#include <array>

namespace throughline {

using metrics::asReal;
using metrics::ConsistencyTotals;
using metrics::Int128;
using metrics::scoreUnit;

namespace {

constexpr std::uint64_t fewestComparable = 30;
constexpr std::array<double, metrics::partCount> partWeights{0.25, 0.2, 0.2, 0.1, 0.25};

/// 1 - penalty / whole; nothing without a whole.
std::optional<double> remaining(Int128 penalty, Int128 whole)
{
    if (whole == 0)
        return {};
    return 1 - asReal(penalty) / asReal(whole);
}

Message whyNoPart(metrics::Part part)
{
    switch (part) {
    case metrics::Part::Creative:
        return {TL_TEXT("Report", "Creative: no customer saw two touches from one master template."),
                {}};
    case metrics::Part::Brand:
        return {TL_TEXT("Report", "Brand: no brand rule applied to what was shown."), {}};
    case metrics::Part::Decision:
        return {TL_TEXT("Report", "Decision: no two touches or events concerned one subject."), {}};
    case metrics::Part::Data:
    case metrics::Part::Latency: break;
    }
    return {TL_TEXT("Report", "Data and latency: no field was shown on two channels within 7 days."),
            {}};
}

Json encodeParts(const ConsistencyTotals &totals, const Message &whyNoScore, bool hasScore)
{
    Section parts;
    for (std::size_t i = 0; i < metrics::partCount; ++i) {
        const metrics::PartTotals &part = totals.parts[i];
        const std::string key(metrics::lossKeys[i]);
        if (!hasScore)
            parts.absent(key.c_str(), whyNoScore);
        else if (part.customers == 0)
            parts.absent(key.c_str(), whyNoPart(static_cast<metrics::Part>(i)));
        else
            parts.setReal(key.c_str(), asReal(part.value, scoreUnit)
                                           / static_cast<double>(part.customers));
    }
    return parts.take();
}

Json encodeLost(const ConsistencyTotals &totals, const Message &whyNoScore, bool hasScore)
{
    Section lost;
    for (std::size_t i = 0; i < metrics::lossCount; ++i) {
        const std::string key(metrics::lossKeys[i]);
        if (hasScore)
            lost.setReal(key.c_str(),
                         asReal(totals.lost[i], scoreUnit) / static_cast<double>(totals.comparable));
        else
            lost.absent(key.c_str(), whyNoScore);
    }
    return lost.take();
}

statistics::Interval intervalOf(const ConsistencyTotals &totals, double score)
{
    std::vector<double> leaveOneOut;
    for (const metrics::GroupTotals &group : totals.groups) {
        const std::uint64_t others = totals.comparable - group.customers;
        leaveOneOut.push_back(others == 0 ? score
                                          : asReal(totals.score - group.score, scoreUnit)
                                                / static_cast<double>(others));
    }
    return statistics::jackknife(score, leaveOneOut).interval;
}

Json encodeChannelPairs(const ConsistencyTotals &totals)
{
    Json pairs = Json::array();
    for (std::size_t a = 0; a < channelCount; ++a) {
        for (std::size_t b = a + 1; b < channelCount; ++b) {
            const metrics::ChannelPairTotals &pair = totals.channelPairs[a * channelCount + b];
            if (pair.pairs == 0)
                continue;
            const Int128 whole = 2 * pair.data.weight;
            const std::array<std::optional<double>, metrics::partCount> parts{
                remaining(pair.data.missing + pair.data.drifted, whole),
                remaining(pair.data.stale, whole),
                remaining(pair.slotHalves, 2 * static_cast<Int128>(pair.slotCells)),
                std::nullopt, // brand belongs to a touch, not to a pair
                remaining(pair.decisionQuarters, 4 * static_cast<Int128>(pair.decisions))};
            double sum = 0;
            double weights = 0;
            Section section;
            section.set("a", std::string(info(allChannels[a]).key));
            section.set("b", std::string(info(allChannels[b]).key));
            section.set("pairs", pair.pairs);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if (i == static_cast<std::size_t>(metrics::Part::Brand))
                    continue;
                section.setOrAbsent(std::string(metrics::lossKeys[i]).c_str(), parts[i],
                                    whyNoPart(static_cast<metrics::Part>(i)));
                if (parts[i]) {
                    sum += partWeights[i] * *parts[i];
                    weights += partWeights[i];
                }
            }
            section.setOrAbsent("score",
                                weights > 0 ? std::optional(100 * sum / weights) : std::nullopt,
                                {TL_TEXT("Report", "Nothing to compare."), {}});
            pairs.push_back(section.take());
        }
    }
    return pairs;
}

std::optional<double> share(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

Json encodeFields(const RunResult &result)
{
    const Message whyNoCell{TL_TEXT("Report", "The field was never shown on two channels within "
                                              "7 days."),
                            {}};
    const Message whyNotShown{TL_TEXT("Report", "The field was never shown."), {}};
    Json fields = Json::array();
    for (std::size_t i = 0; i < result.layout.fields.size(); ++i) {
        const metrics::FieldLayout &layout = result.layout.fields[i];
        const metrics::FieldTotals &field = result.totals.consistency.fields[i];
        const Int128 whole = 2 * field.data.weight;
        Section section;
        section.set("field", layout.id);
        section.setReal("weight", asReal(layout.weight, scoreUnit));
        section.set("cells", field.cells);
        section.setOrAbsent("data", remaining(field.data.missing + field.data.drifted, whole),
                            whyNoCell);
        section.setOrAbsent("latency", remaining(field.data.stale, whole), whyNoCell);
        section.set("rendered", field.rendered);
        section.setOrAbsent("missing", share(field.missing, field.rendered), whyNotShown);
        section.setOrAbsent("drifted", share(field.drifted, field.rendered), whyNotShown);
        section.setOrAbsent("stale", share(field.stale, field.rendered), whyNotShown);
        fields.push_back(section.take());
    }
    return fields;
}

Json encodeWorst(const ConsistencyTotals &totals)
{
    Json worst = Json::array();
    for (const metrics::Listed &entry : totals.worst.entries()) {
        const std::size_t loss = entry.detail < metrics::lossCount ? entry.detail : 0;
        worst.push_back({{"customer", entry.label},
                         {"score", asReal(100 * scoreUnit - entry.value, scoreUnit)},
                         {"mostLostTo", std::string(metrics::lossKeys[loss])}});
    }
    return worst;
}

/// Customers by score in steps of 5 points; a score of 100 belongs to the last step.
Json encodeDistribution(const ConsistencyTotals &totals)
{
    std::array<std::uint64_t, 20> steps{};
    const std::vector<std::uint64_t> &bins = totals.scores.bins();
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        steps[std::min<std::size_t>(bin / 500, steps.size() - 1)] += bins[bin];
    return steps;
}

} // namespace

Json consistencySection(const RunResult &result)
{
    const ConsistencyTotals &totals = result.totals.consistency;
    const bool hasScore = totals.comparable >= fewestComparable;
    const Message why{
        TL_TEXT("Report", "The score needs at least %1 customers with something to compare; there "
                          "were %2."),
        {formatNumber(static_cast<std::int64_t>(fewestComparable)),
         formatNumber(static_cast<std::int64_t>(totals.comparable))}};
    const auto n = static_cast<double>(totals.comparable);
    Section section;
    if (hasScore) {
        const double score = asReal(totals.score, scoreUnit) / n;
        section.setReal("score", score);
        section.setReal("p5", metrics::scoreOfBin(totals.scores.nearestRank(50).value_or(0)));
        const statistics::Interval interval = intervalOf(totals, score);
        section.set("interval", encodeInterval(interval.low, interval.high));
        section.setReal("blockerShare", static_cast<double>(totals.withBlocker) / n);
    } else {
        for (const char *key : {"score", "p5", "interval", "blockerShare"})
            section.absent(key, why);
    }
    section.set("comparable", totals.comparable);
    section.set("touched", totals.touched);
    section.setOrAbsent("coverage", share(totals.comparable, totals.touched),
                        {TL_TEXT("Report", "No customer saw a message."), {}});
    section.setOrAbsent("depth", share(totals.fieldsRendered, totals.seenTouches),
                        {TL_TEXT("Report", "No customer saw a message."), {}});
    section.setOrAbsent("changes", share(totals.fieldChanges, totals.comparable),
                        {TL_TEXT("Report", "No customer could be compared."), {}});
    section.set("tested", totals.fieldChanges > 0);
    section.set("parts", encodeParts(totals, why, hasScore));
    Json weights = Json::object();
    for (std::size_t i = 0; i < metrics::partCount; ++i)
        weights[std::string(metrics::lossKeys[i])] = partWeights[i];
    section.set("weights", std::move(weights));
    section.set("lost", encodeLost(totals, why, hasScore));
    section.set("distribution", encodeDistribution(totals));
    section.set("byChannelPair", encodeChannelPairs(totals));
    section.set("byField", encodeFields(result));
    section.set("worst", encodeWorst(totals));
    return section.take();
}

} // namespace throughline
