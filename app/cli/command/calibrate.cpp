// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/calibrate.h"

#include "app/cli/command/calibrate_print.h"
#include "app/cli/command/interrupt.h"
#include "model/format/file_system.h"
#include "model/format/project_file.h"
#include "simulator/calibration/apply.h"
#include "simulator/population/population_reader.h"

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
    calibration::RandomisedRequest randomised;
    std::string window;
    bool isWritten = false;
    bool isJson = false;
};

Expected<calibration::CalibrationRequest> requestOf(const Options &options)
{
    calibration::CalibrationRequest request;
    if (!options.window.empty()) {
        const auto window = parseDuration(options.window);
        if (!window || window->seconds < 3600)
            return tl::unexpected(usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."),
                                               {"--window", options.window, "a duration of at least an hour, such as 14d"}));
        request.window = window->seconds;
    }
    if (!options.randomised.table.empty())
        request.randomised = options.randomised;
    return request;
}

int runCalibrate(const Options &options, Streams &streams)
{
    const auto failed = [&](const Problem &problem) { return fail(streams, problem, options.isJson); };
    const auto request = requestOf(options);
    if (!request)
        return failed(request.error());
    DiskFiles files;
    const auto text = files.read(options.project);
    if (!text)
        return failed(text.error());
    auto read = parseProject(*text);
    if (!read)
        return failed(read.error());
    Progress progress;
    const Interrupt interrupt(progress);
    PopulationRequest wanted;
    wanted.map = read->project.data;
    const auto population = readPopulation(options.database, wanted, progress);
    if (!population)
        return failed(population.error());
    const auto found = calibration::calibrate(read->project, *population, options.database, *request);
    if (!found)
        return failed(found.error());
    Project calibrated = read->project;
    const int assumptions = calibration::writeInto(calibrated, *found);
    if (options.isWritten)
        if (const auto done = writeAtomically(files, options.project, writeProject(calibrated), Backup::KeepPrevious); !done)
            return failed(done.error());
    if (options.isJson) {
        Json json = calibrationJson(read->project, *found);
        json["assumptions"] = assumptions;
        json["written"] = options.isWritten;
        streams.out << json.dump(2) << "\n";
        return Done;
    }
    printCalibration(streams.out, read->project, *found);
    if (options.isWritten)
        streams.out << "Wrote " << assumptions << " assumptions into " << options.project << " (what stood there is kept as "
                    << options.project << "~).\n";
    else
        streams.out << "Nothing was written; --write saves " << assumptions << " assumptions into the project.\n";
    return Done;
}

} // namespace

void addCalibrate(CLI::App &app, Run &run)
{
    auto *command = app.add_subcommand("calibrate", "Learn response rates from the message log and causal effects from a randomised table");
    auto options = std::make_shared<Options>();
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_option("--db", options->database, "The customer database")->required()->type_name("DB");
    auto *table = command->add_option("--randomised", options->randomised.table, "Table of a randomised test, one row a customer")->type_name("TABLE");
    auto *arm = command->add_option("--arm", options->randomised.arm, "Its column that names the arm")->type_name("COL");
    auto *control = command->add_option("--control", options->randomised.control, "The arm that got nothing")->type_name("VALUE");
    auto *outcome = command->add_option("--outcome", options->randomised.outcome, "Its column of the outcome: 0 and 1, or an amount")->type_name("COL");
    command->add_option("--by", options->randomised.by, "Columns whose values make segments")->type_name("COL,...")->delimiter(',')->needs(table);
    command->add_option("--window", options->window, "How long outcomes were observed (default: of the arm's experiment, else 14d)")
        ->type_name("DURATION");
    for (CLI::Option *needed : {arm, control, outcome}) {
        table->needs(needed);
        needed->needs(table);
    }
    command->add_flag("--write", options->isWritten, "Save what was found into the project, the previous file as PROJECT~");
    command->add_flag("--json", options->isJson, "Print what was found as JSON");
    command->footer("Example: throughline calibrate cart.throughline --db shop.db --randomised spring_test --arm arm "
                    "--control none --outcome bought --by tier --write");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runCalibrate(*options, streams); };
    });
}

} // namespace throughline::cli
