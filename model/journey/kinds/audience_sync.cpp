// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/audience_sync.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<SyncAction>::choices()
{
    static const std::vector<Choice> all{
        {"add", TL_TEXT("Sync", "Add")},
        {"remove", TL_TEXT("Sync", "Remove")},
    };
    return all;
}

const Structure &AudienceSyncNode::structure()
{
    static const Structure all
        = Describe<AudienceSyncNode>(
              key, TL_TEXT("Sync", "Ad audience"),
              TL_TEXT("Sync", "Puts the customer into an audience of an ad platform, or takes them out."))
              .field(&AudienceSyncNode::action, "action", TL_TEXT("Sync", "Action"),
                     TL_TEXT("Sync", "Add to the audience or remove from it."))
              .field(&AudienceSyncNode::platform, "platform", TL_TEXT("Sync", "Platform"),
                     TL_TEXT("Sync", "Such as Meta or Google."))
              .field(&AudienceSyncNode::list, "list", TL_TEXT("Sync", "Audience"),
                     TL_TEXT("Sync", "Its name on the platform."))
              .field(&AudienceSyncNode::template_, "template", TL_TEXT("Sync", "Template"),
                     TL_TEXT("Sync", "What the ad shows."))
              .refersTo(Reference::Template)
              .when([](const AudienceSyncNode &p) { return p.action == SyncAction::Add; })
              .field(&AudienceSyncNode::duration, "duration", TL_TEXT("Sync", "Stays for"),
                     TL_TEXT("Sync", "How long the ads are shown. 0s means until removed."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .when([](const AudienceSyncNode &p) { return p.action == SyncAction::Add; });
    return all;
}

} // namespace throughline
