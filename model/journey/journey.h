// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/audience_sync.h"
#include "model/journey/kinds/entry_audience.h"
#include "model/journey/kinds/entry_event.h"
#include "model/journey/kinds/exit_and_note.h"
#include "model/journey/kinds/goal.h"
#include "model/journey/kinds/message.h"
#include "model/journey/kinds/profile_update.h"
#include "model/journey/kinds/split_engagement.h"
#include "model/journey/kinds/split_experiment.h"
#include "model/journey/kinds/split_rule.h"
#include "model/journey/kinds/task_agent.h"
#include "model/journey/kinds/wait.h"
#include "model/journey/kinds/wait_event.h"
#include "model/journey/kinds/webhook.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace throughline {

/// The one list of node kinds: the table of `node_kinds.h` is made from it.
using NodeParameters
    = std::variant<EntryAudience, EntryEvent, MessageNode, WaitNode, WaitEventNode, SplitRuleNode,
                   SplitEngagementNode, SplitExperimentNode, ProfileUpdateNode, AudienceSyncNode,
                   TaskAgentNode, WebhookNode, GoalNode, ExitNode, NoteNode>;

/// In a file: {"id": …, "name": …, "x": …, "y": …, "placed": true, "with": {"kind": "message", parameters}}.
struct Node
{
    std::string id;
    std::string name;            ///< may be empty: the kind's title is shown
    double x = 0;                ///< canvas units, left edge of the card
    double y = 0;                ///< canvas units, top edge of the card
    bool isPlaced = false;       ///< put there by hand, not by tidying up
    NodeParameters parameters = ExitNode{};
    Json unknown;

    std::string_view kind() const
    {
        return std::visit([](const auto &p) -> std::string_view { return p.key; }, parameters);
    }
    static const Structure &structure();
    friend bool operator==(const Node &, const Node &) = default;
};

/// From one exit of a node to another node. An exit has at most one edge.
struct Edge
{
    std::string from;
    std::string exit = "out";
    std::string to;
    Json unknown;

    std::string id() const { return from + "." + exit; }
    static const Structure &structure();
    friend bool operator==(const Edge &, const Edge &) = default;
};

struct NodeGroup
{
    std::string id;
    std::string title;
    std::vector<std::string> nodes;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const NodeGroup &, const NodeGroup &) = default;
};

struct Journey
{
    std::string id;
    std::string name;
    bool isArchived = false;
    std::int64_t maxRounds = 10; ///< how often a customer may pass one node in one run of a loop
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<NodeGroup> groups;
    Json unknown;

    const Node *node(std::string_view id) const;
    /// The edge that leaves by this exit, or null.
    const Edge *edge(std::string_view from, std::string_view exit) const;

    static const Structure &structure();
    friend bool operator==(const Journey &, const Journey &) = default;
};

namespace types {
extern const Type &nodeParameters;
template <> struct TypeFor<NodeParameters> { static const Type &get() { return nodeParameters; } };
} // namespace types

} // namespace throughline
