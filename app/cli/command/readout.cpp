// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/readout.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/plan_options.h"
#include "app/cli/command/read_project.h"
#include "model/format/file_system.h"
#include "model/format/project_file.h"
#include "model/values/number.h"
#include "simulator/planning/learning.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <ostream>

namespace throughline::cli {

namespace {

using namespace planning;

struct Options
{
    std::string project;
    std::string experiment;
    std::string results;
    ResultColumns columns;
    std::string control;
    int look = 0;
    std::string decision;
    std::string date;
    bool isJson = false;
};

Expected<Moment> dayOf(const Options &options)
{
    if (options.date.empty()) {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(now).count();
        return Moment{seconds - seconds % 86400};
    }
    const auto moment = parseMoment(options.date);
    if (!moment)
        return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."),
                                           {"--date", options.date, "a day such as 2026-11-01"}));
    return *moment;
}

Expected<Readout> readProjectOut(const Options &options)
{
    const auto at = dayOf(options);
    if (!at)
        return tl::unexpected(at.error());
    DiskFiles files;
    auto read = readProject(files, options.project);
    if (!read)
        return tl::unexpected(read.error());
    const auto experiment = chosenExperiment(read->project, options.experiment);
    if (!experiment)
        return tl::unexpected(experiment.error());
    auto plan = readoutPlan(read->project, *experiment);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!options.control.empty())
        plan->control = options.control;
    if (options.look < 0 || options.look > plan->looks)
        return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."),
                                           {"--look", formatNumber(static_cast<std::int64_t>(options.look)), "a look of the plan"}));
    plan->look = options.look;
    Progress progress;
    const Interrupt interrupt(progress);
    const auto results = readResults(options.results, options.columns, progress);
    if (!results)
        return tl::unexpected(results.error());
    auto readout = readOut(*results, *plan);
    if (!readout || options.decision.empty())
        return readout;
    const auto change = learn(read->project, *experiment, *readout, options.decision, *at);
    if (!change)
        return tl::unexpected(change.error());
    if (auto applied = apply(read->project, *change); !applied)
        return tl::unexpected(applied.error());
    if (auto written = writeAtomically(files, options.project, writeProject(read->project)); !written)
        return tl::unexpected(written.error());
    return readout;
}

int runReadout(const Options &options, Streams &streams)
{
    const Expected<Readout> readout = readProjectOut(options);
    if (!readout)
        return fail(streams, readout.error(), options.isJson);
    streams.out << (options.isJson ? encodeReadout(*readout).dump(2) + "\n" : describeReadout(*readout));
    return Done;
}

} // namespace

void addReadout(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "readout", "Analyse what came out of an experiment, as it was planned, and record what was learned.");
    command->footer("Example: throughline readout cart.throughline --experiment popup-or-email --results test.csv "
                    "--arm-column group --outcome-column bought --segments tier --record \"Ship the popup\"");
    command->add_option("project", options->project, "The project")->required()->type_name("PROJECT");
    command->add_option("--experiment", options->experiment, "The plan, or its node; not needed where there is one only")
        ->type_name("ID");
    command->add_option("--results", options->results, "One row per customer: arm, outcome and more")
        ->required()
        ->type_name("FILE.csv");
    command->add_option("--arm-column", options->columns.arm, "Column of the arms, by id or label")->type_name("COL");
    command->add_option("--outcome-column", options->columns.outcome, "Column of the outcome: 0 and 1, or money")
        ->type_name("COL");
    command->add_option("--before-column", options->columns.before, "The outcome's own history, for CUPED")
        ->type_name("COL");
    command->add_option("--segments", options->columns.segments, "Covariates for uplift; a+b crosses two columns")
        ->delimiter(',')
        ->type_name("COL,...");
    command->add_option("--control", options->control, "Arm to compare with, instead of the planned one")
        ->type_name("ARM");
    command->add_option("--look", options->look, "Which look of a sequential plan this is; the last without it");
    command->add_option("--record", options->decision, "Write result and this decision into the project")
        ->type_name("TEXT");
    command->add_option("--date", options->date, "Day of the decision, as 2026-11-01; today without it");
    command->add_flag("--json", options->isJson, "Print the analysis as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runReadout(*options, streams); };
    });
}

} // namespace throughline::cli
