// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/split_engagement.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<EngagementKind>::choices()
{
    static const std::vector<Choice> all{
        {"clicked", TL_TEXT("Split", "Clicked")},
        {"seen", TL_TEXT("Split", "Seen")},
        {"replied", TL_TEXT("Split", "Replied")},
        {"converted", TL_TEXT("Split", "Converted")},
        {"delivered", TL_TEXT("Split", "Delivered")},
        {"unsubscribed", TL_TEXT("Split", "Unsubscribed")},
    };
    return all;
}

const Structure &EngagementBranch::structure()
{
    static const Structure all
        = Describe<EngagementBranch>("engagementBranch", TL_TEXT("Split", "Branch"),
                                     TL_TEXT("Split", "One way out of the split, for those who did this."))
              .field(&EngagementBranch::id, "id", TL_TEXT("Split", "Id"),
                     TL_TEXT("Split", "Names the branch in edges and reports; it stays when the label changes."))
              .required()
              .field(&EngagementBranch::label, "label", TL_TEXT("Split", "Label"),
                     TL_TEXT("Split", "Shown on the edge; what they did where it is empty."))
              .field(&EngagementBranch::engagement, "engagement", TL_TEXT("Split", "Did"),
                     TL_TEXT("Split", "What the loopback must have told by now."));
    return all;
}

std::vector<Exit> SplitEngagementNode::exits() const
{
    std::vector<Exit> out;
    for (const EngagementBranch &branch : branches) {
        const Text did = EnumChoices<EngagementKind>::choices()[size_t(branch.engagement)].label;
        out.push_back({branch.id,
                       branch.label.empty() ? Message{did, {}}
                                            : Message{TL_TEXT("Split", "%1"), {branch.label}},
                       false});
    }
    out.push_back({"else", {TL_TEXT("Split", "Everyone else"), {}}, false});
    return out;
}

const Structure &SplitEngagementNode::structure()
{
    static const Structure all
        = Describe<SplitEngagementNode>(
              key, TL_TEXT("Split", "Engagement split"),
              TL_TEXT("Split", "Decides on what the loopback has told about a message so far. It does not wait."))
              .field(&SplitEngagementNode::message, "message", TL_TEXT("Split", "Of message"),
                     TL_TEXT("Split", "Leave it open for the message sent last."))
              .refersTo(Reference::MessageNode)
              .field(&SplitEngagementNode::window, "window", TL_TEXT("Split", "Within"),
                     TL_TEXT("Split", "Counted from the send of the message."))
              .unit(Unit::Seconds)
              .atLeast(1)
              .field(&SplitEngagementNode::branches, "branches", TL_TEXT("Split", "Branches"),
                     TL_TEXT("Split", "In the order in which they are tried."));
    return all;
}

} // namespace throughline
