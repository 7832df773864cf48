// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline new OUT.throughline --sample KEY`
void addNew(CLI::App &app, Run &run);

} // namespace throughline::cli
