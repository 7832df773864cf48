// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/calibration/response_log.h"
#include "simulator/calibration/shrinkage.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace throughline::calibration {

/// The steps of a message in the order of `ResponsePlan::shares`.
inline constexpr std::array<std::string_view, 6> stepKeys{"delivered", "seen", "clicked", "replied", "unsubscribed", "complained"};

struct FittedDelay
{
    std::int64_t median = 0;             ///< seconds
    double spread = 0;                   ///< standard deviation of the logarithm, from the quartiles
    std::int64_t observations = 0;
};

/// Response of one group of messages, shrunk towards the group that holds it.
struct FittedResponse
{
    enum class Level { Channel, Kind, Template, Segment, TemplateAndSegment };

    Level level = Level::Channel;
    Channel channel = Channel::Email;
    std::optional<Subject> kind;         ///< of template: Level::Kind and below
    int templateIndex = -1;
    int segment = -1;
    ResponseTally tally;
    std::array<RateBelief, 6> rates;
    std::optional<FittedDelay> seenDelay;  ///< of the channel, from at least 30 messages
    std::optional<FittedDelay> clickDelay;
};

/// Channels first, in the order of `allChannels`, each followed by what is known within it. A
/// channel starts from its published benchmark, which weighs as 40 messages.
std::vector<FittedResponse> fitResponses(const Project &project, const ResponseLog &log, std::size_t segments);

} // namespace throughline::calibration
