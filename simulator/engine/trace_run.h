// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"
#include "simulator/engine/trace.h"

#include <string_view>
#include <vector>

namespace throughline {

struct CustomerTrace
{
    metrics::Layout layout;              ///< names the nodes of the steps
    std::vector<TraceStep> steps;        ///< in time order
};

/// The story of one customer in the base run, as `run` walks it. An unknown key is TL430.
Expected<CustomerTrace> traceCustomer(const Project &project, const Population &population,
                                      const RunSettings &settings, std::string_view key);

} // namespace throughline
