// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <iosfwd>
#include <string>

namespace CLI {
class App;
}

namespace throughline::cli {

/// The exit codes of the contract.
enum ExitCode { Done = 0, Wrong = 1, Usage = 2, File = 3, Cancelled = 4 };

ExitCode exitCodeOf(const Problem &problem);

/// Where a command reads and writes, so that tests can run one without a process.
struct Streams
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool errIsTerminal = false; ///< progress is shown only on a terminal
};

/// A parsed command line ends in the chosen command's `run`.
using Run = std::function<int(Streams &)>;

/// Adds one subcommand to `app`; when it is chosen it stores what to do in `run`.
using AddCommand = void (*)(CLI::App &app, Run &run);

/// Prints the problem on standard error (or as `{"error": …}` on standard output with --json)
/// and returns its exit code.
int fail(Streams &streams, const Problem &problem, bool json = false);

/// Parses `arguments` (without the program's name) and runs the command they name.
int runCommandLine(const std::vector<std::string> &arguments, Streams &streams);

} // namespace throughline::cli
