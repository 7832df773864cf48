// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/problem.h"

namespace throughline {

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: break;
    }
    return "note";
}

std::string describe(const Problem &problem)
{
    std::string line = problem.code;
    if (!problem.node.empty())
        line += " [" + problem.node + "]";
    if (!problem.pointer.empty())
        line += " " + problem.pointer + ":";
    line += " " + english(problem.message);
    return line;
}

namespace {

Problem make(Failure failure, std::string &&code, Text text, std::vector<std::string> &&arguments)
{
    Problem problem;
    problem.code = std::move(code);
    problem.failure = failure;
    problem.message = {text, std::move(arguments)};
    return problem;
}

} // namespace

Problem fileProblem(std::string code, Text text, std::vector<std::string> arguments)
{
    return make(Failure::File, std::move(code), text, std::move(arguments));
}

Problem wrongProblem(std::string code, Text text, std::vector<std::string> arguments,
                     std::string pointer)
{
    Problem problem = make(Failure::Wrong, std::move(code), text, std::move(arguments));
    problem.pointer = std::move(pointer);
    return problem;
}

Problem usageProblem(std::string code, Text text, std::vector<std::string> arguments)
{
    return make(Failure::Usage, std::move(code), text, std::move(arguments));
}

Problem cancelledProblem()
{
    return make(Failure::Cancelled, "TL004", TL_TEXT("Problem", "Cancelled."), {});
}

} // namespace throughline
