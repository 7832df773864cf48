// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

namespace throughline {

/// A named rule. A persona is an audience with a story, whose rule picks a typical customer.
struct Audience
{
    std::string id;
    std::string name;
    Rule rule;
    bool isPersona = false;
    std::string story;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Audience &, const Audience &) = default;
};

} // namespace throughline
