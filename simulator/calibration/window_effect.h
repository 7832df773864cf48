// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace throughline::calibration {

// An effect multiplies the conversion rate by m^(2^(−t/h)) from the assignment on (METRICS section 3).
// Lengths in seconds.

/// Mean of m^(2^(−t/h)) over the window.
double meanMultiplier(double multiplier, std::int64_t window, std::int64_t halfLife);

/// Share that converts within the window, over the share that does without the effect.
double riskRatioOf(double multiplier, double controlRisk, std::int64_t window, std::int64_t halfLife);

/// The m that brings this risk ratio about, 0.01 to 100. `controlRisk` lies between 0 and 1; a ratio
/// that would need more than everyone to convert counts as all but everyone.
double multiplierFor(double riskRatio, double controlRisk, std::int64_t window, std::int64_t halfLife);

} // namespace throughline::calibration
