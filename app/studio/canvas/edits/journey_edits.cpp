// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/journey_edits.h"

#include "app/studio/canvas/scene/card.h"
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"

#include <QCoreApplication>

#include <deque>

namespace throughline::studio::canvas {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Canvas)
};

Path listPath(const Journey &journey, const char *list)
{
    return joined(joined("journeys", journey.id), list);
}

Change insertNode(const Journey &journey, const Node &node)
{
    return insertItem(listPath(journey, "nodes"), typeOf<Node>().encode(&node));
}

Change insertEdge(const Journey &journey, const std::string &from, const std::string &exit,
                  const std::string &to)
{
    Edge edge;
    edge.from = from;
    edge.exit = exit;
    edge.to = to;
    return insertItem(listPath(journey, "edges"), typeOf<Edge>().encode(&edge));
}

Change leadTo(const Journey &journey, const Edge &edge, const std::string &to)
{
    return setValue(joined(edgePath(journey.id, edge), "to"), to);
}

std::string baseId(const NodeParameters &parameters)
{
    if (const auto *message = std::get_if<MessageNode>(&parameters))
        return std::string(info(message->channel).key);
    std::string key = std::visit([](const auto &p) { return std::string(p.key); }, parameters);
    const size_t dot = key.find('.');
    if (dot == std::string::npos)
        return key;
    const std::string family = key.substr(0, dot);
    return family == "split" || family == "wait" || family == "entry" ? family : key.substr(dot + 1);
}

void addMove(std::vector<Change> &changes, const Journey &journey, const Node &node, QPointF at)
{
    if (node.x != at.x())
        changes.push_back(setValue(joined(nodePath(journey.id, node.id), "x"), at.x()));
    if (node.y != at.y())
        changes.push_back(setValue(joined(nodePath(journey.id, node.id), "y"), at.y()));
}

void addPlacing(std::vector<Change> &changes, const Journey &journey, const Node &node, QPointF at)
{
    addMove(changes, journey, node, at);
    if (!node.isPlaced && !std::holds_alternative<NoteNode>(node.parameters))
        changes.push_back(setValue(joined(nodePath(journey.id, node.id), "placed"), true));
}

/// The exit by which customers go on from the node, when there is just one such way.
const Edge *onlyWayOn(const Journey &journey, const std::string &node)
{
    const Edge *only = nullptr;
    for (const Edge &edge : journey.edges) {
        if (edge.from != node)
            continue;
        if (only && only->to != edge.to)
            return nullptr;
        only = &edge;
    }
    return only;
}

/// Where ways into `node` lead once all of `removed` are gone; "" where they end.
std::string successorOutside(const Journey &journey, std::string node, const std::set<std::string> &removed)
{
    for (size_t steps = 0; removed.contains(node) && steps <= journey.nodes.size(); ++steps) {
        const Edge *on = onlyWayOn(journey, node);
        if (!on)
            return {};
        node = on->to;
    }
    return removed.contains(node) ? std::string() : node;
}

std::vector<Change> withoutNodes(const Journey &journey, const std::set<std::string> &removed,
                                 const std::set<std::string> &removedEdges)
{
    std::vector<Change> changes;
    for (const Edge &edge : journey.edges) {
        const bool fromGone = removed.contains(edge.from);
        const bool toGone = removed.contains(edge.to);
        if (fromGone || removedEdges.contains(edge.id())) {
            changes.push_back(removeItem(edgePath(journey.id, edge)));
            continue;
        }
        if (!toGone)
            continue;
        const std::string next = successorOutside(journey, edge.to, removed);
        if (next.empty() || next == edge.from)
            changes.push_back(removeItem(edgePath(journey.id, edge)));
        else
            changes.push_back(leadTo(journey, edge, next));
    }
    return changes;
}

