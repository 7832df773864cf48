// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/read_project.h"

#include "model/export/definition.h"
#include "model/format/file_system.h"

namespace throughline::cli {

namespace {

/// What a reader says of a text does not name the file that the text came from.
Problem inFile(const std::string &path, Problem problem)
{
    problem.message = {TL_TEXT("Command", "in %1: %2"), {path, english(problem.message)}};
    return problem;
}

} // namespace

Expected<ReadProject> readProject(FileSystem &files, const std::string &path)
{
    const auto text = files.read(path);
    if (!text)
        return tl::unexpected(text.error());
    if (isDefinition(Json::parse(*text, nullptr, false))) {
        auto project = importDefinition(*text);
        if (!project)
            return tl::unexpected(inFile(path, project.error()));
        return ReadProject{std::move(*project), {}};
    }
    auto read = parseProject(*text);
    if (!read)
        return tl::unexpected(inFile(path, read.error()));
    return read;
}

} // namespace throughline::cli
