// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/section.h"
#include "simulator/report/sections.h"
#include "simulator/statistics/intervals.h"
#include "simulator/statistics/selection_bias.h"
#include "simulator/statistics/survival.h"

#include <algorithm>

namespace throughline {

using metrics::asReal;
using metrics::Histogram;
using metrics::moneyUnit;
using metrics::scoreUnit;

namespace {

constexpr double minutesPerHour = 60;

std::vector<statistics::TimeCount> timesOf(const metrics::EngagementTotals &totals)
{
    const std::vector<std::uint64_t> &events = totals.firstResponse.bins();
    const std::vector<std::uint64_t> &censored = totals.censored.bins();
    std::vector<statistics::TimeCount> times;
    for (std::size_t bin = 0; bin < std::max(events.size(), censored.size()); ++bin) {
        const std::uint64_t e = bin < events.size() ? events[bin] : 0;
        const std::uint64_t c = bin < censored.size() ? censored[bin] : 0;
        if (e + c > 0)
            times.push_back({static_cast<double>(bin) / minutesPerHour, static_cast<double>(e),
                             static_cast<double>(c)});
    }
    return times;
}

/// [hours, share that has responded, standard error], dense where most answers come.
Json encodeCurve(const statistics::KaplanMeier &curve, double horizonHours)
{
    Json points = Json::array();
    constexpr int steps = 120;
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const double hours = horizonHours * share * share;
        points.push_back(Json::array(
            {hours, 1 - curve.survival(hours), curve.greenwoodError(hours)}));
    }
    return points;
}

std::optional<double> share(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

Json crossChannelRate(const metrics::EngagementTotals &totals)
{
    const Message why{TL_TEXT("Report", "No customer was reached on two channels."), {}};
    Section rate;
    rate.set("reachedOnTwo", totals.reachedTwo);
    rate.set("engagedOnTwo", totals.engagedTwo);
    if (totals.reachedTwo == 0) {
        rate.absent("value", why);
        rate.absent("interval", why);
    } else {
        const statistics::Proportion proportion{static_cast<double>(totals.engagedTwo),
                                                static_cast<double>(totals.reachedTwo)};
        const statistics::Interval interval = statistics::wilsonInterval(proportion);
        rate.setReal("value", proportion.value());
        rate.set("interval", encodeInterval(interval.low, interval.high));
    }
    rate.setOrAbsent("ofReached", share(totals.engagedTwo, totals.reached),
                     {TL_TEXT("Report", "No customer was reached."), {}});
    return rate.take();
}

Json timeToFirstResponse(const metrics::EngagementTotals &totals, double horizonHours)
{
    Section section;
    std::vector<statistics::TimeCount> times = timesOf(totals);
    if (times.empty()) {
        const Message why{TL_TEXT("Report", "No customer was reached."), {}};
        for (const char *key : {"q25", "median", "q75", "rmst"})
            section.absent(key, why);
        section.set("curve", Json::array());
        return section.take();
    }
    const statistics::KaplanMeier curve(std::move(times));
    const Message notReached{
        TL_TEXT("Report", "Fewer customers than that share responded within the time."), {}};
    section.setOrAbsent("q25", curve.quantile(0.25), notReached);
    section.setOrAbsent("median", curve.quantile(0.5), notReached);
    section.setOrAbsent("q75", curve.quantile(0.75), notReached);
    section.setReal("rmst", curve.restrictedMean(horizonHours));
    section.set("unit", "hours");
    section.setReal("horizon", horizonHours);
    section.set("responded", totals.firstResponse.total());
    section.set("censored", totals.censored.total());
    section.set("curve", encodeCurve(curve, horizonHours));
    return section.take();
}

Json worldSection(const metrics::WorldTotals &world)
{
    Section section;
    const Message noOrder{TL_TEXT("Report", "Nobody bought anything."), {}};
    section.set("orders", world.orders);
    section.set("buyers", world.buyers);
    section.setReal("revenue", asReal(world.revenue, moneyUnit));
    section.setOrAbsent("aov",
                        world.orders > 0 ? std::optional(asReal(world.revenue, moneyUnit)
                                                         / static_cast<double>(world.orders))
                                         : std::nullopt,
                        noOrder);
    section.setOrAbsent("retention", share(world.retained, world.customers),
                        {TL_TEXT("Report", "Nobody had bought anything before."), {}});
    return section.take();
}

/// Strata that hold both groups; only there can like be compared with like.
std::vector<statistics::ValueStratum> comparableStrata(const metrics::ValueTotals &totals)
{
    std::vector<statistics::ValueStratum> strata;
    for (const metrics::ValueStratum &stratum : totals.strata) {
        if (stratum.crossCustomers == 0 || stratum.singleCustomers == 0)
            continue;
        const auto cross = static_cast<double>(stratum.crossCustomers);
        const auto single = static_cast<double>(stratum.singleCustomers);
        strata.push_back({cross, asReal(stratum.crossValue, moneyUnit) / cross, single,
                          asReal(stratum.singleValue, moneyUnit) / single});
    }
    return strata;
}

void addGaps(Section &section, const metrics::ValueTotals &totals)
{
    metrics::ValueStratum all;
    for (const metrics::ValueStratum &stratum : totals.strata) {
        all.crossCustomers += stratum.crossCustomers;
        all.singleCustomers += stratum.singleCustomers;
        all.crossValue += stratum.crossValue;
        all.singleValue += stratum.singleValue;
    }
    const Message noGroups{
        TL_TEXT("Report", "The gap needs customers who saw one channel and customers who saw "
                          "several, valued by their purchase history."),
        {}};
    if (all.crossCustomers == 0 || all.singleCustomers == 0) {
        for (const char *key : {"naiveGap", "standardisedGap", "eValue"})
            section.absent(key, noGroups);
    } else {
        section.setReal("naiveGap", asReal(all.crossValue, moneyUnit)
                                            / static_cast<double>(all.crossCustomers)
                                        - asReal(all.singleValue, moneyUnit)
                                            / static_cast<double>(all.singleCustomers));
        const Expected<statistics::ValueGap> gap = statistics::valueGap(comparableStrata(totals));
        const Message noStratum{
            TL_TEXT("Report", "No group of like customers holds both, so that like could be compared "
                              "with like."),
            {}};
        if (gap) {
            section.setReal("standardisedGap", gap->standardised);
            const double ratio = 1 + gap->standardisedRelative;
            section.setOrAbsent("eValue",
                                ratio > 0 ? std::optional(statistics::eValue(ratio)) : std::nullopt,
                                noStratum);
        } else {
            section.absent("standardisedGap", noStratum);
            section.absent("eValue", noStratum);
        }
    }
    section.setOrAbsent(
        "causalGap",
        totals.causalCustomers > 0
            ? std::optional(asReal(totals.causalWith - totals.causalSingle, moneyUnit)
                            / static_cast<double>(totals.causalCustomers))
            : std::nullopt,
        {TL_TEXT("Report", "Nobody whose purchases can be valued saw two channels."), {}});
}

std::string nodeId(const RunResult &result, std::uint64_t node)
{
    return node < result.layout.nodes.size() ? result.layout.nodes[node].id : std::string();
}

Json worstMessages(const RunResult &result)
{
    struct Row
    {
        double mean;
        std::size_t node;
    };
    std::vector<Row> rows;
    const std::vector<metrics::MessageRisk> &messages = result.totals.pressure.messages;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (messages[i].touches > 0)
            rows.push_back({asReal(messages[i].risk, scoreUnit)
                                / static_cast<double>(messages[i].touches),
                            i});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::pair(-a.mean, a.node) < std::pair(-b.mean, b.node);
    });
    Json json = Json::array();
    for (const Row &row : rows) {
        const metrics::MessageRisk &message = messages[row.node];
        const metrics::NodeLayout &layout = result.layout.nodes[row.node];
        const double unit = static_cast<double>(scoreUnit) * static_cast<double>(message.touches);
        json.push_back({{"node", layout.id},
                        {"journey", layout.journey},
                        {"name", layout.name},
                        {"channel", layout.channel},
                        {"touches", message.touches},
                        {"peaks", message.peaks},
                        {"risk", row.mean},
                        {"fatigue", asReal(message.fatigue, unit)},
                        {"intrusion", asReal(message.intrusion, unit)},
                        {"repetition", asReal(message.repetition, unit)}});
    }
    return json;
}

} // namespace

