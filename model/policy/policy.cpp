// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/policy.h"

namespace throughline {

const Structure &FrequencyCap::structure()
{
    static const Structure all
        = Describe<FrequencyCap>("frequencyCap", TL_TEXT("Policy", "Frequency cap"),
                                 TL_TEXT("Policy", "At most so many messages in a while, over all journeys."))
              .field(&FrequencyCap::id, "id", TL_TEXT("Policy", "Id"), TL_TEXT("Policy", "Names the cap."))
              .required()
              .field(&FrequencyCap::channel, "channel", TL_TEXT("Policy", "Channel"),
                     TL_TEXT("Policy", "Leave it open to count all channels together."))
              .field(&FrequencyCap::count, "count", TL_TEXT("Policy", "At most"),
                     TL_TEXT("Policy", "How many messages."))
              .unit(Unit::Count)
              .range(0, 100000)
              .field(&FrequencyCap::window, "window", TL_TEXT("Policy", "Within"),
                     TL_TEXT("Policy", "Any stretch of this length."))
              .unit(Unit::Seconds)
              .atLeast(60);
    return all;
}

const Structure &QuietHours::structure()
{
    static const Structure all
        = Describe<QuietHours>("quietHours", TL_TEXT("Policy", "Quiet hours"),
                               TL_TEXT("Policy", "Hours of the customer's day in which nothing is sent."))
              .field(&QuietHours::id, "id", TL_TEXT("Policy", "Id"), TL_TEXT("Policy", "Names the rule."))
              .required()
              .field(&QuietHours::from, "from", TL_TEXT("Policy", "From"),
                     TL_TEXT("Policy", "On the customer's own clock."))
              .field(&QuietHours::to, "to", TL_TEXT("Policy", "To"),
                     TL_TEXT("Policy", "On the customer's own clock; may lie on the next day."))
              .field(&QuietHours::channels, "channels", TL_TEXT("Policy", "Channels"),
                     TL_TEXT("Policy", "None chosen means email, SMS, push and agent."));
    return all;
}

const Structure &Policy::structure()
{
    static const Structure all
        = Describe<Policy>("policy", TL_TEXT("Policy", "Policy"),
                           TL_TEXT("Policy", "The rules above all journeys."))
              .field(&Policy::caps, "caps", TL_TEXT("Policy", "Frequency caps"),
                     TL_TEXT("Policy", "How much a customer gets at most."))
              .field(&Policy::quietHours, "quietHours", TL_TEXT("Policy", "Quiet hours"),
                     TL_TEXT("Policy", "When nothing is sent."))
              .field(&Policy::holdoutShare, "holdoutShare", TL_TEXT("Policy", "Global hold-out"),
                     TL_TEXT("Policy", "Share of all customers who never enter a journey."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&Policy::consentFree, "consentFree", TL_TEXT("Policy", "No consent needed"),
                     TL_TEXT("Policy", "Channels that may be used without consent."));
    return all;
}

} // namespace throughline
