// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace throughline {

/// Tells when a customer converts: when the integral of the hazard
/// λ·exp(Σ ln m·2^(−Δt/h)) reaches a unit exponential that both worlds share (METRICS section 3).
/// Within a cell of the clock (a 24th of the shortest half-life, an hour to a day) the effects count
/// as at its middle; cells double with every second of the longest half-lives after the youngest
/// effect, as the curve flattens, so that the error of a cell stays as it was. The integral is a sum
/// of whole numbers. Without effects it is exactly λ·Δt.
class ConversionClock
{
public:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    /// `perSecond` and `threshold` in units of 2^-56. Nothing is looked for after `horizon`.
    void start(std::int64_t at, std::int64_t perSecond, std::int64_t threshold, std::int64_t horizon);
    /// A message begins to act. Times must not fall.
    void addEffect(std::int64_t at, double logMultiplier, std::int64_t halfLife);
    /// The moment of the next conversion; never: not before the horizon.
    std::int64_t next() const { return m_next; }
    /// A conversion has happened at `next()`: the hazard builds up towards `threshold` anew.
    void restart(std::int64_t threshold);

private:
    struct Effect
    {
        double log = 0;                  ///< at `at`
        std::int64_t at = 0;
        std::int64_t halfLife = 1;
        double decay = 1;                ///< over one cell
        double now = 0;                  ///< in the cell where the steps stand
    };
    /// Calls `take(from, to, hazard per second)` for each cell from m_at on until it returns false.
    template <class Take>
    void stepCells(std::int64_t to, Take take);
    std::int64_t ratePlus(double log) const;
    void setCell();
    void advance(std::int64_t to);
    void findNext();

    std::int64_t m_at = 0;
    std::int64_t m_perSecond = 0;
    std::int64_t m_left = 0;             ///< of the threshold
    std::int64_t m_horizon = 0;
    std::int64_t m_next = never;
    std::int64_t m_cell = 3600;          ///< seconds, of the first cells
    std::int64_t m_longest = 1;          ///< half-life
    std::vector<Effect> m_effects;
};

} // namespace throughline
