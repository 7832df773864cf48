// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/time.h"

#include "model/values/number.h"

#include <array>
#include <chrono>

namespace throughline {

namespace {

struct UnitOfTime
{
    char letter;
    std::int64_t seconds;
};
constexpr std::array<UnitOfTime, 5> units{{{'w', 604800}, {'d', 86400}, {'h', 3600}, {'m', 60}, {'s', 1}}};
constexpr std::int64_t longestSeconds = 100LL * 366 * 86400;

std::string twoDigits(int value)
{
    return {char('0' + value / 10 % 10), char('0' + value % 10)};
}

/// Reads exactly `digits` digits at `at` and moves past them.
std::optional<int> readDigits(std::string_view text, size_t &at, size_t digits)
{
    if (at + digits > text.size())
        return std::nullopt;
    int value = 0;
    for (size_t i = 0; i < digits; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    at += digits;
    return value;
}

bool skip(std::string_view text, size_t &at, char c)
{
    if (at >= text.size() || text[at] != c)
        return false;
    ++at;
    return true;
}

/// "+01:00", "-0330", "Z" or nothing, to the end of the text; seconds east of UTC.
std::optional<std::int64_t> readOffset(std::string_view text, size_t at)
{
    if (at == text.size())
        return 0;
    if (skip(text, at, 'Z'))
        return at == text.size() ? std::optional<std::int64_t>(0) : std::nullopt;
    const bool isEast = skip(text, at, '+');
    if (!isEast && !skip(text, at, '-'))
        return std::nullopt;
    const auto hours = readDigits(text, at, 2);
    skip(text, at, ':');
    const auto minutes = readDigits(text, at, 2);
    if (!hours || !minutes || at != text.size() || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const std::int64_t seconds = *hours * 3600 + *minutes * 60;
    return isEast ? seconds : -seconds;
}

} // namespace

std::string formatDuration(Duration duration)
{
    if (duration.seconds == 0)
        return "0s";
    std::string out = duration.seconds < 0 ? "-" : "";
    // The smallest value has no positive counterpart, so the rest is kept negative.
    std::int64_t rest = duration.seconds < 0 ? duration.seconds : -duration.seconds;
    bool first = true;
    for (const UnitOfTime &unit : units) {
        if (unit.letter == 'w')
            continue;
        const std::int64_t count = -(rest / unit.seconds);
        if (count == 0)
            continue;
        rest += count * unit.seconds;
        out += (first ? "" : " ") + formatNumber(count) + unit.letter;
        first = false;
    }
    return out;
}

std::optional<Duration> parseDuration(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    if (isNegative)
        text.remove_prefix(1);
    std::int64_t total = 0;
    size_t nextUnit = 0;
    bool any = false;
    while (!text.empty()) {
        if (any && text.front() == ' ')
            text.remove_prefix(1);
        size_t digits = 0;
        while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
            ++digits;
        const auto count = parseInteger(text.substr(0, digits));
        if (!count || digits == text.size() || *count > longestSeconds)
            return std::nullopt;
        while (nextUnit < units.size() && units[nextUnit].letter != text[digits])
            ++nextUnit;
        if (nextUnit == units.size() || *count > longestSeconds / units[nextUnit].seconds)
            return std::nullopt;
        total += *count * units[nextUnit].seconds;
        ++nextUnit;
        any = true;
        text.remove_prefix(digits + 1);
    }
    if (!any || total > longestSeconds)
        return std::nullopt;
    return Duration{isNegative ? -total : total};
}

std::int64_t daysFromCivil(CivilDate date)
{
    using namespace std::chrono;
    return sys_days(year(date.year) / month(unsigned(date.month)) / day(unsigned(date.day)))
        .time_since_epoch()
        .count();
}

CivilDate civilFromDays(std::int64_t days)
{
    using namespace std::chrono;
    const year_month_day date{sys_days(std::chrono::days(days))};
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

bool isValid(CivilDate date)
{
    using namespace std::chrono;
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.day >= 1
        && year_month_day(year(date.year), month(unsigned(date.month)), day(unsigned(date.day))).ok();
}

std::string formatMoment(Moment moment)
{
    std::int64_t days = moment.seconds / 86400;
    std::int64_t rest = moment.seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        --days;
    }
    const CivilDate date = civilFromDays(days);
    std::string year = formatNumber(std::int64_t(date.year));
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    return year + '-' + twoDigits(date.month) + '-' + twoDigits(date.day) + 'T'
        + twoDigits(int(rest / 3600)) + ':' + twoDigits(int(rest / 60 % 60)) + ':'
        + twoDigits(int(rest % 60)) + 'Z';
}

std::optional<Moment> parseMoment(std::string_view text)
{
    size_t at = 0;
    const auto year = readDigits(text, at, 4);
    const bool dash1 = skip(text, at, '-');
    const auto month = readDigits(text, at, 2);
    const bool dash2 = skip(text, at, '-');
    const auto day = readDigits(text, at, 2);
    if (!year || !month || !day || !dash1 || !dash2 || !isValid({*year, *month, *day}))
        return std::nullopt;
    std::int64_t seconds = daysFromCivil({*year, *month, *day}) * 86400;
    if (at == text.size())
        return Moment{seconds};
    if (!skip(text, at, 'T') && !skip(text, at, ' '))
        return std::nullopt;
    const auto hour = readDigits(text, at, 2);
    if (!hour || !skip(text, at, ':'))
        return std::nullopt;
    const auto minute = readDigits(text, at, 2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    seconds += *hour * 3600 + *minute * 60;
    if (skip(text, at, ':')) {
        const auto second = readDigits(text, at, 2);
        if (!second || *second > 59)
            return std::nullopt;
        seconds += *second;
        if (skip(text, at, '.'))
            while (at < text.size() && text[at] >= '0' && text[at] <= '9')
                ++at;
    }
    const auto offset = readOffset(text, at);
    if (!offset)
        return std::nullopt;
    return Moment{seconds - *offset};
}

std::string formatTimeOfDay(TimeOfDay time)
{
    return twoDigits(time.minutes / 60) + ":" + twoDigits(time.minutes % 60);
}

std::optional<TimeOfDay> parseTimeOfDay(std::string_view text)
{
    size_t at = 0;
    const auto hour = readDigits(text, at, 2);
    if (!hour || !skip(text, at, ':'))
        return std::nullopt;
    const auto minute = readDigits(text, at, 2);
    if (!minute || at != text.size() || *hour > 23 || *minute > 59)
        return std::nullopt;
    return TimeOfDay{*hour * 60 + *minute};
}

} // namespace throughline
