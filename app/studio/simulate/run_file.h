// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/run.h"

namespace throughline::studio {

/// A run as a JSON text (`throughline-run/1`): its name, the project that it walked, what it counted
/// (`throughline-part/1`) and its report.
std::string writeRun(const Run &run);

/// TL064 for a text that is no run, or one of another version; problems of the project and the part
/// in it keep their codes.
Expected<Run> parseRun(std::string_view text);

} // namespace throughline::studio
