// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/sample_part.h"

#include "simulator/report/part.h"
#include "tests/metrics/random_totals.h"

namespace throughline::test {

Part emptyPart()
{
    Part part;
    metrics::Layout &layout = part.result.layout;
    layout.run.engine = "0.1.0";
    layout.run.projectName = "Cart, again";
    layout.run.projectHash = "p";
    layout.run.databaseHash = "d";
    layout.run.currency = "EUR";
    layout.run.start = 1'767'225'600;
    layout.run.days = 3;
    layout.run.draws = 2;
    layout.run.replications = 2;
    layout.run.outcomeWindow = 14 * 86400;
    layout.run.tested = {"j"};
    layout.nodes = {{"j", "mail", "message", "=Reminder", "email", {"sent", "notSent"}, {true, false}},
                    {"j", "split", "split.experiment", "", "", {"a", "b"}, {true, true}}};
    layout.fields = {{"first_name"}, {"tier"}};
    metrics::ExperimentLayout experiment;
    experiment.id = "split";
    experiment.journey = "j";
    experiment.arms = {"a", "b"};
    experiment.control = 1;
    layout.experiments = {experiment};
    part.result.totals = metrics::Totals(layout);
    part.result.assumptions = {{"response email", Evidence::Assumed, "a benchmark"}};
    part.shards = {Shard{0, 1}};
    return part;
}

Part samplePart(unsigned seed)
{
    Part part = emptyPart();
    std::mt19937_64 random(seed);
    part.result.totals = randomTotals(part.result.layout, random);
    return part;
}

} // namespace throughline::test
