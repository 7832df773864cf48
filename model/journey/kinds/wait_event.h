// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class AwaitedEvent { Seen, Clicked, Converted, Replied, Named };
template <>
struct EnumChoices<AwaitedEvent> { static const std::vector<Choice> &choices(); };

/// Waits until something happens, as far as the loopback tells, or until the window is over.
struct WaitEventNode
{
    static constexpr const char *key = "wait.event";

    AwaitedEvent what = AwaitedEvent::Clicked;
    std::string message;                     ///< id of a message node; empty: the last one passed
    std::string event;                       ///< AwaitedEvent::Named
    Duration window = Duration::days(2);
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const;         ///< happened, timedOut
    friend bool operator==(const WaitEventNode &, const WaitEventNode &) = default;
};

} // namespace throughline
