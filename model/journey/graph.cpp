// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/graph.h"

#include "model/journey/node_kinds.h"

#include <algorithm>

namespace throughline {

JourneyGraph::JourneyGraph(const Journey &journey) : m_journey(journey), m_next(journey.nodes.size())
{
    for (size_t i = 0; i < journey.nodes.size(); ++i)
        m_indices.emplace(journey.nodes[i].id, i);
    for (const Edge &edge : journey.edges) {
        const auto from = indexOf(edge.from);
        const auto to = indexOf(edge.to);
        if (from && to)
            m_next[*from].push_back(*to);
    }
}

std::optional<size_t> JourneyGraph::indexOf(std::string_view id) const
{
    const auto found = m_indices.find(id);
    return found == m_indices.end() ? std::nullopt : std::optional(found->second);
}

std::vector<bool> JourneyGraph::reachable() const
{
    std::vector<bool> seen(size(), false);
    std::vector<size_t> open;
    for (size_t i = 0; i < size(); ++i)
        if (nodeKind(m_journey.nodes[i].kind())->isEntry) {
            seen[i] = true;
            open.push_back(i);
        }
    while (!open.empty()) {
        const size_t node = open.back();
        open.pop_back();
        for (const size_t next : m_next[node])
            if (!seen[next]) {
                seen[next] = true;
                open.push_back(next);
            }
    }
    return seen;
}

std::vector<size_t> JourneyGraph::loopWithoutWait() const
{
    enum class Mark : char { New, Open, Done };
    std::vector<Mark> marks(size(), Mark::New);
    for (size_t i = 0; i < size(); ++i)
        if (longestHoldSeconds(m_journey.nodes[i]) > 0)
            marks[i] = Mark::Done;
    struct Step
    {
        size_t node;
        size_t nextEdge = 0;
    };
    for (size_t start = 0; start < size(); ++start) {
        if (marks[start] != Mark::New)
            continue;
        std::vector<Step> path{{start}};
        marks[start] = Mark::Open;
        while (!path.empty()) {
            Step &step = path.back();
            if (step.nextEdge == m_next[step.node].size()) {
                marks[step.node] = Mark::Done;
                path.pop_back();
                continue;
            }
            const size_t next = m_next[step.node][step.nextEdge++];
            if (marks[next] == Mark::Open) {
                std::vector<size_t> loop;
                const auto first = std::find_if(path.begin(), path.end(),
                                                [&](const Step &s) { return s.node == next; });
                for (auto it = first; it != path.end(); ++it)
                    loop.push_back(it->node);
                return loop;
            }
            if (marks[next] == Mark::New) {
                marks[next] = Mark::Open;
                path.push_back({next});
            }
        }
    }
    return {};
}

std::vector<std::int64_t> JourneyGraph::longestSecondsTo() const
{
    // A depth-first order makes the graph acyclic once the edges that close a loop are left out.
    std::vector<size_t> order;
    std::vector<char> state(size(), 0);
    std::vector<std::pair<size_t, size_t>> closing;
    for (size_t start = 0; start < size(); ++start) {
        if (state[start])
            continue;
        std::vector<std::pair<size_t, size_t>> path{{start, 0}};
        state[start] = 1;
        while (!path.empty()) {
            auto &[node, edge] = path.back();
            if (edge == m_next[node].size()) {
                state[node] = 2;
                order.push_back(node);
                path.pop_back();
                continue;
            }
            const size_t next = m_next[node][edge++];
            if (state[next] == 1)
                closing.emplace_back(node, next);
            if (state[next] == 0) {
                state[next] = 1;
                path.emplace_back(next, 0);
            }
        }
    }
    std::reverse(order.begin(), order.end());
    const std::vector<bool> canBeReached = reachable();
    std::vector<std::int64_t> seconds(size(), 0);
    for (const size_t node : order) {
        if (!canBeReached[node])
            continue;
        const std::int64_t leaves = seconds[node] + longestHoldSeconds(m_journey.nodes[node]);
        for (const size_t next : m_next[node])
            if (std::find(closing.begin(), closing.end(), std::pair(node, next)) == closing.end())
                seconds[next] = std::max(seconds[next], leaves);
    }
    return seconds;
}

std::int64_t longestHoldSeconds(const Node &node)
{
    struct Hold
    {
        std::int64_t operator()(const WaitNode &wait) const
        {
            switch (wait.waitFor) {
            case WaitFor::Duration: return wait.duration.seconds;
            case WaitFor::LocalHour: return Duration::days(1).seconds;
            case WaitFor::Weekday: return Duration::days(7).seconds;
            case WaitFor::Date:
            case WaitFor::DateField: break;
            }
            return 0;
        }
        std::int64_t operator()(const WaitEventNode &wait) const { return wait.window.seconds; }
        std::int64_t operator()(const TaskAgentNode &task) const { return task.window.seconds; }
        std::int64_t operator()(const MessageNode &message) const
        {
            const bool isAtHour = message.sendTime != SendTime::Now;
            return message.delay.seconds + (isAtHour ? Duration::days(1).seconds : 0);
        }
        std::int64_t operator()(const EntryAudience &) const { return 0; }
        std::int64_t operator()(const EntryEvent &) const { return 0; }
        std::int64_t operator()(const SplitRuleNode &) const { return 0; }
        std::int64_t operator()(const SplitEngagementNode &) const { return 0; }
        std::int64_t operator()(const SplitExperimentNode &) const { return 0; }
        std::int64_t operator()(const ProfileUpdateNode &) const { return 0; }
        std::int64_t operator()(const AudienceSyncNode &) const { return 0; }
        std::int64_t operator()(const WebhookNode &) const { return 0; }
        std::int64_t operator()(const GoalNode &) const { return 0; }
        std::int64_t operator()(const ExitNode &) const { return 0; }
        std::int64_t operator()(const NoteNode &) const { return 0; }
    };
    return std::visit(Hold{}, node.parameters);
}

} // namespace throughline
