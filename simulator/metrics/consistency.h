// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/metrics/consistency_totals.h"
#include "simulator/metrics/touch.h"
#include "simulator/metrics/layout.h"

#include <optional>

namespace throughline::metrics {

/// One customer's score. raw + Σ lost of the parts = 100e6 exactly, and score + Σ lost = 100e6.
struct ConsistencyScore
{
    std::int64_t score = 0;              ///< after the caps, 0 to 100e6
    std::int64_t raw = 0;                ///< before them
    /// In 1e-6; nothing where the customer has no cell of the part.
    std::array<std::optional<std::int64_t>, partCount> parts;
    std::array<std::int64_t, lossCount> lost{};
    bool hasBlocker = false;
};

/// The customer's score by METRICS section 1; nothing where no pair of seen touches is comparable.
/// Given `totals`, the cells are counted there too.
std::optional<ConsistencyScore> scoreConsistency(const Layout &layout, const Story &story,
                                                 ConsistencyTotals *totals = nullptr);

/// Scores the customer and counts the result.
void countConsistency(ConsistencyTotals &totals, const Layout &layout, const Story &story);

} // namespace throughline::metrics
