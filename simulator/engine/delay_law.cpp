// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/delay_law.h"

#include "simulator/engine/exact_math.h"

#include <algorithm>
#include <limits>

namespace throughline {

template <class Quantile>
void DelayLaw::fill(Quantile quantileOfTail)
{
    double top = 1; // the level's greatest tail
    for (auto &row : m_values) {
        for (std::size_t cell = 0; cell <= cells; ++cell) {
            const double tail = top - top / 2 * double(cell) / double(cells);
            // The table's low end stands for the lowest part in 4096: a law need not begin at 0.
            const std::int64_t value = clampedRound(quantileOfTail(tail >= 1 ? 1 - 1.0 / 4096 : tail));
            row[cell] = std::int32_t(std::clamp<std::int64_t>(
                value, 0, std::numeric_limits<std::int32_t>::max()));
        }
        top /= 2;
    }
}

DelayLaw DelayLaw::constant(std::int64_t value)
{
    DelayLaw law;
    for (auto &row : law.m_values)
        row.fill(std::int32_t(std::clamp<std::int64_t>(value, 0, std::numeric_limits<std::int32_t>::max())));
    return law;
}

DelayLaw DelayLaw::logNormal(double median, double spread)
{
    if (!(median > 0) || !(spread > 0))
        return constant(clampedRound(median));
    DelayLaw law;
    law.fill([&](double tail) {
        return median * exactExp(std::clamp(spread, 0.0, 10.0) * normalUpperQuantile(tail));
    });
    return law;
}

DelayLaw DelayLaw::exponential(double mean)
{
    DelayLaw law;
    law.fill([&](double tail) { return -mean * exactLog(tail); });
    return law;
}

std::int64_t unitExponential(std::uint64_t word)
{
    // 53 bits of the word, moved off zero by half a step.
    const double uniform = (double(word >> 11) + 0.5) / 9007199254740992.0;
    return clampedRound(-exactLog(uniform) * hazardUnit);
}

} // namespace throughline
