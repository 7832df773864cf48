// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline export PROJECT --target T --out DIR`
void addExport(CLI::App &app, Run &run);

} // namespace throughline::cli
