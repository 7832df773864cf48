// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/duration.h"

#include <algorithm>
#include <cmath>

namespace throughline::statistics {

std::optional<double> testDurationDays(std::span<const double> cumulativeNew, double total,
                                       const DurationRule &rule)
{
    for (size_t day = 1; day <= cumulativeNew.size(); ++day) {
        // A share such as 0.1 is not exact in binary: a customer is not lost to its rounding.
        if (cumulativeNew[day - 1] * rule.allocation < total * (1 - 1e-12))
            continue;
        double enrolment = std::max(double(day), rule.minimumDays);
        if (rule.isWholeWeeks)
            enrolment = std::ceil(enrolment / 7) * 7;
        return enrolment + rule.maturationDays;
    }
    return std::nullopt;
}

} // namespace throughline::statistics
