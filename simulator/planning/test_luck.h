// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/luck.h"

namespace throughline::planning {

/// A stream of luck for tests that are played: the same seed gives the same plays on every machine
/// and in any order of runs.
class TestLuck
{
public:
    TestLuck(std::uint64_t seed, std::uint64_t run) : m_luck(seed, 0, 0), m_run(run) {}

    double uniform();                    ///< strictly between 0 and 1
    double normal();
    /// Successes of n trials. Exact by inversion while the rarer side is expected up to 64 times;
    /// beyond that the normal law rounded to whole numbers, whose error is far below a standard error.
    double binomial(double n, double p);

private:
    Luck m_luck;
    std::uint64_t m_run;
    std::uint64_t m_step = 0;
};

} // namespace throughline::planning
