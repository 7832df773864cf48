// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/numerics.h"

#include <vector>

namespace throughline::statistics {

/// Nodes over the estimated scale s = sqrt(chi-squared(df) / df) of a t statistic; the weights sum
/// to one. `step` is the widest step in log s that resolves the integrand; `reach` is the largest
/// value by which s is multiplied inside it (the nodes then cover the small s from which a far
/// tail comes). Infinite df gives the single node s = 1.
///
/// The density of log s is analytic and falls off fast on both sides, so the trapezoidal rule
/// converges exponentially, and dividing by its own sum avoids the gamma function.
std::vector<Node> scaleNodes(double df, double step = 0.1, double reach = 1);

/// P(T > t) for Student's t with non-centrality `ncp`, any real t, df > 0.
double noncentralStudentTail(double t, double df, double ncp);

} // namespace throughline::statistics
