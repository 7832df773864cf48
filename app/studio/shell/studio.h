// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::studio {

/// Runs the studio until its last window closes; returns the program's exit code.
int runStudio(int argc, char **argv);

} // namespace throughline::studio
