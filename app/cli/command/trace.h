// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline trace PROJECT --db DB --customer KEY [RUN]`: one customer's whole story in the base
/// run. JSON: `steps[]{t,node,criterion,read,age,truth,draw,tips}`, ages in seconds.
void addTrace(CLI::App &app, Run &run);

} // namespace throughline::cli
