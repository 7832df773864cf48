// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/time_zones.h"

#include <cstdint>
#include <span>
#include <utility>

namespace throughline {

/// Minute of the customer's local day, 0 to 1439.
int localMinute(const TimeZone &zone, std::int64_t at);

/// The first moment not before `at` at which the local clock shows this minute of the day (where
/// the clock jumps over it: the moment of the jump).
std::int64_t nextLocalMinute(const TimeZone &zone, std::int64_t at, int minute);

/// The first such moment on this day of the week (0: Monday).
std::int64_t nextWeekday(const TimeZone &zone, std::int64_t at, int weekday, int minute);

/// The moment at which the local clock shows the minute on this day (days since 1970).
std::int64_t onLocalDay(const TimeZone &zone, std::int64_t day, int minute);

/// The first moment not before `at` outside all stretches [from, to) of local minutes; `at` itself
/// where it is outside. Stretches that fill the day leave no such moment: then a year later.
std::int64_t afterQuiet(const TimeZone &zone, std::int64_t at, std::span<const std::pair<int, int>> quiet);

} // namespace throughline
