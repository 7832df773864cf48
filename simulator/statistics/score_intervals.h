// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/intervals.h"

namespace throughline::statistics {

// Miettinen & Nurminen 1985: the values that the score test with the restricted maximum likelihood
// variance, times N / (N - 1), does not reject.

/// Of p1 - p2, within [-1, 1].
Interval miettinenNurminenDifference(Proportion p1, Proportion p2, double confidence = 0.95);

/// Of p1 / p2; the upper end is infinite where p2.x = 0.
Interval miettinenNurminenRatio(Proportion p1, Proportion p2, double confidence = 0.95);

} // namespace throughline::statistics
