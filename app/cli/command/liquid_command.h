// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline liquid`: renders the template on standard input.
void addLiquid(CLI::App &app, Run &run);

} // namespace throughline::cli
