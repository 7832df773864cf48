// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/blocks/funnel.h"

#include "simulator/metrics/adding.h"

namespace throughline {

Funnel::Funnel(const metrics::Layout &layout)
{
    nodes.resize(layout.nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i].exits.resize(layout.nodes[i].exits.size());
    for (const metrics::ExperimentLayout &experiment : layout.experiments)
        experiments.emplace_back(experiment.arms.size());
}

Funnel::Funnel(const metrics::Totals &totals)
    : customers(totals.customers), heldOut(totals.heldOut), reached(totals.engagement.reached),
      firstResponse(totals.engagement.firstResponse), censored(totals.engagement.censored)
{
    for (const metrics::NodeTotals &node : totals.nodes)
        nodes.push_back({node.customers, node.entered, node.exits, node.waiting, node.ended, node.reached, node.blocked,
                         node.sent, node.delivered, node.seen, node.clicked});
    for (const std::vector<metrics::OutcomeTotals> &experiment : totals.experiments) {
        experiments.emplace_back();
        for (const metrics::OutcomeTotals &arm : experiment)
            experiments.back().push_back({arm.base.customers, std::uint64_t(arm.base.conversions.with)});
    }
}

void add(Funnel &into, const Funnel &from) { metrics::addTo(into, from); }

} // namespace throughline
