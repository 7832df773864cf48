// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <vector>

namespace throughline::statistics {

/// Customers with similar purchase histories, split by whether they met one channel or several.
struct ValueStratum
{
    double nCross = 0;
    double meanCross = 0;
    double nSingle = 0;
    double meanSingle = 0;
};

struct ValueGap
{
    double naive = 0;                ///< difference of the two overall means
    double standardised = 0;         ///< mean of the strata's differences, weighted by their sizes
    double naiveRelative = 0;        ///< over the overall single-channel mean
    double standardisedRelative = 0; ///< over the standardised single-channel mean
};

/// Strata without customers count for nothing. Refused where a stratum holds only one of the two
/// groups, which cannot be standardised, and where the single-channel mean is 0.
Expected<ValueGap> valueGap(const std::vector<ValueStratum> &strata);

/// How strongly a hidden cause would have to act on both sides to explain a risk ratio (> 0) away:
/// RR + sqrt(RR (RR - 1)), of 1 / RR below 1 (VanderWeele & Ding 2017).
double eValue(double riskRatio);

} // namespace throughline::statistics
