// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/schema_command.h"

#include "model/format/json_text.h"
#include "model/format/project_file.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace throughline::cli {

void addSchema(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("schema", "Print the JSON Schema (draft-07) of a project file.");
    command->footer("Example: throughline schema > project-1.json");
    command->callback([&run] {
        run = [](Streams &streams) -> int {
            streams.out << writeJson(projectSchema());
            return Done;
        };
    });
}

} // namespace throughline::cli
