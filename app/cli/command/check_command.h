// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline check PROJECT [--db DB] [--target T]`: everything that is wrong with a project, also
/// with its database and with what an export target can take. Exit code 1 where there is an error.
void addCheck(CLI::App &app, Run &run);

} // namespace throughline::cli
