// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/channel.h"

namespace throughline {

namespace {

const std::array<ChannelInfo, channelCount> channels{{
    {Channel::Email, "email", TL_TEXT("Channel", "Email"), Arrival::Delivered, "email", "consent_email"},
    {Channel::Sms, "sms", TL_TEXT("Channel", "SMS"), Arrival::Delivered, "phone", "consent_sms"},
    {Channel::Push, "push", TL_TEXT("Channel", "Push"), Arrival::Delivered, "push_token", "consent_push"},
    {Channel::InApp, "inapp", TL_TEXT("Channel", "In-app"), Arrival::NextVisit, "app_installed", "consent_inapp"},
    {Channel::Web, "web", TL_TEXT("Channel", "Web"), Arrival::NextVisit, "", "consent_web"},
    {Channel::Ad, "ad", TL_TEXT("Channel", "Paid ad"), Arrival::Impressions, "", "consent_ad"},
    {Channel::Agent, "agent", TL_TEXT("Channel", "Agent"), Arrival::Conversation, "phone", "consent_agent"},
    {Channel::Mail, "mail", TL_TEXT("Channel", "Mail and store"), Arrival::Posted, "address", "consent_mail"},
}};

} // namespace

const ChannelInfo &info(Channel channel) { return channels[size_t(channel)]; }

std::optional<Channel> channelOfKey(std::string_view key)
{
    for (const ChannelInfo &channel : channels)
        if (channel.key == key)
            return channel.channel;
    return std::nullopt;
}

const std::vector<Choice> &EnumChoices<Channel>::choices()
{
    static const std::vector<Choice> all = [] {
        std::vector<Choice> list;
        for (const ChannelInfo &channel : channels)
            list.push_back({std::string(channel.key), channel.name});
        return list;
    }();
    return all;
}

} // namespace throughline
