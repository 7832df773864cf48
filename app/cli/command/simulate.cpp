// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/simulate.h"

#include "app/cli/command/funnel_output.h"
#include "app/cli/command/interrupt.h"
#include "app/cli/command/progress_line.h"
#include "app/cli/command/read_project.h"
#include "app/cli/command/report_file.h"
#include "app/cli/command/run_options.h"
#include "model/format/json_text.h"
#include "model/validation/check.h"
#include "simulator/engine/progress_relay.h"
#include "simulator/population/customer_blocks.h"
#include "simulator/report/advice_section.h"
#include "simulator/report/report.h"
#include "simulator/report/summary.h"
#include "simulator/scenario/channel_advice.h"
#include "simulator/scores/scored_population.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string project;
    std::string database;
    RunOptions run;
    std::int64_t sample = 0;
    std::string shard;
    bool isStreamed = false;
    bool isFunnelOnly = false;
    bool withCustomers = false;
    bool withAdvice = false;
    std::string report;
    bool json = false;
};

/// Errors stop a run; the first is the result, the others are listed before it.
Expected<void> refuseErrors(const Project &project, Streams &streams)
{
    std::optional<Problem> first;
    for (const Finding &finding : check(project)) {
        if (finding.problem.severity != Severity::Error)
            continue;
        if (first)
            streams.err << "throughline: " << describe(finding.problem) << "\n";
        else
            first = finding.problem;
    }
    if (first)
        return tl::unexpected(*first);
    return {};
}

PopulationRequest requestOf(const Project &project)
{
    PopulationRequest request;
    request.map = project.data;
    return request;
}

/// A part, and the advice on channels where it is asked for.
struct Walked
{
    Part part;
    std::optional<std::vector<ChannelAdvice>> advice;
};

Expected<Walked> walkWhole(const Options &options, const Project &project,
                         const RunSettings &settings, Progress &progress, Streams &streams)
{
    const auto population = [&] {
        const ProgressLine line(streams, "Reading customers", progress);
        return readPopulationFor(project, options.database, progress);
    }();
    if (!population)
        return tl::unexpected(population.error());
    progress.setDone(0);
    ProgressRelay relay(progress);
    const auto begin = std::chrono::steady_clock::now();
    auto result = [&] {
        const ProgressLine line(streams, "Walking customers", progress);
        return throughline::run(project, *population, settings, relay);
    }();
    if (!result)
        return tl::unexpected(result.error());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    const CustomerNames names
        = options.withCustomers ? CustomerNames::Keys : CustomerNames::Hashed;
    Walked walked{finishRun(std::move(*result), project, *population, names, seconds.count()), std::nullopt};
    if (options.withAdvice) {
        progress.setDone(0);
        const ProgressLine line(streams, "Walking with and without each channel", progress);
        auto advice = adviseChannels(project, *population, settings, relay);
        if (!advice)
            return tl::unexpected(advice.error());
        walked.advice = std::move(*advice);
    }
    return walked;
}

/// The same without ever holding more than two blocks of customers.
Expected<Walked> walkStreamed(const Options &options, const Project &project,
                              const RunSettings &settings, Progress &progress, Streams &streams)
{
    StreamedBlocks streamed(options.database, requestOf(project), progress);
    ScoredBlocks blocks(streamed, project);
    const CustomerNames names
        = options.withCustomers ? CustomerNames::Keys : CustomerNames::Hashed;
    ProgressRelay relay(progress);
    const auto begin = std::chrono::steady_clock::now();
    auto result = [&] {
        const ProgressLine line(streams, "Walking customers", progress);
        return throughline::run(project, blocks, settings, relay,
                                [&](const Population &block, metrics::Totals &totals) {
                                    labelCustomers(totals, block, project.salt, names);
                                });
    }();
    if (!result)
        return tl::unexpected(result.error());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    return Walked{finishRun(std::move(*result), project, seconds.count()), std::nullopt};
}

/// The plain figures alone, of customers in memory or streamed.
Expected<std::string> walkFunnel(const Options &options, const Project &project,
                                 const RunSettings &settings, Progress &progress, Streams &streams)
{
    const auto begin = std::chrono::steady_clock::now();
    std::optional<Population> population;
    StreamedBlocks streamed(options.database, requestOf(project), progress);
    std::unique_ptr<CustomerBlocks> blocks;
    if (options.isStreamed) {
        blocks = std::make_unique<ScoredBlocks>(streamed, project);
    } else {
        const ProgressLine line(streams, "Reading customers", progress);
        auto read = readPopulationFor(project, options.database, progress);
        if (!read)
            return tl::unexpected(read.error());
        population.emplace(std::move(*read));
        blocks = std::make_unique<BlockOfAll>(*population);
    }
    ProgressRelay relay(progress);
    const auto counted = [&] {
        const ProgressLine line(streams, "Walking customers", progress);
        return countFunnel(project, *blocks, settings, relay);
    }();
    if (!counted)
        return tl::unexpected(counted.error());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    for (const Problem &warning : counted->warnings)
        streams.err << "throughline: " << describe(warning) << "\n";
    return options.json ? writeJson(funnelJson(*counted, seconds.count()))
                        : funnelText(*counted, seconds.count());
}

