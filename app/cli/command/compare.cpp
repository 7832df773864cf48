// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/compare.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/progress_line.h"
#include "app/cli/command/read_project.h"
#include "app/cli/command/run_options.h"
#include "model/format/file_system.h"
#include "model/values/number.h"
#include "simulator/engine/progress_relay.h"
#include "simulator/scenario/channel_advice.h"
#include "simulator/scenario/compare.h"
#include "simulator/scenario/one_change.h"
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
    std::vector<std::string> scenarios;
    bool isByChannel = false;
    bool isByChange = false;
    RunOptions run;
    bool isJson = false;
};

/// One is filled.
struct Compared
{
    std::vector<ComparedMetric> metrics;
    std::vector<ChannelAdvice> channels;
    std::vector<ChangeEffect> changes;
};

std::string scenarioOf(const Project &project, const std::string &name)
{
    return name == "base" && !project.scenario("base") ? std::string() : name;
}

Expected<Compared> compareProject(const Options &options, Streams &streams)
{
    const bool isOfOne = options.isByChannel || options.isByChange;
    if (!isOfOne && options.scenarios.size() != 2)
        return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "--scenario is wanted twice, for the two that are compared."), {}));
    if (isOfOne && options.scenarios.size() > 1)
        return tl::unexpected(usageProblem("TL720", options.isByChannel ? TL_TEXT("Run", "--channels compares the channels of one scenario.")
                                                                        : TL_TEXT("Run", "--changes tries the changes on one scenario."), {}));
    DiskFiles files;
    const auto project = readProject(files, options.project);
    if (!project)
        return tl::unexpected(project.error());
    auto settings = options.run.settingsFor(project->project);
    if (!settings)
        return tl::unexpected(settings.error());
    Progress progress;
    const Interrupt interrupt(progress);
    const auto population = readPopulationFor(project->project, options.database, progress);
    if (!population)
        return tl::unexpected(population.error());
    ProgressRelay relay(progress);
    if (isOfOne && !options.scenarios.empty())
        settings->scenario = scenarioOf(project->project, options.scenarios.front());
    if (options.isByChange) {
        const ProgressLine line(streams, "Walking with each change", progress);
        auto effects = tryChanges(project->project, *population, *settings, relay);
        if (!effects)
            return tl::unexpected(effects.error());
        return Compared{{}, {}, std::move(*effects)};
    }
    if (options.isByChannel) {
        const ProgressLine line(streams, "Walking with and without each channel", progress);
        auto advice = adviseChannels(project->project, *population, *settings, relay);
        if (!advice)
            return tl::unexpected(advice.error());
        return Compared{{}, std::move(*advice), {}};
    }
    std::vector<RunResult> results;
    for (const std::string &scenario : options.scenarios) {
        settings->scenario = scenarioOf(project->project, scenario);
        const ProgressLine line(streams, "Walking " + scenario, progress);
        auto result = throughline::run(project->project, *population, *settings, relay);
        if (!result)
            return tl::unexpected(result.error());
        results.push_back(std::move(*result));
    }
    return Compared{compareRuns(results[0], results[1]), {}, {}};
}

Json toJson(const std::vector<ComparedMetric> &metrics)
{
    Json json{{"metrics", Json::array()}};
    for (const ComparedMetric &metric : metrics) {
        Json item{{"key", metric.key}, {"a", orNull(metric.a)}, {"b", orNull(metric.b)},
                  {"difference", orNull(metric.difference)}, {"se", orNull(metric.se)}};
        if (!metric.why.isEmpty())
            item["why"] = metric.why.source;
        json["metrics"].push_back(std::move(item));
    }
    return json;
}

int runCompare(const Options &options, Streams &streams)
{
    const auto compared = compareProject(options, streams);
    if (!compared)
        return fail(streams, compared.error(), options.isJson);
    if (options.isByChannel) {
        streams.out << (options.isJson ? encodeAdvice(compared->channels).dump(2) + "\n" : describeAdvice(compared->channels));
        return Done;
    }
    if (options.isByChange) {
        streams.out << (options.isJson ? Json{{"changes", encodeEffects(compared->changes)}}.dump(2) + "\n" : describeEffects(compared->changes));
        return Done;
    }
    if (options.isJson) {
        streams.out << toJson(compared->metrics).dump(2) << "\n";
        return Done;
    }
    const auto text = [](const std::optional<double> &value) { return value ? formatSignificant(*value, 6) : std::string("-"); };
    for (const ComparedMetric &metric : compared->metrics) {
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
        ->allow_extra_args(false)->type_name("ID");
    command->add_flag("--channels", options->isByChannel, "Instead: what each channel adds, left out and alone");
    command->add_flag("--changes", options->isByChange, "Instead: what single changes would bring, the best for consistency first")
        ->excludes("--channels");
    command->add_flag("--json", options->isJson, "Print the figures as JSON");
    command->footer("Example: throughline compare cart.throughline --db shop.db --scenario base --scenario unified");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runCompare(*options, streams); };
    });
}

} // namespace throughline::cli
