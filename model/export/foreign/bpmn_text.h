// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"
#include "model/rules/rule.h"

#include <optional>
#include <string>
#include <string_view>

namespace throughline {

/// ISO 8601, as timers write it: "P1DT2H30M", "PT90S", "P2W". Months count 30 days, years 365.
/// Nothing for expressions, fractions, and lengths beyond a hundred years.
std::optional<Duration> isoDuration(std::string_view text);
/// The duration within a cycle: "R3/PT10H" → "PT10H".
std::string_view repeatedPart(std::string_view cycle);

/// FEEL of the form `field = "Gold"`, `count >= 3`, `vip = true`, `not(vip)`, joined by `and` or by
/// `or`; nothing for anything else.
std::optional<Rule> feelRule(std::string_view condition);

/// The share p of `random number() < p`.
std::optional<double> randomShare(std::string_view condition);

/// "Send reminder by SMS" → SMS; nothing where no channel is named.
std::optional<Channel> channelOfWords(std::string_view name);

/// Deeper than a hundred open elements, as far as tags tell without parsing.
bool nestsTooDeeply(std::string_view xml);

} // namespace throughline
