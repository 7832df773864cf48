// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <functional>
#include <set>

namespace throughline {

/// The customer through whose eyes a message is shown, as far as one source of data knows them.
struct Viewer
{
    std::string key;                         ///< of the customer; empty: nobody in particular
    Json fields = Json::object();            ///< by role or column; null: no value. A name that is not
                                             ///< here is one that the data does not have
    std::set<std::string> arms;              ///< experiment arms taken, as "node.arm"
    std::function<bool(const Rule &)> holds; ///< answers the rules of variants; absent: none but "everyone"
    Moment now;
    int utcOffsetMinutes = 0;                ///< of the customer's clock
};

/// A name for the customer that may stand in a link: 16 hexadecimal digits that lead back to the key
/// only with the project's salt. Empty without a key.
std::string customerToken(const Project &project, std::string_view key);

/// What a template can read: the customer's fields by their own names and under "customer", the
/// template's "offer", the "brand", the "channel" and the links.
Json templateData(const Project &project, const Template &master, Channel channel, const Viewer &viewer);

/// Names at the top of `templateData` that are no fields of the customer.
bool isSystemName(std::string_view name);

/// The customer's field that a path of Liquid reads: "customer.tier" and "tier" → "tier"; empty for
/// system names. "customer.token" and "customer.key" are none either.
std::string customerFieldOf(std::string_view path);

} // namespace throughline
