// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/blocks/funnel.h"
#include "simulator/engine/run.h"

namespace throughline {

struct FunnelResult
{
    metrics::Layout layout;
    Funnel funnel;
    bool isInBlocks = false;             ///< walked by the block executor
    std::vector<Problem> warnings;
};

/// The plain figures of the base run alone, several times as fast as everything that `run` counts,
/// where the block executor can walk the project; the same figures out of a whole run elsewhere.
Expected<FunnelResult> countFunnel(const Project &project, CustomerBlocks &blocks, const RunSettings &settings,
                                   RunMonitor &monitor);

} // namespace throughline
