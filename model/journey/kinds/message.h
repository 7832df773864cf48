// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/kinds/exits.h"
#include "model/rules/rule.h"

namespace throughline {

enum class SendTime { Now, BestHour, LocalHour };
enum class Landing { OwnVariant, GenericPage, None };
enum class OnCapped { Advance, Wait, Exit };
template <>
struct EnumChoices<SendTime> { static const std::vector<Choice> &choices(); };
template <>
struct EnumChoices<Landing> { static const std::vector<Choice> &choices(); };
template <>
struct EnumChoices<OnCapped> { static const std::vector<Choice> &choices(); };

/// Sends one template through one channel. A customer whom the gates stop leaves by "notSent",
/// which follows "sent" unless it has an edge of its own.
struct MessageNode
{
    static constexpr const char *key = "message";

    Channel channel = Channel::Email;
    std::string template_;
    Duration delay;                          ///< before the send is tried
    SendTime sendTime = SendTime::Now;
    TimeOfDay localHour{9 * 60};             ///< SendTime::LocalHour only
    Duration expiry;                         ///< after this it is not sent (seen) any more; 0: never
    Landing landing = Landing::OwnVariant;   ///< the page behind a click
    OnCapped onCapped = OnCapped::Advance;
    std::int64_t throttlePerHour = 0;        ///< 0: unlimited
    Json unknown;

    static const Structure &structure();
    std::vector<Exit> exits() const;
    friend bool operator==(const MessageNode &, const MessageNode &) = default;
};

} // namespace throughline
