// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// throughline calibrate PROJECT --db DB [--randomised TABLE --arm COL --control VALUE --outcome COL
/// [--by COL,...]] [--window 14d] [--write]
void addCalibrate(CLI::App &app, Run &run);

} // namespace throughline::cli
