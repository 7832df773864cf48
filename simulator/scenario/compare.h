// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"

#include <optional>
#include <string>
#include <vector>

namespace throughline {

/// One figure of two runs on the same luck. Money in the project's currency, shares 0 to 1.
struct ComparedMetric
{
    std::string key;                     ///< "score", "lift.absolute", "channels.email.sent"
    std::optional<double> a;             ///< absent: cannot be given
    std::optional<double> b;
    std::optional<double> difference;    ///< b − a
    std::optional<double> se;            ///< of the difference, from pairs on the same luck
    std::string why;                     ///< of what is absent
};

/// The two runs must be of the same customers, seed, draws and replications.
std::vector<ComparedMetric> compareRuns(const RunResult &a, const RunResult &b);

} // namespace throughline
