// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline compare PROJECT --db DB --scenario A --scenario B [RUN]`: the figures of two
/// scenarios on the same luck. JSON: `metrics[]{key,a,b,difference,se}`; "base" names the project
/// as it stands.
void addCompare(CLI::App &app, Run &run);

} // namespace throughline::cli
