// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/plan_document.h"

#include "model/content/liquid/render.h"
#include "model/experiment/arm_comparison.h"
#include "model/values/number.h"

#include <cmath>

namespace throughline::planning {

namespace {

/// The text as it reads without any data, or as it is written where it cannot be rendered.
std::string readable(const std::string &text)
{
    const liquid::ParseResult parsed = liquid::parse(text);
    if (!parsed.isValid())
        return text;
    liquid::RenderOptions options;
    options.errorText = liquid::ErrorText::Omitted;
    return liquid::render(parsed.tree, liquid::Data::object(), options).output;
}

std::string textFor(const Slot &slot, const Template &master, Channel channel, const std::string &arm)
{
    for (const SlotVariant &variant : slot.variants)
        if (!arm.empty() && variant.arm == arm)
            return variant.text;
    if (const ChannelVariant *form = master.variant(channel))
        if (const SlotLink *link = form->link(slot.id)) {
            if (link->mode == SlotMode::Drop)
                return {};
            if (link->mode != SlotMode::Inherit)
                return link->text;
        }
    return slot.text;
}

Json slotsOf(const Template &master, Channel channel, const std::string &arm)
{
    Json list = Json::array();
    const std::vector<Choice> &kinds = EnumChoices<SlotKind>::choices();
    for (const Slot &slot : master.masterSlots) {
        const std::string text = readable(textFor(slot, master, channel, arm));
        if (text.empty() && slot.image.empty())
            continue;
        list.push_back({{"kind", kinds[static_cast<std::size_t>(slot.kind)].key},
                        {"text", text},
                        {"alternative", slot.alternativeText}});
    }
    return list;
}

Json messageOf(const Project &project, const Node &node, Channel channel, const std::string &templateId,
               const std::string &when, const std::string &arm)
{
    const Template *master = project.findTemplate(templateId);
    return {{"node", node.id},
            {"name", node.name},
            {"channel", std::string(info(channel).key)},
            {"channelName", info(channel).name.source},
            {"template", master && !master->name.empty() ? master->name : templateId},
            {"when", when},
            {"slots", master ? slotsOf(*master, channel, arm) : Json::array()}};
}

std::string whenOf(const MessageNode &message)
{
    if (message.sendTime == SendTime::BestHour)
        return english({TL_TEXT("TestPlan", "at each customer's best hour"), {}});
    if (message.sendTime == SendTime::LocalHour)
        return english({TL_TEXT("TestPlan", "at %1 local time"), {formatTimeOfDay(message.localHour)}});
    if (message.delay.seconds > 0)
        return english({TL_TEXT("TestPlan", "after %1"), {formatDuration(message.delay)}});
    return english({TL_TEXT("TestPlan", "at once"), {}});
}

Json messagesOf(const Project &project, const TestPlan &plan, const std::string &arm)
{
    Json messages = Json::array();
    const Journey *journey = project.journey(plan.input.journey);
    const Node *node = journey ? journey->node(plan.input.node) : nullptr;
    if (!node)
        return messages;
    const std::string variant = plan.input.node + "." + arm;
    for (const ArmPath &path : armPaths(*journey, *node)) {
        if (path.arm->id != arm)
            continue;
        for (const Node *step : path.own) {
            if (const auto *message = std::get_if<MessageNode>(&step->parameters))
                messages.push_back(messageOf(project, *step, message->channel, message->template_, whenOf(*message), variant));
            if (const auto *task = std::get_if<TaskAgentNode>(&step->parameters))
                messages.push_back(messageOf(project, *step, Channel::Agent, task->template_, {}, variant));
            if (const auto *sync = std::get_if<AudienceSyncNode>(&step->parameters);
                sync && sync->action == SyncAction::Add)
                messages.push_back(messageOf(project, *step, Channel::Ad, sync->template_, {}, variant));
        }
    }
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

Json planDocument(const Project &project, const TestPlan &plan)
{
    Json arms = Json::array();
    for (const ArmPlan &arm : plan.arms)
        arms.push_back({{"id", arm.id},
                        {"label", arm.label},
                        {"share", arm.share},
                        {"control", arm.isControl},
                        {"holdout", arm.isHoldout},
                        {"n", arm.customers ? Json(*arm.customers) : Json(nullptr)},
                        {"messages", messagesOf(project, plan, arm.id)}});
    const Journey *journey = project.journey(plan.input.journey);
    const std::vector<Choice> &outcomes = EnumChoices<Outcome>::choices();
    return {{"format", "throughline-test-plan/1"},
            {"project", project.name},
            {"journey", journey ? journey->name : plan.input.journey},
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
