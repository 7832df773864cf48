// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace throughline {

/// RFC 3986, section 2.1: everything but unreserved characters becomes %XX.
std::string percentEncoded(std::string_view text);

/// The live address behind a click: the brand's website with the channel's parameters of `tracking`.
/// Their values are Liquid, rendered with `data` ({{ customer.token }} names the customer without
/// giving anything away), then encoded; empty ones are left out. Empty without a website.
std::string liveLink(const Project &project, Channel channel, const Json &data);

/// What previews show for {{ unsubscribe_url }}; the sending platform puts its own there.
std::string unsubscribeLink(const Project &project, std::string_view customerKey);

} // namespace throughline
