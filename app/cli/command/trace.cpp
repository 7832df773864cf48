// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/trace.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/read_project.h"
#include "app/cli/command/run_options.h"
#include "model/format/file_system.h"
#include "model/values/number.h"
#include "simulator/engine/trace_run.h"
#include "simulator/scores/scored_population.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string project;
    std::string database;
    std::string customer;
    RunOptions run;
    bool isJson = false;
};

Expected<CustomerTrace> traceProject(const Options &options)
{
    DiskFiles files;
    const auto project = readProject(files, options.project);
    if (!project)
        return tl::unexpected(project.error());
    const auto settings = options.run.settingsFor(project->project);
    if (!settings)
        return tl::unexpected(settings.error());
    Progress progress;
    const Interrupt interrupt(progress);
    const auto population = readPopulationFor(project->project, options.database, progress);
    if (!population)
        return tl::unexpected(population.error());
    return traceCustomer(project->project, *population, *settings, options.customer);
}

std::string nodeOf(const CustomerTrace &trace, const TraceStep &step)
{
    return step.node < trace.layout.nodes.size() ? trace.layout.nodes[step.node].id : std::string();
}

Json toJson(const CustomerTrace &trace)
{
    Json json{{"steps", Json::array()}};
    const auto orNull = [](const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); };
    for (const TraceStep &step : trace.steps) {
        json["steps"].push_back({{"t", formatMoment(Moment{step.at})},
                                 {"node", orNull(nodeOf(trace, step))},
                                 {"criterion", step.criterion},
                                 {"read", orNull(step.read)},
                                 {"age", step.age < 0 ? Json(nullptr) : Json(step.age)},
                                 {"truth", orNull(step.truth)},
                                 {"draw", step.draw < 0 ? Json(nullptr) : Json(step.draw)},
                                 {"tips", orNull(step.tips)}});
    }
    return json;
}

void print(std::ostream &out, const CustomerTrace &trace)
{
    if (trace.steps.empty())
        out << "Nothing happens to this customer.\n";
    for (const TraceStep &step : trace.steps) {
        out << formatMoment(Moment{step.at}) << "  " << nodeOf(trace, step) << "  " << step.criterion;
        if (!step.read.empty())
            out << ": " << step.read;
        if (step.age > 0)
            out << ", " << formatDuration(Duration{step.age}) << " old";
        if (!step.truth.empty() && step.truth != step.read)
            out << ", truly " << step.truth;
        if (step.draw >= 0)
            out << "  (drew " << formatFixed(step.draw, 4) << ")";
        out << "\n";
    }
}

int runTrace(const Options &options, Streams &streams)
{
    const auto trace = traceProject(options);
    if (!trace)
        return fail(streams, trace.error(), options.isJson);
    if (options.isJson)
        streams.out << toJson(*trace).dump(2) << "\n";
    else
        print(streams.out, *trace);
    return Done;
}

} // namespace

void addTrace(CLI::App &app, Run &run)
{
    auto *command = app.add_subcommand("trace", "Tell what happens to one customer, step by step");
    auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_option("--db", options->database, "The customer database")->required()->type_name("DB");
    command->add_option("--customer", options->customer, "The customer's key")->required()->type_name("KEY");
    command->add_flag("--json", options->isJson, "Print the steps as JSON");
    options->run.addTo(*command);
    command->footer("Example: throughline trace cart.throughline --db shop.db --customer 100042");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runTrace(*options, streams); };
    });
}

} // namespace throughline::cli
