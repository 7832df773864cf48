// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/journey_facts.h"

#include "model/journey/node_kinds.h"

#include <functional>
#include <map>
#include <set>

namespace throughline::studio::canvas {

namespace {

struct Spent
{
    Duration operator()(const MessageNode &p) const { return p.delay; }
    Duration operator()(const WaitNode &p) const
    {
        switch (p.waitFor) {
        case WaitFor::Duration: return p.duration;
        case WaitFor::LocalHour: return Duration::days(1);
        case WaitFor::Weekday: return Duration::days(7);
        default: return {};
        }
    }
    Duration operator()(const WaitEventNode &p) const { return p.window; }
    Duration operator()(const TaskAgentNode &p) const { return p.window; }
    template <class P>
    Duration operator()(const P &) const { return {}; }
};

struct Way
{
    std::int64_t seconds = 0;
    int messages = 0;
};

} // namespace

JourneyFacts factsOf(const Journey &journey)
{
    JourneyFacts facts;
    std::map<std::string, Way> known;
    std::set<std::string> open;
    std::map<std::string, std::vector<const Edge *>> leaving;
    std::map<std::string, const Node *> nodes;
    for (const Node &node : journey.nodes)
        nodes[node.id] = &node;
    for (const Edge &edge : journey.edges)
        leaving[edge.from].push_back(&edge);
    const std::function<Way(const std::string &)> longest = [&](const std::string &id) -> Way {
        if (const auto before = known.find(id); before != known.end())
            return before->second;
        const auto found = nodes.find(id);
        if (found == nodes.end())
            return {};
        if (!open.insert(id).second) {
            facts.hasLoop = true;
            return {};
        }
        Way onwards;
        for (const Edge *edge : leaving[id]) {
            const Way way = longest(edge->to);
            onwards.seconds = std::max(onwards.seconds, way.seconds);
            onwards.messages = std::max(onwards.messages, way.messages);
        }
        open.erase(id);
        onwards.seconds += std::visit(Spent{}, found->second->parameters).seconds;
        onwards.messages += channelOf(*found->second) ? 1 : 0;
        return known[id] = onwards;
    };
    for (const Node &node : journey.nodes) {
        const Way way = longest(node.id);
        facts.longest.seconds = std::max(facts.longest.seconds, way.seconds);
        facts.messages = std::max(facts.messages, way.messages);
    }
    return facts;
}

} // namespace throughline::studio::canvas
