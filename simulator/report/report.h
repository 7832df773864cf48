// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/report/customer_labels.h"
#include "simulator/report/part.h"

namespace throughline {

/// `throughline-report/1`: every figure of METRICS sections 1 to 4 from what a whole run counted,
/// with the curves and tables that charts need, and its `digest`. Lists name customers by the labels
/// that `labelCustomers` gave.
Json makeReport(const Part &part);

/// As a file: indented, ending in a line break.
std::string writeReport(const Json &report);

/// Makes a part of what a run returned: says which program and project it comes from, takes over the
/// plans of the project's experiments and names the listed customers.
Part finishRun(RunResult result, const Project &project, const Population &population,
               CustomerNames names, double seconds);
/// The same where `labelCustomers` has named the listed customers block by block.
Part finishRun(RunResult result, const Project &project, double seconds);

} // namespace throughline
