// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan_document.h"

#include "model/content/specimen.h"
#include "model/experiment/arm_comparison.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <cmath>
#include <filesystem>

namespace throughline::planning {

namespace {

Message whenOf(const MessageNode &message)
{
    if (message.sendTime == SendTime::BestHour)
        return {TL_TEXT("TestPlan", "at each customer's best hour"), {}};
    if (message.sendTime == SendTime::LocalHour)
        return {TL_TEXT("TestPlan", "at %1 local time"), {formatTimeOfDay(message.localHour)}};
    if (message.delay.seconds > 0)
        return {TL_TEXT("TestPlan", "after %1"), {formatDuration(message.delay)}};
    return {TL_TEXT("TestPlan", "at once"), {}};
}

/// As a customer reads it of whom everything usual is known; empty where it cannot be shown.
RenderedMessage shownTo(const Project &project, Channel channel, const std::string &templateId, const std::string &arm)
{
    RenderedMessage nothing;
    nothing.templateId = templateId;
    nothing.channel = channel;
    const Template *master = project.findTemplate(templateId);
    if (!master)
        return nothing;
    Viewer viewer = usualCustomer(project, *master);
    viewer.arms.insert(arm);
    return renderMessage(project, templateId, channel, viewer).value_or(std::move(nothing));
}

/// A picture's path below the folder; addresses and absolute paths stay.
std::string pictureBelow(const std::string &folder, const std::string &image)
{
    const bool isAddress = image.find("://") != std::string::npos;
    return folder.empty() || image.empty() || isAddress ? image : (std::filesystem::path(folder) / image).string();
}

Json encodeMessage(const ArmMessage &message, const std::string &pictureFolder)
{
    const std::vector<Choice> &kinds = EnumChoices<SlotKind>::choices();
    Json parts = Json::array();
    for (const RenderedSlot &slot : message.shown.parts)
        if (!slot.text.empty() || !slot.image.empty())
            parts.push_back({{"id", slot.id},
                             {"kind", kinds[static_cast<std::size_t>(slot.kind)].key},
                             {"text", slot.text},
                             {"image", pictureBelow(pictureFolder, slot.image)},
                             {"imageWidth", slot.imageWidth},
                             {"imageHeight", slot.imageHeight},
                             {"alternative", slot.alternativeText}});
    return {{"node", message.node},
            {"name", message.name},
            {"channel", std::string(info(message.shown.channel).key)},
            {"channelName", info(message.shown.channel).name.source},
            {"template", message.shown.templateId},
            {"when", english(message.when)},
            {"link", message.shown.link},
            {"slots", std::move(parts)}};
}

Json messagesOf(const Project &project, const TestPlan &plan, const std::string &arm, const std::string &pictureFolder)
{
    Json messages = Json::array();
    for (const ArmMessage &message : armMessages(project, plan, arm))
        messages.push_back(encodeMessage(message, pictureFolder));
    return messages;
}

Json stoppingRules(const TestPlan &plan)
{
    Json rules = Json::array();
    const auto add = [&](Text text, std::vector<std::string> arguments = {}) {
        rules.push_back(english({text, std::move(arguments)}));
    };
    if (plan.sequential) {
        for (std::size_t i = 0; i < plan.sequential->looks.size(); ++i) {
            const LookPlan &look = plan.sequential->looks[i];
            if (!std::isfinite(look.boundary))
                continue;
            add(TL_TEXT("TestPlan", "Look %1, at %2 customers: stop where |z| is above %3 (p below %4)."),
                {formatNumber(static_cast<std::int64_t>(i + 1)), formatFixed(look.customers, 0),
                 formatFixed(look.boundary, 3), formatSignificant(look.nominalP, 2)});
        }
        add(TL_TEXT("TestPlan", "Between the looks nobody decides on the result."));
    } else {
        add(TL_TEXT("TestPlan", "One look, when %1 customers have had their whole window of %2 days. Until then nobody "
                                "decides on the result."),
            {plan.total ? formatFixed(*plan.total, 0) : "-", formatSignificant(plan.input.windowDays, 4)});
    }
    add(TL_TEXT("TestPlan", "Stop at once where the sizes of the arms do not fit (sample ratio, p below 0.001), and where a "
                            "message does harm: complaints or wrong content."));
    add(TL_TEXT("TestPlan", "A result counts where its p-value, corrected for %1 comparison(s), is below %2; the interval is "
                            "reported with it."),
        {formatNumber(static_cast<std::int64_t>(plan.input.treatments())), formatSignificant(plan.input.plan.alpha, 3)});
    return rules;
}

Json risksOf(const TestPlan &plan)
{
    Json risks = Json::array();
    const auto add = [&](Text text, std::vector<std::string> arguments = {}) {
        risks.push_back(english({text, std::move(arguments)}));
    };
    for (const Problem &problem : plan.warnings)
        risks.push_back(english(problem.message));
    if (plan.assurance)
        add(TL_TEXT("TestPlan", "By what is believed today the test shows a rise with a chance of %1 %; however large it is, "
                                "not above %2 %."),
            {percentText(*plan.assurance), percentText(*plan.assuranceCeiling)});
    if (plan.holdout)
        add(TL_TEXT("TestPlan", "Holding out %1 customers forgoes about %2 %3 of revenue."),
            {formatFixed(plan.holdout->customers, 0), formatSignificant(plan.holdout->revenue, 3), plan.input.currency});
    if (plan.belief && plan.belief->evidence == Evidence::Assumed)
        add(TL_TEXT("TestPlan", "The expected effect is assumed: no randomised data backs it yet."));
    add(TL_TEXT("TestPlan", "Whoever looks %1 times and stops at the first good result is wrong in %2 % of tests of nothing."),
        {formatNumber(static_cast<std::int64_t>(plan.peekingLooks)), percentText(plan.peekingFalseAlarm)});
    return risks;
}

} // namespace

std::vector<ArmMessage> armMessages(const Project &project, const TestPlan &plan, const std::string &arm)
{
    std::vector<ArmMessage> messages;
    const Journey *journey = project.journey(plan.input.journey);
    const Node *node = journey ? journey->node(plan.input.node) : nullptr;
    if (!node)
        return messages;
    const std::string variant = plan.input.node + "." + arm;
    for (const ArmPath &path : armPaths(*journey, *node)) {
        if (path.arm->id != arm)
            continue;
        for (const Node *step : path.own) {
            const auto channel = channelOf(*step);
            if (!channel)
                continue;
            const auto *message = std::get_if<MessageNode>(&step->parameters);
            messages.push_back({step->id, step->name, message ? whenOf(*message) : Message{},
                                shownTo(project, *channel, templateOf(*step), variant)});
        }
    }
    return messages;
}

Json planDocument(const Project &project, const TestPlan &plan, const std::string &pictureFolder)
{
    Json arms = Json::array();
    for (const ArmPlan &arm : plan.arms)
        arms.push_back({{"id", arm.id},
                        {"label", arm.label},
                        {"share", arm.share},
                        {"control", arm.isControl},
                        {"holdout", arm.isHoldout},
                        {"n", arm.customers ? Json(*arm.customers) : Json(nullptr)},
                        {"messages", messagesOf(project, plan, arm.id, pictureFolder)}});
    const Journey *journey = project.journey(plan.input.journey);
    const std::vector<Choice> &outcomes = EnumChoices<Outcome>::choices();
    return {{"format", "throughline-test-plan/1"},
            {"project", project.name},
            {"journey", journey ? journey->name : plan.input.journey},
            {"brand", typeOf<Brand>().encode(&project.brand)},
            {"name", plan.input.plan.name},
            {"hypothesis", plan.input.plan.hypothesis},
            {"outcome", outcomes[static_cast<std::size_t>(plan.input.plan.outcome)].label.source},
            {"start", plan.input.plan.start ? Json(formatMoment(*plan.input.plan.start).substr(0, 10)) : Json(nullptr)},
            {"plan", encodePlan(plan)},
            {"arms", std::move(arms)},
            {"stopping", stoppingRules(plan)},
            {"risks", risksOf(plan)}};
}

} // namespace throughline::planning
