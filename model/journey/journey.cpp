// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/journey.h"

namespace throughline {

const Node *Journey::node(std::string_view wanted) const
{
    for (const Node &node : nodes)
        if (node.id == wanted)
            return &node;
    return nullptr;
}

const Edge *Journey::edge(std::string_view from, std::string_view exit) const
{
    for (const Edge &edge : edges)
        if (edge.from == from && edge.exit == exit)
            return &edge;
    return nullptr;
}

const Structure &Node::structure()
{
    static const Structure all
        = Describe<Node>("node", TL_TEXT("Journey", "Node"), TL_TEXT("Journey", "One step of a journey."))
              .field(&Node::id, "id", TL_TEXT("Journey", "Id"),
                     TL_TEXT("Journey", "Names the node in edges and reports; it never changes."))
              .required()
              .field(&Node::name, "name", TL_TEXT("Journey", "Name"),
                     TL_TEXT("Journey", "Shown on the card; the kind's own name where it is empty."))
              .field(&Node::x, "x", TL_TEXT("Journey", "Left"), TL_TEXT("Journey", "Position on the canvas."))
              .range(-1e6, 1e6)
              .field(&Node::y, "y", TL_TEXT("Journey", "Top"), TL_TEXT("Journey", "Position on the canvas."))
              .range(-1e6, 1e6)
              .field(&Node::isPlaced, "placed", TL_TEXT("Journey", "Placed by hand"),
                     TL_TEXT("Journey", "It was put where it stands by hand; tidying up can leave it there."))
              .field(&Node::parameters, "with", TL_TEXT("Journey", "Parameters"),
                     TL_TEXT("Journey", "The kind of the node and what it needs."))
              .required();
    return all;
}

const Structure &Edge::structure()
{
    static const Structure all
        = Describe<Edge>("edge", TL_TEXT("Journey", "Connection"),
                         TL_TEXT("Journey", "The way from one exit of a node to another node."))
              .field(&Edge::from, "from", TL_TEXT("Journey", "From"), TL_TEXT("Journey", "The node it leaves."))
              .required()
              .refersTo(Reference::Node)
              .field(&Edge::exit, "exit", TL_TEXT("Journey", "Exit"),
                     TL_TEXT("Journey", "The exit by which it leaves."))
              .field(&Edge::to, "to", TL_TEXT("Journey", "To"), TL_TEXT("Journey", "The node it leads to."))
              .required()
              .refersTo(Reference::Node);
    return all;
}

const Structure &NodeGroup::structure()
{
    static const Structure all
        = Describe<NodeGroup>("nodeGroup", TL_TEXT("Journey", "Group"),
                              TL_TEXT("Journey", "Nodes that belong together, under a title."))
              .field(&NodeGroup::id, "id", TL_TEXT("Journey", "Id"), TL_TEXT("Journey", "Names the group."))
              .required()
              .field(&NodeGroup::title, "title", TL_TEXT("Journey", "Title"),
                     TL_TEXT("Journey", "Shown above the nodes."))
              .field(&NodeGroup::nodes, "nodes", TL_TEXT("Journey", "Nodes"),
                     TL_TEXT("Journey", "The nodes of the group."))
              .refersTo(Reference::Node);
    return all;
}

const Structure &Journey::structure()
{
    static const Structure all
        = Describe<Journey>("journey", TL_TEXT("Journey", "Journey"),
                            TL_TEXT("Journey", "What happens to a customer, step by step, across channels."))
              .field(&Journey::id, "id", TL_TEXT("Journey", "Id"), TL_TEXT("Journey", "Names the journey; it never changes."))
              .required()
              .field(&Journey::name, "name", TL_TEXT("Journey", "Name"), TL_TEXT("Journey", "Shown in lists and reports."))
              .field(&Journey::isArchived, "archived", TL_TEXT("Journey", "Archived"),
                     TL_TEXT("Journey", "Kept, but neither simulated nor exported."))
              .field(&Journey::maxRounds, "maxRounds", TL_TEXT("Journey", "Most rounds of a loop"),
                     TL_TEXT("Journey", "A customer who comes to a node more often than this leaves."))
              .unit(Unit::Count)
              .range(1, 1000)
              .field(&Journey::nodes, "nodes", TL_TEXT("Journey", "Nodes"), TL_TEXT("Journey", "The steps."))
              .field(&Journey::edges, "edges", TL_TEXT("Journey", "Connections"),
                     TL_TEXT("Journey", "How the steps follow each other."))
              .field(&Journey::groups, "groups", TL_TEXT("Journey", "Groups"),
                     TL_TEXT("Journey", "Steps that belong together."));
    return all;
}

} // namespace throughline
