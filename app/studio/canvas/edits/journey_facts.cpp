// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/journey_facts.h"

#include "model/journey/node_kinds.h"

#include <unordered_map>

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

/// Walks every node once, by its place in the journey's list.
class Longest
{
public:
    explicit Longest(const Journey &journey) : m_nodes(journey.nodes), m_onwards(m_nodes.size()), m_known(m_nodes.size()), m_state(m_nodes.size(), State::New)
    {
        std::unordered_map<std::string_view, size_t> place;
        for (size_t i = 0; i < m_nodes.size(); ++i)
            place.emplace(m_nodes[i].id, i);
        for (const Edge &edge : journey.edges) {
            const auto from = place.find(edge.from);
            const auto to = place.find(edge.to);
            if (from != place.end() && to != place.end())
                m_onwards[from->second].push_back(to->second);
        }
    }

    bool hasLoop() const { return m_hasLoop; }

    Way from(size_t node)
    {
        if (m_state[node] == State::Known)
            return m_known[node];
        if (m_state[node] == State::Open) {
            m_hasLoop = true;
            return {};
        }
        m_state[node] = State::Open;
        Way way;
        for (const size_t next : m_onwards[node]) {
            const Way on = from(next);
            way.seconds = std::max(way.seconds, on.seconds);
            way.messages = std::max(way.messages, on.messages);
        }
        way.seconds += std::visit(Spent{}, m_nodes[node].parameters).seconds;
        way.messages += channelOf(m_nodes[node]) ? 1 : 0;
        m_state[node] = State::Known;
        return m_known[node] = way;
    }

private:
    enum class State : char { New, Open, Known };

    const std::vector<Node> &m_nodes;
    std::vector<std::vector<size_t>> m_onwards;
    std::vector<Way> m_known;
    std::vector<State> m_state;
    bool m_hasLoop = false;
};

} // namespace

JourneyFacts factsOf(const Journey &journey)
{
    JourneyFacts facts;
    Longest longest(journey);
    for (size_t i = 0; i < journey.nodes.size(); ++i) {
        const Way way = longest.from(i);
        facts.longest.seconds = std::max(facts.longest.seconds, way.seconds);
        facts.messages = std::max(facts.messages, way.messages);
    }
    facts.hasLoop = longest.hasLoop();
    return facts;
}

} // namespace throughline::studio::canvas
