// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

/// A length of time in whole seconds; written "2d", "1h 30m", "-3d", "0s".
struct Duration
{
    std::int64_t seconds = 0;

    static constexpr Duration minutes(std::int64_t n) { return {n * 60}; }
    static constexpr Duration hours(std::int64_t n) { return {n * 3600}; }
    static constexpr Duration days(std::int64_t n) { return {n * 86400}; }

    friend auto operator<=>(const Duration &, const Duration &) = default;
};

std::string formatDuration(Duration duration);
/// Accepts whole numbers with the units w, d, h, m, s in that order, each at most once, with or
/// without spaces between them. Longer than 100 years is refused.
std::optional<Duration> parseDuration(std::string_view text);

/// A moment in seconds since 1970-01-01T00:00:00Z; written "2026-11-01T00:00:00Z".
struct Moment
{
    std::int64_t seconds = 0;

    friend auto operator<=>(const Moment &, const Moment &) = default;
};

std::string formatMoment(Moment moment);
/// Accepts "2026-11-01", "2026-11-01T09:30", with seconds, with a space for the T, and with "Z" or
/// an offset "+01:00"; without one the time is UTC. Years 1 to 9999.
std::optional<Moment> parseMoment(std::string_view text);

/// A time on a local clock in minutes after midnight, 0 to 1439; written "21:00".
struct TimeOfDay
{
    int minutes = 0;

    friend auto operator<=>(const TimeOfDay &, const TimeOfDay &) = default;
};

std::string formatTimeOfDay(TimeOfDay time);
std::optional<TimeOfDay> parseTimeOfDay(std::string_view text);

/// Days since 1970-01-01 of a date of the Gregorian calendar, and back.
struct CivilDate
{
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
};
std::int64_t daysFromCivil(CivilDate date);
CivilDate civilFromDays(std::int64_t days);
bool isValid(CivilDate date);

} // namespace throughline
