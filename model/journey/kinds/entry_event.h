// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class EventSource { Replay, Rate };
template <>
struct EnumChoices<EventSource> { static const std::vector<Choice> &choices(); };

/// Customers enter when an event happens to them: as the behaviours table recorded it, moved so
/// that its last days fall on the simulated ones (replay), or at its measured rate.
struct EntryEvent
{
    static constexpr const char *key = "entry.event";

    std::string event;
    Rule filter;
    EventSource source = EventSource::Replay;
    ReEntry reEntry = ReEntry::AfterExit;
    Duration pause = Duration::days(7);      ///< at least this long between two entries
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return singleExit(); }
    friend bool operator==(const EntryEvent &, const EntryEvent &) = default;
};

} // namespace throughline
