// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/layered_layout.h"

#include "app/studio/canvas/scene/geometry.h"

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

namespace throughline::studio::canvas {

namespace {

using Links = std::map<std::string, std::vector<std::string>>;

struct Graph
{
    std::vector<std::string> nodes;
    Links next;   ///< without the edges that close a loop
    Links before;
};

/// Edges that lead back to a node whose way is still being followed are left out.
Graph acyclic(const Journey &journey)
{
    Graph graph;
    Links all;
    for (const Node &node : journey.nodes)
        if (!std::holds_alternative<NoteNode>(node.parameters))
            graph.nodes.push_back(node.id);
    const std::set<std::string> known(graph.nodes.begin(), graph.nodes.end());
    for (const std::string &id : graph.nodes)
        if (const Node *node = journey.node(id))
            for (const Exit &exit : std::visit([](const auto &p) { return p.exits(); }, node->parameters))
                if (const Edge *edge = journey.edge(id, exit.key); edge && known.contains(edge->to))
                    all[id].push_back(edge->to);
    std::set<std::string> open;
    std::set<std::string> done;
    const std::function<void(const std::string &)> visit = [&](const std::string &id) {
        open.insert(id);
        for (const std::string &to : all[id]) {
            if (open.contains(to))
                continue;
            graph.next[id].push_back(to);
            graph.before[to].push_back(id);
            if (!done.contains(to))
                visit(to);
        }
        open.erase(id);
        done.insert(id);
    };
    std::set<std::string> entered;
    for (const auto &[from, targets] : all)
        entered.insert(targets.begin(), targets.end());
    for (const std::string &id : graph.nodes)
        if (!entered.contains(id) && !done.contains(id))
            visit(id);
    for (const std::string &id : graph.nodes)
        if (!done.contains(id))
            visit(id);
    return graph;
}

std::map<std::string, int> rowsOf(Graph &graph)
{
    std::map<std::string, int> rows;
    std::map<std::string, size_t> missing;
    std::vector<std::string> ready;
    for (const std::string &id : graph.nodes) {
        missing[id] = graph.before[id].size();
        if (missing[id] == 0)
            ready.push_back(id);
    }
    for (size_t i = 0; i < ready.size(); ++i) {
        const std::string id = ready[i];
        for (const std::string &to : graph.next[id]) {
            rows[to] = std::max(rows[to], rows[id] + 1);
            if (--missing[to] == 0)
                ready.push_back(to);
        }
    }
    return rows;
}

double middleOf(const std::vector<std::string> &ids, const std::map<std::string, double> &x, double otherwise)
{
    if (ids.empty())
        return otherwise;
    double sum = 0;
    for (const std::string &id : ids)
        sum += x.at(id);
    return sum / double(ids.size());
}

/// Moves the cards of a row as near to where they want to be as keeping the order and the pitch
/// allows (pool adjacent violators on the wishes less the room that those before need).
void settle(const std::vector<std::string> &row, const std::map<std::string, double> &wishes,
            std::map<std::string, double> &x)
{
    struct Pool { double sum; size_t count; };
    std::vector<Pool> pools;
    for (size_t i = 0; i < row.size(); ++i) {
        pools.push_back({wishes.at(row[i]) - double(i) * columnPitch, 1});
        while (pools.size() > 1) {
            const Pool &last = pools.back();
            Pool &previous = pools[pools.size() - 2];
            if (previous.sum / double(previous.count) <= last.sum / double(last.count))
                break;
            previous = {previous.sum + last.sum, previous.count + last.count};
            pools.pop_back();
        }
    }
    size_t i = 0;
    for (const Pool &pool : pools)
        for (size_t n = 0; n < pool.count; ++n, ++i)
            x[row[i]] = pool.sum / double(pool.count) + double(i) * columnPitch;
}

} // namespace

std::map<std::string, QPointF> layeredLayout(const Journey &journey)
{
    Graph graph = acyclic(journey);
    std::map<std::string, int> rows = rowsOf(graph);
    std::map<int, std::vector<std::string>> byRow;
    std::map<std::string, double> x;
    for (const std::string &id : graph.nodes) {
        x[id] = double(byRow[rows[id]].size()) * columnPitch;
        byRow[rows[id]].push_back(id);
    }
    const auto sweep = [&](std::vector<std::string> &row, Links &links, bool mayReorder) {
        std::map<std::string, double> wishes;
        for (const std::string &id : row)
            wishes[id] = middleOf(links[id], x, x[id]);
        if (mayReorder)
            std::stable_sort(row.begin(), row.end(), [&](const auto &a, const auto &b) {
                return wishes[a] < wishes[b];
            });
        settle(row, wishes, x);
    };
    for (int round = 0; round < 4; ++round) {
        for (auto &[index, row] : byRow)
            sweep(row, graph.before, round < 2);
        for (auto it = byRow.rbegin(); it != byRow.rend(); ++it)
            sweep(it->second, graph.next, false);
    }
    std::map<std::string, QPointF> positions;
    double left = 0;
    for (const auto &[id, at] : x)
        left = std::min(left, at);
    for (const auto &[id, at] : x)
        positions[id] = QPointF(snapped(at - left), rows[id] * rowPitch);
    return positions;
}

} // namespace throughline::studio::canvas
