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
/// How often a cell doubles as effects fade.
constexpr std::int64_t doublings = 5;

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
    m_longest = shortest;
    for (const Effect &effect : m_effects) {
        shortest = std::min(shortest, effect.halfLife);
        m_longest = std::max(m_longest, effect.halfLife);
    }
    m_cell = std::clamp<std::int64_t>(shortest / 24 / 3600, 1, 24) * 3600;
}

std::int64_t ConversionClock::ratePlus(double log) const
{
    if (log < negligible && log > -negligible)
        return m_perSecond;
    std::int64_t multiplier = 0;
    if (log < 0.2 && log > -0.2) {
        // Taylor's series to the seventh power: the eighth is below half a unit.
        const double square = log * log;
        const double low = (1 + log) + square * (1.0 / 2 + log * (1.0 / 6));
        const double high = (1.0 / 24 + log * (1.0 / 120)) + square * (1.0 / 720 + log * (1.0 / 5040));
        multiplier = std::int64_t((low + square * square * high) * one + 0.5);
    } else {
        multiplier = clampedRound(exactExp(std::min(log, 20.0)) * one);
    }
    return std::int64_t(std::min<Wide>((Wide(m_perSecond) * multiplier) >> 32, std::int64_t(1) << 60));
}

template <class Take>
void ConversionClock::stepCells(std::int64_t to, Take take)
{
    const std::int64_t youngest = m_effects.back().at;
    std::int64_t at = m_at;
    std::int64_t length = m_cell;
    std::int64_t sameUntil = at;         // cells have this length up to here
    std::int64_t middle = 0;
    while (at < to) {
        const std::int64_t before = middle;
        const bool isFresh = at >= sameUntil;
        if (isFresh) {
            const std::int64_t doubled = std::min(std::max<std::int64_t>(at - youngest, 0) / (2 * m_longest), doublings);
            length = m_cell << doubled;
            sameUntil = doubled < doublings ? youngest + (doubled + 1) * 2 * m_longest : never;
            for (Effect &effect : m_effects)
                effect.decay = fading(length, effect.halfLife);
            middle = at - ((at % length + length) % length) + length / 2;
        } else {
            middle += length;
        }
        double log = 0;
        for (Effect &effect : m_effects) {
            // What begins within a cell counts in full until the cell ends.
            effect.now = isFresh || effect.at > before
                ? effect.log * fading(std::max<std::int64_t>(middle - effect.at, 0), effect.halfLife)
                : effect.now * effect.decay;
            log += effect.now;
        }
        const std::int64_t stop = std::min({middle - length / 2 + length, sameUntil, to});
        if (!take(at, stop, ratePlus(log)))
            return;
        at = stop;
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
    // exp(r·2^(−t/h)) lies below its chord 1 + (exp(r) − 1)·2^(−t/h), whose integral is known; a
    // little more for the cell that has begun.
    const double rest = double(m_horizon - m_at);
    const double faded = double(m_longest) * (1 / naturalLog2 + 0.25) + 4 * double(m_cell);
    const double most = double(m_perSecond) * (rest + (rising > 0 ? exactExp(std::min(rising, 20.0)) - 1 : 0) * std::min(rest, faded));
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
