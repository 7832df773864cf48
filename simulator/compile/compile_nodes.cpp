// SPDX-License-Identifier: GPL-3.0-or-later
// One overload of `plan` for each node kind.
#include "model/content/liquid/analysis.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"
#include "simulator/compile/compiler.h"
#include "simulator/compile/field_value.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

/// Replays and named events call a purchase by any of these.
bool isPurchaseEvent(const std::string &event)
{
    return event == "purchase" || event == "purchased" || event == "order" || event == "conversion"
        || event == "converted";
}

std::int64_t money(double value) { return clampedRound(value * 10'000); }

} // namespace

Expected<void> Compiler::addNode(const Journey &journey, const Node &node, std::uint32_t place)
{
    Program &p = m_program;
    const auto set = [&](Kind kind, auto &list, auto plan) -> Expected<void> {
        p.nodes[place].kind = kind;
        p.nodes[place].plan = std::uint32_t(list.size());
        list.push_back(std::move(plan));
        return {};
    };
    // Exits first: their order is that of the description.
    const std::vector<Exit> exits = exitsOf(node);
    p.nodes[place].firstExit = std::uint32_t(p.exits.size());
    p.nodes[place].exitCount = std::uint32_t(exits.size());
    metrics::NodeLayout layout;
    layout.journey = journey.id;
    layout.id = node.id;
    layout.kind = std::string(node.kind());
    layout.name = node.name;
    if (const auto channel = channelOf(node))
        layout.channel = std::string(info(*channel).key);
    for (const Exit &exit : exits) {
        const Edge *edge = journey.edge(node.id, exit.key);
        if (!edge && exit.isQuiet)
            edge = journey.edge(node.id, exits.front().key); // not sent follows sent
        std::uint32_t target = nowhere;
        if (edge) {
            const auto found = m_nodePlaces.find(journey.id + "/" + edge->to);
            if (found == m_nodePlaces.end())
                return tl::unexpected(problem("TL413", TL_TEXT("Compile", "There is no node \"%1\" in the journey."), {edge->to}, node.id));
            target = found->second;
        }
        p.exits.push_back(target);
        layout.exits.push_back(exit.key);
        layout.isConnected.push_back(target != nowhere);
    }
    p.layout.nodes.push_back(std::move(layout));

    struct Visitor
    {
        Compiler &c;
        const Journey &journey;
        const Node &node;
        std::uint32_t place;
        decltype(set) &put;

        ProgramJourney &compiled() const { return c.m_program.journeys[c.m_program.nodes[place].journey]; }

        Expected<void> operator()(const EntryAudience &entry) const
        {
            if (auto done = c.checkDuration(entry.after, node.id); !done)
                return done;
            auto rule = c.audienceRule(entry.audience, node.id);
            if (!rule)
                return tl::unexpected(rule.error());
            if (*rule >= 0 && !c.m_survey.hasMembers(entry.audience))
                c.warn("TL420", TL_TEXT("Compile", "Nobody is in the audience \"%1\" at the start."), {entry.audience}, node.id);
            EntryAudiencePlan plan;
            plan.rule = *rule;
            plan.after = entry.after.seconds;
            if (entry.timing == EntryTiming::Recurring)
                plan.every = std::max<std::int64_t>(entry.every.seconds, 3600);
            plan.reEntry = entry.reEntry;
            compiled().entries.push_back(place);
            return put(Kind::EntryAudience, c.m_program.entryAudiences, plan);
        }
        Expected<void> operator()(const EntryEvent &entry) const
        {
            if (auto done = c.checkDuration(entry.pause, node.id); !done)
                return done;
            EntryEventPlan plan;
            plan.isPurchase = isPurchaseEvent(entry.event);
            plan.event = plan.isPurchase ? nowhere : c.behaviourCode(entry.event);
            if (!plan.isPurchase && plan.event == nowhere)
                c.warn("TL422", TL_TEXT("Compile", "The behaviours table has no event \"%1\": nobody enters by it."), {entry.event}, node.id);
            if (!entry.filter.isEveryone()) {
                auto rule = c.ruleOf(entry.filter, node.id);
                if (!rule)
                    return tl::unexpected(rule.error());
                plan.filter = *rule;
            }
            plan.isReplay = entry.source == EventSource::Replay;
            if (compiled().isTested && plan.event != nowhere)
                c.m_program.entryCodes.push_back(plan.event);
            if (!plan.isReplay && plan.event != nowhere)
                c.measureRate(plan, entry.event);
            plan.reEntry = entry.reEntry;
            plan.pause = entry.pause.seconds;
            compiled().entries.push_back(place);
            return put(Kind::EntryEvent, c.m_program.entryEvents, plan);
        }
        Expected<void> operator()(const MessageNode &message) const
        {
            if (auto done = c.checkDuration(message.delay, node.id); !done)
                return done;
            if (auto done = c.checkDuration(message.expiry, node.id); !done)
                return done;
            auto reach = c.addReach(journey, node, message.channel, message.template_);
            if (!reach)
                return tl::unexpected(reach.error());
            Reach &made = c.m_program.reaches[*reach];
            made.expiry = message.expiry.seconds;
            if (message.landing == Landing::GenericPage) {
                made.landing = c.addGenericPage(made.form);
            } else if (message.landing == Landing::OwnVariant) {
                const Template *master = c.m_project.findTemplate(message.template_);
                if (master && master->variant(Channel::Web)) {
                    auto page = c.addForm(message.template_, Channel::Web, node.id);
                    if (!page)
                        return tl::unexpected(page.error());
                    made.landing = *page;
                } else {
                    made.landing = c.addGenericPage(made.form);
                }
            }
            if (message.throttlePerHour > 0) {
                made.limit = std::uint32_t(c.m_program.limits.size());
                c.m_program.limits.push_back({place, message.throttlePerHour});
            }
            MessagePlan plan;
            plan.reach = *reach;
            plan.delay = message.delay.seconds;
            plan.sendTime = message.sendTime;
            plan.localMinutes = message.localHour.minutes;
            plan.onCapped = message.onCapped;
            return put(Kind::Message, c.m_program.messages, plan);
        }
        Expected<void> operator()(const WaitNode &wait) const
        {
            if (auto done = c.checkDuration(wait.duration, node.id); !done)
                return done;
            WaitPlan plan;
            plan.waitFor = wait.waitFor;
            plan.duration = wait.duration.seconds;
            plan.localMinutes = wait.hour.minutes;
            plan.weekday = int(wait.weekday);
            plan.offset = wait.offset.seconds;
            if (wait.date)
                plan.date = (wait.date->seconds - (wait.date->seconds % 86400 + 86400) % 86400) / 86400;
            if (wait.waitFor == WaitFor::Date && !wait.date)
                return tl::unexpected(c.problem("TL416", TL_TEXT("Compile", "The wait has no date."), {}, node.id));
            if (wait.waitFor == WaitFor::DateField) {
                plan.field = c.fieldPlace(wait.field);
                if (plan.field == nowhere || !c.m_population.fields()[plan.field].holdsIntegers())
                    return tl::unexpected(c.problem("TL401", TL_TEXT("Compile", "The customer database has no date \"%1\"."), {wait.field}, node.id));
            }
            return put(Kind::Wait, c.m_program.waits, plan);
        }
        Expected<void> operator()(const WaitEventNode &wait) const
        {
            if (auto done = c.checkDuration(wait.window, node.id); !done)
                return done;
            WaitEventPlan plan;
            plan.what = wait.what;
            plan.window = wait.window.seconds;
            auto message = c.nodeNamed(journey, wait.message, node.id);
            if (!message)
                return tl::unexpected(message.error());
            plan.message = *message;
            if (wait.what == AwaitedEvent::Named) {
                plan.isPurchase = isPurchaseEvent(wait.event);
                plan.event = plan.isPurchase ? nowhere : c.behaviourCode(wait.event);
                if (!plan.isPurchase && plan.event == nowhere)
                    c.warn("TL422", TL_TEXT("Compile", "The behaviours table has no event \"%1\": the wait always times out."), {wait.event}, node.id);
            }
            return put(Kind::WaitEvent, c.m_program.waitEvents, plan);
        }
        Expected<void> operator()(const SplitRuleNode &split) const
        {
            SplitRulePlan plan;
            for (const RuleBranch &branch : split.branches) {
                auto rule = c.ruleOf(branch.rule, node.id);
                if (!rule)
                    return tl::unexpected(rule.error());
                plan.rules.push_back(std::uint32_t(*rule));
                plan.readsEngagements = plan.readsEngagements || c.m_program.rules[std::size_t(*rule)].readsEngagements();
            }
            return put(Kind::SplitRule, c.m_program.splitRules, plan);
        }
        Expected<void> operator()(const SplitEngagementNode &split) const
        {
            if (auto done = c.checkDuration(split.window, node.id); !done)
                return done;
            SplitEngagementPlan plan;
            auto message = c.nodeNamed(journey, split.message, node.id);
            if (!message)
                return tl::unexpected(message.error());
            plan.message = *message;
            plan.window = split.window.seconds;
            for (const EngagementBranch &branch : split.branches)
                plan.branches.push_back(branch.engagement);
            return put(Kind::SplitEngagement, c.m_program.splitEngagements, plan);
        }
        Expected<void> operator()(const SplitExperimentNode &split) const
        {
            double total = 0;
            for (const Arm &arm : split.arms) {
                if (!(arm.weight >= 0))
                    return tl::unexpected(c.problem("TL414", TL_TEXT("Compile", "The weight of the arm \"%1\" is not a share."), {arm.id}, node.id));
                total += arm.weight;
            }
            if (!(total > 0))
                return tl::unexpected(c.problem("TL414", TL_TEXT("Compile", "The experiment has no arm with a weight."), {}, node.id));
            SplitExperimentPlan plan;
            plan.hash = nameHash(split.experiment.empty() ? journey.id + "/" + std::string(originOf(journey, node.id)) : split.experiment);
            plan.window = split.conversionWindow.seconds;
            plan.experiment = std::uint32_t(c.m_program.layout.experiments.size());
            metrics::ExperimentLayout layout;
            layout.id = node.id;
            layout.journey = journey.id;
            double sum = 0;
            for (std::size_t i = 0; i < split.arms.size(); ++i) {
                const Arm &arm = split.arms[i];
                sum += arm.weight;
                plan.upTo.push_back(i + 1 == split.arms.size() ? ~Threshold(0) : thresholdOf(sum / total));
                plan.isHoldout.push_back(arm.isHoldout);
                layout.arms.push_back(arm.id);
                if (arm.isHoldout)
                    layout.control = std::int64_t(i);
                auto effects = c.effectsOf(std::string(originOf(journey, node.id)) + "." + arm.id, {}, std::nullopt, ActsOn::Assigned);
                if (!effects)
                    return tl::unexpected(effects.error());
                plan.onAssigned.push_back(std::move(*effects));
            }
            c.m_program.layout.experiments.push_back(std::move(layout));
            return put(Kind::SplitExperiment, c.m_program.splitExperiments, plan);
        }
        Expected<void> operator()(const ProfileUpdateNode &update) const
        {
            ProfileUpdatePlan plan;
            plan.field = c.fieldPlace(update.field);
            if (plan.field == nowhere) {
                c.warn("TL423", TL_TEXT("Compile", "The customer database has no field \"%1\": the update changes nothing."), {update.field}, node.id);
            } else if (!update.expression.empty()) {
                liquid::ParseResult parsed = liquid::parse(update.expression);
                if (!parsed.isValid())
                    return tl::unexpected(c.problem("TL424", TL_TEXT("Compile", "The expression of the update is no valid Liquid: %1"), {english(parsed.errors.front().message)}, node.id));
                for (const std::string &read : liquid::analyse(parsed.tree).all()) {
                    const std::uint32_t field = c.fieldPlace(read.starts_with("customer.") ? read.substr(9) : read);
                    if (field != nowhere && std::find(plan.reads.begin(), plan.reads.end(), field) == plan.reads.end())
                        plan.reads.push_back(field);
                }
                plan.expression = std::make_shared<const liquid::Template>(std::move(parsed.tree));
            } else {
                const Column &column = c.m_population.fields()[plan.field];
                const auto value = valueFor(column, update.value, c.m_program.extraTexts);
                if (!value)
                    return tl::unexpected(c.problem("TL403", TL_TEXT("Compile", "\"%2\" does not fit the field \"%1\"."), {update.field, formatScalar(update.value)}, node.id));
                plan.value = *value;
            }
            return put(Kind::ProfileUpdate, c.m_program.profileUpdates, plan);
        }
        Expected<void> operator()(const AudienceSyncNode &sync) const
        {
            if (auto done = c.checkDuration(sync.duration, node.id); !done)
                return done;
            AudienceSyncPlan plan;
            plan.isAdd = sync.action == SyncAction::Add;
            plan.list = nameHash(sync.platform + "/" + sync.list);
            plan.duration = sync.duration.seconds;
            if (plan.isAdd) {
                auto reach = c.addReach(journey, node, Channel::Ad, sync.template_);
                if (!reach)
                    return tl::unexpected(reach.error());
                plan.reach = *reach;
            }
            return put(Kind::AudienceSync, c.m_program.audienceSyncs, plan);
        }
        Expected<void> operator()(const TaskAgentNode &task) const
        {
            if (auto done = c.checkDuration(task.window, node.id); !done)
                return done;
            auto reach = c.addReach(journey, node, Channel::Agent, task.template_);
            if (!reach)
                return tl::unexpected(reach.error());
            if (task.capacityPerHour > 0) {
                c.m_program.reaches[*reach].limit = std::uint32_t(c.m_program.limits.size());
                c.m_program.limits.push_back({place, task.capacityPerHour});
            }
            TaskAgentPlan plan;
            plan.reach = *reach;
            plan.isInbound = task.direction == CallDirection::Inbound;
            plan.opens = task.opens.minutes;
            plan.closes = task.closes.minutes;
            plan.window = task.window.seconds;
            return put(Kind::TaskAgent, c.m_program.taskAgents, plan);
        }
        Expected<void> operator()(const WebhookNode &webhook) const
        {
            if (!(webhook.failureShare >= 0 && webhook.failureShare <= 1))
                return tl::unexpected(c.problem("TL414", TL_TEXT("Compile", "The share of failing calls is not between 0 and 1."), {}, node.id));
            return put(Kind::Webhook, c.m_program.webhooks, WebhookPlan{thresholdOf(webhook.failureShare)});
        }
        Expected<void> operator()(const GoalNode &goal) const
        {
            if (auto done = c.checkDuration(goal.window, node.id); !done)
                return done;
            GoalPlan plan;
            plan.isPurchase = isPurchaseEvent(goal.event);
            plan.event = plan.isPurchase ? nowhere : c.behaviourCode(goal.event);
            if (!plan.isPurchase && plan.event == nowhere)
                c.warn("TL422", TL_TEXT("Compile", "The behaviours table has no event \"%1\": nobody reaches the goal."), {goal.event}, node.id);
            plan.value = money(goal.value);
            plan.window = goal.window.seconds;
            plan.endsJourney = goal.endsJourney;
            // Copies of a goal are reached together.
            if (originOf(journey, node.id) == node.id)
                compiled().goals.push_back(place);
            return put(Kind::Goal, c.m_program.goals, plan);
        }
        Expected<void> operator()(const ExitNode &) const
        {
            c.m_program.nodes[place].kind = Kind::Exit;
            return {};
        }
        Expected<void> operator()(const NoteNode &) const { return {}; }
    };
    return std::visit(Visitor{*this, journey, node, place, set}, node.parameters);
}

} // namespace throughline
