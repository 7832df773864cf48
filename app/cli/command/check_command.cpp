// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/check_command.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/read_project.h"
#include "model/export/target.h"
#include "model/format/file_system.h"
#include "model/validation/check.h"
#include "simulator/compile/compile.h"
#include "simulator/population/population_reader.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string project;
    std::string database;
    std::string target;
    bool isJson = false;
};

void append(std::vector<Problem> &all, std::vector<Problem> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

/// What the database does not have, and what of the project cannot be walked on it.
Expected<std::vector<Problem>> problemsWithDatabase(const Project &project, const std::string &database)
{
    Progress progress;
    const Interrupt interrupt(progress);
    PopulationRequest request;
    request.map = project.data;
    const auto population = readPopulation(database, request, progress);
    if (!population) {
        if (population.error().failure != Failure::Wrong)
            return tl::unexpected(population.error());
        return std::vector<Problem>{population.error()};
    }
    const auto compiled = compile(project, *population, settingsOf(project));
    if (!compiled)
        return std::vector<Problem>{compiled.error()};
    return (*compiled)->warnings;
}

Expected<std::vector<Problem>> problemsOf(const Options &options)
{
    const Target *target = findTarget(options.target);
    if (!options.target.empty() && !target)
        return tl::unexpected(usageProblem("TL006", TL_TEXT("Command", "there is no target \"%1\""), {options.target}));
    DiskFiles files;
    auto read = readProject(files, options.project);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Problem> problems;
    // The target that was asked for has the last word on its own limits.
    const bool isChosen = target && target == chosenTarget(read->project);
    for (Finding &finding : check(read->project))
        if (!isChosen || (finding.problem.code != "TL710" && finding.problem.code != "TL711"))
            problems.push_back(std::move(finding.problem));
    append(problems, std::move(read->warnings));
    if (target)
        for (const Journey &journey : read->project.journeys)
            if (!journey.isArchived)
                append(problems, limitsOf(read->project, *target, journey.id));
    // What is wrong in itself cannot be walked; the database would only say the same again.
    if (!options.database.empty() && !hasErrors(problems)) {
        auto more = problemsWithDatabase(read->project, options.database);
        if (!more)
            return tl::unexpected(more.error());
        append(problems, std::move(*more));
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    return problems;
}

void printJson(const std::vector<Problem> &problems, std::ostream &out)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Problem &problem : problems)
        list.push_back({{"code", problem.code},
                        {"severity", severityName(problem.severity)},
                        {"node", problem.node},
                        {"pointer", problem.pointer},
                        {"message", english(problem.message)},
                        {"fix", english(problem.fix)}});
    out << nlohmann::json{{"problems", std::move(list)}}.dump() << "\n";
}

void print(const std::vector<Problem> &problems, std::ostream &out)
{
    for (const Problem &problem : problems) {
        out << severityName(problem.severity) << ": " << describe(problem) << "\n";
        if (!problem.fix.text.isEmpty())
            out << "    " << english(problem.fix) << "\n";
    }
    const auto errors = std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Severity::Error;
    });
    const auto warnings = std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity == Severity::Warning;
    });
    out << errors << (errors == 1 ? " error, " : " errors, ") << warnings
        << (warnings == 1 ? " warning.\n" : " warnings.\n");
}

int checkProject(const Options &options, Streams &streams)
{
    const auto problems = problemsOf(options);
    if (!problems)
        return fail(streams, problems.error(), options.isJson);
    if (options.isJson)
        printJson(*problems, streams.out);
    else
        print(*problems, streams.out);
    return hasErrors(*problems) ? Wrong : Done;
}

} // namespace

void addCheck(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("check", "List what is wrong with a project.");
    command->footer("Example: throughline check cart.throughline --db shop.db");
    command->add_option("project", options->project, "The project")->required()->type_name("PROJECT");
    command->add_option("--db", options->database, "Check against this customer database too")->type_name("DB");
    command->add_option("--target", options->target, "Check against what this export target can take")->type_name("T");
    command->add_flag("--json", options->isJson, "Print the problems as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return checkProject(*options, streams); };
    });
}

} // namespace throughline::cli
