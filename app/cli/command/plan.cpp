// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/plan.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/plan_options.h"
#include "app/cli/command/progress_line.h"
#include "app/cli/command/read_project.h"
#include "app/cli/command/report_file.h"
#include "app/cli/command/run_options.h"
#include "model/format/file_system.h"
#include "model/validation/check.h"
#include "simulator/engine/progress_relay.h"
#include "simulator/planning/calendar.h"
#include "simulator/planning/mock_readout.h"
#include "simulator/planning/plan_document.h"
#include "simulator/population/population_reader.h"
#include "simulator/report/report.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <ostream>

namespace throughline::cli {

namespace {

using namespace planning;

struct Options
{
    std::string project;
    std::string database;
    std::string experiment;
    RunOptions run;
    PlanOptions typed;
    std::string document;
    bool isJson = false;
};

/// What stops a simulation stops a plan; arms get the planner's own words.
Expected<void> refuseErrors(const Project &project)
{
    for (const Finding &finding : check(project))
        if (finding.problem.severity == Severity::Error)
            return tl::unexpected(finding.problem);
    return {};
}

struct Simulated
{
    Json report;
    std::optional<OutcomeHistory> history;
};

Expected<Simulated> simulateFor(const Options &options, const Project &project, const std::string &experiment,
                                Streams &streams)
{
    const auto settings = options.run.settingsFor(project);
    if (!settings)
        return tl::unexpected(settings.error());
    Progress progress;
    const Interrupt interrupt(progress);
    PopulationRequest request;
    request.map = project.data;
    const auto population = [&] {
        const ProgressLine line(streams, "Reading customers", progress);
        return readPopulation(options.database, request, progress);
    }();
    if (!population)
        return tl::unexpected(population.error());
    progress.setDone(0);
    ProgressRelay relay(progress);
    auto result = [&] {
        const ProgressLine line(streams, "Walking customers", progress);
        return throughline::run(project, *population, *settings, relay);
    }();
    if (!result)
        return tl::unexpected(result.error());
    const std::int64_t start = result->layout.run.start;
    return Simulated{makeReport(finishRun(std::move(*result), project, *population, CustomerNames::Hashed, 0)),
                     outcomeHistory(*population, windowDaysOf(project, experiment), start)};
}

Expected<TestPlan> planProject(const Options &options, Streams &streams)
{
    std::optional<ReportFile> target;
    if (!options.document.empty()) {
        auto file = ReportFile::at(options.document);
        if (!file)
            return tl::unexpected(file.error());
        target = std::move(*file);
    }
    DiskFiles files;
    auto read = readProject(files, options.project);
    if (!read)
        return tl::unexpected(read.error());
    Project &project = read->project;
    const auto experiment = chosenExperiment(project, options.experiment);
    if (!experiment)
        return tl::unexpected(experiment.error());
    if (auto applied = options.typed.applyTo(project, *experiment); !applied)
        return tl::unexpected(applied.error());
    // Figures and arms are judged before anyone is walked.
    if (auto input = planInput(project, *experiment, Json()); !input)
        return tl::unexpected(input.error());
    if (auto fine = refuseErrors(project); !fine)
        return tl::unexpected(fine.error());
    const auto simulated = simulateFor(options, project, *experiment, streams);
    if (!simulated)
        return tl::unexpected(simulated.error());
    auto input = planInput(project, *experiment, simulated->report, simulated->history);
    if (!input)
        return tl::unexpected(input.error());
    TestPlan plan = makePlan(std::move(*input));
    const Calendar calendar = makeCalendar(project, planAll(project, simulated->report));
    const std::string id = plan.input.plan.id.empty() ? plan.input.node : plan.input.plan.id;
    for (Problem &problem : conflictsOf(calendar, id))
        plan.warnings.push_back(std::move(problem));
    // Only a drawing looks at pictures; a file that goes elsewhere names no folder of this machine.
    const std::string folder = target && target->isDrawn() ? std::filesystem::absolute(options.project).parent_path().string() : std::string();
    if (target)
        if (auto written = target->write(files, planDocument(project, plan, folder)); !written)
            return tl::unexpected(written.error());
    return plan;
}

/// The test played many times, by what is true; null where it cannot be played.
Json mockReadouts(const TestPlan &plan)
{
    Json mock = Json::object();
    for (const auto &[key, truth] : {std::pair{"planned", MockTruth::Planned}, std::pair{"nothing", MockTruth::Nothing},
                                     std::pair{"believed", MockTruth::Believed}}) {
        MockSettings settings;
        settings.truth = truth;
        const auto played = playReadouts(plan, settings);
        mock[key] = played ? encodeMock(*played) : Json(nullptr);
    }
    return mock;
}

int runPlan(const Options &options, Streams &streams)
{
    const Expected<TestPlan> plan = planProject(options, streams);
    if (!plan)
        return fail(streams, plan.error(), options.isJson);
    if (!options.isJson) {
        streams.out << describePlan(*plan);
        return Done;
    }
    Json json = encodePlan(*plan);
    json["mock"] = mockReadouts(*plan);
    streams.out << json.dump(2) << "\n";
    return Done;
}

} // namespace

void addPlan(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "plan", "Plan an experiment: size, duration, power and what stands in its way.");
    command->footer("Example: throughline plan cart.throughline --db shop.db --experiment popup-or-email --effect 0.1");
    command->add_option("project", options->project, "The project")->required()->type_name("PROJECT");
    command->add_option("--db", options->database, "The customer database")->required()->type_name("DB");
    command->add_option("--experiment", options->experiment, "The plan, or its node; not needed where there is one only")
        ->type_name("ID");
    options->typed.addTo(*command);
    options->run.addTo(*command);
    command->add_option("--document", options->document, "Write the test plan for approval: .html, .pdf or .json")
        ->type_name("FILE");
    command->add_flag("--json", options->isJson, "Print the plan as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runPlan(*options, streams); };
    });
}

} // namespace throughline::cli
