// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/form_limits.h"

#include <algorithm>

namespace throughline {

std::span<const FormLimit> formLimits()
{
    static const std::vector<FormLimit> all{
        {Channel::Email, {SlotKind::Subject}, 78, TL_TEXT("Limits", "subject"),
         TL_TEXT("Limits", "RFC 5322, section 2.1.1: lines of at most 78 characters")},
        {Channel::Push, {SlotKind::Headline}, 49, TL_TEXT("Limits", "title"),
         TL_TEXT("Limits", "Braze, push message and image formats: 49 characters on an Android lock screen")},
        {Channel::Push, {SlotKind::Body, SlotKind::Offer}, 160, TL_TEXT("Limits", "text"),
         TL_TEXT("Limits", "Braze, push message and image formats: 160 characters on an iOS lock screen")},
        {Channel::Ad, {SlotKind::Headline}, 40, TL_TEXT("Limits", "headline"),
         TL_TEXT("Limits", "Meta ads guide, feed image: headline of 40 characters")},
        {Channel::Ad, {SlotKind::Body, SlotKind::Offer}, 125, TL_TEXT("Limits", "primary text"),
         TL_TEXT("Limits", "Meta ads guide, feed image: primary text of 125 characters")},
        {Channel::Agent, {SlotKind::Body}, 900, TL_TEXT("Limits", "script"),
         TL_TEXT("Limits", "150 words, what a person says in a minute")},
    };
    return all;
}

const FormLimit *formLimit(Channel channel, SlotKind kind)
{
    for (const FormLimit &limit : formLimits())
        if (limit.channel == channel && std::ranges::find(limit.kinds, kind) != limit.kinds.end())
            return &limit;
    return nullptr;
}

} // namespace throughline
