// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace throughline::statistics {

struct DurationRule
{
    double allocation = 1;     ///< share of arriving customers that is enrolled, 0 to 1
    double minimumDays = 14;   ///< a test covers at least this long
    double maturationDays = 0; ///< outcome window of the last customer
    bool isWholeWeeks = true;  ///< rounds the enrolment up to full weeks
};

/// Days from start to answer: the first day on which the enrolled share of the customers who have
/// arrived (`cumulativeNew[d - 1]` by the end of day d) reaches `total`, lengthened by the rule.
/// None where they never do.
std::optional<double> testDurationDays(std::span<const double> cumulativeNew, double total,
                                       const DurationRule &rule);

} // namespace throughline::statistics
