// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline sample-db`: writes a made-up customer database.
void addSampleDb(CLI::App &app, Run &run);

} // namespace throughline::cli
