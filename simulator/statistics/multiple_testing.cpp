// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/multiple_testing.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace throughline::statistics {

namespace {

std::vector<size_t> ascendingOrder(const std::vector<double> &p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return p[a] < p[b]; });
    return order;
}

using Factor = std::function<double(size_t rank)>; ///< rank 0 is the smallest value

/// Running maximum from the smallest value up.
std::vector<double> stepDown(const std::vector<double> &p, const Factor &factor)
{
    std::vector<double> adjusted(p.size());
    double highest = 0;
    size_t rank = 0;
    for (const size_t i : ascendingOrder(p)) {
        highest = std::max(highest, std::min(1.0, factor(rank++) * p[i]));
        adjusted[i] = highest;
    }
    return adjusted;
}

/// Running minimum from the largest value down.
std::vector<double> stepUp(const std::vector<double> &p, const Factor &factor)
{
    std::vector<double> adjusted(p.size());
    const std::vector<size_t> order = ascendingOrder(p);
    double lowest = 1;
    for (size_t rank = p.size(); rank-- > 0;) {
        lowest = std::min(lowest, factor(rank) * p[order[rank]]);
        adjusted[order[rank]] = lowest;
    }
    return adjusted;
}

} // namespace

std::vector<double> adjustBonferroni(const std::vector<double> &p)
{
    std::vector<double> adjusted(p);
    for (double &value : adjusted)
        value = std::min(1.0, value * double(p.size()));
    return adjusted;
}

std::vector<double> adjustHolm(const std::vector<double> &p)
{
    return stepDown(p, [&](size_t rank) { return double(p.size() - rank); });
}

std::vector<double> adjustHochberg(const std::vector<double> &p)
{
    return stepUp(p, [&](size_t rank) { return double(p.size() - rank); });
}

std::vector<double> adjustBenjaminiHochberg(const std::vector<double> &p)
{
    return stepUp(p, [&](size_t rank) { return double(p.size()) / double(rank + 1); });
}

} // namespace throughline::statistics
