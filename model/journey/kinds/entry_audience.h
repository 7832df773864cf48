// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class EntryTiming { Once, Recurring };
template <>
struct EnumChoices<EntryTiming> { static const std::vector<Choice> &choices(); };

/// Everyone in the audience at that moment.
struct EntryAudience
{
    static constexpr const char *key = "entry.audience";

    std::string audience;
    EntryTiming timing = EntryTiming::Once;
    Duration after;                          ///< how long after the start of the run
    Duration every = Duration::days(7);      ///< recurring only; at least an hour
    ReEntry reEntry = ReEntry::Never;
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return singleExit(); }
    friend bool operator==(const EntryAudience &, const EntryAudience &) = default;
};

} // namespace throughline
