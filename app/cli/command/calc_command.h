// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline calc NAME`: one calculator of the statistics library, JSON in, a bare number or
/// array out.
void addCalc(CLI::App &app, Run &run);

} // namespace throughline::cli
