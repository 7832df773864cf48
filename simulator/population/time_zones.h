// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace throughline {

/// The offsets of one IANA zone over a stretch of time; never changes.
class TimeZone
{
public:
    /// Seconds east of UTC at a moment. Outside the stretch the nearest offset known holds.
    int offsetAt(std::int64_t moment) const
    {
        std::size_t i = m_from.size() - 1;
        while (i > 0 && moment < m_from[i])
            --i;
        return m_offset[i];
    }
    /// Seconds of the local clock, as if 1970-01-01 had begun locally.
    std::int64_t local(std::int64_t moment) const { return moment + offsetAt(moment); }
    /// The moment at which the local clock shows `local`: the earlier one where it shows it twice;
    /// where it never does (spring), the moment of the jump.
    std::int64_t moment(std::int64_t local) const;

private:
    friend class TimeZones;
    std::vector<std::int64_t> m_from; ///< rising; the first holds from the beginning of time
    std::vector<int> m_offset;
};

/// The zones of a population, by the place of their name in the list they were loaded from.
class TimeZones
{
public:
    /// An unknown name is a problem (TL230) that names it; so is a system without zone rules (TL231).
    static Expected<TimeZones> load(std::span<const std::string> names, std::int64_t from,
                                    std::int64_t to);
    const TimeZone &operator[](std::size_t place) const { return m_zones[place]; }
    std::size_t size() const { return m_zones.size(); }
    /// The version of the rules, such as "2024a".
    const std::string &version() const { return m_version; }

private:
    std::vector<TimeZone> m_zones;
    std::string m_version;
};

/// Whether the system's rules know the name.
bool isTimeZone(const std::string &name);

} // namespace throughline
