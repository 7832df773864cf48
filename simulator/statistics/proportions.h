// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"
#include "simulator/statistics/significance.h"

#include <optional>

namespace throughline::statistics {

// The z test of two proportions: variance pooled under the null hypothesis, unpooled under the
// alternative (R's power.prop.test, gsDesign's nBinomial, rpact's getSampleSizeRates). The chance
// of a significant result in the wrong direction is left out unless `strict`. A one-sided test
// points towards the alternative. Sizes are real numbers; whoever shows them rounds up.

struct TwoProportions
{
    double control = 0; ///< probability in the control arm, 0 to 1
    double treat = 0;   ///< probability in the treated arm, 0 to 1
};

double twoProportionPower(TwoProportions p, double nControl, double nTreat, Significance test = {},
                          bool strict = false);

/// Size of the control arm; the treated arm is `ratio` (treated over control) times as large.
/// Refused for equal proportions and for a power that the level alone reaches.
Expected<double> twoProportionControlSize(TwoProportions p, double power, Significance test = {},
                                          double ratio = 1, bool strict = false);

/// The treated probability nearest to `control` that is found with the wanted power; none where
/// even the end of the scale is not.
Expected<std::optional<double>> twoProportionDetectable(double control, double nControl,
                                                        double nTreat, double power,
                                                        Direction direction,
                                                        Significance test = {});

/// Power when `share` (0 to 1) of the audience is held out as the control arm.
double holdoutPower(double audience, double share, TwoProportions p, Significance test = {});

/// The smallest hold-out share, at most one half, that gives the wanted power; none where one
/// half does not.
Expected<std::optional<double>> holdoutSmallestShare(double audience, TwoProportions p,
                                                     double power, Significance test = {});

} // namespace throughline::statistics
