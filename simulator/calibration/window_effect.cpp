// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/window_effect.h"

#include "simulator/engine/exact_math.h"

#include <algorithm>
#include <cmath>

namespace throughline::calibration {

namespace {

constexpr double least = 0.01;
constexpr double most = 100;

} // namespace

double meanMultiplier(double multiplier, std::int64_t window, std::int64_t halfLife)
{
    // Simpson's rule; the integrand is smooth over the window.
    constexpr int cells = 400;
    const double log = std::log(multiplier);
    const auto at = [&](int i) {
        return std::exp(log * std::exp2(-double(window) * i / cells / double(halfLife)));
    };
    double sum = at(0) + at(cells);
    for (int i = 1; i < cells; ++i)
        sum += (i % 2 == 1 ? 4 : 2) * at(i);
    return sum / (3 * cells);
}

double riskRatioOf(double multiplier, double controlRisk, std::int64_t window, std::int64_t halfLife)
{
    const double hazard = -std::log1p(-controlRisk);
    return -std::expm1(-hazard * meanMultiplier(multiplier, window, halfLife)) / controlRisk;
}

double multiplierFor(double riskRatio, double controlRisk, std::int64_t window, std::int64_t halfLife)
{
    const double risk = std::clamp(controlRisk, 1e-9, 1 - 1e-9);
    const double treated = std::clamp(riskRatio * risk, 1e-12, 1 - 1e-6);
    const double wanted = std::log1p(-treated) / std::log1p(-risk);
    double low = std::log(least);
    double high = std::log(most);
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (meanMultiplier(std::exp(middle), window, halfLife) < wanted ? low : high) = middle;
    }
    return std::clamp(roundedTo(std::exp((low + high) / 2)), least, most);
}

} // namespace throughline::calibration
