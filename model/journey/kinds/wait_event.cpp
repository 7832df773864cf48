// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/wait_event.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<AwaitedEvent>::choices()
{
    static const std::vector<Choice> all{
        {"seen", TL_TEXT("Wait", "Message seen")},
        {"clicked", TL_TEXT("Wait", "Message clicked")},
        {"converted", TL_TEXT("Wait", "Conversion")},
        {"replied", TL_TEXT("Wait", "Reply")},
        {"named", TL_TEXT("Wait", "An event")},
    };
    return all;
}

std::vector<Exit> WaitEventNode::exits() const
{
    return {{"happened", {TL_TEXT("Wait", "Happened"), {}}, false},
            {"timedOut", {TL_TEXT("Wait", "Timed out"), {}}, false}};
}

const Structure &WaitEventNode::structure()
{
    static const Structure all
        = Describe<WaitEventNode>(key, TL_TEXT("Wait", "Wait for event"),
                                  TL_TEXT("Wait", "Waits until something happens or the window is over."))
              .field(&WaitEventNode::what, "what", TL_TEXT("Wait", "Until"),
                     TL_TEXT("Wait", "What the journey waits for."))
              .field(&WaitEventNode::message, "message", TL_TEXT("Wait", "Of message"),
                     TL_TEXT("Wait", "Leave it open for the message sent last."))
              .refersTo(Reference::MessageNode)
              .when([](const WaitEventNode &p) {
                  return p.what != AwaitedEvent::Named && p.what != AwaitedEvent::Converted;
              })
              .field(&WaitEventNode::event, "event", TL_TEXT("Wait", "Event"),
                     TL_TEXT("Wait", "A kind of the behaviours table."))
              .refersTo(Reference::Event)
              .when([](const WaitEventNode &p) { return p.what == AwaitedEvent::Named; })
              .field(&WaitEventNode::window, "window", TL_TEXT("Wait", "Window"),
                     TL_TEXT("Wait", "How long it waits at most."))
              .unit(Unit::Seconds)
              .atLeast(1);
    return all;
}

} // namespace throughline
