// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <optional>
#include <vector>

namespace throughline::statistics {

/// The uncertainty of a simulated lift taken apart: parameters (between draws) and Monte Carlo
/// (between the replications of a draw). A part that the design cannot estimate has no value.
struct LiftSplit
{
    double point = 0;                         ///< mean over draws
    std::optional<double> pointError;         ///< sqrt(MSB / (draws * replications))
    std::optional<double> parameterSd;        ///< sqrt(max(0, (MSB - MSW) / replications))
    std::optional<double> monteCarloSdOfDraw; ///< sqrt(MSW / replications)
    std::optional<double> meanSquareBetween;  ///< needs two draws
    std::optional<double> meanSquareWithin;   ///< needs two replications
};

/// y[draw][replicate]; every draw has the same number of replications. Refused otherwise. With one
/// draw the error of the point is the Monte Carlo part alone.
Expected<LiftSplit> splitLift(const std::vector<std::vector<double>> &y);

} // namespace throughline::statistics
