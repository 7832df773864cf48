// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/format/file_system.h"
#include "model/values/json.h"

#include <optional>
#include <string>

namespace throughline::studio {

/// Draws the report file `in` (throughline-report/1 or throughline-test-plan/1) as `out`, which ends in .html or .pdf and is
/// written whole or not at all. Needs a QGuiApplication.
Expected<void> renderReport(FileSystem &files, const std::string &in, const std::string &out);

/// The same of a report in hand.
Expected<void> writeDrawn(FileSystem &files, const Json &report, const std::string &out);

/// `throughline-studio --render-report IN.json OUT.html|.pdf`: no window, no display. Returns the
/// exit code of the command line; nothing where the arguments ask for something else.
std::optional<int> renderReportFromArguments(int &argc, char **argv);

} // namespace throughline::studio