Json engagementSection(const RunResult &result)
{
    const metrics::EngagementTotals &totals = result.totals.engagement;
    const double horizonHours = static_cast<double>(result.layout.run.days) * 24;
    const Message why{TL_TEXT("Report", "No customer was reached."), {}};
    Section section;
    section.set("reached", totals.reached);
    section.set("crossChannelRate", crossChannelRate(totals));
    section.set("timeToFirstResponse", timeToFirstResponse(totals, horizonHours));
    section.setOrAbsent("shared", share(totals.shared, totals.reached), why);
    section.setOrAbsent("answered", share(totals.answered, totals.reached), why);
    return section.take();
}

Json valueSection(const RunResult &result)
{
    const metrics::ValueTotals &totals = result.totals.value;
    const metrics::WorldTotals &with = totals.worlds[1];
    const Message noOrder{TL_TEXT("Report", "Nobody bought anything."), {}};
    Section section;
    section.set("customers", totals.valued);
    section.setOrAbsent("clv",
                        totals.valued > 0 ? std::optional(asReal(totals.value, moneyUnit)
                                                          / static_cast<double>(totals.valued))
                                          : std::nullopt,
                        {TL_TEXT("Report", "No customer who was reached has purchases that a model of "
                                           "their next 52 weeks could be fitted to."),
                         {}});
    section.setOrAbsent("aov",
                        with.orders > 0 ? std::optional(asReal(with.revenue, moneyUnit)
                                                        / static_cast<double>(with.orders))
                                        : std::nullopt,
                        noOrder);
    section.setOrAbsent("retention", share(with.retained, with.customers),
                        {TL_TEXT("Report", "Nobody had bought anything before."), {}});
    addGaps(section, totals);
    section.set("journey", worldSection(with));
    section.set("holdout", worldSection(totals.worlds[0]));
    section.set("weeks", 52);
    section.setReal("weeklyDiscount", 0.002);
    return section.take();
}

