// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/test_luck.h"

#include "simulator/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace throughline::planning {

double TestLuck::uniform()
{
    static const std::uint64_t purpose = nameHash("mock readout");
    const std::uint64_t word = m_luck.word(m_run, purpose, m_step++);
    return (static_cast<double>(word >> 11) + 0.5) * 0x1p-53;
}

double TestLuck::normal()
{
    return statistics::normalUpperQuantile(uniform());
}

double TestLuck::binomial(double n, double p)
{
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(n, 1 - p);
    if (n * p > 64)
        return std::clamp(std::round(n * p + normal() * std::sqrt(n * p * (1 - p))), 0.0, n);
    const double u = uniform();
    double probability = std::exp(n * std::log1p(-p));
    double cumulative = probability;
    double successes = 0;
    while (u > cumulative && successes < n) {
        probability *= (n - successes) / (successes + 1) * p / (1 - p);
        ++successes;
        cumulative += probability;
        if (probability < 1e-300 && successes > n * p)
            break;
    }
    return successes;
}

} // namespace throughline::planning
