// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/statistics/significance.h"

namespace throughline::statistics {

// Tests of two means. The t tests have a common standard deviation and use the noncentral t
// distribution (R's power.t.test; `strict` adds the significant results of the wrong direction, as
// pwr and statsmodels do). Two-sided tests take the size of the difference, one-sided ones its
// sign: a negative difference then counts against the tested direction.

/// Power with `n1` and `n2` customers (n1 + n2 > 2) for the standardised difference `d`.
double twoMeanPower(double n1, double n2, double d, Significance test = {}, bool strict = false);

/// Customers per arm, a real number; refused for d = 0, for a difference against the tested
/// direction and where so few suffice that no t test exists.
Expected<double> twoMeanSizePerArm(double d, double power, Significance test = {},
                                   bool strict = false);

/// The smallest difference in standard deviations that is found with the wanted power.
Expected<double> twoMeanDetectable(double nPerArm, double power, Significance test = {},
                                   bool strict = false);

/// Customers per arm of the z test with two known standard deviations:
/// (z_alpha + z_beta)^2 (sdControl^2 + sdTreat^2) / delta^2.
Expected<double> twoMeanSizeKnownSpread(double delta, double sdControl, double sdTreat,
                                        double power, Significance test = {});

} // namespace throughline::statistics
