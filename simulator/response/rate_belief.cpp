// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/response/rate_belief.h"

#include <algorithm>
#include <limits>

namespace throughline {

namespace {

/// How far a belief without observations spreads: as if that many messages had been seen.
constexpr double assumedObservations = 40;

} // namespace

std::array<double, 6> trialsBehind(const ResponseAssumption &response)
{
    std::array<double, 6> trials;
    trials.fill(assumedObservations);
    if (response.observations > 0) {
        // Counted in messages: what happens to those that are seen rests on fewer.
        const auto messages = double(response.observations);
        const double seen = messages * response.seen;
        trials = {messages, messages, seen, seen, seen, seen};
        for (double &weight : trials)
            weight = std::max(weight, 2.0);
    }
    return trials;
}

double relativeVariance(double mean, double trials)
{
    if (!(mean > 0))
        return std::numeric_limits<double>::infinity();
    return (1 - mean) / (mean * (trials + 1));
}

} // namespace throughline
