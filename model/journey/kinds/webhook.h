// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class HttpMethod { Post, Put, Patch, Get, Delete };
template <>
struct EnumChoices<HttpMethod> { static const std::vector<Choice> &choices(); };

/// Hands the customer to another system; the simulator never calls it.
struct WebhookNode
{
    static constexpr const char *key = "webhook";

    HttpMethod method = HttpMethod::Post;
    std::string address;                     ///< https://…
    std::string body;                        ///< Liquid
    double failureShare = 0;                 ///< assumed share of calls that fail, 0 to 1
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const;         ///< ok, failed
    friend bool operator==(const WebhookNode &, const WebhookNode &) = default;
};

} // namespace throughline
