// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation/findings.h"

#include "model/values/number.h"

namespace throughline {

namespace {

const Check capOfNone{"TL170", Severity::Warning, TL_TEXT("Check", "the cap \"%1\" lets nothing through"),
                      TL_TEXT("Check", "Allow at least one message, or remove the cap.")};
const Check alwaysQuiet{"TL171", Severity::Warning, TL_TEXT("Check", "the quiet hours \"%1\" start and end at the same time and hold no one back"),
                        TL_TEXT("Check", "Choose when they end, or remove them.")};
const Check beliefUpsideDown{"TL180", Severity::Error, TL_TEXT("Check", "the effect \"%1\" is believed to lie between %2 and %3, with %4 at its middle"),
                             TL_TEXT("Check", "Order the three: at least, multiplier, at most.")};
const Check costOfNoChannel{"TL181", Severity::Warning, TL_TEXT("Check", "a cost is given for \"%1\", which is no channel"),
                            TL_TEXT("Check", "Use one of email, sms, push, inapp, web, ad, agent, mail.")};
const Check scenarioDoesNotFit{"TL190", Severity::Error, TL_TEXT("Check", "the scenario \"%1\" cannot be applied: %2"),
                               TL_TEXT("Check", "Change or remove what no longer fits the project.")};

} // namespace

void checkPolicy(const Project &project, Findings &findings)
{
    for (const FrequencyCap &cap : project.policy.caps)
        if (cap.count == 0)
            findings.add(capOfNone, Path("policy/caps") / cap.id, {cap.id});
    for (const QuietHours &quiet : project.policy.quietHours)
        if (quiet.from == quiet.to)
            findings.add(alwaysQuiet, Path("policy/quietHours") / quiet.id, {quiet.id});
    for (const EffectAssumption &effect : project.assumptions.effects)
        if (effect.low > effect.multiplier || effect.multiplier > effect.high)
            findings.add(beliefUpsideDown, Path("assumptions/effects") / effect.id,
                         {effect.id, formatNumber(effect.low), formatNumber(effect.high), formatNumber(effect.multiplier)});
    for (const auto &[channel, cost] : project.money.costPerSend)
        if (!channelOfKey(channel))
            findings.add(costOfNoChannel, Path("money/costPerSend") / channel, {channel});
    for (const Scenario &scenario : project.scenarios)
        if (const auto changed = withScenario(project, scenario); !changed)
            findings.add(scenarioDoesNotFit, Path("scenarios") / scenario.id,
                         {scenario.name, english(changed.error().message)});
}

} // namespace throughline
