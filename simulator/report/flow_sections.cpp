// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/time.h"
#include "simulator/report/section.h"
#include "simulator/report/sections.h"

#include <algorithm>

namespace throughline {

using metrics::asReal;
using metrics::moneyUnit;

namespace {

Json encodeBlocked(const metrics::BlockedCounts &blocked)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < blocked.size(); ++i) {
        // A channel that a scenario leaves out has blocked nothing in any other run.
        if (i < 7 || blocked[i] > 0)
            json[std::string(metrics::blockedKeys[i])] = blocked[i];
    }
    return json;
}

std::optional<double> ratio(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::string_view badgeOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Measured: return "measured";
    case Evidence::Calibrated: return "calibrated";
    case Evidence::Assumed: break;
    }
    return "assumed";
}

Json evidenceLine(Evidence evidence, std::string_view what, std::string text, std::string source)
{
    return {{"badge", std::string(badgeOf(evidence))},
            {"what", std::string(what)},
            {"text", std::move(text)},
            {"source", std::move(source)}};
}

bool isEffect(const UsedAssumption &assumption) { return assumption.what.starts_with("effect"); }

} // namespace

Json runSection(const RunResult &result, double seconds)
{
    const metrics::RunIdentity &run = result.layout.run;
    Section section;
    section.set("engine", run.engine);
    section.set("seed", run.seed);
    section.set("start", formatMoment(Moment{run.start}));
    section.set("days", run.days);
    section.set("draws", run.draws);
    section.set("replications", run.replications);
    section.set("customers", result.totals.customers);
    section.set("events", result.totals.events);
    section.set("projectHash", run.projectHash);
    section.set("databaseHash", run.databaseHash);
    section.set("tzdata", run.tzdata);
    section.set("scenario", run.scenario);
    section.set("currency", run.currency);
    section.set("sample", run.sampled);
    section.set("madeUp", run.isMadeUp);
    section.setReal("seconds", seconds);
    return section.take();
}

Json evidenceSection(const RunResult &result)
{
    Json lines = Json::array();
    const bool isRandomised
        = std::any_of(result.assumptions.begin(), result.assumptions.end(),
                      [](const UsedAssumption &assumption) {
                          return isEffect(assumption) && assumption.evidence != Evidence::Assumed;
                      });
    if (isRandomised)
        lines.push_back(evidenceLine(
            Evidence::Calibrated, "lift",
            english({TL_TEXT("Report", "Lift rests on effects calibrated from randomised data; "
                                       "effects without such data are assumed."),
                     {}}),
            ""));
    else
        lines.push_back(evidenceLine(
            Evidence::Assumed, "lift",
            english({TL_TEXT("Report", "Lift is assumed: no randomised data backs the effects of the "
                                       "messages. It shows what follows if the assumptions hold."),
                     {}}),
            ""));
    if (result.layout.run.isMadeUp)
        lines.push_back(evidenceLine(
            Evidence::Assumed, "database",
            english({TL_TEXT("Report", "The customers are made up: this is a sample database."), {}}),
            ""));
    for (const UsedAssumption &assumption : result.assumptions)
        lines.push_back(evidenceLine(assumption.evidence, assumption.what,
                                     std::string(badgeOf(assumption.evidence)) + ": "
                                         + assumption.what,
                                     assumption.source));
    return lines;
}

Json nodesSection(const RunResult &result)
{
    Json nodes = Json::array();
    for (std::size_t i = 0; i < result.layout.nodes.size(); ++i) {
        const metrics::NodeLayout &layout = result.layout.nodes[i];
        const metrics::NodeTotals &totals = result.totals.nodes[i];
        Section node;
        node.set("id", layout.id);
        node.set("journey", layout.journey);
        node.set("kind", layout.kind);
        node.set("name", layout.name);
        if (!layout.channel.empty())
            node.set("channel", layout.channel);
        node.set("customers", totals.customers);
        node.set("entered", totals.entered);
        Json exits = Json::object();
        for (std::size_t e = 0; e < layout.exits.size(); ++e)
            exits[layout.exits[e]] = totals.exits[e];
        node.set("exits", std::move(exits));
        node.set("blocked", encodeBlocked(totals.blocked));
        node.set("waiting", totals.waiting);
        node.set("ended", totals.ended);
        if (layout.kind == "goal")
            node.set("reached", totals.reached);
        if (totals.roundsExceeded > 0)
            node.set("roundsExceeded", totals.roundsExceeded);
        if (!layout.channel.empty()) {
            node.set("sent", totals.sent);
            node.set("delivered", totals.delivered);
            node.set("seen", totals.seen);
            node.set("clicked", totals.clicked);
            node.set("sentAgainstTruth", totals.againstTruth);
            node.set("withheldAgainstTruth", totals.withheld);
        }
        node.set("arrivals", totals.arrivals);
        nodes.push_back(node.take());
    }
    return nodes;
}

