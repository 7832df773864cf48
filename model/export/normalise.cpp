// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/normalise.h"

#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <algorithm>
#include <set>

namespace throughline {

namespace {

class Unfolding
{
public:
    explicit Unfolding(const Journey &journey) : m_journey(journey)
    {
        m_tree.journey = journey;
        m_tree.journey.nodes.clear();
        m_tree.journey.edges.clear();
        m_tree.journey.groups.clear();
        for (const Node &node : journey.nodes)
            m_nodes[node.id] = &node;
        for (const Edge &edge : journey.edges)
            m_edges[edge.from].push_back(&edge);
    }

    Expected<JourneyTree> run()
    {
        for (const Node &node : m_journey.nodes) {
            const NodeKind *kind = nodeKind(node.kind());
            if (!kind || !kind->isEntry)
                continue;
            const std::string id = add(node);
            m_tree.entries.push_back(id);
            if (!unfold(id))
                return tl::unexpected(tooLarge());
        }
        reportCopies();
        return std::move(m_tree);
    }

private:
    // An explicit stack: a long journey must not be able to exhaust the program's own.
    struct Step
    {
        std::string copy;
        std::map<std::string, std::string> path; ///< original message → its copy on this way
        std::map<std::string, std::int64_t> passes;
    };

    bool unfold(const std::string &entry)
    {
        std::vector<Step> stack{{entry, {}, {{m_tree.origins[entry], 1}}}};
        while (!stack.empty()) {
            const Step step = std::move(stack.back());
            stack.pop_back();
            const std::string origin = m_tree.origins[step.copy];
            std::vector<Step> children;
            for (const Edge *edge : m_edges[origin]) {
                const auto target = m_nodes.find(edge->to);
                if (target == m_nodes.end())
                    continue;
                Step child = step;
                if (++child.passes[edge->to] > m_journey.maxRounds) {
                    m_cut.insert(edge->to);
                    continue;
                }
                if (m_tree.journey.nodes.size() >= maxTreeNodes)
                    return false;
                child.copy = add(*target->second);
                resolveMessage(child);
                child.path[edge->to] = child.copy;
                Edge drawn = *edge;
                drawn.from = step.copy;
                drawn.to = child.copy;
                m_tree.journey.edges.push_back(std::move(drawn));
                children.push_back(std::move(child));
            }
            std::move(children.rbegin(), children.rend(), std::back_inserter(stack));
        }
        return true;
    }

    std::string add(const Node &node)
    {
        const int number = ++m_copies[node.id];
        Node copy = node;
        if (number > 1)
            copy.id += "~" + formatNumber(std::int64_t(number));
        m_tree.origins[copy.id] = node.id;
        m_tree.journey.nodes.push_back(std::move(copy));
        return m_tree.journey.nodes.back().id;
    }

    void resolveMessage(const Step &step)
    {
        Node &node = m_tree.journey.nodes.back();
        const auto resolve = [&](std::string &message) {
            const auto copy = step.path.find(message);
            if (copy != step.path.end())
                message = copy->second;
        };
        if (auto *split = std::get_if<SplitEngagementNode>(&node.parameters))
            resolve(split->message);
        else if (auto *wait = std::get_if<WaitEventNode>(&node.parameters))
            resolve(wait->message);
    }

    void reportCopies()
    {
        for (const Node &node : m_journey.nodes) {
            const int copies = m_copies[node.id];
            if (m_cut.contains(node.id))
                m_tree.losses.push_back(
                    {node.id, {TL_TEXT("Export", "a loop back to this step"), {}},
                     {TL_TEXT("Export", "%1 rounds written one after the other; then the way ends"),
                      {formatNumber(m_journey.maxRounds)}},
                     LossSeverity::Cosmetic, {}});
            else if (copies > 1)
                m_tree.losses.push_back(
                    {node.id, {TL_TEXT("Export", "ways that join again"), {}},
                     {TL_TEXT("Export", "the step was written %1 times, once for each way"),
                      {formatNumber(std::int64_t(copies))}},
                     LossSeverity::Cosmetic, {}});
        }
    }

    Problem tooLarge() const
    {
        return wrongProblem("TL701",
                            TL_TEXT("Export", "The ways of this journey join so often (or its loop has "
                                              "so many rounds) that it would take more than %1 steps "
                                              "without joins."),
                            {formatNumber(std::int64_t(maxTreeNodes))});
    }

    const Journey &m_journey;
    JourneyTree m_tree;
    std::map<std::string, const Node *> m_nodes;
    std::map<std::string, std::vector<const Edge *>> m_edges;
    std::map<std::string, int> m_copies;
    std::set<std::string> m_cut;
};

} // namespace

const Node *JourneyTree::after(std::string_view node, std::string_view exit) const
{
    const Edge *edge = journey.edge(node, exit);
    return edge ? journey.node(edge->to) : nullptr;
}

const std::string &JourneyTree::origin(const std::string &node) const
{
    const auto found = origins.find(node);
    return found == origins.end() ? node : found->second;
}

Expected<JourneyTree> normalise(const Journey &journey) { return Unfolding(journey).run(); }

} // namespace throughline