/// What is printed and written: a report, or the part of a shard.
struct Output
{
    std::string text;
    std::vector<Problem> warnings;
};

Expected<Output> simulateProject(const Options &options, Streams &streams)
{
    const bool isShard = !options.shard.empty();
    std::optional<ReportFile> target;
    Shard shard;
    if (isShard) {
        const auto parsed = parseShard(options.shard);
        if (!parsed)
            return tl::unexpected(parsed.error());
        shard = *parsed;
        if (options.report.empty() && !options.json)
            return tl::unexpected(usageProblem(
                "TL721", TL_TEXT("Run", "--shard needs --report FILE.json, where its part goes."), {}));
    } else if (!options.report.empty()) {
        auto file = ReportFile::at(options.report);
        if (!file)
            return tl::unexpected(file.error());
        target = std::move(*file);
    }
    if (options.sample < 0)
        return tl::unexpected(usageProblem(
            "TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."), {"--sample", "", "a number from 1"}));

    DiskFiles files;
    const auto project = readProject(files, options.project);
    if (!project)
        return tl::unexpected(project.error());
    if (auto checked = refuseErrors(project->project, streams); !checked)
        return tl::unexpected(checked.error());
    auto settings = options.run.settingsFor(project->project);
    if (!settings)
        return tl::unexpected(settings.error());
    settings->sample = options.sample;
    settings->shard = shard;

    Progress progress;
    const Interrupt interrupt(progress);
    if (options.withAdvice && (isShard || options.isStreamed || options.isFunnelOnly))
        return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "--advice needs all customers at once: it goes with neither --shard nor --stream nor --funnel."), {}));
    if (options.isFunnelOnly) {
        auto text = walkFunnel(options, project->project, *settings, progress, streams);
        if (!text)
            return tl::unexpected(text.error());
        return Output{std::move(*text), project->warnings};
    }
    auto walked = options.isStreamed
        ? walkStreamed(options, project->project, *settings, progress, streams)
        : walkWhole(options, project->project, *settings, progress, streams);
    if (!walked)
        return tl::unexpected(walked.error());
    Part *part = &walked->part;
    part->shards = {shard};
    Output output;
    output.warnings = project->warnings;
    output.warnings.insert(output.warnings.end(), part->result.warnings.begin(),
                           part->result.warnings.end());
    // From here on nothing stops half way: every file is written whole or not at all.
    if (progress.isCancelled())
        return tl::unexpected(cancelledProblem());
    if (isShard) {
        output.text = writePart(*part);
        if (!options.report.empty()) {
            if (auto written = writeAtomically(files, options.report, output.text); !written)
                return tl::unexpected(written.error());
            if (!options.json)
                output.text = english({TL_TEXT("Run", "Wrote shard %1 to %2."),
                                       {options.shard, options.report}})
                    + "\n";
        }
        return output;
    }
    const Json report = walked->advice ? withChannelAdvice(makeReport(*part), *walked->advice) : makeReport(*part);
    if (target) {
        if (auto written = target->write(files, report); !written)
            return tl::unexpected(written.error());
    }
    output.text = options.json ? writeReport(report) : summarise(report);
    return output;
}

int simulate(const Options &options, Streams &streams)
{
    const Expected<Output> output = simulateProject(options, streams);
    if (!output)
        return fail(streams, output.error(), options.json);
    for (const Problem &warning : output->warnings)
        streams.err << "throughline: " << describe(warning) << "\n";
    streams.out << output->text;
    return Done;
}

} // namespace

void addSimulate(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "simulate", "Walk the customers of a database through a project's journeys.");
    command->footer("Example: throughline simulate cart.throughline --db shop.db --report cart.html");
    command->add_option("project", options->project, "The project")
        ->required()
        ->type_name("PROJECT");
    command->add_option("--db", options->database, "The customer database")
        ->required()
        ->type_name("DB");
    options->run.addTo(*command);
    command->add_option("--sample", options->sample, "Only this many customers, chosen by hash");
    command->add_flag("--stream", options->isStreamed,
                      "Read customers block by block: memory stays flat, reading takes longer");
    CLI::Option *funnel = command->add_flag(
        "--funnel", options->isFunnelOnly,
        "Only the flow, the arms and the first responses of the base run: much faster, no report");
    command->add_option("--shard", options->shard, "Only this share of the customers; writes a part")
        ->type_name("I/N")
        ->excludes(funnel);
    command->add_flag("--with-customers", options->withCustomers,
                      "Name listed customers by their keys instead of hashes");
    command->add_flag("--advice", options->withAdvice, "Tell what each channel adds, left out and alone (walks many times)");
    command->add_option("--report", options->report, "Write the report: .json, .csv, .html or .pdf")
        ->type_name("FILE")
        ->excludes(funnel);
    command->add_flag("--json", options->json, "Print the report as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return simulate(*options, streams); };
    });
}

} // namespace throughline::cli
