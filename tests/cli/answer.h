// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

#include <sstream>
#include <string>
#include <vector>

namespace throughline::test {

/// What a command line answered.
struct Answer
{
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs a command line without a process; `input` is its standard input.
inline Answer answerOf(const std::vector<std::string> &arguments, const std::string &input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams streams{in, out, err};
    const int code = cli::runCommandLine(arguments, streams);
    return {code, out.str(), err.str()};
}

} // namespace throughline::test
