// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/totals.h"

#include "simulator/metrics/adding.h"
#include "simulator/metrics/consistency.h"
#include "simulator/metrics/engagement.h"
#include "simulator/metrics/paid.h"
#include "simulator/metrics/pressure.h"

namespace throughline::metrics {

Totals::Totals(const Layout &layout)
{
    const auto cells = static_cast<std::size_t>(layout.run.draws * layout.run.replications);
    nodes.resize(layout.nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].exits.resize(layout.nodes[i].exits.size());
        nodes[i].arrivals.resize(static_cast<std::size_t>(layout.run.days));
    }
    consistency.fields.resize(layout.fields.size());
    pressure.messages.resize(layout.nodes.size());
    lift.cells.resize(cells);
    experiments.resize(layout.experiments.size());
    for (std::size_t i = 0; i < experiments.size(); ++i) {
        experiments[i].resize(layout.experiments[i].arms.size());
        for (OutcomeTotals &arm : experiments[i])
            arm.cells.resize(cells);
    }
}

void add(Totals &into, const Totals &from) { addTo(into, from); }

void countStory(Totals &totals, const Layout &layout, const Story &story)
{
    if (story.touches.empty())
        return;
    countConsistency(totals.consistency, layout, story);
    countPressure(totals.pressure, layout, story);
    countEngagement(totals.engagement, story);
    countValue(totals.value, story);
    countPaid(totals.paid, story);
}

} // namespace throughline::metrics
