// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/command.h"

#include "app/cli/command/commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace throughline::cli {

ExitCode exitCodeOf(const Problem &problem)
{
    switch (problem.failure) {
    case Failure::Wrong: return Wrong;
    case Failure::Usage: return Usage;
    case Failure::File: return File;
    case Failure::Cancelled: break;
    }
    return Cancelled;
}

int fail(Streams &streams, const Problem &problem, bool json)
{
    if (json) {
        streams.out << nlohmann::json{{"error",
                                       {{"code", problem.code},
                                        {"pointer", problem.pointer},
                                        {"node", problem.node},
                                        {"message", english(problem.message)},
                                        {"fix", english(problem.fix)}}}}
                           .dump()
                    << "\n";
    }
    streams.err << "throughline: " << describe(problem) << "\n";
    if (!problem.fix.text.isEmpty())
        streams.err << "  " << english(problem.fix) << "\n";
    return exitCodeOf(problem);
}

namespace {

std::vector<std::string> commandNames(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::App *each : app.get_subcommands([](const CLI::App *) { return true; }))
        names.push_back(each->get_name());
    return names;
}

Problem unknownCommand(const std::string &name, const std::vector<std::string> &known)
{
    std::string list;
    for (const std::string &each : known)
        list += (list.empty() ? "" : ", ") + each;
    return usageProblem("TL752", TL_TEXT("Command", "There is no command \"%1\"; there are: %2."), {name, list});
}

} // namespace

int runCommandLine(const std::vector<std::string> &arguments, Streams &streams)
{
    CLI::App app("Draw, simulate and export cross-channel customer journeys.", "throughline");
    app.set_version_flag("--version", THROUGHLINE_VERSION);
    app.require_subcommand(1);
    Run run;
    for (const AddCommand add : allCommands())
        add(app, run);
    if (!arguments.empty() && !arguments.front().starts_with('-')) {
        const std::vector<std::string> known = commandNames(app);
        if (std::ranges::find(known, arguments.front()) == known.end())
            return fail(streams, unknownCommand(arguments.front(), known));
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error, streams.out, streams.err);
        return code == 0 ? Done : Usage;
    }
    return run(streams);
}

} // namespace throughline::cli
