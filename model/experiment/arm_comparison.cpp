// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiment/arm_comparison.h"

#include "model/journey/graph.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <algorithm>
#include <deque>

namespace throughline {

namespace {

std::vector<const Node *> walkFrom(const Journey &journey, const std::string &node, const std::string &exit)
{
    std::deque<std::string> open;
    std::set<std::string> seen;
    const auto follow = [&](const std::string &from, const std::string &by) {
        for (const Edge &edge : journey.edges)
            if (edge.from == from && (by.empty() || edge.exit == by) && seen.insert(edge.to).second)
                open.push_back(edge.to);
    };
    std::vector<const Node *> passed;
    follow(node, exit);
    while (!open.empty()) {
        const std::string id = open.front();
        open.pop_front();
        const Node *next = journey.node(id);
        if (!next)
            continue;
        passed.push_back(next);
        follow(id, {});
    }
    return passed;
}

/// What the comparison sees of a message, a call or an ad.
struct Touch
{
    std::optional<Channel> channel;
    std::string template_;
    std::string when;
    std::string landing;
};

std::optional<Touch> touchOf(const Node &node)
{
    if (const auto *message = std::get_if<MessageNode>(&node.parameters)) {
        std::string when = formatDuration(message->delay) + "/" + formatDuration(message->expiry);
        if (message->sendTime == SendTime::BestHour)
            when += "/best";
        if (message->sendTime == SendTime::LocalHour)
            when += "/" + formatTimeOfDay(message->localHour);
        return Touch{message->channel, message->template_, when,
                     formatNumber(static_cast<std::int64_t>(message->landing))};
    }
    if (const auto *task = std::get_if<TaskAgentNode>(&node.parameters))
        return Touch{Channel::Agent, task->template_,
                     formatTimeOfDay(task->opens) + "/" + formatTimeOfDay(task->closes), {}};
    if (const auto *sync = std::get_if<AudienceSyncNode>(&node.parameters))
        return Touch{Channel::Ad, sync->template_, formatDuration(sync->duration), {}};
    return {};
}

void collect(std::vector<Text> &elements, Text element)
{
    if (std::find(elements.begin(), elements.end(), element) == elements.end())
        elements.push_back(element);
}

Text slotName(const Slot &slot)
{
    const std::vector<Choice> &kinds = EnumChoices<SlotKind>::choices();
    return kinds[static_cast<std::size_t>(slot.kind)].label;
}

void compareTemplates(const Project &project, const std::string &first, const std::string &second,
                      std::vector<Text> &elements)
{
    if (first == second)
        return;
    const Template *a = project.findTemplate(first);
    const Template *b = project.findTemplate(second);
    const std::size_t before = elements.size();
    if (a && b) {
        if (a->offer != b->offer)
            collect(elements, TL_TEXT("Check", "offer"));
        for (const Slot &slot : a->masterSlots) {
            const Slot *other = b->slot(slot.id);
            if (!other || other->text != slot.text || other->image != slot.image)
                collect(elements, slotName(slot));
        }
        for (const Slot &slot : b->masterSlots)
            if (!a->slot(slot.id))
                collect(elements, slotName(slot));
    }
    if (elements.size() == before)
        collect(elements, TL_TEXT("Check", "template"));
}

/// Slots that have a text of their own for one of the two arms.
void compareVariants(const Project &project, const Node &experiment, const Arm &a, const Arm &b,
                     std::vector<Text> &elements)
{
    for (const Template &each : project.templates)
        for (const Slot &slot : each.masterSlots) {
            std::string texts[2] = {slot.text, slot.text};
            for (const SlotVariant &variant : slot.variants) {
                if (variant.arm == experiment.id + "." + a.id)
                    texts[0] = variant.text;
                if (variant.arm == experiment.id + "." + b.id)
                    texts[1] = variant.text;
            }
            if (texts[0] != texts[1])
                collect(elements, slotName(slot));
        }
}

std::vector<Touch> touchesOf(const ArmPath &path)
{
    std::vector<Touch> touches;
    for (const Node *node : path.own)
        if (auto touch = touchOf(*node))
            touches.push_back(std::move(*touch));
    return touches;
}

/// Kinds of the nodes that are neither a touch nor a wait, and the time that waits take.
std::pair<std::vector<std::string_view>, std::int64_t> restOf(const ArmPath &path)
{
    std::vector<std::string_view> kinds;
    std::int64_t waits = 0;
    for (const Node *node : path.own) {
        if (touchOf(*node) || std::holds_alternative<ExitNode>(node->parameters)
            || std::holds_alternative<NoteNode>(node->parameters))
            continue;
        if (std::holds_alternative<WaitNode>(node->parameters))
            waits += longestHoldSeconds(*node);
        else
            kinds.push_back(node->kind());
    }
    std::sort(kinds.begin(), kinds.end());
    return {kinds, waits};
}

std::vector<Text> elementsBetween(const Project &project, const Node &experiment, const ArmPath &a,
                                         const ArmPath &b)
{
    std::vector<Text> elements;
    const std::vector<Touch> first = touchesOf(a);
    const std::vector<Touch> second = touchesOf(b);
    if (first.size() != second.size())
        collect(elements, TL_TEXT("Check", "number of messages"));
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        if (first[i].channel != second[i].channel)
            collect(elements, TL_TEXT("Check", "channel"));
        compareTemplates(project, first[i].template_, second[i].template_, elements);
        if (first[i].when != second[i].when)
            collect(elements, TL_TEXT("Check", "timing"));
        if (first[i].landing != second[i].landing && first[i].channel == second[i].channel)
            collect(elements, TL_TEXT("Check", "landing page"));
    }
    compareVariants(project, experiment, *a.arm, *b.arm, elements);
    const auto [kindsA, waitsA] = restOf(a);
    const auto [kindsB, waitsB] = restOf(b);
    if (waitsA != waitsB)
        collect(elements, TL_TEXT("Check", "timing"));
    if (kindsA != kindsB)
        collect(elements, TL_TEXT("Check", "steps of the path"));
    return elements;
}

} // namespace

