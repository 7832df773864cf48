// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace throughline {

class ExportContext;
struct MessageContent;
struct Node;

/// The first `most` bytes of a text, without dividing a character.
std::string clipped(std::string_view text, std::size_t most);

/// A blocker for each text of the message that is longer than what the platforms' gateways take,
/// measured without the tags of its template language: what those add is not known here.
void reportTextLimits(ExportContext &context, const Node &node, const MessageContent &content);

} // namespace throughline
