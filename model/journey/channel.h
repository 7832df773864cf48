// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/description/types.h"

#include <array>
#include <string_view>

namespace throughline {

enum class Channel { Email, Sms, Push, InApp, Web, Ad, Agent, Mail };

inline constexpr size_t channelCount = 8;
inline constexpr std::array<Channel, channelCount> allChannels{
    Channel::Email, Channel::Sms, Channel::Push, Channel::InApp,
    Channel::Web, Channel::Ad, Channel::Agent, Channel::Mail};

/// How a message reaches the customer.
enum class Arrival {
    Delivered,   ///< arrives by itself: email, sms, push
    NextVisit,   ///< seen when the customer next comes by: inapp, web
    Impressions, ///< shown again and again while in an audience: ad
    Conversation,///< needs a free person: agent
    Posted,      ///< arrives after days: mail
};

/// The one description of a channel; icons, colours, limits and default rates follow its key.
struct ChannelInfo
{
    Channel channel;
    std::string_view key; ///< in files and reports: "email"
    Text name;
    Arrival arrival;
    std::string_view addressRole; ///< role of the customer column without which nothing can be sent
    std::string_view consentRole; ///< role of the consent column
};

const ChannelInfo &info(Channel channel);
std::optional<Channel> channelOfKey(std::string_view key);

template <>
struct EnumChoices<Channel>
{
    static const std::vector<Choice> &choices();
};

} // namespace throughline
