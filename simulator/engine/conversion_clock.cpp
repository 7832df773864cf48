// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/conversion_clock.h"

#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

__extension__ typedef __int128 Wide;

constexpr std::int64_t hour = 3600;
constexpr double one = 4294967296.0; // multipliers are kept in 2^-32
constexpr double naturalLog2 = 0.6931471805599453;
/// Effects this small change the multiplier by less than its unit.
constexpr double negligible = 1e-10;

std::int64_t hourEnd(std::int64_t at) { return at - ((at % hour + hour) % hour) + hour; }

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
    m_effects.push_back({logMultiplier, at, halfLife});
    findNext();
}

void ConversionClock::restart(std::int64_t threshold)
{
    m_at = m_next;
    m_left = threshold;
    findNext();
}

std::int64_t ConversionClock::rate(std::int64_t at) const
{
    const std::int64_t middle = hourEnd(at) - hour / 2;
    double log = 0;
    for (const Effect &effect : m_effects) {
        const double age = double(std::max<std::int64_t>(middle - effect.at, 0));
        log += effect.log * exactExp(-naturalLog2 * age / double(effect.halfLife));
    }
    if (log < negligible && log > -negligible)
        return m_perSecond;
    const std::int64_t multiplier = clampedRound(exactExp(std::min(log, 20.0)) * one);
    return std::int64_t(std::min<Wide>((Wide(m_perSecond) * multiplier) >> 32, std::int64_t(1) << 60));
}

void ConversionClock::advance(std::int64_t to)
{
    if (m_effects.empty()) {
        m_left = std::int64_t(std::max<Wide>(Wide(m_left) - Wide(m_perSecond) * (to - m_at), 0));
        m_at = std::max(m_at, to);
        return;
    }
    while (m_at < to) {
        const std::int64_t stop = std::min(hourEnd(m_at), to);
        m_left = std::int64_t(std::max<Wide>(Wide(m_left) - Wide(rate(m_at)) * (stop - m_at), 0));
        m_at = stop;
    }
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
        const double left = effect.log * exactExp(-naturalLog2 * double(m_at - effect.at) / double(effect.halfLife));
        rising += std::max(left, 0.0);
        isPlain = isPlain && left < negligible && left > -negligible;
    }
    if (isPlain && !m_effects.empty())
        m_effects.clear();
    const double most = double(m_perSecond) * exactExp(std::min(rising, 20.0)) * double(m_horizon - m_at);
    if (most * 1.000001 < double(m_left))
        return;
    std::int64_t at = m_at;
    std::int64_t left = m_left;
    if (m_effects.empty()) {
        const std::int64_t wait = left / m_perSecond + (left % m_perSecond != 0 ? 1 : 0);
        if (wait <= m_horizon - at)
            m_next = at + std::max<std::int64_t>(wait, 1);
        return;
    }
    while (at < m_horizon) {
        const std::int64_t stop = hourEnd(at);
        const std::int64_t perSecond = rate(at);
        const Wide built = Wide(perSecond) * (stop - at);
        if (perSecond > 0 && built >= left) {
            const std::int64_t wait = left / perSecond + (left % perSecond != 0 ? 1 : 0);
            if (at + wait <= m_horizon)
                m_next = std::max(at + wait, m_at + 1);
            return;
        }
        left -= std::int64_t(built);
        at = stop;
    }
}

} // namespace throughline
