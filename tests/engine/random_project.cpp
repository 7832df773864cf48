// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/random_project.h"

#include "simulator/engine/luck.h"
#include "tests/harness/text_journey.h"

namespace throughline::test {

/// A random chain of steps, some of them with branches, some with a loop.
std::string randomJourney(std::uint64_t seed)
{
    static constexpr std::array<const char *, 18> steps{
        "email", "sms", "push", "web", "inapp", "mail", "wait 1d", "wait 3h", "await clicked 1d",
        "await seen 12h", "split", "split seen clicked", "rule tier=Gold", "test A B", "update tier=Gold",
        "ad 2d", "agent", "webhook"};
    const Luck luck(seed, 0, 0);
    std::string text = seed % 3 == 0 ? "on cart_abandoned" : "start";
    const std::uint64_t length = 2 + luck.word(0, 1) % 7;
    for (std::uint64_t i = 0; i < length; ++i) {
        const std::string step = steps[luck.word(1, i) % steps.size()];
        text += " > " + step + (i == 0 ? "#first" : "");
        if (step.starts_with("split") && luck.word(2, i) % 2 == 0)
            text += " { clicked: sms ; else: wait 1h }";
        else if (step.starts_with("rule"))
            text += " { yes: wait 2h > email ; else: exit }";
    }
    switch (luck.word(3, 0) % 3) {
    case 0: return text + " > goal > exit";
    case 1: return text + " > wait 5h > #first";
    default: return text;
    }
}

Project randomProject(std::uint64_t seed)
{
    Project project = textProject(randomJourney(seed));
    EffectAssumption effect;
    effect.id = "effect";
    effect.multiplier = 1.4;
    effect.low = 1.1;
    effect.high = 1.8;
    project.assumptions.effects.push_back(effect);
    FrequencyCap cap;
    cap.id = "cap";
    cap.count = 3;
    project.policy.caps.push_back(cap);
    QuietHours quiet;
    quiet.id = "night";
    project.policy.quietHours.push_back(quiet);
    project.policy.holdoutShare = 0.1;
    ChannelCopy copy;
    copy.channel = Channel::Email;
    copy.refresh = Duration::days(1);
    copy.driftShare = 0.1;
    copy.missingShare = 0.1;
    copy.loopback = Duration::hours(6);
    project.data.copies.push_back(copy);
    return project;
}

SmallPopulation variedPopulation(std::size_t customers)
{
    SmallPopulation small;
    small.customers = customers;
    small.hasChanges = true;
    small.everyThirdWithoutSms = true;
    small.zone = "Europe/Berlin";
    small.behaviours = {{"cart_abandoned", monday - 25 * 86400}, {"cart_abandoned", monday - 3 * 86400}};
    return small;
}

} // namespace throughline::test
