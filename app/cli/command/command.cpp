// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/command.h"

#include "app/cli/command/commands.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

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

int runCommandLine(const std::vector<std::string> &arguments, Streams &streams)
{
    CLI::App app("Draw, simulate and export cross-channel customer journeys.", "throughline");
    app.set_version_flag("--version", THROUGHLINE_VERSION);
    app.require_subcommand(1);
    Run run;
    for (const AddCommand add : allCommands())
        add(app, run);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error, streams.out, streams.err);
        return code == 0 ? Done : Usage;
    }
    return run(streams);
}

} // namespace throughline::cli
