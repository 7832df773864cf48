// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sample/messages.h"

#include "model/values/time.h"
#include "simulator/population/sample/luck.h"
#include "simulator/population/sample/places.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace throughline::sample {

namespace {

// Far from the purposes of life.cpp.
constexpr std::uint32_t firstPurpose = 100;
constexpr std::int64_t hour = 3600;

/// Rates of a channel: shares of the step before.
struct Habit
{
    std::string_view channel;
    std::size_t consent;    ///< index into Life::consent
    double perYear;         ///< messages to a customer of mean interest
    double bounced;
    bool logsDelivery;
    double seenA, seenB;    ///< Beta of the customer's own share seen
    double clickA, clickB;  ///< Beta of the customer's own share clicked of seen
    double unsubscribed, complained;
    double seenMeanHours;
    std::string_view offer, news; ///< beginnings of the message ids
};

constexpr std::array<Habit, 5> habits{{
    {"email", 0, 3.6, 0.012, true, 1.4, 2.4, 0.9, 9.0, 0.004, 0.0006, 7, "offer-", "news-"},
    {"sms", 1, 1.4, 0.02, true, 9.0, 1.5, 0.8, 8.0, 0.012, 0.0008, 0.6, "sms-offer-", "sms-news-"},
    {"push", 2, 2.6, 0.03, false, 0.9, 6.0, 1.5, 4.0, 0.006, 0, 2.5, "push-offer-", "push-news-"},
    {"inapp", 3, 1.2, 0, false, 4.0, 3.0, 1.2, 6.0, 0, 0, 20, "card-", "card-"},
    {"ad", 5, 1.0, 0, false, 3.0, 3.0, 0.3, 30.0, 0, 0, 30, "ad-", "ad-"},
}};

bool hasAddress(const Life &life, std::string_view channel)
{
    if (channel == "email")
        return !life.email.empty();
    if (channel == "sms")
        return !life.phone.empty();
    if (channel == "push")
        return !life.pushToken.empty();
    if (channel == "ad")
        return !life.adId.empty();
    return life.appInstalled;
}

/// The beginning with year and month: "news-2606".
std::string messageId(std::string_view beginning, std::int64_t at)
{
    const std::string date = formatMoment({at});
    return std::string(beginning) + date.substr(2, 2) + date.substr(5, 2);
}

int offsetSeconds(const Life &life)
{
    for (const Country &country : countries())
        for (const Town &town : country.towns)
            if (town.timeZone == life.timeZone)
                return town.offsetMinutes * 60;
    return 0;
}

/// Hours between two hours of the day, the short way round.
int hoursApart(int a, int b)
{
    const int distance = std::abs(a - b);
    return std::min(distance, 24 - distance);
}

} // namespace

void makeMessages(std::uint64_t seed, std::uint64_t number, Life &life)
{
    constexpr std::array<std::uint16_t, 24> habitHours{1, 0, 0, 0, 0, 1, 4, 9, 10, 8, 6, 5,
                                                       9, 6, 4, 4, 6, 8, 11, 13, 14, 11, 6, 3};
    constexpr std::array<std::int64_t, 5> sendHours{9, 10, 12, 17, 19};
    Luck person(seed, number, firstPurpose);
    const int habitHour = int(person.pick(habitHours));
    const double interest = person.gamma(1.6, 1.6);
    const std::int64_t offset = offsetSeconds(life);
    for (std::size_t i = 0; i < habits.size(); ++i) {
        const Habit &habit = habits[i];
        Luck luck(seed, number, firstPurpose + 1 + std::uint32_t(i));
        const double seenShare = luck.beta(habit.seenA, habit.seenB);
        const double clickShare = luck.beta(habit.clickA, habit.clickB);
        if (!life.consent[habit.consent].value_or(false) || !hasAddress(life, habit.channel))
            continue;
        const double meanGap = 365.0 * double(day) / (habit.perYear * (0.25 + 0.75 * interest));
        double at = double(std::max(life.signupAt, now - 365 * day));
        for (;;) {
            at += double(6 * hour) + luck.exponential(meanGap);
            // Campaigns go out at a few hours of the customer's own day.
            const std::int64_t localDay = (std::int64_t(at) + offset) / day;
            const std::int64_t sendHour = sendHours[luck.below(5)];
            const std::int64_t sent = localDay * day + sendHour * hour - offset + luck.below(300);
            if (sent >= now - day)
                break;
            if (sent <= life.signupAt)
                continue;
            const bool isOffer = luck.chance(0.6);
            const std::string message = messageId(isOffer ? habit.offer : habit.news, sent);
            const auto log = [&](std::int64_t moment, std::string_view kind) {
                if (moment < now)
                    life.engagements.push_back({moment, habit.channel, message, kind});
            };
            const double luckSeen = luck.uniform(), luckClick = luck.uniform();
            const double luckLeave = luck.uniform(), luckHour = luck.uniform();
            const bool isBounced = luck.chance(habit.bounced);
            const std::int64_t delay = 30 + std::int64_t(luck.exponential(habit.seenMeanHours * hour));
            log(sent, "sent");
            if (isBounced) {
                log(sent + 4, "bounced");
                continue;
            }
            if (habit.logsDelivery)
                log(sent + 2 + luck.below(20), "delivered");
            const bool isNearHabit = hoursApart(int(sendHour), habitHour) <= 2;
            if (luckSeen >= seenShare * (isNearHabit ? 1.25 : 0.9))
                continue;
            // Many wait for their hour of the day instead of looking at once.
            const std::int64_t untilHabit = ((habitHour - sendHour + 24) % 24) * hour;
            const std::int64_t seen
                = sent + 30 + (luckHour < 0.45 && untilHabit > 0 ? untilHabit + delay % hour : delay);
            log(seen, "seen");
            if (luckClick < clickShare * (isOffer ? 1.2 : 0.8))
                log(seen + 15 + luck.below(400), "clicked");
            if (luckLeave < habit.complained)
                log(seen + 30, "complained");
            if (luckLeave < habit.complained + habit.unsubscribed && seen + 40 < now) {
                log(seen + 40, "unsubscribed");
                life.consent[habit.consent] = false;
                life.changes.push_back({seen + 40, habit.consent == 0 ? "consent_email"
                                            : habit.consent == 1     ? "consent_sms"
                                                                     : "consent_push",
                                        "1", "0"});
                break;
            }
        }
    }
}

} // namespace throughline::sample
