// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class WaitFor { Duration, LocalHour, Weekday, Date, DateField };
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
template <>
struct EnumChoices<WaitFor> { static const std::vector<Choice> &choices(); };
template <>
struct EnumChoices<Weekday> { static const std::vector<Choice> &choices(); };

struct WaitNode
{
    static constexpr const char *key = "wait";

    WaitFor waitFor = WaitFor::Duration;
    Duration duration = Duration::days(1);
    TimeOfDay hour{9 * 60};                  ///< local; LocalHour, Weekday, Date, DateField
    Weekday weekday = Weekday::Monday;
    std::optional<Moment> date;              ///< the day counts, the hour is `hour`
    std::string field;                       ///< DateField: a date or moment of the customer
    Duration offset;                         ///< DateField: added to it; may be negative
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return singleExit(); }
    friend bool operator==(const WaitNode &, const WaitNode &) = default;
};

} // namespace throughline
