// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/read_project.h"

#include "model/export/definition.h"
#include "model/format/file_system.h"

namespace throughline::cli {

Expected<ReadProject> readProject(FileSystem &files, const std::string &path)
{
    const auto text = files.read(path);
    if (!text)
        return tl::unexpected(text.error());
    if (isDefinition(Json::parse(*text, nullptr, false))) {
        auto project = importDefinition(*text);
        if (!project)
            return tl::unexpected(project.error());
        return ReadProject{std::move(*project), {}};
    }
    return parseProject(*text);
}

} // namespace throughline::cli
