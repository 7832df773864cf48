// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/webhook.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<HttpMethod>::choices()
{
    static const std::vector<Choice> all{
        {"POST", TL_TEXT("Webhook", "POST")},   {"PUT", TL_TEXT("Webhook", "PUT")},
        {"PATCH", TL_TEXT("Webhook", "PATCH")}, {"GET", TL_TEXT("Webhook", "GET")},
        {"DELETE", TL_TEXT("Webhook", "DELETE")},
    };
    return all;
}

std::vector<Exit> WebhookNode::exits() const
{
    return {{"ok", {TL_TEXT("Webhook", "Accepted"), {}}, false},
            {"failed", {TL_TEXT("Webhook", "Failed"), {}}, false}};
}

const Structure &WebhookNode::structure()
{
    static const Structure all
        = Describe<WebhookNode>(key, TL_TEXT("Webhook", "Webhook"),
                                TL_TEXT("Webhook", "Hands the customer to another system. The simulation never calls it."))
              .field(&WebhookNode::method, "method", TL_TEXT("Webhook", "Method"),
                     TL_TEXT("Webhook", "The HTTP method."))
              .field(&WebhookNode::address, "address", TL_TEXT("Webhook", "Address"),
                     TL_TEXT("Webhook", "Where the call goes: https://…"))
              .refersTo(Reference::Address)
              .field(&WebhookNode::body, "body", TL_TEXT("Webhook", "Body"),
                     TL_TEXT("Webhook", "Liquid that yields what is sent."))
              .refersTo(Reference::Liquid)
              .multiline()
              .field(&WebhookNode::failureShare, "failureShare", TL_TEXT("Webhook", "Share that fails"),
                     TL_TEXT("Webhook", "Assumed share of calls that fail."))
              .unit(Unit::Share)
              .range(0, 1);
    return all;
}

} // namespace throughline
