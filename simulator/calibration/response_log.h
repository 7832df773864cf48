// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/compile/rule_program.h"

#include <map>
#include <span>
#include <vector>

namespace throughline::calibration {

/// What became of a group of messages: each message counts once in every step that it reached.
struct ResponseTally
{
    std::int64_t sent = 0;
    std::int64_t delivered = 0;
    std::int64_t seen = 0;
    std::int64_t clicked = 0;
    std::int64_t replied = 0;
    std::int64_t unsubscribed = 0;
    std::int64_t complained = 0;

    void add(const ResponseTally &other);
    friend bool operator==(const ResponseTally &, const ResponseTally &) = default;
};

/// Which messages: −1 stands for "of no template of the project" and "in no segment".
struct ResponseGroup
{
    Channel channel = Channel::Email;
    int templateIndex = -1;              ///< in the project
    int segment = -1;                    ///< place in the list of segments

    friend auto operator<=>(const ResponseGroup &, const ResponseGroup &) = default;
};

struct ResponseLog
{
    std::map<ResponseGroup, ResponseTally> groups;
    std::array<std::vector<std::int64_t>, channelCount> seenDelays;  ///< seconds, rising
    std::array<std::vector<std::int64_t>, channelCount> clickDelays; ///< from seen to clicked
    std::int64_t messages = 0;           ///< old enough to count
    std::int64_t tooYoung = 0;           ///< sent within the last three days: they may still be answered
    std::int64_t foreign = 0;            ///< of `messages`, of no template of the project
    std::int64_t machineOpens = 0;       ///< e-mails opened within seconds and never clicked: not counted as seen
    std::int64_t latest = 0;             ///< time of the last row, seconds
};

/// Pairs the rows of the log with the messages that they belong to (same customer, channel and
/// message id; the latest one sent). Customers count for the first segment that holds now. A
/// message belongs to the template whose id it bears, or whose id and a "-" it begins with.
ResponseLog readResponseLog(const Project &project, const Population &population,
                            std::span<const RuleProgram> segments);

} // namespace throughline::calibration