/// Takes the nodes out of their groups; groups that hold nothing then are gone.
std::vector<Change> withoutGrouped(const Journey &journey, const std::set<std::string> &nodes)
{
    std::vector<Change> changes;
    for (const NodeGroup &group : journey.groups) {
        std::vector<std::string> kept;
        for (const std::string &id : group.nodes)
            if (!nodes.contains(id))
                kept.push_back(id);
        const Path path = joined(listPath(journey, "groups"), group.id);
        if (kept.empty() && !group.nodes.empty())
            changes.push_back(removeItem(path));
        else if (kept.size() != group.nodes.size())
            changes.push_back(setValue(joined(path, "nodes"), Json(kept)));
    }
    return changes;
}

} // namespace

std::string freshNodeId(const Journey &journey, const std::string &wanted,
                        const std::map<std::string, std::string> &alsoTaken)
{
    const auto isTaken = [&](const std::string &id) {
        if (journey.node(id))
            return true;
        for (const auto &[before, now] : alsoTaken)
            if (now == id)
                return true;
        return false;
    };
    if (!isTaken(wanted))
        return wanted;
    std::string stem = wanted;
    while (!stem.empty() && std::isdigit(static_cast<unsigned char>(stem.back())))
        stem.pop_back();
    if (stem.empty())
        stem = wanted;
    for (int n = 2;; ++n)
        if (const std::string id = stem + std::to_string(n); !isTaken(id))
            return id;
}

Node newNode(const Journey &journey, const NodeParameters &parameters, QPointF at)
{
    Node node;
    node.id = freshNodeId(journey, baseId(parameters));
    node.x = at.x();
    node.y = at.y();
    node.parameters = parameters;
    return node;
}

bool canConnect(const Journey &journey, const std::string &from, const std::string &to)
{
    const Node *target = journey.node(to);
    if (!target || from == to || !journey.node(from))
        return false;
    const NodeKind *kind = nodeKind(target->kind());
    return kind && !kind->isEntry && !kind->isNote;
}

std::optional<std::string> freeExit(const Journey &journey, const Node &node)
{
    std::optional<std::string> quiet;
    for (const Exit &exit : exitsOf(node)) {
        if (journey.edge(node.id, exit.key))
            continue;
        if (!exit.isQuiet)
            return exit.key;
        if (!quiet)
            quiet = exit.key;
    }
    return quiet;
}

Change addNode(const Journey &journey, const Node &node)
{
    Change change = insertNode(journey, node);
    change.name = named(Canvas::tr("Add %1").arg(nodeTitle(node)));
    return change;
}

Change addNodeAfter(const Journey &journey, const Node &node, const ExitRef &from)
{
    std::vector<Change> changes{insertNode(journey, node)};
    const NodeKind *kind = nodeKind(node.kind());
    if (kind && !kind->isEntry && !kind->isNote) {
        if (const Edge *before = journey.edge(from.node, from.exit)) {
            changes.push_back(leadTo(journey, *before, node.id));
            const auto exits = exitsOf(node);
            if (!exits.empty())
                changes.push_back(insertEdge(journey, node.id, exits.front().key, before->to));
        } else {
            changes.push_back(insertEdge(journey, from.node, from.exit, node.id));
        }
    }
    return compound(std::move(changes), named(Canvas::tr("Add %1").arg(nodeTitle(node))));
}

Change insertOnEdge(const Journey &journey, const Edge &edge, const Node &node, bool isNew, QPointF at)
{
    std::vector<Change> changes;
    if (isNew) {
        Node placed = node;
        placed.x = at.x();
        placed.y = at.y();
        changes.push_back(insertNode(journey, placed));
    } else {
        addPlacing(changes, journey, node, at);
    }
    changes.push_back(leadTo(journey, edge, node.id));
    const auto exits = exitsOf(node);
    if (!exits.empty() && edge.to != node.id)
        changes.push_back(insertEdge(journey, node.id, exits.front().key, edge.to));
    const Node *next = journey.node(edge.to);
    if (next && next->y < at.y() + rowPitch)
        for (Change &move : makeRoom(journey, edge.to, at.y() + rowPitch - next->y))
            changes.push_back(std::move(move));
    return compound(std::move(changes), named(Canvas::tr("Insert %1").arg(nodeTitle(node))));
}

