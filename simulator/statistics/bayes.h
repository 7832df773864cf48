// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/interval.h"
#include "simulator/statistics/significance.h"

namespace throughline::statistics {

/// What is believed of an effect before the test: N(mean, sd^2), sd >= 0.
struct EffectPrior
{
    double mean = 0;
    double sd = 0;
};

/// Chance that a test whose estimate has the given standard error (> 0) will be significant and
/// positive: Phi((mean - z se) / sqrt(se^2 + sd^2)) (O'Hagan, Stevens & Campbell 2005).
double assurance(EffectPrior prior, double standardError, Significance test = {});

/// Standard error of the difference of two proportions with the control's variance in both arms.
double proportionDifferenceError(double pControl, double nPerArm);

/// P(effect > 0): what assurance tends to as the test grows.
double assuranceCeiling(EffectPrior prior);

struct BetaBelief
{
    double alpha = 1; ///< > 0
    double beta = 1;  ///< > 0
};

/// P(B > A) for independent beta beliefs.
double probabilityGreater(BetaBelief b, BetaBelief a);

/// Central credible interval.
Interval betaInterval(BetaBelief belief, double confidence);

/// A customer's rate shrunk to that of the segment: (successes + strength * segment) /
/// (trials + strength); trials + strength > 0.
double shrunkRate(double successes, double trials, double segmentRate, double strength);

} // namespace throughline::statistics
