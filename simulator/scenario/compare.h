// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "model/values/text.h"
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
    Text why;                            ///< of what is absent
};

/// Standard errors on either side of a difference within which it lies 9 times in 10.
inline constexpr double ninetyPercent = 1.645;

/// The two runs must be of the same customers, seed, draws and replications.
std::vector<ComparedMetric> compareRuns(const RunResult &a, const RunResult &b);

/// One of the metrics; without figures where there is none of that key.
ComparedMetric metricNamed(const std::vector<ComparedMetric> &metrics, std::string_view key);

/// The figure, or null.
Json orNull(const std::optional<double> &figure);

/// The difference times `scale` with its standard error, as "+6.84 ± 0.99"; "-" where it is absent.
std::string differenceText(const ComparedMetric &metric, double scale, int decimals);

} // namespace throughline
