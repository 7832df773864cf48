// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/population.h"

#include <optional>

namespace throughline::planning {

/// What customers did in one window of the length of the test's and in the time before it, from the
/// purchases of the database. Of all its customers: who will reach the experiment is not known there.
struct OutcomeHistory
{
    double customers = 0;
    double conversion = 0;               ///< share that bought within the window
    double revenueMean = 0;              ///< money per customer within the window
    double revenueSd = 0;
    std::optional<double> conversionCorrelation; ///< with the purchases of the time before
    std::optional<double> revenueCorrelation;    ///< with the revenue of the time before
    double beforeDays = 90;
};

/// The last `windowDays` before `end` (0: the latest moment of the database). Nothing without
/// purchases that reach back so far.
std::optional<OutcomeHistory> outcomeHistory(const Population &population, double windowDays, std::int64_t end = 0);

} // namespace throughline::planning
