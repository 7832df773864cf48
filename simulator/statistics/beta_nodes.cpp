// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/beta_nodes.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

double meanOverBeta(double alpha, double beta, const std::function<double(double, double)> &g,
                    double step, double reach)
{
    const double mode = std::log(alpha) - std::log(beta);
    const double modeP = alpha / (alpha + beta);
    const double modeQ = beta / (alpha + beta);
    const double sd = std::sqrt(1 / alpha + 1 / beta);
    const double h = std::min({0.5, step, 0.5 * sd});
    double mass = 0;
    double sum = 0;
    const auto add = [&](double offset) {
        // p / modeP = 1 / (modeP + modeQ e^-offset), and likewise for q.
        const double logP = -std::log1p(modeQ * std::expm1(-offset));
        const double logQ = -std::log1p(modeP * std::expm1(offset));
        const double exponent = alpha * logP + beta * logQ;
        if (!(exponent > -reach))
            return false;
        const double weight = std::exp(exponent);
        const double u = mode + offset;
        sum += weight * g(1 / (1 + std::exp(-u)), 1 / (1 + std::exp(u)));
        mass += weight;
        return true;
    };
    for (int i = 0; add(-i * h); ++i) {
    }
    for (int i = 1; add(i * h); ++i) {
    }
    return sum / mass;
}

} // namespace throughline::statistics
