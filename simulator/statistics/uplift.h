// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <span>
#include <vector>

namespace throughline::statistics {

// How well a score ranks customers by the effect of a treatment; definitions of scikit-uplift.
// Customers are taken from the highest score down and equal scores are one step of a curve.

/// Outcomes, arms (0 or 1) and scores of the same customers, in the same order and not empty.
struct UpliftData
{
    std::span<const double> outcome;
    std::span<const double> isTreated;
    std::span<const double> score;
};

struct UpliftCurve
{
    std::vector<double> customers; ///< starts at 0, ascending
    std::vector<double> value;     ///< starts at 0
};

/// Treated outcomes minus control outcomes * treated / control, the latter 0 without control.
UpliftCurve qiniCurve(const UpliftData &data);
/// (mean treated outcome - mean control outcome) * customers, a mean of nobody being 0.
UpliftCurve upliftCurve(const UpliftData &data);

/// Area between the Qini curve and chance over that of a perfect ranking. Without
/// `negativeEffect` the perfect ranking may not assume that the treatment harms anyone.
Expected<double> qiniCoefficient(const UpliftData &data, bool negativeEffect = true);
/// The same for the uplift curve; outcomes must be 0 or 1.
Expected<double> upliftAreaNormalised(const UpliftData &data);

enum class TopStrategy {
    Overall, ///< the top share of all customers
    ByGroup  ///< the top share of each arm
};

/// Mean treated minus mean control outcome among the top share (0 < top < 1) or number (top >= 1)
/// of customers. Refused where one arm is absent there.
Expected<double> upliftAtTop(const UpliftData &data, double top, TopStrategy strategy);

} // namespace throughline::statistics
