// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class SyncAction { Add, Remove };
template <>
struct EnumChoices<SyncAction> { static const std::vector<Choice> &choices(); };

/// Puts the customer into (or takes them out of) an ad platform's audience; impressions then
/// arrive while the customer is in it.
struct AudienceSyncNode
{
    static constexpr const char *key = "audience.sync";

    SyncAction action = SyncAction::Add;
    std::string platform;
    std::string list;                        ///< name of the audience on the platform
    std::string template_;                   ///< what the ad shows
    Duration duration = Duration::days(7);   ///< how long the customer stays in; 0: until removed
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const { return singleExit(); }
    friend bool operator==(const AudienceSyncNode &, const AudienceSyncNode &) = default;
};

} // namespace throughline
