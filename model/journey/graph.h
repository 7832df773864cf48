// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

#include <map>
#include <vector>

namespace throughline {

/// A journey's nodes by index with the edges between them. Edges from or to nodes that do not
/// exist are left out; the checks name them.
class JourneyGraph
{
public:
    explicit JourneyGraph(const Journey &journey);

    size_t size() const { return m_next.size(); }
    const std::vector<size_t> &next(size_t node) const { return m_next[node]; }
    std::optional<size_t> indexOf(std::string_view id) const;

    /// Whether customers can come to each node from some entry.
    std::vector<bool> reachable() const;
    /// The nodes of one loop none of whose nodes holds the customer for any time; empty: none.
    std::vector<size_t> loopWithoutWait() const;
    /// The longest time in seconds that a path from an entry to each node can take without going
    /// through a loop twice; waits until a date count as 0.
    std::vector<std::int64_t> longestSecondsTo() const;

private:
    const Journey &m_journey;
    std::map<std::string, size_t, std::less<>> m_indices;
    std::vector<std::vector<size_t>> m_next;
};

/// The longest time that a customer is held at the node, in seconds; 0 where it is not known.
std::int64_t longestHoldSeconds(const Node &node);

} // namespace throughline
