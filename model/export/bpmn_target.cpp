// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/bpmn_document.h"
#include "model/export/derived_field.h"
#include "model/export/journey_facts.h"
#include "model/export/writers.h"
#include "model/journey/graph.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <pugixml.hpp>

#include <algorithm>
#include <set>

namespace throughline {

namespace {

class XmlText final : public pugi::xml_writer
{
public:
    void write(const void *data, size_t size) override { text.append(static_cast<const char *>(data), size); }

    std::string text;
};

/// Steps that no way leads to would stand beside the process, as starts of their own.
Journey withoutUnreached(ExportContext &context)
{
    Journey journey = context.journey();
    const std::vector<bool> isReached = JourneyGraph(context.journey()).reachable();
    std::set<std::string> left;
    for (std::size_t i = 0; i < isReached.size(); ++i) {
        const Node &node = context.journey().nodes[i];
        if (isReached[i] || node.kind() == NoteNode::key)
            continue;
        left.insert(node.id);
        context.loss(node.id, {TL_TEXT("Export", "a step that no way leads to"), {}}, {TL_TEXT("Export", "left out"), {}},
                     LossSeverity::Cosmetic);
    }
    std::erase_if(journey.nodes, [&](const Node &node) { return left.contains(node.id); });
    std::erase_if(journey.edges, [&](const Edge &edge) { return left.contains(edge.from) || left.contains(edge.to); });
    return journey;
}

/// One process of BPMN 2.0 with Camunda's extensions. Ways may join and loop: a step with several
/// ways in gets an exclusive gateway before it.
class BpmnProcess
{
public:
    BpmnProcess(ExportContext &context, pugi::xml_node definitions)
        : m_context(context)
        , m_journey(withoutUnreached(context))
        , m_document(definitions, m_journey)
    {
    }

    void write()
    {
        std::map<std::string, int> waysIn;
        for (const Edge &edge : m_journey.edges)
            ++waysIn[edge.to];
        for (const Node &node : m_journey.nodes)
            if (waysIn[node.id] > 1 && node.kind() != NoteNode::key) {
                const std::string join = id(node.id, "Join");
                m_document.place(m_document.element("bpmn:exclusiveGateway", join, {}), node, 0, -110, 50, 50);
                m_firsts[node.id] = join;
                m_joins[node.id] = join;
            }
        for (const Node &node : m_journey.nodes)
            std::visit([&](const auto &p) { write(node, p); }, node.parameters);
        for (const auto &[source, target] : m_pending)
            flow(source, target);
        for (const auto &[node, join] : m_joins)
            m_document.flow(join, m_mains.at(node), {}, {}, false);
        reportRounds();
        m_document.finish();
    }

private:
    /// A process keeps no count of rounds: a loop goes on until a way leaves it.
    void reportRounds()
    {
        const JourneyGraph graph(m_journey);
        const auto comesBackTo = [&](std::size_t head) {
            std::vector<bool> seen(graph.size());
            std::vector<std::size_t> open{head};
            while (!open.empty()) {
                const std::size_t here = open.back();
                open.pop_back();
                for (const std::size_t next : graph.next(here)) {
                    if (next == head)
                        return true;
                    if (!seen[next])
                        open.push_back(next);
                    seen[next] = true;
                }
            }
            return false;
        };
        for (const auto &[node, join] : m_joins)
            if (const auto head = graph.indexOf(node); head && comesBackTo(*head))
                lose(*m_journey.node(node), {TL_TEXT("Export", "at most %1 rounds of a loop"), {formatNumber(m_journey.maxRounds)}},
                     m_hasEnd ? Message{TL_TEXT("Export", "rounds until a way leads out of it"), {}}
                              : Message{TL_TEXT("Export", "a loop that nobody leaves"), {}},
                     m_hasEnd ? LossSeverity::Changes : LossSeverity::Blocker);
    }

    struct Target
    {
        std::string node;      ///< of the journey; empty: the way ends
        std::string name;
        std::string condition; ///< FEEL
        bool isDefault = false;
    };

