// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class CallDirection { Outbound, Inbound };
template <>
struct EnumChoices<CallDirection> { static const std::vector<Choice> &choices(); };

/// A conversation with a person: called out, or the customer calls within a window.
struct TaskAgentNode
{
    static constexpr const char *key = "task.agent";

    CallDirection direction = CallDirection::Outbound;
    std::string queue;
    std::string template_;                   ///< the operator's screen or the voice prompt
    std::int64_t capacityPerHour = 0;        ///< conversations the queue holds an hour; 0: unlimited
    TimeOfDay opens{9 * 60};                 ///< in the customer's own time
    TimeOfDay closes{18 * 60};
    Duration window = Duration::days(2);     ///< given up after this
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const;         ///< done, notReached
    friend bool operator==(const TaskAgentNode &, const TaskAgentNode &) = default;
};

} // namespace throughline
