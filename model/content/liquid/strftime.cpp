// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/date_text.h"

#include "model/values/number.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace throughline::liquid {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};

/// Between "%" and the letter.
struct Style
{
    char padding = 0;        ///< '-', '0' or '_'; 0: as the directive has it
    bool isUpper = false;    ///< ^
    bool isSwapped = false;  ///< #
    int colons = 0;          ///< of %:z
    std::size_t width = 0;   ///< 0: as the directive has it
};

std::string padded(std::string text, std::size_t width, char by)
{
    if (text.size() >= width)
        return text;
    const bool isNegative = by == '0' && text.starts_with('-');
    text.insert(isNegative ? 1 : 0, width - text.size(), by);
    return text;
}

std::string number(std::int64_t value, std::size_t width, const Style &style, char by = '0')
{
    if (style.padding == '-')
        return formatNumber(value);
    if (style.padding != 0)
        by = style.padding == '_' ? ' ' : '0';
    return padded(formatNumber(value), style.width > 0 ? style.width : width, by);
}

std::string asciiMapped(std::string text, bool isUpper)
{
    for (char &c : text) {
        if (isUpper && c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        else if (!isUpper && c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::string word(std::string_view text, const Style &style)
{
    std::string result(text);
    if (style.isUpper || style.isSwapped)
        result = asciiMapped(result, true);
    return padded(std::move(result), style.width, style.padding == '0' ? '0' : ' ');
}

std::string zoneOffset(const Moment &moment, const Style &style)
{
    const int minutes = std::abs(moment.offsetMinutes);
    std::string text = moment.offsetMinutes < 0 ? "-" : "+";
    text += padded(formatNumber(static_cast<std::int64_t>(minutes / 60)), 2, '0');
    text += style.colons > 0 ? ":" : "";
    text += padded(formatNumber(static_cast<std::int64_t>(minutes % 60)), 2, '0');
    return text + (style.colons > 1 ? ":00" : "");
}

int weekOfYear(const Calendar &date, int firstWeekday)
{
    return (date.dayOfYear + 6 - (date.weekday - firstWeekday + 7) % 7) / 7;
}

int twelveHours(int hour)
{
    return hour % 12 == 0 ? 12 : hour % 12;
}

std::string_view composite(char directive)
{
    switch (directive) {
    case 'c': return "%a %b %e %H:%M:%S %Y";
    case 'D':
    case 'x': return "%m/%d/%y";
    case 'F': return "%Y-%m-%d";
    case 'v': return "%e-%^b-%Y";
    case 'X':
    case 'T': return "%H:%M:%S";
    case 'r': return "%I:%M:%S %p";
    case 'R': return "%H:%M";
    case '+': return "%a %b %e %H:%M:%S %Z %Y";
    default: return {};
    }
}

std::string fraction(const Moment &moment, const Style &style, std::size_t digits)
{
    const std::size_t wanted = style.width > 0 ? style.width : digits;
    std::string text = padded(formatNumber(static_cast<std::int64_t>(moment.nanoseconds)), 9, '0');
    text.resize(wanted, '0');
    return text;
}

std::string directiveText(const Moment &moment, const Calendar &date, char directive, const Style &style)
{
    const auto weekday = weekdays[static_cast<std::size_t>(date.weekday)];
    const auto month = months[static_cast<std::size_t>(date.month - 1)];
    switch (directive) {
    case 'Y': return number(date.year, 4, style);
    case 'C': return number(date.year / 100, 2, style);
    case 'y': return number(date.year % 100, 2, style);
    case 'm': return number(date.month, 2, style);
    case 'B': return word(month, style);
    case 'b':
    case 'h': return word(month.substr(0, 3), style);
    case 'd': return number(date.day, 2, style);
    case 'e': return number(date.day, 2, style, ' ');
    case 'j': return number(date.dayOfYear, 3, style);
    case 'H': return number(date.hour, 2, style);
    case 'k': return number(date.hour, 2, style, ' ');
    case 'I': return number(twelveHours(date.hour), 2, style);
    case 'l': return number(twelveHours(date.hour), 2, style, ' ');
    case 'P': return word(date.hour < 12 ? "am" : "pm", style);
    case 'p': {
        Style own = style;
        own.isSwapped = false;
        const std::string half = word(date.hour < 12 ? "AM" : "PM", own);
        return style.isSwapped ? asciiMapped(half, false) : half;
    }
    case 'M': return number(date.minute, 2, style);
    case 'S': return number(date.second, 2, style);
    case 'L': return fraction(moment, style, 3);
    case 'N': return fraction(moment, style, 9);
    case 'z': return padded(zoneOffset(moment, style), style.width, '0');
    case 'Z': return word(moment.isUtc ? "UTC" : "", style);
    case 'A': return word(weekday, style);
    case 'a': return word(weekday.substr(0, 3), style);
    case 'u': return number(date.weekday == 0 ? 7 : date.weekday, 1, style);
    case 'w': return number(date.weekday, 1, style);
    case 'G': return number(date.isoYear, 4, style);
    case 'g': return number(date.isoYear % 100, 2, style);
    case 'V': return number(date.isoWeek, 2, style);
    case 'U': return number(weekOfYear(date, 0), 2, style);
    case 'W': return number(weekOfYear(date, 1), 2, style);
    case 's': return number(moment.seconds, 1, style);
    case 'n': return "\n";
    case 't': return "\t";
    case '%': return "%";
    default: return {};
    }
}

} // namespace

Calendar calendarOf(const Moment &moment)
{
    // Years beyond four digits are nobody's delivery date, and the calendar types end at 32767.
    const std::int64_t limit = 253'402'300'799;
    const std::int64_t seconds = std::clamp(moment.seconds, -limit, limit) + moment.offsetMinutes * 60;
    const std::int64_t days = seconds >= 0 ? seconds / 86400 : -((-seconds + 86399) / 86400);
    const std::chrono::sys_days day{std::chrono::days(static_cast<int>(days))};
    const std::chrono::year_month_day date(day);
    const std::int64_t rest = seconds - days * 86400;
    Calendar result;
    result.year = static_cast<int>(date.year());
    result.month = static_cast<int>(static_cast<unsigned>(date.month()));
    result.day = static_cast<int>(static_cast<unsigned>(date.day()));
    result.hour = static_cast<int>(rest / 3600);
    result.minute = static_cast<int>(rest / 60 % 60);
    result.second = static_cast<int>(rest % 60);
    result.weekday = static_cast<int>(std::chrono::weekday(day).c_encoding());
    const auto firstDay = [](std::chrono::year year) { return std::chrono::sys_days(year / std::chrono::January / 1); };
    result.dayOfYear = static_cast<int>((day - firstDay(date.year())).count()) + 1;
    // The ISO week belongs to the year in which its Thursday lies.
    const auto thursday = day + std::chrono::days(4 - (result.weekday == 0 ? 7 : result.weekday));
    const std::chrono::year isoYear = std::chrono::year_month_day(thursday).year();
    result.isoYear = static_cast<int>(isoYear);
    result.isoWeek = static_cast<int>((thursday - firstDay(isoYear)).count()) / 7 + 1;
    return result;
}

std::string formatDate(const Moment &moment, std::string_view format, std::size_t maximumBytes)
{
    // No one pads a date wider; a wider one would only fill memory.
    constexpr std::size_t maximumWidth = 1024;
    const Calendar date = calendarOf(moment);
    std::string result;
    for (std::size_t i = 0; i < format.size() && result.size() <= maximumBytes; ++i) {
        if (format[i] != '%') {
            result += format[i];
            continue;
        }
        Style style;
        std::size_t at = i + 1;
        for (; at < format.size() && std::string_view("-0^#_:").find(format[at]) != std::string_view::npos; ++at) {
            style.isUpper = style.isUpper || format[at] == '^';
            style.isSwapped = style.isSwapped || format[at] == '#';
            style.colons += format[at] == ':' ? 1 : 0;
            if (format[at] == '-' || format[at] == '0' || format[at] == '_')
                style.padding = format[at];
        }
        for (; at < format.size() && format[at] >= '0' && format[at] <= '9'; ++at)
            style.width = std::min(maximumWidth, style.width * 10 + static_cast<std::size_t>(format[at] - '0'));
        const char directive = at < format.size() ? format[at] : '\0';
        const std::string_view parts = composite(directive);
        if (!parts.empty()) {
            result += word(formatDate(moment, parts, maximumBytes), style);
        } else {
            const std::string text = directiveText(moment, date, directive, style);
            const bool isKnown = !text.empty() || directive == 'Z';
            result += isKnown ? text : std::string(format.substr(i, at + 1 - i));
        }
        i = at;
    }
    return result;
}

} // namespace throughline::liquid
