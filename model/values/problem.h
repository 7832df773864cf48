// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text.h"

#include <tl/expected.hpp>

#include <string>

namespace throughline {

enum class Severity { Error, Warning, Note };

std::string_view severityName(Severity severity);

/// What kind of failure an expected error is; the command line turns it into its exit code.
enum class Failure {
    Wrong,     ///< readable but wrong: broken JSON, a missing column, a problem found (exit 1)
    Usage,     ///< wrong use of a command or function (exit 2)
    File,      ///< absent, unreadable or unwritable (exit 3)
    Cancelled, ///< stopped by the user (exit 4)
};

/// Something that is not as it should be, as a value: a stable code, where it is, and what to do.
struct Problem
{
    std::string code;                    ///< stable: "TL101"
    Severity severity = Severity::Error;
    Failure failure = Failure::Wrong;
    Message message;
    Message fix;                         ///< how to mend it; may be empty
    std::string node;                    ///< id of the journey node concerned; may be empty
    std::string pointer;                 ///< JSON pointer into the project or file; may be empty

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// "TL002 /journeys/0/name: expected text, found a number" — one line for a terminal.
std::string describe(const Problem &problem);

template <class T>
using Expected = tl::expected<T, Problem>;

Problem fileProblem(std::string code, Text text, std::vector<std::string> arguments);
Problem wrongProblem(std::string code, Text text, std::vector<std::string> arguments,
                     std::string pointer = {});
Problem usageProblem(std::string code, Text text, std::vector<std::string> arguments);
Problem cancelledProblem();

} // namespace throughline
