// SPDX-License-Identifier: GPL-3.0-or-later
// Consent, caps, quiet hours, the hold-out, costs.
#include "simulator/compile/compiler.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

Expected<void> Compiler::addPolicy()
{
    const Policy &policy = m_project.policy;
    if (!(policy.holdoutShare >= 0 && policy.holdoutShare <= 1))
        return tl::unexpected(problem("TL414", TL_TEXT("Compile", "The share of the hold-out is not between 0 and 1."), {}));
    m_program.holdout = thresholdOf(policy.holdoutShare);
    m_program.holdoutHash = nameHash("global hold-out " + m_project.salt);
    for (const Channel channel : allChannels) {
        const auto i = std::size_t(channel);
        m_program.consentField[i] = fieldPlace(std::string(info(channel).consentRole));
        m_program.addressField[i] = info(channel).addressRole.empty() ? nowhere : fieldPlace(std::string(info(channel).addressRole));
        m_program.needsConsent[i] = std::find(policy.consentFree.begin(), policy.consentFree.end(), channel) == policy.consentFree.end();
        m_program.isOff[i] = m_scenario
            && std::find(m_scenario->without.begin(), m_scenario->without.end(), channel) != m_scenario->without.end();
        const auto cost = m_project.money.costPerSend.find(std::string(info(channel).key));
        m_program.unitCosts[i] = cost == m_project.money.costPerSend.end() ? 0 : clampedRound(cost->second * 10'000);
        if (m_program.unitCosts[i] < 0)
            return tl::unexpected(problem("TL414", TL_TEXT("Compile", "The cost of %1 is negative."), {std::string(info(channel).key)}));
    }
    for (const FrequencyCap &cap : policy.caps) {
        if (cap.count < 0 || cap.window.seconds <= 0)
            return tl::unexpected(problem("TL415", TL_TEXT("Compile", "The cap \"%1\" needs a count of 0 or more and a window."), {cap.id}));
        m_program.caps.push_back({cap.channel ? int(*cap.channel) : -1, cap.count, cap.window.seconds});
        m_program.longestCap = std::max(m_program.longestCap, cap.window.seconds);
    }
    for (const QuietHours &quiet : policy.quietHours) {
        std::vector<Channel> channels = quiet.channels;
        if (channels.empty())
            channels = {Channel::Email, Channel::Sms, Channel::Push, Channel::Agent};
        for (const Channel channel : channels) {
            auto &list = m_program.quietHours[std::size_t(channel)];
            if (quiet.from.minutes == quiet.to.minutes)
                continue;
            if (quiet.from.minutes < quiet.to.minutes) {
                list.emplace_back(quiet.from.minutes, quiet.to.minutes);
            } else {
                list.emplace_back(quiet.from.minutes, 1440);
                if (quiet.to.minutes > 0)
                    list.emplace_back(0, quiet.to.minutes);
            }
        }
    }
    return {};
}

} // namespace throughline
