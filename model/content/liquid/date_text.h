// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline::liquid {

/// An instant with the offset in which it is written.
struct Moment
{
    std::int64_t seconds = 0; ///< since 1970 in UTC
    int nanoseconds = 0;
    int offsetMinutes = 0;
    bool isUtc = true; ///< written "UTC"; otherwise the zone has no name
};

/// The date fields of a moment in its own offset.
struct Calendar
{
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int weekday = 4;   ///< 0 is Sunday
    int dayOfYear = 1; ///< from 1
    std::int64_t isoYear = 1970;
    int isoWeek = 1;
};

Calendar calendarOf(const Moment &moment);

/// Reads what people write: "2026-03-14T10:20:30+02:00", "March 14, 2016 3:05 pm", "14 Mar 2016",
/// "2016/03/14", "14.3.2016", "20160314". What is missing is taken from `now` (the day) or is zero
/// (the time). A time without a zone is in `now`'s offset.
std::optional<Moment> readDate(std::string_view text, const Moment &now);

/// Ruby's strftime, English, with flags (-, 0, ^, #, _) and widths; "" of a directive it does not
/// know is the directive itself.
std::string formatDate(const Moment &moment, std::string_view format, std::size_t maximumBytes);

} // namespace throughline::liquid