    static std::string id(std::string_view of, const char *kind) { return BpmnDocument::id(of, kind); }
    /// To the first element of a journey node, or to an element of that name.
    void flow(const std::string &source, const Target &target)
    {
        const auto first = m_firsts.find(target.node);
        m_document.flow(source, first == m_firsts.end() ? target.node : first->second, target.name, target.condition, target.isDefault);
    }

    void standsFor(const Node &node, const std::string &element)
    {
        m_mains.emplace(node.id, element);
        m_firsts.emplace(node.id, element);
    }
    /// Something that comes before the step itself.
    void before(const Node &node, const std::string &first)
    {
        if (!m_joins.contains(node.id))
            m_firsts[node.id] = first;
        m_mains[node.id] = first;
    }

    void leave(const std::string &source, const Node &node, std::string_view exit, std::string name = {}, std::string condition = {},
               bool isDefault = false)
    {
        const Edge *edge = m_journey.edge(node.id, exit);
        Target target{edge ? edge->to : std::string(), std::move(name), std::move(condition), isDefault};
        if (!edge) {
            m_hasEnd = true;
            const std::string end = id(node.id + "." + std::string(exit), "End");
            m_document.place(m_document.element("bpmn:endEvent", end, english({TL_TEXT("Export", "End"), {}})), node, 90 + 60 * double(m_ends[node.id]++), 110, 36, 36);
            m_mains[end] = end;
            m_firsts[end] = end;
            target.node = end;
        }
        m_pending.emplace_back(source, std::move(target));
    }

    void lose(const Node &node, Message what, Message instead, LossSeverity severity = LossSeverity::Changes)
    {
        m_context.loss(node.id, std::move(what), std::move(instead), severity);
    }

