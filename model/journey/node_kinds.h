// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

#include <vector>

namespace throughline {

/// What the palette, the codec, the inspector, the checks and the help know of a node kind. All of
/// it comes from the kind's own file in `kinds/` and its place in `NodeParameters`.
struct NodeKind
{
    std::string key;              ///< "split.rule"
    const Structure *structure;   ///< title, help and parameters
    NodeParameters defaults;
    bool isEntry = false;         ///< customers start here: has no input
    bool isNote = false;          ///< takes no part in the flow
};

const std::vector<NodeKind> &nodeKinds();
/// Null for an unknown key.
const NodeKind *nodeKind(std::string_view key);

std::vector<Exit> exitsOf(const Node &node);

/// The id of the template that the node shows to a customer, empty where it shows none.
std::string templateOf(const Node &node);
/// The channel by which the node reaches a customer, if it does.
std::optional<Channel> channelOf(const Node &node);

} // namespace throughline
