// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"

namespace throughline {

/// At most `count` messages in any `window`, over all journeys.
struct FrequencyCap
{
    std::string id;
    std::optional<Channel> channel;      ///< absent: over all channels together
    std::int64_t count = 3;
    Duration window = Duration::days(7);
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const FrequencyCap &, const FrequencyCap &) = default;
};

/// Hours of the customer's local day in which these channels stay silent; may pass midnight.
struct QuietHours
{
    std::string id;
    TimeOfDay from{21 * 60};
    TimeOfDay to{8 * 60};
    std::vector<Channel> channels;       ///< empty: all that arrive by themselves and calls
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct Policy
{
    std::vector<FrequencyCap> caps;
    std::vector<QuietHours> quietHours;
    double holdoutShare = 0;             ///< global control group: 0 to 1 of all customers get nothing
    std::vector<Channel> consentFree;    ///< channels that need no consent (a contract allows them)
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace throughline