    void write(const Node &node, const EntryEvent &event)
    {
        const std::string name = id(node.id, "Start");
        pugi::xml_node start = m_document.place(m_document.element("bpmn:startEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        m_document.caught(start, event.event);
        standsFor(node, name);
        if (!event.filter.isEveryone())
            lose(node, {TL_TEXT("Export", "the filter \"%1\""), {describeRule(event.filter)}},
                 {TL_TEXT("Export", "whoever publishes the message asks it"), {}});
        lose(node, {TL_TEXT("Export", "when a customer may enter again (pause %1)"), {formatDuration(event.pause)}},
             {TL_TEXT("Export", "each message starts an instance; publish it with the customer as its id and a time to live"), {}});
        leave(name, node, "out");
    }
    void write(const Node &node, const EntryAudience &from)
    {
        const std::string name = id(node.id, "Start");
        pugi::xml_node start = m_document.place(m_document.element("bpmn:startEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        // Several customers start one instance each: a message carries who it is.
        m_document.caught(start, "audience " + from.audience);
        standsFor(node, name);
        lose(node, {TL_TEXT("Export", "an entry of all who are in an audience"), {}},
             {TL_TEXT("Export", "a message \"%1\" for each of them, which you publish"), {"audience " + from.audience}});
        leave(name, node, "out");
    }
    void write(const Node &, const NoteNode &) {}
    void write(const Node &node, const ExitNode &)
    {
        const std::string name = id(node.id, "End");
        m_hasEnd = true;
        m_document.place(m_document.element("bpmn:endEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        standsFor(node, name);
    }

    void write(const Node &node, const WaitNode &wait)
    {
        const std::string name = id(node.id, "Wait");
        pugi::xml_node event = m_document.place(m_document.element("bpmn:intermediateCatchEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        if (wait.waitFor == WaitFor::Duration) {
            m_document.timer(event, "timeDuration", BpmnDocument::iso(wait.duration));
        } else {
            const std::string variable = "until_" + slug(node.id);
            lose(node, {TL_TEXT("Export", "a moment on the customer's own clock"), {}},
                 {TL_TEXT("Export", "the variable \"%1\", which a worker works out before"), {variable}});
            m_document.timer(event, "timeDate", "=" + variable);
        }
        standsFor(node, name);
        leave(name, node, "out");
    }

    void write(const Node &node, const WaitEventNode &wait)
    {
        const std::string gateway = id(node.id, "Either");
        m_document.place(m_document.element("bpmn:eventBasedGateway", gateway, nodeName(node)), node, 0, 0, 50, 50);
        const std::string happened = id(node.id, "Happened");
        const std::string name = wait.what == AwaitedEvent::Named ? wait.event
            : wait.what == AwaitedEvent::Converted               ? goalEvent()
                                                                 : "message " + EnumChoices<AwaitedEvent>::choices()[std::size_t(wait.what)].key;
        m_document.caught(m_document.place(m_document.element("bpmn:intermediateCatchEvent", happened, name), node, -70, 95, 36, 36), name);
        const std::string over = id(node.id, "Over");
        m_document.timer(m_document.place(m_document.element("bpmn:intermediateCatchEvent", over, formatDuration(wait.window)), node, 30, 95, 36, 36), "timeDuration", BpmnDocument::iso(wait.window));
        m_mains[happened] = happened;
        m_mains[over] = over;
        m_firsts[happened] = happened;
        m_firsts[over] = over;
        m_pending.emplace_back(gateway, Target{happened, {}, {}, false});
        m_pending.emplace_back(gateway, Target{over, {}, {}, false});
        standsFor(node, gateway);
        leave(happened, node, "happened");
        leave(over, node, "timedOut");
    }

    std::string gateway(const Node &node)
    {
        const std::string name = id(node.id, "Split");
        m_document.place(m_document.element("bpmn:exclusiveGateway", name, nodeName(node)), node, 0, 0, 50, 50);
        standsFor(node, name);
        return name;
    }
    void write(const Node &node, const SplitRuleNode &rules)
    {
        const std::string name = gateway(node);
        for (const RuleBranch &branch : rules.branches) {
            const std::string variable = "rule_" + slug(node.id) + "_" + slug(branch.id);
            lose(node, {TL_TEXT("Export", "the rule \"%1\""), {describeRule(branch.rule)}},
                 {TL_TEXT("Export", "the variable \"%1\" (true or false), which a worker fills"), {variable}});
            leave(name, node, branch.id, branch.label.empty() ? branch.id : branch.label, variable + " = true");
        }
        leave(name, node, "else", english({TL_TEXT("Export", "everyone else"), {}}), {}, true);
    }
    void write(const Node &node, const SplitEngagementNode &looks)
    {
        const std::string name = gateway(node);
        for (const EngagementBranch &branch : looks.branches) {
            const std::string variable = "engaged_" + slug(node.id) + "_" + slug(branch.id);
            lose(node, {TL_TEXT("Export", "whether a message was %1"), {EnumChoices<EngagementKind>::choices()[std::size_t(branch.engagement)].key}},
                 {TL_TEXT("Export", "the variable \"%1\" (true or false), which a worker fills"), {variable}});
            leave(name, node, branch.id, branch.label.empty() ? branch.id : branch.label, variable + " = true");
        }
        leave(name, node, "else", english({TL_TEXT("Export", "everyone else"), {}}), {}, true);
    }
    void write(const Node &node, const SplitExperimentNode &experiment)
    {
        const std::string name = gateway(node);
        lose(node, {TL_TEXT("Export", "the same arm whenever the customer comes back"), {}}, {TL_TEXT("Export", "a new draw in each run"), {}});
        double rest = 100;
        for (std::size_t i = 0; i < experiment.arms.size(); ++i) {
            const Arm &arm = experiment.arms[i];
            const bool isLast = i + 1 == experiment.arms.size();
            // Conditions are asked in turn, each with a draw of its own: a share of those who are left.
            const double share = rest > 0 ? std::min(1.0, arm.weight / rest) : 0;
            leave(name, node, arm.id, arm.label.empty() ? arm.id : arm.label, "random number() < " + formatSignificant(share, 12), isLast);
            rest -= arm.weight;
        }
    }

    void task(const Node &node, const char *element, const char *type, std::vector<std::pair<std::string, std::string>> headers)
    {
        const std::string name = id(node.id, "Task");
        headers.insert(headers.begin(), {"step", node.id});
        m_document.job(m_document.place(m_document.element(element, name, nodeName(node)), node, 0, 0, 100, 80), type, headers);
        standsFor(node, name);
    }
    /// A timer before the task.
    void delayed(const Node &node, Duration delay)
    {
        if (delay.seconds <= 0)
            return;
        const std::string name = id(node.id, "Delay");
        m_document.timer(m_document.place(m_document.element("bpmn:intermediateCatchEvent", name, formatDuration(delay)), node, -120, 0, 36, 36), "timeDuration", BpmnDocument::iso(delay));
        const std::string taskId = m_mains.at(node.id);
        m_mains[name] = name;
        m_mains[taskId] = taskId;
        m_firsts[taskId] = taskId;
        m_pending.emplace_back(name, Target{taskId, {}, {}, false});
        before(node, name);
    }

    void write(const Node &node, const MessageNode &message)
    {
        reportMessageLosses(m_context, node, message, {.notSent = true});
        task(node, "bpmn:sendTask", "throughline-send",
             {{"channel", std::string(info(message.channel).key)}, {"template", message.template_}, {"link", landingLink(m_context.project(), message.channel)}});
        const std::string name = m_mains.at(node.id);
        delayed(node, message.delay);
        const bool hasOwnWay = m_journey.edge(node.id, "notSent") != nullptr;
        if (!hasOwnWay) {
            leave(name, node, "sent");
            return;
        }
        const std::string split = id(node.id, "Sent");
        m_document.place(m_document.element("bpmn:exclusiveGateway", split, english({TL_TEXT("Export", "Sent?"), {}})), node, 0, 95, 50, 50);
        m_firsts[split] = split;
        m_pending.emplace_back(name, Target{split, {}, {}, false});
        leave(split, node, "notSent", english({TL_TEXT("Export", "not sent"), {}}), "sent = false");
        leave(split, node, "sent", english({TL_TEXT("Export", "sent"), {}}), {}, true);
    }
    void write(const Node &node, const ProfileUpdateNode &update)
    {
        task(node, "bpmn:serviceTask", "throughline-update-profile",
             {{"field", update.field}, {"value", update.expression.empty() ? formatScalar(update.value) : update.expression}});
        leave(m_mains.at(node.id), node, "out");
    }
    void write(const Node &node, const AudienceSyncNode &sync)
    {
        task(node, "bpmn:serviceTask", "throughline-audience",
             {{"action", sync.action == SyncAction::Add ? "add" : "remove"}, {"platform", sync.platform}, {"list", sync.list},
              {"template", sync.template_}, {"duration", BpmnDocument::iso(sync.duration)}});
        leave(m_mains.at(node.id), node, "out");
    }
    void write(const Node &node, const WebhookNode &hook)
    {
        task(node, "bpmn:serviceTask", "throughline-webhook",
             {{"method", EnumChoices<HttpMethod>::choices()[std::size_t(hook.method)].key}, {"address", hook.address}, {"body", hook.body}});
        outcome(node, "failed", "ok", TL_TEXT("Export", "Accepted?"), "ok = false", TL_TEXT("Export", "failed"), TL_TEXT("Export", "accepted"));
    }
    void write(const Node &node, const TaskAgentNode &call)
    {
        task(node, "bpmn:serviceTask", "throughline-agent-task", {{"queue", call.queue}, {"template", call.template_}, {"window", BpmnDocument::iso(call.window)}});
        m_context.setting({TL_TEXT("Export", "The queue \"%1\" holds %2 conversations an hour, from %3 to %4."),
                           {call.queue, formatNumber(call.capacityPerHour), formatTimeOfDay(call.opens), formatTimeOfDay(call.closes)}});
        outcome(node, "notReached", "done", TL_TEXT("Export", "Reached?"), "reached = false", TL_TEXT("Export", "not reached"), TL_TEXT("Export", "reached"));
    }
    void outcome(const Node &node, std::string_view no, std::string_view yes, Text question, const char *condition, Text noLabel, Text yesLabel)
    {
        const std::string split = id(node.id, "Outcome");
        m_document.place(m_document.element("bpmn:exclusiveGateway", split, english({question, {}})), node, 0, 95, 50, 50);
        m_firsts[split] = split;
        m_pending.emplace_back(m_mains.at(node.id), Target{split, {}, {}, false});
        leave(split, node, no, english({noLabel, {}}), condition);
        leave(split, node, yes, english({yesLabel, {}}), {}, true);
    }
    void write(const Node &node, const GoalNode &goal)
    {
        const std::string name = id(node.id, "Goal");
        m_document.place(m_document.element("bpmn:intermediateThrowEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        standsFor(node, name);
        leave(name, node, "out");
        lose(node, {TL_TEXT("Export", "the goal \"%1\" within %2"), {goal.event, formatDuration(goal.window)}},
             goal.endsJourney ? Message{TL_TEXT("Export", "an event subprocess that ends the instance at the message"), {}}
                              : Message{TL_TEXT("Export", "an event without effect"), {}});
        if (!goal.endsJourney || m_hasGoal)
            return;
        m_hasGoal = true;
        m_document.endAtMessage(id(node.id, "Reached"), node, nodeName(node), goal.event, english({TL_TEXT("Export", "Goal reached"), {}}));
    }

    std::string goalEvent() const
    {
        const GoalNode *goal = endingGoal(m_journey);
        return goal ? goal->event : "purchase";
    }

    ExportContext &m_context;
    const Journey m_journey; ///< what customers can come to
    BpmnDocument m_document;
    bool m_hasEnd = false;
    std::map<std::string, std::string> m_firsts; ///< journey node → the element that its ways lead to
    std::map<std::string, std::string> m_mains;  ///< journey node → the element behind its join
    std::map<std::string, std::string> m_joins;
    std::map<std::string, int> m_ends;
    std::vector<std::pair<std::string, Target>> m_pending;
    bool m_hasGoal = false;
};

} // namespace

Expected<void> writeBpmn(ExportContext &context)
{
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    pugi::xml_node definitions = document.append_child("bpmn:definitions");
    const std::pair<const char *, const char *> spaces[]{
        {"xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL"},
        {"xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"},
        {"xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC"},
        {"xmlns:di", "http://www.omg.org/spec/DD/20100524/DI"},
        {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
        {"xmlns:zeebe", "http://camunda.org/schema/zeebe/1.0"},
        {"xmlns:modeler", "http://camunda.org/schema/modeler/1.0"},
        {"id", "Definitions_1"},
        {"targetNamespace", "https://throughline.example/bpmn"},
        {"modeler:executionPlatform", "Camunda Cloud"},
        {"modeler:executionPlatformVersion", "8.6.0"},
    };
    for (const auto &[name, value] : spaces)
        definitions.append_attribute(name) = value;
    BpmnProcess(context, definitions).write();
    XmlText writer;
    document.save(writer, "  ");
    context.file("journey.bpmn", writer.text);
    context.step({TL_TEXT("Export", "Open journey.bpmn in any BPMN 2.0 modeller, or deploy it to Camunda 8."), {}},
                 "    curl --fail \"$CAMUNDA/v2/deployments\" -H \"Authorization: Bearer $TOKEN\" -F resources=@journey.bpmn");
    context.step({TL_TEXT("Export", "Run workers for the job types throughline-send, throughline-update-profile, throughline-audience, "
                                    "throughline-agent-task and throughline-webhook; their headers say what to do."), {}}, {});
    context.step({TL_TEXT("Export", "Publish the messages that start and continue instances, with the customer's id as correlation key and as "
                                    "the variable customerId."), {}}, {});
    return {};
}

} // namespace throughline
