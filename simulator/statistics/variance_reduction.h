// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <span>
#include <vector>

namespace throughline::statistics {

// Less noise for the same customers: CUPED (Deng et al. 2013), which subtracts what an outcome's
// own history foretells, and common random numbers in paired simulations.

struct CupedResult
{
    double theta = 0;              ///< cov(y, x) / var(x)
    double residualShare = 1;      ///< var(y - theta x) / var(y)
    double oneMinusRhoSquared = 1; ///< the same by way of the correlation
};

/// Outcomes y and their covariate x from before the test, equally many, at least two. Refused
/// where either does not vary.
Expected<CupedResult> cuped(std::span<const double> y, std::span<const double> x);

/// n (1 - rho^2): customers needed once a covariate with correlation rho is used.
double cupedSize(double unadjusted, double correlation);

/// Customers for a paired simulation whose mean difference shall have the half-width:
/// (z sd / halfWidth)^2.
double pairedSimulationSize(double sdOfDifference, double halfWidth, double confidence = 0.95);

} // namespace throughline::statistics
