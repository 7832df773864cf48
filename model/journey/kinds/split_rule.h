// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

struct RuleBranch
{
    std::string id;
    std::string label;
    Rule rule;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const RuleBranch &, const RuleBranch &) = default;
};

/// The first branch whose rule holds on arrival; "else" for everyone else.
struct SplitRuleNode
{
    static constexpr const char *key = "split.rule";

    std::vector<RuleBranch> branches;
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const;
    friend bool operator==(const SplitRuleNode &, const SplitRuleNode &) = default;
};

} // namespace throughline