std::vector<Change> makeRoom(const Journey &journey, const std::string &below, double height)
{
    const Node *first = journey.node(below);
    std::set<std::string> reached{below};
    std::deque<std::string> open{below};
    while (first && !open.empty()) {
        const std::string id = open.front();
        open.pop_front();
        for (const Edge &edge : journey.edges) {
            const Node *next = journey.node(edge.to);
            // A way back up is a loop: what stands above stays.
            if (edge.from == id && next && next->y > first->y && reached.insert(edge.to).second)
                open.push_back(edge.to);
        }
    }
    std::vector<Change> changes;
    for (const std::string &id : reached)
        if (const Node *node = journey.node(id))
            changes.push_back(setValue(joined(nodePath(journey.id, id), "y"), node->y + height));
    return changes;
}

Change connect(const Journey &journey, const ExitRef &from, const std::string &to)
{
    const Message name = named(Canvas::tr("Connect"));
    if (const Edge *before = journey.edge(from.node, from.exit)) {
        Change change = leadTo(journey, *before, to);
        change.name = name;
        return change;
    }
    Change change = insertEdge(journey, from.node, from.exit, to);
    change.name = name;
    return change;
}

Change removeSelection(const Journey &journey, const Selection &selection)
{
    std::vector<Change> changes = withoutNodes(journey, selection.nodes, selection.edges);
    for (Change &change : withoutGrouped(journey, selection.nodes))
        changes.push_back(std::move(change));
    for (const std::string &id : selection.nodes)
        changes.push_back(removeItem(nodePath(journey.id, id)));
    const std::string single = selection.single();
    const Node *node = journey.node(single);
    const QString name = node ? Canvas::tr("Delete %1").arg(nodeTitle(*node))
        : selection.nodes.empty() ? Canvas::tr("Delete connection")
                                  : Canvas::tr("Delete %n step(s)", nullptr, int(selection.nodes.size()));
    return compound(std::move(changes), named(name));
}

Change moveNodes(const Journey &journey, const std::map<std::string, QPointF> &positions,
                 const QString &name, std::string mergeKey)
{
    std::vector<Change> changes;
    for (const auto &[id, at] : positions)
        if (const Node *node = journey.node(id))
            addMove(changes, journey, *node, at);
    return compound(std::move(changes), named(name), std::move(mergeKey));
}

Change placeNodes(const Journey &journey, const std::map<std::string, QPointF> &positions,
                  const QString &name, std::string mergeKey)
{
    std::vector<Change> changes;
    for (const auto &[id, at] : positions)
        if (const Node *node = journey.node(id))
            addPlacing(changes, journey, *node, at);
    return compound(std::move(changes), named(name), std::move(mergeKey));
}

Change tidyNodes(const Journey &journey, const std::map<std::string, QPointF> &positions,
                 const std::set<std::string> &kept)
{
    std::vector<Change> changes;
    for (const auto &[id, at] : positions)
        if (const Node *node = journey.node(id)) {
            addMove(changes, journey, *node, at);
            if (node->isPlaced && !kept.contains(id))
                changes.push_back(setValue(joined(nodePath(journey.id, id), "placed"), false));
        }
    return compound(std::move(changes), named(Canvas::tr("Tidy up")));
}

std::set<std::string> placedByHand(const Journey &journey)
{
    std::set<std::string> placed;
    for (const Node &node : journey.nodes)
        if (node.isPlaced && !std::holds_alternative<NoteNode>(node.parameters))
            placed.insert(node.id);
    return placed;
}

bool leadsToSeveral(const Journey &journey, const std::string &node)
{
    const bool hasWay = std::any_of(journey.edges.begin(), journey.edges.end(), [&](const Edge &edge) { return edge.from == node; });
    return hasWay && !onlyWayOn(journey, node);
}