std::set<std::string> reachableFrom(const Journey &journey, const std::string &node, const std::string &exit)
{
    std::set<std::string> ids;
    for (const Node *passed : walkFrom(journey, node, exit))
        ids.insert(passed->id);
    return ids;
}

std::vector<ArmPath> armPaths(const Journey &journey, const Node &experiment)
{
    const auto *split = std::get_if<SplitExperimentNode>(&experiment.parameters);
    if (!split)
        return {};
    std::vector<std::vector<const Node *>> all;
    std::optional<std::set<std::string>> common;
    for (const Arm &arm : split->arms) {
        all.push_back(walkFrom(journey, experiment.id, arm.id));
        if (arm.isHoldout)
            continue;
        std::set<std::string> ids;
        for (const Node *node : all.back())
            if (!common || common->contains(node->id))
                ids.insert(node->id);
        common = std::move(ids);
    }
    const auto treated = std::count_if(split->arms.begin(), split->arms.end(),
                                       [](const Arm &arm) { return !arm.isHoldout; });
    std::vector<ArmPath> paths;
    for (std::size_t i = 0; i < all.size(); ++i) {
        ArmPath path{&split->arms[i], {}};
        for (const Node *node : all[i])
            if (treated < 2 || !common || !common->contains(node->id))
                path.own.push_back(node);
        paths.push_back(std::move(path));
    }
    return paths;
}

std::vector<ArmDifference> compareArms(const Project &project, const Journey &journey, const Node &experiment)
{
    std::vector<ArmDifference> differences;
    const ArmPath *first = nullptr;
    const std::vector<ArmPath> paths = armPaths(journey, experiment);
    for (const ArmPath &path : paths) {
        if (path.arm->isHoldout)
            continue;
        if (!first) {
            first = &path;
            continue;
        }
        differences.push_back({first->arm, path.arm, elementsBetween(project, experiment, *first, path)});
    }
    return differences;
}

std::set<std::string> testedTemplates(const Project &project, const Journey &journey, const Node &experiment)
{
    std::set<std::string> ids;
    for (const ArmPath &path : armPaths(journey, experiment))
        for (const Touch &touch : touchesOf(path))
            if (!touch.template_.empty())
                ids.insert(touch.template_);
    for (const Template &each : project.templates)
        for (const Slot &slot : each.masterSlots)
            for (const SlotVariant &variant : slot.variants)
                if (variant.arm.starts_with(experiment.id + "."))
                    ids.insert(each.id);
    return ids;
}

std::optional<std::int64_t> longestSecondsToMessage(const Journey &journey, const Node &experiment)
{
    // The same journey as if customers entered at the experiment.
    Journey from = journey;
    from.edges.clear();
    Node entry;
    entry.id = "(entry)";
    entry.parameters = EntryEvent{};
    std::erase_if(from.nodes, [](const Node &node) { return nodeKind(node.kind())->isEntry; });
    for (const Edge &edge : journey.edges)
        if (from.node(edge.from))
            from.edges.push_back(edge);
    from.nodes.push_back(entry);
    from.edges.push_back({entry.id, "out", experiment.id, {}});
    const JourneyGraph graph(from);
    const std::vector<bool> reachable = graph.reachable();
    const std::vector<std::int64_t> seconds = graph.longestSecondsTo();
    std::optional<std::int64_t> longest;
    for (std::size_t i = 0; i < from.nodes.size(); ++i)
        if (reachable[i] && touchOf(from.nodes[i])) {
            const std::int64_t sent = seconds[i]
                + (std::holds_alternative<MessageNode>(from.nodes[i].parameters)
                       ? longestHoldSeconds(from.nodes[i])
                       : 0);
            longest = std::max(longest.value_or(0), sent);
        }
    return longest;
}

ExperimentPlace findExperiment(const Project &project, std::string_view id)
{
    ExperimentPlace byNode;
    for (const Journey &journey : project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &node : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&node.parameters);
            if (split && split->experiment == id && !id.empty())
                return {&journey, &node, split};
            if (split && node.id == id && !byNode.node)
                byNode = {&journey, &node, split};
        }
    }
    return byNode;
}

std::size_t controlArm(const SplitExperimentNode &split)
{
    const auto holdout = std::find_if(split.arms.begin(), split.arms.end(),
                                      [](const Arm &arm) { return arm.isHoldout; });
    return holdout == split.arms.end() ? 0 : static_cast<std::size_t>(holdout - split.arms.begin());
}

} // namespace throughline
