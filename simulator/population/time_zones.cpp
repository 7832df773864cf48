// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/time_zones.h"

#include <date/tz.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace throughline {

namespace {

/// The date library reports by exceptions; null for a name it does not know.
const date::time_zone *locate(const std::string &name)
{
    try {
        return date::locate_zone(name);
    } catch (const std::runtime_error &) {
        return nullptr;
    }
}

/// The library does not know the version of the system's rules; Debian and Ubuntu write it into the
/// first line of tzdata.zi: "# version 2026f".
std::string rulesVersion()
{
    const std::string fromLibrary = date::get_tzdb().version;
    if (!fromLibrary.empty() && fromLibrary != "unknown")
        return fromLibrary;
    constexpr std::string_view mark = "# version ";
    std::ifstream rules("/usr/share/zoneinfo/tzdata.zi");
    std::string line;
    if (std::getline(rules, line) && line.starts_with(mark))
        return line.substr(mark.size());
    return "unknown";
}

} // namespace

std::int64_t TimeZone::moment(std::int64_t local) const
{
    // The earliest moment whose local time is `local`; else the first transition past it.
    for (std::size_t i = 0; i < m_from.size(); ++i) {
        const std::int64_t candidate = local - m_offset[i];
        const bool isLast = i + 1 == m_from.size();
        if (!isLast && candidate >= m_from[i + 1])
            continue;
        return i == 0 ? candidate : std::max(candidate, m_from[i]);
    }
    return local - m_offset.back();
}

Expected<TimeZones> TimeZones::load(std::span<const std::string> names, std::int64_t from,
                                    std::int64_t to)
{
    TimeZones zones;
    try {
        zones.m_version = rulesVersion();
    } catch (const std::runtime_error &) {
        return tl::unexpected(fileProblem(
            "TL231", TL_TEXT("TimeZones", "This system has no time zone rules; install tzdata."), {}));
    }
    for (const std::string &name : names) {
        const date::time_zone *zone = locate(name);
        if (!zone)
            return tl::unexpected(wrongProblem(
                "TL230", TL_TEXT("TimeZones", "“%1” is not the name of a time zone."), {name}));
        TimeZone table;
        std::int64_t at = from;
        do {
            const date::sys_info info = zone->get_info(date::sys_seconds(std::chrono::seconds(at)));
            const auto offset = int(info.offset.count());
            // A change of name or of the daylight flag alone is no transition here.
            if (table.m_offset.empty() || table.m_offset.back() != offset) {
                table.m_from.push_back(at);
                table.m_offset.push_back(offset);
            }
            at = info.end.time_since_epoch().count();
        } while (at <= to);
        zones.m_zones.push_back(std::move(table));
    }
    return zones;
}

bool isTimeZone(const std::string &name)
{
    return locate(name) != nullptr;
}

} // namespace throughline
