// SPDX-License-Identifier: GPL-3.0-or-later
// What a message brings about: rates and delays of response, causal effects, cost.
#include "simulator/compile/compiler.h"
#include "simulator/compile/reserved_effects.h"
#include "simulator/engine/exact_math.h"
#include "simulator/response/benchmarks.h"
#include "simulator/response/rate_belief.h"

#include <algorithm>

namespace throughline {

namespace {

bool isShare(double value) { return value >= 0 && value <= 1; }

} // namespace

Expected<std::uint32_t> Compiler::responsePlan(const ResponseAssumption &response)
{
    if (const auto known = m_responsePlans.find(response.id); known != m_responsePlans.end())
        return known->second;
    ResponsePlan plan;
    plan.id = response.id;
    plan.shares = {response.delivered, response.seen, response.clicked,
                   response.replied, response.unsubscribed, response.complained};
    if (!std::all_of(plan.shares.begin(), plan.shares.end(), isShare))
        return tl::unexpected(problem("TL414", TL_TEXT("Compile", "A response rate of \"%1\" is not between 0 and 1."), {response.id}));
    if (response.seenMedian.seconds < 0 || response.clickMedian.seconds < 0 || !(response.seenSpread >= 0)
        || !(response.clickSpread >= 0))
        return tl::unexpected(problem("TL415", TL_TEXT("Compile", "A delay of the response \"%1\" is negative."), {response.id}));
    auto audience = audienceRule(response.audience, {});
    if (!audience)
        return tl::unexpected(audience.error());
    plan.audience = *audience;
    plan.observations = trialsBehind(response);
    plan.seenDelay = DelayLaw::logNormal(double(response.seenMedian.seconds), response.seenSpread);
    plan.clickDelay = DelayLaw::logNormal(double(response.clickMedian.seconds), response.clickSpread);
    m_out.assumptions.push_back({"response " + response.id, response.evidence, response.source});
    const auto place = std::uint32_t(m_program.responses.size());
    m_program.responses.push_back(std::move(plan));
    m_responsePlans[response.id] = place;
    return place;
}

Expected<std::uint32_t> Compiler::effectPlan(const EffectAssumption &effect)
{
    if (const auto known = m_effectPlans.find(effect.id); known != m_effectPlans.end())
        return known->second;
    if (!(effect.multiplier > 0) || !(effect.low > 0) || !(effect.high >= effect.low) || effect.high > 1000)
        return tl::unexpected(problem("TL414", TL_TEXT("Compile", "The effect \"%1\" needs a multiplier above 0 and a range around it."), {effect.id}));
    if (effect.halfLife.seconds <= 0)
        return tl::unexpected(problem("TL415", TL_TEXT("Compile", "The half-life of the effect \"%1\" is not positive."), {effect.id}));
    EffectPlan plan;
    plan.hash = nameHash(effect.id);
    auto audience = audienceRule(effect.audience, {});
    if (!audience)
        return tl::unexpected(audience.error());
    plan.audience = *audience;
    plan.logMedian = roundedTo(exactLog(effect.multiplier));
    // 5th and 95th percentile lie 2 · 1.6449 standard deviations apart.
    plan.logSpread = roundedTo((exactLog(effect.high) - exactLog(effect.low)) / 3.289707253902945);
    plan.halfLife = effect.halfLife.seconds;
    m_out.assumptions.push_back({"effect " + effect.id, effect.evidence, effect.source});
    const auto place = std::uint32_t(m_program.effects.size());
    m_program.effects.push_back(plan);
    m_effectPlans[effect.id] = place;
    return place;
}

Expected<void> Compiler::addReservedEffects()
{
    for (const EffectAssumption &effect : m_project.assumptions.effects) {
        if (effect.node != baselineNode && effect.node != fatigueNode)
            continue;
        auto plan = effectPlan(effect);
        if (!plan)
            return tl::unexpected(plan.error());
        if (effect.node == baselineNode)
            m_program.baselines.push_back(*plan);
        else if (m_program.fatigue < 0)
            m_program.fatigue = std::int32_t(*plan);
    }
    return {};
}

Expected<std::vector<std::uint32_t>> Compiler::effectsOf(const std::string &node, const std::string &templateId,
                                                         std::optional<Channel> channel, ActsOn on)
{
    std::vector<std::pair<int, const EffectAssumption *>> fitting;
    for (const EffectAssumption &effect : m_project.assumptions.effects) {
        if (effect.on != on || (!effect.node.empty() && effect.node != node)
            || (!effect.template_.empty() && effect.template_ != templateId)
            || (effect.channel && effect.channel != channel))
            continue;
        // An arm is reached by its own name alone: what holds for channels acts on messages.
        if (!channel && effect.node.empty())
            continue;
        const int rank = (effect.node.empty() ? 0 : 8) + (effect.template_.empty() ? 0 : 4)
            + (effect.audience.empty() ? 0 : 2) + (effect.channel ? 1 : 0);
        fitting.emplace_back(rank, &effect);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::uint32_t> out;
    for (const auto &[rank, effect] : fitting) {
        auto plan = effectPlan(*effect);
        if (!plan)
            return tl::unexpected(plan.error());
        out.push_back(*plan);
    }
    return out;
}

Expected<std::uint32_t> Compiler::addReach(const Journey &journey, const Node &node, Channel channel, const std::string &templateId)
{
    auto form = addForm(templateId, channel, node.id);
    if (!form)
        return tl::unexpected(form.error());
    Reach reach;
    reach.channel = channel;
    reach.form = *form;
    reach.cost = m_program.unitCosts[std::size_t(channel)];
    std::vector<std::pair<int, const ResponseAssumption *>> fitting;
    for (const ResponseAssumption &response : m_project.assumptions.responses)
        if (response.channel == channel && (response.template_.empty() || response.template_ == templateId))
            fitting.emplace_back((response.template_.empty() ? 0 : 2) + (response.audience.empty() ? 0 : 1), &response);
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    bool isForEveryone = false;
    for (const auto &[rank, response] : fitting) {
        auto plan = responsePlan(*response);
        if (!plan)
            return tl::unexpected(plan.error());
        reach.responses.push_back(*plan);
        isForEveryone = isForEveryone || response->audience.empty();
    }
    if (!isForEveryone) {
        auto plan = responsePlan(benchmarkResponse(channel));
        if (!plan)
            return tl::unexpected(plan.error());
        reach.responses.push_back(*plan);
    }
    for (const auto &[on, list] : {std::pair(ActsOn::Assigned, &reach.onAssigned), std::pair(ActsOn::Sent, &reach.onSent),
                                   std::pair(ActsOn::Seen, &reach.onSeen)}) {
        auto effects = effectsOf(std::string(originOf(journey, node.id)), templateId, channel, on);
        if (!effects)
            return tl::unexpected(effects.error());
        *list = std::move(*effects);
    }
    m_program.reaches.push_back(std::move(reach));
    return std::uint32_t(m_program.reaches.size() - 1);
}

} // namespace throughline
