// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/journey_facts.h"

#include "model/export/text_limits.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

namespace throughline {

namespace {

Duration longestAt(const Node &node)
{
    if (const auto *wait = std::get_if<WaitNode>(&node.parameters)) {
        switch (wait->waitFor) {
        case WaitFor::Duration: return wait->duration;
        case WaitFor::LocalHour: return Duration::days(1);
        case WaitFor::Weekday: return Duration::days(7);
        case WaitFor::Date:
        case WaitFor::DateField: return Duration::days(366);
        }
    }
    if (const auto *wait = std::get_if<WaitEventNode>(&node.parameters))
        return wait->window;
    if (const auto *task = std::get_if<TaskAgentNode>(&node.parameters))
        return task->window;
    if (const auto *message = std::get_if<MessageNode>(&node.parameters))
        return {message->delay.seconds + (message->sendTime == SendTime::Now ? 0 : 86400)};
    return {};
}

} // namespace

std::map<std::string, WayFacts> wayFacts(const JourneyTree &tree)
{
    std::map<std::string, WayFacts> facts;
    for (const std::string &entry : tree.entries)
        facts[entry];
    std::map<std::string, const Node *> nodes;
    std::map<std::string, std::vector<const Edge *>> edges;
    for (const Node &node : tree.journey.nodes)
        nodes[node.id] = &node;
    for (const Edge &edge : tree.journey.edges)
        edges[edge.from].push_back(&edge);
    std::vector<std::string> open = tree.entries;
    while (!open.empty()) {
        const std::string id = std::move(open.back());
        open.pop_back();
        const Node &node = *nodes[id];
        for (const Edge *edge : edges[id]) {
            WayFacts next = facts[id];
            if (std::holds_alternative<SplitExperimentNode>(node.parameters)) {
                next.experimentArm = tree.origin(id) + "." + edge->exit;
                next.arms.push_back(next.experimentArm);
            }
            next.longest.seconds += longestAt(node).seconds;
            if (std::holds_alternative<MessageNode>(node.parameters)
                || std::holds_alternative<TaskAgentNode>(node.parameters))
                next.lastMessage = id;
            facts[edge->to] = std::move(next);
            open.push_back(edge->to);
        }
    }
    return facts;
}

const Node *askedMessage(const JourneyTree &tree, const std::map<std::string, WayFacts> &facts, const Node &node)
{
    std::string message;
    if (const auto *split = std::get_if<SplitEngagementNode>(&node.parameters))
        message = split->message;
    else if (const auto *wait = std::get_if<WaitEventNode>(&node.parameters))
        message = wait->message;
    if (message.empty())
        message = facts.at(node.id).lastMessage;
    return tree.journey.node(message);
}

const Node *endingGoalNode(const Journey &journey)
{
    for (const Node &node : journey.nodes)
        if (const auto *goal = std::get_if<GoalNode>(&node.parameters); goal && goal->endsJourney)
            return &node;
    return nullptr;
}

const GoalNode *endingGoal(const Journey &journey)
{
    const Node *node = endingGoalNode(journey);
    return node ? &std::get<GoalNode>(node->parameters) : nullptr;
}

MessageContent contentAt(const ExportContext &context, const std::map<std::string, WayFacts> &facts,
                         const Node &node)
{
    return messageContent(context.project(), templateOf(node), channelOf(node).value_or(Channel::Email),
                          facts.at(node.id).arms);
}

std::string nodeName(const Node &node)
{
    if (!node.name.empty())
        return node.name;
    const NodeKind *kind = nodeKind(node.kind());
    return kind ? kind->structure->title.source : node.id;
}

void reportContentLosses(ExportContext &context, const Node &node, const MessageContent &content)
{
    for (const std::string &variant : content.unsaid)
        context.loss(node.id, {TL_TEXT("Export", "the variant \"%1\", whose rule a text cannot ask"), {variant}},
                     {TL_TEXT("Export", "the default text for everyone"), {}}, LossSeverity::Changes);
    reportTextLimits(context, node, content);
}

void reportMessageLosses(ExportContext &context, const Node &node, const MessageNode &message,
                         const MessageAbilities &abilities)
{
    if (message.sendTime == SendTime::BestHour && !abilities.bestHour)
        context.loss(node.id, {TL_TEXT("Export", "sending at each customer's best hour"), {}},
                     {TL_TEXT("Export", "sent at once"), {}}, LossSeverity::Changes);
    if (message.sendTime == SendTime::LocalHour && !abilities.localHour)
        context.loss(node.id, {TL_TEXT("Export", "sending at %1 of the customer's time"), {formatTimeOfDay(message.localHour)}},
                     {TL_TEXT("Export", "sent at once"), {}}, LossSeverity::Changes);
    if (message.expiry.seconds > 0)
        context.loss(node.id, {TL_TEXT("Export", "a message that lapses after %1"), {formatDuration(message.expiry)}},
                     {TL_TEXT("Export", "a message that does not lapse"), {}}, LossSeverity::Changes);
    if (message.onCapped != OnCapped::Advance)
        context.loss(node.id, {TL_TEXT("Export", "what happens to a customer whom the frequency cap stops"), {}},
                     {TL_TEXT("Export", "the platform's own rule"), {}}, LossSeverity::Changes);
    if (message.throttlePerHour > 0)
        context.setting({TL_TEXT("Export", "Sending limit of \"%1\": at most %2 an hour."),
                         {nodeName(node), formatNumber(message.throttlePerHour)}});
    if (!abilities.notSent && context.journey().edge(context.tree().origin(node.id), "notSent"))
        context.loss(node.id, {TL_TEXT("Export", "a way of its own for customers whom the message does not reach"), {}},
                     {TL_TEXT("Export", "they go on with the others"), {}}, LossSeverity::Changes);
}

} // namespace throughline
