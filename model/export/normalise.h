// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"
#include "model/journey/journey.h"
#include "model/values/problem.h"

#include <map>

namespace throughline {

/// A journey in which no node has two ways in: what every target but BPMN accepts.
struct JourneyTree
{
    /// Notes and nodes that no customer reaches are left out. Copies of a node are named
    /// "id~2", "id~3" …; the first keeps its id. A reference to a message names its copy on the
    /// same way from the entry.
    Journey journey;
    std::map<std::string, std::string> origins; ///< every node → the node it was drawn as
    std::vector<std::string> entries;           ///< ids of the entry nodes, in the journey's order
    std::vector<Loss> losses;                   ///< what was copied or cut

    /// The node behind this exit, or null where the customer's way ends.
    const Node *after(std::string_view node, std::string_view exit) const;
    const std::string &origin(const std::string &node) const;
};

/// Larger trees are refused: a chain of n joined splits doubles n times.
inline constexpr std::size_t maxTreeNodes = 4000;

/// Copies each tail that several ways share and unrolls loops up to the journey's `maxRounds`:
/// a customer who would pass a node once more leaves there, as in the walk. Errors: TL701 (the
/// tree would be too large).
Expected<JourneyTree> normalise(const Journey &journey);

} // namespace throughline