Change pullOut(const Journey &journey, const std::string &node, QPointF at)
{
    std::vector<Change> changes = withoutNodes(journey, {node}, {});
    for (Change &each : withoutGrouped(journey, {node}))
        changes.push_back(std::move(each));
    const Node *moved = journey.node(node);
    if (moved)
        addPlacing(changes, journey, *moved, at);
    return compound(std::move(changes), named(Canvas::tr("Pull out %1").arg(moved ? nodeTitle(*moved) : QString())));
}

Change leadElsewhere(const Journey &journey, const Edge &edge, const std::string &to)
{
    Change change = leadTo(journey, edge, to);
    change.name = named(Canvas::tr("Lead connection elsewhere"));
    return change;
}

Change leaveElsewhere(const Journey &journey, const Edge &edge, const ExitRef &from)
{
    std::vector<Change> changes{removeItem(edgePath(journey.id, edge))};
    if (const Edge *before = journey.edge(from.node, from.exit))
        changes.push_back(leadTo(journey, *before, edge.to));
    else
        changes.push_back(insertEdge(journey, from.node, from.exit, edge.to));
    return compound(std::move(changes), named(Canvas::tr("Let connection start elsewhere")));
}

std::string branchList(const Node &node)
{
    if (std::holds_alternative<SplitExperimentNode>(node.parameters))
        return "arms";
    const bool isSplit = std::holds_alternative<SplitRuleNode>(node.parameters)
        || std::holds_alternative<SplitEngagementNode>(node.parameters);
    return isSplit ? "branches" : std::string();
}

size_t branchCount(const Node &node)
{
    if (const auto *split = std::get_if<SplitRuleNode>(&node.parameters))
        return split->branches.size();
    if (const auto *split = std::get_if<SplitEngagementNode>(&node.parameters))
        return split->branches.size();
    if (const auto *split = std::get_if<SplitExperimentNode>(&node.parameters))
        return split->arms.size();
    return 0;
}

Change reorderBranch(const Journey &journey, const Node &node, const std::string &branch, size_t index)
{
    const Path list = joined(joined(nodePath(journey.id, node.id), "with"), branchList(node));
    return moveItem(joined(list, branch), std::int64_t(index), named(Canvas::tr("Reorder branches of %1").arg(nodeTitle(node))));
}

Change groupNodes(const Journey &journey, const std::set<std::string> &nodes, const QString &title)
{
    std::vector<Change> changes = withoutGrouped(journey, nodes);
    NodeGroup group;
    group.title = title.toStdString();
    group.nodes.assign(nodes.begin(), nodes.end());
    for (int n = 1; group.id.empty(); ++n) {
        const std::string id = n == 1 ? "group" : "group" + std::to_string(n);
        const bool isTaken = std::any_of(journey.groups.begin(), journey.groups.end(),
                                         [&](const NodeGroup &each) { return each.id == id; });
        if (!isTaken)
            group.id = id;
    }
    changes.push_back(insertItem(listPath(journey, "groups"), typeOf<NodeGroup>().encode(&group)));
    return compound(std::move(changes), named(Canvas::tr("Group %n step(s)", nullptr, int(nodes.size()))));
}

Change ungroupNodes(const Journey &journey, const std::set<std::string> &nodes)
{
    std::vector<Change> changes;
    for (const NodeGroup &group : journey.groups)
        if (std::any_of(group.nodes.begin(), group.nodes.end(), [&](const std::string &id) { return nodes.contains(id); }))
            changes.push_back(removeItem(joined(listPath(journey, "groups"), group.id)));
    return compound(std::move(changes), named(Canvas::tr("Ungroup")));
}

Change renameGroup(const Journey &journey, const std::string &group, const QString &title)
{
    return setValue(joined(joined(listPath(journey, "groups"), group), "title"), title.toStdString(),
                    named(Canvas::tr("Rename group")));
}

Change resizeNote(const Journey &journey, const std::string &node, double width, double height)
{
    const Path with = joined(nodePath(journey.id, node), "with");
    return compound({setValue(joined(with, "width"), width), setValue(joined(with, "height"), height)},
                    named(Canvas::tr("Resize note")));
}

} // namespace throughline::studio::canvas
