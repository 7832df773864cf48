// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace throughline::statistics {

/// Mean of g(p, 1 - p) for p ~ Beta(alpha, beta), by the trapezoidal rule on log(p / (1 - p)),
/// where the density is analytic and falls off exponentially on both sides. `step` is the widest
/// step that resolves g there (0.5 for a g without features of its own); `reach` extends the nodes
/// to densities e^-reach below the mode, which is as far as a rare g can draw the mean.
double meanOverBeta(double alpha, double beta, const std::function<double(double, double)> &g,
                    double step = 0.5, double reach = 45);

} // namespace throughline::statistics
