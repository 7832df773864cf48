// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/studentised.h"

#include "simulator/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

namespace {

/// u - (e^{2u} - 1) / 2: the log density of u = log s, over df, relative to its mode at 0.
double logShape(double u)
{
    if (std::abs(u) < 1e-3)
        return -u * u * (1 + u * (2.0 / 3 + u * (1.0 / 3 + u * (2.0 / 15 + u * 2.0 / 45))));
    return u - 0.5 * std::expm1(2 * u);
}

/// P(T > t) as the mean over the numerator's noise of P(s < numerator / t): for a far numerator
/// that is smooth where the mean over the scale would need ever narrower nodes.
double tailOverNumerator(double t, double df, double ncp)
{
    constexpr double Step = 0.25;
    double tail = 0;
    double mass = 0;
    for (double z = -9; z <= 9; z += Step) {
        const double s = (z + ncp) / t;
        tail += normalDensity(z) * gammaCdf(0.5 * df * s * s, 0.5 * df);
        mass += normalDensity(z);
    }
    return tail / mass;
}

} // namespace

std::vector<Node> scaleNodes(double df, double step, double reach)
{
    if (!(df < 1e12))
        return {{1, 1}};
    const double sd = 1 / std::sqrt(2 * df);
    const double h = std::min({0.1, step, 0.6 * sd});
    const double cut = std::min(745.0, 40 + df * std::log1p(std::abs(reach)));
    std::vector<Node> nodes;
    double sum = 0;
    const auto add = [&](double u) {
        const double exponent = df * logShape(u);
        if (exponent < -cut)
            return false;
        const double weight = std::exp(exponent);
        nodes.push_back({std::exp(u), weight});
        sum += weight;
        return true;
    };
    for (int i = 0; add(-i * h); ++i) {
    }
    for (int i = 1; add(i * h); ++i) {
    }
    for (Node &node : nodes)
        node.weight /= sum;
    return nodes;
}

double noncentralStudentTail(double t, double df, double ncp)
{
    if (t < 0)
        return 1 - noncentralStudentTail(-t, df, -ncp);
    if (std::isinf(t))
        return 0;
    if (ncp == 0)
        return studentTail(t, df);
    if (ncp < -40)
        return 0;
    if (t == 0)
        return normalCdf(ncp);
    if (ncp > 40 && ncp * ncp > 2 * df)
        return tailOverNumerator(t, df, ncp);
    double tail = 0;
    for (const Node &node : scaleNodes(df, 0.6 / std::max(1.0, std::abs(ncp)), t))
        tail += node.weight * normalTail(t * node.x - ncp);
    return tail;
}

} // namespace throughline::statistics
