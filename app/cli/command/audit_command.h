// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline audit`: compares what the channels hold with the source of truth.
void addAudit(CLI::App &app, Run &run);

} // namespace throughline::cli
