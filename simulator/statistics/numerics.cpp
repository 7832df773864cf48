// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/numerics.h"

#include <boost/math/quadrature/gauss.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace throughline::statistics {

std::vector<Node> panelNodes(const std::vector<double> &edges)
{
    using Rule = boost::math::quadrature::gauss<double, 10>;
    const auto &abscissas = Rule::abscissa();
    const auto &weights = Rule::weights();
    std::vector<Node> nodes;
    if (edges.size() < 2)
        return nodes;
    nodes.reserve((edges.size() - 1) * 2 * abscissas.size());
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const double centre = 0.5 * (edges[i] + edges[i + 1]);
        const double half = 0.5 * (edges[i + 1] - edges[i]);
        for (size_t j = abscissas.size(); j-- > 0;)
            nodes.push_back({centre - half * abscissas[j], half * weights[j]});
        for (size_t j = 0; j < abscissas.size(); ++j)
            nodes.push_back({centre + half * abscissas[j], half * weights[j]});
    }
    return nodes;
}

void appendPanels(std::vector<double> &edges, double low, double high, double widest)
{
    if (!(high > low))
        return;
    if (edges.empty() || edges.back() < low)
        edges.push_back(low);
    const int count = std::max(1, int(std::ceil((high - low) / widest)));
    for (int i = 1; i < count; ++i)
        edges.push_back(low + (high - low) * i / count);
    edges.push_back(high);
}

std::optional<double> findRoot(const std::function<double(double)> &f, double low, double high)
{
    const double atLow = f(low);
    const double atHigh = f(high);
    if (atLow == 0)
        return low;
    if (atHigh == 0)
        return high;
    if (!std::isfinite(atLow) || !std::isfinite(atHigh) || (atLow < 0) == (atHigh < 0))
        return std::nullopt;
    std::uintmax_t iterations = 300;
    const auto isClose = [](double a, double b) {
        return std::abs(b - a) <= 2e-15 * std::min(std::abs(a), std::abs(b)) ||
               std::abs(b - a) < std::numeric_limits<double>::min();
    };
    const auto [a, b] =
        boost::math::tools::toms748_solve(f, low, high, atLow, atHigh, isClose, iterations);
    return std::abs(f(a)) <= std::abs(f(b)) ? a : b;
}

std::optional<double> findRisingRoot(const std::function<double(double)> &f, double low,
                                     double first)
{
    double high = std::max(first, std::nextafter(low, std::numeric_limits<double>::infinity()));
    for (int i = 0; i < 200 && std::isfinite(high); ++i) {
        if (f(high) >= 0)
            return findRoot(f, low, high);
        low = high;
        high = high > 0 ? high * 2 : high / 2 + 1;
    }
    return std::nullopt;
}

} // namespace throughline::statistics
