// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/selection.h"

namespace throughline::studio {

std::string Selection::single() const
{
    return nodes.size() == 1 && edges.empty() ? *nodes.begin() : std::string();
}

Selection Selection::within(const Journey &journey) const
{
    Selection kept;
    for (const Node &node : journey.nodes)
        if (nodes.contains(node.id))
            kept.nodes.insert(node.id);
    for (const Edge &edge : journey.edges)
        if (edges.contains(edge.id()))
            kept.edges.insert(edge.id());
    return kept;
}

} // namespace throughline::studio
