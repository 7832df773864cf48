// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/local_time.h"

namespace throughline {

namespace {

constexpr std::int64_t day = 86400;

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

} // namespace

int localMinute(const TimeZone &zone, std::int64_t at)
{
    const std::int64_t local = zone.local(at);
    return int((local - floorDiv(local, day) * day) / 60);
}

std::int64_t onLocalDay(const TimeZone &zone, std::int64_t days, int minute)
{
    return zone.moment(days * day + minute * 60);
}

std::int64_t nextLocalMinute(const TimeZone &zone, std::int64_t at, int minute)
{
    std::int64_t today = floorDiv(zone.local(at), day);
    std::int64_t moment = onLocalDay(zone, today, minute);
    while (moment < at)
        moment = onLocalDay(zone, ++today, minute);
    return moment;
}

std::int64_t nextWeekday(const TimeZone &zone, std::int64_t at, int weekday, int minute)
{
    std::int64_t today = floorDiv(zone.local(at), day);
    for (;; ++today) {
        // 1970-01-01 was a Thursday.
        if (((today + 3) % 7 + 7) % 7 != weekday)
            continue;
        const std::int64_t moment = onLocalDay(zone, today, minute);
        if (moment >= at)
            return moment;
    }
}

std::int64_t afterQuiet(const TimeZone &zone, std::int64_t at, std::span<const std::pair<int, int>> quiet)
{
    if (quiet.empty())
        return at;
    // Two stretches may follow each other (across midnight), and a clock change may lead back.
    for (int round = 0; round < 16; ++round) {
        const int minute = localMinute(zone, at);
        int end = -1;
        for (const auto &[from, to] : quiet)
            if (minute >= from && minute < to && to > end)
                end = to;
        if (end < 0)
            return at;
        const std::int64_t today = floorDiv(zone.local(at), day);
        std::int64_t next = end >= 1440 ? onLocalDay(zone, today + 1, 0) : onLocalDay(zone, today, end);
        if (next <= at)
            next = at + (end - minute) * 60; // the clock was put back within the stretch
        at = next;
    }
    return at + 365 * day;
}

} // namespace throughline
