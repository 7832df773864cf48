// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <string>

namespace throughline {

/// The report as RFC 4180 CSV with the columns `figure,value`: one line for each figure, named by
/// its place ("consistency/lost/data"); elements of lists by their `id`, `channel` or `field`, else
/// by their number. A text that a spreadsheet would run as a formula starts with an apostrophe.
std::string reportCsv(const Json &report);

} // namespace throughline
