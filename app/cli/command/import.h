// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline import`: puts a CSV file into a customer database.
void addImport(CLI::App &app, Run &run);

} // namespace throughline::cli
