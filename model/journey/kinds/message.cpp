// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/message.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<SendTime>::choices()
{
    static const std::vector<Choice> all{
        {"now", TL_TEXT("Message", "At once")},
        {"bestHour", TL_TEXT("Message", "At the customer's best hour")},
        {"localHour", TL_TEXT("Message", "At a local hour")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<Landing>::choices()
{
    static const std::vector<Choice> all{
        {"ownVariant", TL_TEXT("Message", "Page of the same template")},
        {"genericPage", TL_TEXT("Message", "Generic page")},
        {"none", TL_TEXT("Message", "None")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<OnCapped>::choices()
{
    static const std::vector<Choice> all{
        {"advance", TL_TEXT("Message", "Go on without it")},
        {"wait", TL_TEXT("Message", "Wait until allowed")},
        {"exit", TL_TEXT("Message", "Leave the journey")},
    };
    return all;
}

std::vector<Exit> MessageNode::exits() const
{
    return {{"sent", {TL_TEXT("Message", "Sent"), {}}, false},
            {"notSent", {TL_TEXT("Message", "Not sent"), {}}, true}};
}

const Structure &MessageNode::structure()
{
    static const Structure all
        = Describe<MessageNode>(key, TL_TEXT("Message", "Message"),
                                TL_TEXT("Message", "Sends one template through one channel."))
              .field(&MessageNode::channel, "channel", TL_TEXT("Message", "Channel"),
                     TL_TEXT("Message", "How the message reaches the customer."))
              .required()
              .field(&MessageNode::template_, "template", TL_TEXT("Message", "Template"),
                     TL_TEXT("Message", "The master template whose variant for this channel is sent."))
              .refersTo(Reference::Template)
              .field(&MessageNode::delay, "delay", TL_TEXT("Message", "Delay"),
                     TL_TEXT("Message", "How long after arriving here the send is tried."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&MessageNode::sendTime, "sendTime", TL_TEXT("Message", "Send"),
                     TL_TEXT("Message", "At once, at the hour at which the customer responds best, "
                                        "or at an hour of the customer's own clock."))
              .field(&MessageNode::localHour, "localHour", TL_TEXT("Message", "Local hour"),
                     TL_TEXT("Message", "On the customer's own clock."))
              .when([](const MessageNode &p) { return p.sendTime == SendTime::LocalHour; })
              .field(&MessageNode::expiry, "expiry", TL_TEXT("Message", "Expires after"),
                     TL_TEXT("Message", "Not sent, or not shown any more, after this. 0s means never."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&MessageNode::landing, "landing", TL_TEXT("Message", "Click leads to"),
                     TL_TEXT("Message", "The page behind a click. A generic page breaks the thread of "
                                        "the message."))
              .field(&MessageNode::onCapped, "onCapped", TL_TEXT("Message", "If over the cap"),
                     TL_TEXT("Message", "What happens to a customer who has had too many messages."))
              .field(&MessageNode::throttlePerHour, "throttlePerHour", TL_TEXT("Message", "Throttle"),
                     TL_TEXT("Message", "At most so many sends in an hour. 0 means no limit."))
              .unit(Unit::PerHour)
              .range(0, 1e9);
    return all;
}

} // namespace throughline
