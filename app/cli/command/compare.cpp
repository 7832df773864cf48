// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/compare.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/progress_line.h"
#include "app/cli/command/read_project.h"
#include "app/cli/command/relay.h"
#include "app/cli/command/run_options.h"
#include "model/format/file_system.h"
#include "model/values/number.h"
#include "simulator/population/population_reader.h"
#include "simulator/scenario/compare.h"

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
    std::vector<std::string> scenarios;
    RunOptions run;
    bool isJson = false;
};

Expected<std::vector<ComparedMetric>> compareProject(const Options &options, Streams &streams)
{
    if (options.scenarios.size() != 2)
        return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "--scenario is wanted twice, for the two that are compared."), {}));
    DiskFiles files;
    const auto project = readProject(files, options.project);
    if (!project)
        return tl::unexpected(project.error());
    auto settings = options.run.settingsFor(project->project);
    if (!settings)
        return tl::unexpected(settings.error());
    Progress progress;
    const Interrupt interrupt(progress);
    PopulationRequest request;
    request.map = project->project.data;
    const auto population = readPopulation(options.database, request, progress);
    if (!population)
        return tl::unexpected(population.error());
    Relay relay(progress);
    std::vector<RunResult> results;
    for (const std::string &scenario : options.scenarios) {
        settings->scenario = scenario == "base" && !project->project.scenario("base") ? std::string() : scenario;
        const ProgressLine line(streams, "Walking " + scenario, progress);
        auto result = throughline::run(project->project, *population, *settings, relay);
        if (!result)
            return tl::unexpected(result.error());
        results.push_back(std::move(*result));
    }
    return compareRuns(results[0], results[1]);
}

Json toJson(const std::vector<ComparedMetric> &metrics)
{
    Json json{{"metrics", Json::array()}};
    const auto orNull = [](const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); };
    for (const ComparedMetric &metric : metrics) {
        Json item{{"key", metric.key}, {"a", orNull(metric.a)}, {"b", orNull(metric.b)},
                  {"difference", orNull(metric.difference)}, {"se", orNull(metric.se)}};
        if (!metric.why.empty())
            item["why"] = metric.why;
        json["metrics"].push_back(std::move(item));
    }
    return json;
}

int runCompare(const Options &options, Streams &streams)
{
    const auto metrics = compareProject(options, streams);
    if (!metrics)
        return fail(streams, metrics.error(), options.isJson);
    if (options.isJson) {
        streams.out << toJson(*metrics).dump(2) << "\n";
        return Done;
    }
    const auto text = [](const std::optional<double> &value) { return value ? formatSignificant(*value, 6) : std::string("-"); };
    for (const ComparedMetric &metric : *metrics) {
        streams.out << metric.key << ": " << text(metric.a) << " -> " << text(metric.b) << "  (" << text(metric.difference);
        if (metric.se)
            streams.out << ", standard error " << formatSignificant(*metric.se, 3);
        streams.out << ")\n";
    }
    return Done;
}

} // namespace

void addCompare(CLI::App &app, Run &run)
{
    auto *command = app.add_subcommand("compare", "Set two scenarios side by side on the same luck");
    auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_option("--db", options->database, "The customer database")->required()->type_name("DB");
    options->run.addTo(*command);
    if (CLI::Option *single = command->get_option_no_throw("--scenario"))
        command->remove_option(single);
    command->add_option("--scenario", options->scenarios, "Twice: the scenarios; \"base\" is the project as it stands")
        ->required()->allow_extra_args(false)->type_name("ID");
    command->add_flag("--json", options->isJson, "Print the figures as JSON");
    command->footer("Example: throughline compare cart.throughline --db shop.db --scenario base --scenario unified");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runCompare(*options, streams); };
    });
}

} // namespace throughline::cli
