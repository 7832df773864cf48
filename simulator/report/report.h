// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/report/part.h"

namespace throughline {

/// `throughline-report/1`: every figure of METRICS sections 1 to 4 from what a whole run counted,
/// with the curves and tables that charts need, and its `digest`. Lists name customers by the labels
/// that `labelCustomers` gave.
Json makeReport(const Part &part);

/// As a file: indented, ending in a line break.
std::string writeReport(const Json &report);

/// Takes over what the project plans for the experiments of the run.
void attachPlans(metrics::Layout &layout, const Project &project);

} // namespace throughline
