// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/limits.h"
#include "simulator/engine/parameters.h"
#include "simulator/engine/preparation.h"

namespace throughline {

/// Whether any journey in use has a throttle or a capacity, so that a pilot must be walked.
bool needsPilot(const Project &project);

/// Walks the customers with the lowest 1/64 of key hashes (at least 2,000) without limits; their
/// arrivals, scaled to all customers, form the queue before each limit. Empty without limits.
Expected<std::vector<LimitQueue>> pilotLimits(const Preparation &prepared, CustomerBlocks &blocks,
                                              const RunMonitor &monitor);

} // namespace throughline
