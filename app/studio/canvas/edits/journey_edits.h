// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/selection.h"
#include "model/journey/node_kinds.h"
#include "model/project/change.h"

#include <QPointF>
#include <QString>

#include <map>

namespace throughline::studio::canvas {

// Everything that the hand can do to a journey, as changes. None of these functions touches the
// document; a caller hands the change in.

struct ExitRef
{
    std::string node;
    std::string exit;
    friend bool operator==(const ExitRef &, const ExitRef &) = default;
};

/// A node that is not in the journey yet: "email", "email2", …
Node newNode(const Journey &journey, const NodeParameters &parameters, QPointF at);
std::string freshNodeId(const Journey &journey, const std::string &wanted,
                        const std::map<std::string, std::string> &alsoTaken = {});

/// May an edge lead from the one to the other?
bool canConnect(const Journey &journey, const std::string &from, const std::string &to);
/// The first exit without an edge, quiet ones last; nothing where all are taken.
std::optional<std::string> freeExit(const Journey &journey, const Node &node);

Change addNode(const Journey &journey, const Node &node);
/// Puts the node in and leads the exit to it; where the exit led on already, the node leads there.
Change addNodeAfter(const Journey &journey, const Node &node, const ExitRef &from);
/// Puts a node (new, or one of the journey without edges) into an edge.
Change insertOnEdge(const Journey &journey, const Edge &edge, const Node &node, bool isNew, QPointF at);
/// Room for a card of height pitch below `from`: everything downstream moves down.
std::vector<Change> makeRoom(const Journey &journey, const std::string &below, double height);

Change connect(const Journey &journey, const ExitRef &from, const std::string &to);
/// Another target for an edge that is there.
Change leadElsewhere(const Journey &journey, const Edge &edge, const std::string &to);
/// Another exit for an edge that is there; what left by that exit before is gone.
Change leaveElsewhere(const Journey &journey, const Edge &edge, const ExitRef &from);

/// The list in which the ways out of a split stand, "branches" or "arms"; "" for other nodes.
std::string branchList(const Node &node);
/// How many of its exits can be put in another order.
size_t branchCount(const Node &node);
/// Puts a branch of a split at another place in the order in which branches are tried.
Change reorderBranch(const Journey &journey, const Node &node, const std::string &branch, size_t index);

/// Takes the nodes out of the groups they are in and puts them into one of their own.
Change groupNodes(const Journey &journey, const std::set<std::string> &nodes, const QString &title);
/// Dissolves every group that holds one of the nodes.
Change ungroupNodes(const Journey &journey, const std::set<std::string> &nodes);
Change renameGroup(const Journey &journey, const std::string &group, const QString &title);
/// Ways that led to a removed step with one way out lead on to what followed it.
Change removeSelection(const Journey &journey, const Selection &selection);
Change moveNodes(const Journey &journey, const std::map<std::string, QPointF> &positions,
                 const QString &name, std::string mergeKey = {});
/// moveNodes() by hand: the steps are marked so.
Change placeNodes(const Journey &journey, const std::map<std::string, QPointF> &positions,
                  const QString &name, std::string mergeKey = {});
/// moveNodes() by tidying up: steps that are not `kept` count as placed by hand no more.
Change tidyNodes(const Journey &journey, const std::map<std::string, QPointF> &positions,
                 const std::set<std::string> &kept);
/// The steps, without notes, that the hand has placed since they were last tidied up.
std::set<std::string> placedByHand(const Journey &journey);
/// Do its ways lead to more than one step? Then no single way can take its place.
bool leadsToSeveral(const Journey &journey, const std::string &node);
/// Takes the node out of its edges, closes the gap, takes it out of its groups and moves it by hand.
Change pullOut(const Journey &journey, const std::string &node, QPointF at);
Change resizeNote(const Journey &journey, const std::string &node, double width, double height);

} // namespace throughline::studio::canvas
