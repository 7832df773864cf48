// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/statistics/numerics.h"

#include <vector>

namespace throughline::statistics {

/// The score of a test as it grows with information: B(t) ~ N(drift * t, t), Z(t) = B(t) / sqrt(t).
/// The walk holds the density of B over the paths that no look has stopped yet, on quadrature
/// nodes.
class SequentialWalk
{
public:
    SequentialWalk(std::vector<double> informationFractions, double drift);

    /// P(not stopped so far and Z > bar at the next look).
    double crossesAbove(double bar) const;
    /// P(not stopped so far and Z < bar at the next look).
    double crossesBelow(double bar) const;
    /// Takes the next look and goes on with the paths that have low <= Z <= high.
    void continueBetween(double low, double high);

private:
    double step() const;
    double densityAt(double score) const;

    std::vector<double> m_fractions;
    double m_drift;
    size_t m_look = 0;              ///< looks taken
    std::vector<Node> m_continuing; ///< scores, ascending, with density * weight
};

} // namespace throughline::statistics
