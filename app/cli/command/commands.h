// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

#include <vector>

namespace throughline::cli {

/// Every command of the program, in the order of its help. A new command is one file and one
/// line in commands.cpp.
const std::vector<AddCommand> &allCommands();

} // namespace throughline::cli
