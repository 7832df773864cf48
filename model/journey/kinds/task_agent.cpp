// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/task_agent.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<CallDirection>::choices()
{
    static const std::vector<Choice> all{
        {"outbound", TL_TEXT("Agent", "We call")},
        {"inbound", TL_TEXT("Agent", "The customer calls")},
    };
    return all;
}

std::vector<Exit> TaskAgentNode::exits() const
{
    return {{"done", {TL_TEXT("Agent", "Spoken"), {}}, false},
            {"notReached", {TL_TEXT("Agent", "Not reached"), {}}, false}};
}

const Structure &TaskAgentNode::structure()
{
    static const Structure all
        = Describe<TaskAgentNode>(key, TL_TEXT("Agent", "Agent task"),
                                  TL_TEXT("Agent", "A conversation with a person of a call centre or of "
                                                   "customer success."))
              .field(&TaskAgentNode::direction, "direction", TL_TEXT("Agent", "Direction"),
                     TL_TEXT("Agent", "Who calls whom."))
              .field(&TaskAgentNode::queue, "queue", TL_TEXT("Agent", "Queue"),
                     TL_TEXT("Agent", "Tasks of one queue share its people."))
              .field(&TaskAgentNode::template_, "template", TL_TEXT("Agent", "Template"),
                     TL_TEXT("Agent", "What the operator sees, or the voice prompt."))
              .refersTo(Reference::Template)
              .field(&TaskAgentNode::capacityPerHour, "capacityPerHour", TL_TEXT("Agent", "Capacity"),
                     TL_TEXT("Agent", "Conversations that the queue holds in an hour. 0 means no limit."))
              .unit(Unit::PerHour)
              .range(0, 1e6)
              .field(&TaskAgentNode::opens, "opens", TL_TEXT("Agent", "Opens"),
                     TL_TEXT("Agent", "On the customer's own clock."))
              .field(&TaskAgentNode::closes, "closes", TL_TEXT("Agent", "Closes"),
                     TL_TEXT("Agent", "On the customer's own clock."))
              .field(&TaskAgentNode::window, "window", TL_TEXT("Agent", "Given up after"),
                     TL_TEXT("Agent", "A customer who was not spoken to by then leaves as not reached."))
              .unit(Unit::Seconds)
              .atLeast(60);
    return all;
}

} // namespace throughline
