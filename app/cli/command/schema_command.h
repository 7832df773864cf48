// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline schema`: the JSON Schema of a project file.
void addSchema(CLI::App &app, Run &run);

} // namespace throughline::cli
