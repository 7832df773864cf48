// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/readout.h"

namespace throughline::planning {

/// One comparison by every value of every segment. `treated` and `control` are places in the
/// results' arms.
std::vector<SegmentReadout> segmentUplifts(const TestResults &results, std::uint32_t treated, std::uint32_t control,
                                           const std::string &arm);

/// How well the segments rank customers by the effect.
struct RankingQuality
{
    std::optional<double> qini;          ///< normalised coefficient
    std::optional<double> top30;         ///< uplift among the best-ranked 30 %, of each arm
};

/// Scores each customer from the other half of the customers (cross-fitting), so that no outcome
/// foretells itself: the overall effect plus, for each segment, its value's own difference from it,
/// shrunk by what noise alone would give. Nothing without segments.
RankingQuality rankingQuality(const TestResults &results, std::uint32_t treated, std::uint32_t control);

} // namespace throughline::planning
