// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/samples.h"

#include <algorithm>

namespace throughline {

std::string_view embeddedSample(std::string_view fileName);

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all{
        {"cart", TL_TEXT("Samples", "Cart rescue"),
         TL_TEXT("Samples", "An exit-intent popup or an email within the hour, then push, SMS and a retargeting "
                            "ad for those who left a basket behind."),
         embeddedSample("cart.throughline")},
        {"welcome", TL_TEXT("Samples", "Welcome"),
         TL_TEXT("Samples", "A greeting, a card in the app and first finds for new customers, with and without a discount."),
         embeddedSample("welcome.throughline")},
        {"winback", TL_TEXT("Samples", "Win-back"),
         TL_TEXT("Samples", "Regulars who have been silent for half a year: an email at their best hour, then a "
                            "call, a text message, an ad or a card in the post."),
         embeddedSample("winback.throughline")},
        {"recap", TL_TEXT("Samples", "Year-end recap"),
         TL_TEXT("Samples", "A film of each customer's year by email, then a personalised page and the member portal."),
         embeddedSample("recap.throughline")},
        {"vip", TL_TEXT("Samples", "Concert evening for members"),
         TL_TEXT("Samples", "An invitation by email and in the app, a push on the night, and a call after the show."),
         embeddedSample("vip.throughline")},
        {"loyalty", TL_TEXT("Samples", "Loyalty sign-up"),
         TL_TEXT("Samples", "Regulars are invited to join by email and in the app, and asked no more than twice."),
         embeddedSample("loyalty.throughline")},
        {"email-test", TL_TEXT("Samples", "Email test"),
         TL_TEXT("Samples", "Two emails against no email, for any list of your own: nothing but the list is needed."),
         embeddedSample("email-test.throughline")},
    };
    return all;
}

const Sample *findSample(std::string_view key)
{
    const auto found = std::ranges::find(samples(), key, &Sample::key);
    return found == samples().end() ? nullptr : &*found;
}

} // namespace throughline
