// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/funnel_output.h"

#include "model/values/number.h"
#include "model/values/terminal_columns.h"

#include <algorithm>

namespace throughline::cli {

namespace {

Json nodeJson(const metrics::NodeLayout &layout, const FunnelNode &node)
{
    Json exits = Json::object();
    for (std::size_t i = 0; i < node.exits.size(); ++i)
        exits[layout.exits[i]] = node.exits[i];
    Json blocked = Json::object();
    for (std::size_t i = 0; i < node.blocked.size(); ++i)
        blocked[std::string(metrics::blockedKeys[i])] = node.blocked[i];
    return {{"id", layout.id}, {"kind", layout.kind}, {"customers", node.customers}, {"entered", node.entered},
            {"exits", std::move(exits)}, {"blocked", std::move(blocked)}, {"waiting", node.waiting}, {"ended", node.ended},
            {"reached", node.reached}, {"sent", node.sent}, {"delivered", node.delivered}, {"seen", node.seen},
            {"clicked", node.clicked}};
}

std::uint64_t respondedWithin(const Funnel &funnel, std::size_t minutes)
{
    const std::vector<std::uint64_t> &bins = funnel.firstResponse.bins();
    std::uint64_t count = 0;
    for (std::size_t bin = 0; bin < std::min(bins.size(), minutes); ++bin)
        count += bins[bin];
    return count;
}

} // namespace

Json funnelJson(const FunnelResult &result, double seconds)
{
    const Funnel &funnel = result.funnel;
    Json out{{"format", "throughline-funnel/1"}, {"customers", funnel.customers}, {"heldOut", funnel.heldOut}, {"seconds", seconds}};
    out["nodes"] = Json::array();
    for (std::size_t i = 0; i < funnel.nodes.size(); ++i)
        out["nodes"].push_back(nodeJson(result.layout.nodes[i], funnel.nodes[i]));
    out["experiments"] = Json::array();
    for (std::size_t i = 0; i < funnel.experiments.size(); ++i) {
        Json arms = Json::array();
        for (std::size_t arm = 0; arm < funnel.experiments[i].size(); ++arm)
            arms.push_back({{"id", result.layout.experiments[i].arms[arm]},
                            {"customers", funnel.experiments[i][arm].customers},
                            {"conversions", funnel.experiments[i][arm].conversions}});
        out["experiments"].push_back({{"id", result.layout.experiments[i].id}, {"arms", std::move(arms)}});
    }
    Json within = Json::array();
    for (const std::size_t hours : {1, 6, 24, 72, 168})
        within.push_back({{"hours", hours}, {"customers", respondedWithin(funnel, hours * 60)}});
    out["firstResponse"] = {{"reached", funnel.reached}, {"responded", funnel.firstResponse.total()}, {"within", std::move(within)}};
    return out;
}

std::string funnelText(const FunnelResult &result, double seconds)
{
    const Funnel &funnel = result.funnel;
    std::string text = english({TL_TEXT("Run", "%1 customers in %2 s, %3 of them held out"),
                                {formatNumber(std::int64_t(funnel.customers)), formatFixed(seconds, 2), formatNumber(std::int64_t(funnel.heldOut))}})
        + "\n";
    for (std::size_t i = 0; i < funnel.nodes.size(); ++i) {
        const metrics::NodeLayout &layout = result.layout.nodes[i];
        const FunnelNode &node = funnel.nodes[i];
        std::string line = "  " + padded(layout.name.empty() ? layout.id : layout.name, 24)
            + padded(formatNumber(std::int64_t(node.customers)), 10);
        for (std::size_t exit = 0; exit < node.exits.size(); ++exit)
            if (node.exits[exit] > 0)
                line += "  " + layout.exits[exit] + " " + formatNumber(std::int64_t(node.exits[exit]));
        if (node.waiting > 0)
            line += "  " + english({TL_TEXT("Run", "waiting %1"), {formatNumber(std::int64_t(node.waiting))}});
        text += line + "\n";
    }
    for (std::size_t i = 0; i < funnel.experiments.size(); ++i)
        for (std::size_t arm = 0; arm < funnel.experiments[i].size(); ++arm)
            text += "  "
                + english({TL_TEXT("Run", "%1, arm %2: %3 customers, %4 convert"),
                           {result.layout.experiments[i].id, result.layout.experiments[i].arms[arm],
                            formatNumber(std::int64_t(funnel.experiments[i][arm].customers)),
                            formatNumber(std::int64_t(funnel.experiments[i][arm].conversions))}})
                + "\n";
    text += "  "
        + english({TL_TEXT("Run", "%1 are reached, %2 respond, %3 of them within a day"),
                   {formatNumber(std::int64_t(funnel.reached)), formatNumber(std::int64_t(funnel.firstResponse.total())),
                    formatNumber(std::int64_t(respondedWithin(funnel, 24 * 60)))}})
        + "\n";
    return text;
}

} // namespace throughline::cli