Json riskSection(const RunResult &result)
{
    const metrics::PressureTotals &totals = result.totals.pressure;
    const Message why{TL_TEXT("Report", "No customer was reached."), {}};
    Section section;
    section.set("customers", totals.customers);
    section.setOrAbsent("mean",
                        totals.customers > 0 ? std::optional(asReal(totals.risk, scoreUnit)
                                                             / static_cast<double>(totals.customers))
                                             : std::nullopt,
                        why);
    const std::optional<std::size_t> bin = totals.risks.nearestRank(950);
    section.setOrAbsent("p95", bin ? std::optional(metrics::scoreOfBin(*bin)) : std::nullopt, why);
    section.setOrAbsent("over50", share(totals.over50, totals.customers), why);
    section.set("calibrated", false);
    section.set("violationCount", totals.violations);
    Json violations = Json::array();
    for (const metrics::Listed &entry : totals.violators.entries()) {
        const std::uint64_t field = entry.detail & 0xffffffff;
        violations.push_back(
            {{"customer", entry.label},
             {"count", entry.value},
             {"node", nodeId(result, entry.detail >> 32)},
             {"field", field < result.layout.fields.size() ? result.layout.fields[field].id
                                                           : std::string()}});
    }
    section.set("violations", std::move(violations));
    section.set("worstMessages", worstMessages(result));
    Json worst = Json::array();
    for (const metrics::Listed &entry : totals.worst.entries())
        worst.push_back({{"customer", entry.label},
                         {"risk", asReal(entry.value, scoreUnit)},
                         {"node", nodeId(result, entry.detail)}});
    section.set("worst", std::move(worst));
    return section.take();
}

} // namespace throughline
