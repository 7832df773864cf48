// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/engine/run.h"
#include "simulator/scenario/compare.h"

#include <vector>

namespace throughline {

/// What a channel adds, on the same customers and luck. Shares, counts and money as in `compareRuns`.
struct Marginal
{
    ComparedMetric lift;                 ///< absolute lift in conversion
    ComparedMetric conversions;
    ComparedMetric revenue;
    ComparedMetric cost;
    ComparedMetric score;                ///< consistency
};

struct ChannelAdvice
{
    Channel channel = Channel::Email;
    std::uint64_t sent = 0;              ///< in the run with all channels
    Marginal leftOut;                    ///< all channels, against all but this one
    Marginal addedIn;                    ///< this channel alone, against none
};

/// One entry for each channel that a node in use sends through, the one that costs most lift when
/// it is left out first. Walks the customers 2 · channels + 2 times: `settings.draws` and
/// `replications` set how sure it is.
Expected<std::vector<ChannelAdvice>> adviseChannels(const Project &project, const Population &population,
                                                    const RunSettings &settings, RunMonitor &monitor);

/// The order in which channels are usually taken up, a rule of thumb by kind of business: "retail",
/// "travel", "b2b"; the general one otherwise.
std::vector<Channel> usualOrder(std::string_view category);

/// `channels[]{channel, place, sent, leftOut{lift,liftSe,conversions,revenue,cost,score,scoreSe},
/// addedIn{…}}`, `usualOrder{general,retail,travel,b2b}` and a note; null where a figure cannot be given.
Json encodeAdvice(const std::vector<ChannelAdvice> &advice);
/// The same as a table for a terminal.
std::string describeAdvice(const std::vector<ChannelAdvice> &advice);

} // namespace throughline
