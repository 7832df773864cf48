// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/split_rule.h"

namespace throughline {

const Structure &RuleBranch::structure()
{
    static const Structure all
        = Describe<RuleBranch>("ruleBranch", TL_TEXT("Split", "Branch"),
                               TL_TEXT("Split", "One way out of the split, for those for whom its rule holds."))
              .field(&RuleBranch::id, "id", TL_TEXT("Split", "Id"),
                     TL_TEXT("Split", "Names the branch in edges and reports; it stays when the label changes."))
              .required()
              .field(&RuleBranch::label, "label", TL_TEXT("Split", "Label"),
                     TL_TEXT("Split", "Shown on the edge; the rule itself where it is empty."))
              .field(&RuleBranch::rule, "rule", TL_TEXT("Split", "Rule"),
                     TL_TEXT("Split", "Who goes this way."));
    return all;
}

std::vector<Exit> SplitRuleNode::exits() const
{
    std::vector<Exit> out;
    for (const RuleBranch &branch : branches)
        out.push_back({branch.id,
                       {TL_TEXT("Split", "%1"),
                        {branch.label.empty() ? describeRule(branch.rule) : branch.label}},
                       false});
    out.push_back({"else", {TL_TEXT("Split", "Everyone else"), {}}, false});
    return out;
}

const Structure &SplitRuleNode::structure()
{
    static const Structure all
        = Describe<SplitRuleNode>(key, TL_TEXT("Split", "Split"),
                                  TL_TEXT("Split", "Sends each customer down the first branch whose rule "
                                                   "holds on arrival."))
              .field(&SplitRuleNode::branches, "branches", TL_TEXT("Split", "Branches"),
                     TL_TEXT("Split", "In the order in which they are tried."));
    return all;
}

} // namespace throughline
