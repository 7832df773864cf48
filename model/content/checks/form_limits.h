// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/template.h"

#include <initializer_list>
#include <span>

namespace throughline {

/// How much of a part of a message a channel shows.
struct FormLimit
{
    Channel channel = Channel::Email;
    std::vector<SlotKind> kinds;         ///< the limit is on these together
    std::int64_t characters = 0;         ///< as a reader counts them
    Text part;                           ///< "subject"
    Text source;                         ///< who says so
};

std::span<const FormLimit> formLimits();
/// The limits of one channel for a slot of this kind; null where there is none.
const FormLimit *formLimit(Channel channel, SlotKind kind);

/// More parts than this are charged as so many messages, and arrive as one long text.
inline constexpr int usualSmsParts = 1;
inline constexpr int mostSmsParts = 2;

/// Slots that an SMS is made of, in this order.
inline constexpr std::initializer_list<SlotKind> smsKinds{SlotKind::Headline, SlotKind::Body, SlotKind::Offer,
                                                          SlotKind::Price, SlotKind::CallToAction, SlotKind::Legal};

} // namespace throughline
