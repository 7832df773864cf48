// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace throughline::statistics {

// The normal mixture sequential probability ratio test (Robbins 1970; Johari et al. 2017): the
// effect is mixed over N(0, tau^2), the estimate has standard error se at the current look.
// se > 0, tau > 0, 0 < alpha < 1.

/// Half-width of the confidence sequence at level 1 - alpha: valid at every look at once.
double alwaysValidHalfWidth(double standardError, double tau, double alpha);

/// min(1, 1 / likelihood ratio) at this look; the always-valid p-value is its minimum over looks.
double mixturePValue(double estimate, double standardError, double tau);

} // namespace throughline::statistics
