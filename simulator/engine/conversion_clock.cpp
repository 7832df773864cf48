// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/conversion_clock.h"

#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

__extension__ typedef __int128 Wide;

constexpr double one = 4294967296.0; // multipliers are kept in 2^-32
constexpr double naturalLog2 = 0.6931471805599453;
/// Effects this small change the multiplier by less than its unit.
constexpr double negligible = 1e-10;

double fading(std::int64_t seconds, std::int64_t halfLife)
{
    return exactExp(-naturalLog2 * double(seconds) / double(halfLife));
}

} // namespace

void ConversionClock::start(std::int64_t at, std::int64_t perSecond, std::int64_t threshold, std::int64_t horizon)
{
    m_at = at;
    m_perSecond = perSecond;
    m_left = threshold;
    m_horizon = horizon;
    m_effects.clear();
    findNext();
}

void ConversionClock::addEffect(std::int64_t at, double logMultiplier, std::int64_t halfLife)
{
    if (logMultiplier == 0)
        return;
    advance(at);
    m_effects.push_back({logMultiplier, at, halfLife, 1, 0});
    setCell();
    findNext();
}

void ConversionClock::restart(std::int64_t threshold)
{
    m_at = m_next;
    m_left = threshold;
    findNext();
}

void ConversionClock::setCell()
{
    std::int64_t shortest = m_effects.front().halfLife;
    for (const Effect &effect : m_effects)
        shortest = std::min(shortest, effect.halfLife);
    m_cell = std::clamp<std::int64_t>(shortest / 24 / 3600, 1, 24) * 3600;
    for (Effect &effect : m_effects)
        effect.decay = fading(m_cell, effect.halfLife);
}

std::int64_t ConversionClock::ratePlus(double log) const
{
    if (log < negligible && log > -negligible)
        return m_perSecond;
    const std::int64_t multiplier = clampedRound(exactExp(std::min(log, 20.0)) * one);
    return std::int64_t(std::min<Wide>((Wide(m_perSecond) * multiplier) >> 32, std::int64_t(1) << 60));
}

template <class Take>
void ConversionClock::stepCells(std::int64_t to, Take take)
{
    std::int64_t at = m_at;
    std::int64_t end = at - ((at % m_cell + m_cell) % m_cell) + m_cell;
    bool isFirst = true;
    while (at < to) {
        double log = 0;
        for (Effect &effect : m_effects) {
            // What begins within the first cell counts in full until the cell ends.
            effect.now = isFirst ? effect.log * fading(std::max<std::int64_t>(end - m_cell / 2 - effect.at, 0), effect.halfLife)
                : effect.at > end - m_cell - m_cell / 2
                ? effect.log * fading(end - m_cell / 2 - effect.at, effect.halfLife)
                : effect.now * effect.decay;
            log += effect.now;
        }
        isFirst = false;
        const std::int64_t stop = std::min(end, to);
        if (!take(at, stop, ratePlus(log)))
            return;
        at = stop;
        end += m_cell;
    }
}

void ConversionClock::advance(std::int64_t to)
{
    if (m_effects.empty()) {
        m_left = std::int64_t(std::max<Wide>(Wide(m_left) - Wide(m_perSecond) * (to - m_at), 0));
    } else {
        stepCells(to, [this](std::int64_t from, std::int64_t stop, std::int64_t rate) {
            m_left = std::int64_t(std::max<Wide>(Wide(m_left) - Wide(rate) * (stop - from), 0));
            return true;
        });
    }
    m_at = std::max(m_at, to);
}

void ConversionClock::findNext()
{
    m_next = never;
    if (m_perSecond <= 0 || m_at >= m_horizon)
        return;
    // Effects only fade: the greatest multiplier possible from here on bounds what can build up.
    double rising = 0;
    bool isPlain = true;
    for (const Effect &effect : m_effects) {
        const double left = effect.log * fading(m_at - effect.at, effect.halfLife);
        rising += std::max(left, 0.0);
        isPlain = isPlain && left < negligible && left > -negligible;
    }
    if (isPlain)
        m_effects.clear();
    const double most = double(m_perSecond) * exactExp(std::min(rising, 20.0)) * double(m_horizon - m_at);
    if (most * 1.000001 < double(m_left))
        return;
    if (m_effects.empty()) {
        const std::int64_t wait = m_left / m_perSecond + (m_left % m_perSecond != 0 ? 1 : 0);
        if (wait <= m_horizon - m_at)
            m_next = m_at + std::max<std::int64_t>(wait, 1);
        return;
    }
    std::int64_t left = m_left;
    stepCells(m_horizon, [&](std::int64_t from, std::int64_t stop, std::int64_t rate) {
        const Wide built = Wide(rate) * (stop - from);
        if (rate > 0 && built >= left) {
            const std::int64_t wait = left / rate + (left % rate != 0 ? 1 : 0);
            m_next = std::max(from + wait, m_at + 1);
            return false;
        }
        left -= std::int64_t(built);
        return true;
    });
}

} // namespace throughline
