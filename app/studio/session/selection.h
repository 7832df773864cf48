// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

#include <set>

namespace throughline::studio {

/// What is selected on the canvas, by id.
struct Selection
{
    std::set<std::string> nodes;
    std::set<std::string> edges; ///< "from.exit"

    static Selection ofNode(std::string id) { return {{std::move(id)}, {}}; }
    static Selection ofEdge(std::string id) { return {{}, {std::move(id)}}; }

    bool isEmpty() const { return nodes.empty() && edges.empty(); }
    /// The only selected node, or "" when there is none or more is selected.
    std::string single() const;
    /// Without what the journey does not have.
    Selection within(const Journey &journey) const;

    friend bool operator==(const Selection &, const Selection &) = default;
};

} // namespace throughline::studio
