// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command/command.h"

namespace throughline::cli {

/// `throughline render PROJECT --db DB --template ID --channel C --customer KEY`: what a customer
/// reads. JSON: `slots[]{id,kind,mode,variant,text,fields,missing,errors[]}`. Exit code 1 where a
/// slot could not be rendered as it was meant; the others are printed all the same.
void addRender(CLI::App &app, Run &run);

} // namespace throughline::cli