Json channelsSection(const RunResult &result)
{
    Json channels = Json::array();
    for (const Channel channel : allChannels) {
        const std::string key(info(channel).key);
        const metrics::ChannelTotals &totals
            = result.totals.channels[static_cast<std::size_t>(channel)];
        const bool isUsed
            = std::any_of(result.layout.nodes.begin(), result.layout.nodes.end(),
                          [&](const metrics::NodeLayout &node) { return node.channel == key; });
        Section section;
        section.set("channel", key);
        section.set("used", isUsed);
        section.set("reachable", totals.reachable);
        section.setOrAbsent("identified", ratio(totals.identified, totals.identifiable),
                            {TL_TEXT("Report", "No touch of this channel could identify a person."),
                             {}});
        section.set("sent", totals.sent);
        section.set("delivered", totals.delivered);
        section.set("seen", totals.seen);
        section.set("clicked", totals.clicked);
        section.set("replied", totals.replied);
        section.set("unsubscribed", totals.unsubscribed);
        section.set("complained", totals.complained);
        if (channel == Channel::Ad)
            section.set("impressions", totals.impressions);
        section.set("blocked", encodeBlocked(totals.blocked));
        section.set("sentAgainstTruth", totals.againstTruth);
        section.set("withheldAgainstTruth", totals.withheld);
        section.set("overCapacity", totals.overCapacity);
        section.setReal("cost", asReal(totals.cost, moneyUnit));
        channels.push_back(section.take());
    }
    return channels;
}

Json reachSection(const RunResult &result)
{
    Section section;
    section.set("customers", result.totals.customers);
    section.set("reachable", result.totals.reachable);
    section.setOrAbsent("share", ratio(result.totals.reachable, result.totals.customers),
                        {TL_TEXT("Report", "No customer was walked."), {}});
    section.set("heldOut", result.totals.heldOut);
    section.set("reached", result.totals.engagement.reached);
    return section.take();
}

Json attributedSection(const RunResult &result)
{
    Section section;
    section.set("conversions", result.totals.attributed.conversions);
    section.setReal("revenue", asReal(result.totals.attributed.revenue, moneyUnit));
    section.setReal("windowDays", static_cast<double>(result.layout.run.outcomeWindow) / 86400);
    section.set("note", english({TL_TEXT("Report", "Conversions after a click. They are no lift: many "
                                                   "of these customers would have bought anyway."),
                                 {}}));
    return section.take();
}

Json decisionsSection(const RunResult &result)
{
    std::uint64_t taken = 0;
    std::uint64_t changed = 0;
    std::uint64_t againstTruth = 0;
    std::uint64_t withheld = 0;
    Json byNode = Json::array();
    for (std::size_t i = 0; i < result.layout.nodes.size(); ++i) {
        const metrics::NodeTotals &totals = result.totals.nodes[i];
        againstTruth += totals.againstTruth;
        withheld += totals.withheld;
        if (totals.decisions == 0)
            continue;
        taken += totals.decisions;
        changed += totals.changedByFreshData;
        const metrics::NodeLayout &layout = result.layout.nodes[i];
        Section node;
        node.set("id", layout.id);
        node.set("journey", layout.journey);
        node.set("name", layout.name);
        node.set("taken", totals.decisions);
        node.set("changedByFreshData", totals.changedByFreshData);
        for (const auto &[key, perMille] : {std::pair{"ageP50", 500}, std::pair{"ageP95", 950}}) {
            const auto bin = totals.dataAge.nearestRank(static_cast<std::uint64_t>(perMille));
            node.setOrAbsent(key,
                             bin ? std::optional(static_cast<double>(metrics::ageOfBin(*bin)))
                                 : std::nullopt,
                             {TL_TEXT("Report", "No data with an age went into these decisions."),
                              {}});
        }
        byNode.push_back(node.take());
    }
    Section section;
    section.set("taken", taken);
    section.set("changedByFreshData", changed);
    section.set("sentAgainstTruth", againstTruth);
    section.set("withheldAgainstTruth", withheld);
    section.set("byNode", std::move(byNode));
    return section.take();
}

Json paidOwnedSection(const RunResult &result)
{
    const metrics::PaidTotals &paid = result.totals.paid;
    Section section;
    section.set("reached", paid.reached);
    section.setOrAbsent("overlap", ratio(paid.alsoOwned, paid.reached),
                        {TL_TEXT("Report", "No customer saw a paid ad."), {}});
    section.setReal("cost", asReal(paid.cost, moneyUnit));
    section.setReal("wastedCost", asReal(paid.wasted, moneyUnit));
    return section.take();
}

Json coverageSection(const RunResult &result)
{
    Json untaken = Json::array();
    for (std::size_t i = 0; i < result.layout.nodes.size(); ++i) {
        const metrics::NodeLayout &layout = result.layout.nodes[i];
        const metrics::NodeTotals &totals = result.totals.nodes[i];
        for (std::size_t e = 0; e < layout.exits.size(); ++e) {
            const bool isConnected = e >= layout.isConnected.size() || layout.isConnected[e];
            if (totals.exits[e] == 0 && isConnected)
                untaken.push_back({{"journey", layout.journey},
                                   {"node", layout.id},
                                   {"exit", layout.exits[e]},
                                   {"entered", totals.entered}});
        }
    }
    return {{"untakenExits", std::move(untaken)}};
}

} // namespace throughline
