// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/journey_facts.h"
#include "model/export/writers.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <pugixml.hpp>

#include <algorithm>

namespace throughline {

namespace {

class XmlText final : public pugi::xml_writer
{
public:
    void write(const void *data, size_t size) override { text.append(static_cast<const char *>(data), size); }

    std::string text;
};

struct Box
{
    double x = 0;
    double y = 0;
    double width = 100;
    double height = 80;
};

/// One process of BPMN 2.0 with Camunda's extensions. Ways may join and loop: a step with several
/// ways in gets an exclusive gateway before it.
class BpmnProcess
{
public:
    BpmnProcess(ExportContext &context, pugi::xml_node definitions)
        : m_context(context)
        , m_journey(context.journey())
        , m_definitions(definitions)
        , m_process(definitions.append_child("bpmn:process"))
    {
        m_process.append_attribute("id") = id(m_journey.id, "Process").c_str();
        m_process.append_attribute("name") = m_journey.name.c_str();
        m_process.append_attribute("isExecutable") = "true";
    }

    void write()
    {
        std::map<std::string, int> waysIn;
        for (const Edge &edge : m_journey.edges)
            ++waysIn[edge.to];
        for (const Node &node : m_journey.nodes)
            if (waysIn[node.id] > 1 && node.kind() != NoteNode::key) {
                const std::string join = id(node.id, "Join");
                place(element("bpmn:exclusiveGateway", join, {}), node, 0, -110, 50, 50);
                m_firsts[node.id] = join;
                m_joins[node.id] = join;
            }
        for (const Node &node : m_journey.nodes)
            std::visit([&](const auto &p) { write(node, p); }, node.parameters);
        for (const auto &[source, target] : m_pending)
            flow(source, target.node, target.name, target.condition, target.isDefault);
        for (const auto &[node, join] : m_joins)
            flow(join, m_mains.at(node), {}, {}, false);
        order();
        draw();
    }

private:
    struct Target
    {
        std::string node;      ///< of the journey; empty: the way ends
        std::string name;
        std::string condition; ///< FEEL
        bool isDefault = false;
    };

    static std::string id(std::string_view of, const char *kind)
    {
        std::string text = kind;
        text += '_';
        for (const char c : of) {
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            // Other bytes are spelled out, so that two ids never become one.
            text += isPlain ? std::string(1, c) : "_" + formatNumber(std::int64_t(static_cast<unsigned char>(c))) + "_";
        }
        return text;
    }

    pugi::xml_node element(const char *type, const std::string &name, const std::string &label)
    {
        pugi::xml_node node = m_process.append_child(type);
        node.append_attribute("id") = name.c_str();
        if (!label.empty())
            node.append_attribute("name") = label.c_str();
        return node;
    }

    /// `dx`, `dy`: from the middle of the node's place.
    pugi::xml_node place(pugi::xml_node element, const Node &node, double dx, double dy, double width, double height)
    {
        const double middleX = node.x * 2 + 300 + dx;
        const double middleY = node.y * 3 + 300 + dy;
        m_boxes[element.attribute("id").value()] = {middleX - width / 2, middleY - height / 2, width, height};
        m_order.emplace_back(element.attribute("id").value());
        return element;
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
            const std::string end = id(node.id + "." + std::string(exit), "End");
            place(element("bpmn:endEvent", end, english({TL_TEXT("Export", "End"), {}})), node, 90 + 60 * double(m_ends[node.id]++), 110, 36, 36);
            m_mains[end] = end;
            m_firsts[end] = end;
            target.node = end;
        }
        m_pending.emplace_back(source, std::move(target));
    }

    void flow(const std::string &source, const std::string &target, const std::string &name, const std::string &condition, bool isDefault)
    {
        const auto first = m_firsts.find(target);
        const std::string to = first == m_firsts.end() ? target : first->second;
        const std::string flowId = "Flow_" + formatNumber(std::int64_t(++m_flows));
        pugi::xml_node flow = element("bpmn:sequenceFlow", flowId, name);
        flow.append_attribute("sourceRef") = source.c_str();
        flow.append_attribute("targetRef") = to.c_str();
        if (!condition.empty() && !isDefault) {
            pugi::xml_node expression = flow.append_child("bpmn:conditionExpression");
            expression.append_attribute("xsi:type") = "bpmn:tFormalExpression";
            expression.text() = ("=" + condition).c_str();
        }
        m_links.push_back({flowId, source, to});
        if (isDefault)
            m_process.find_child_by_attribute("id", source.c_str()).append_attribute("default") = flowId.c_str();
    }

    /// incoming and outgoing must stand before what else an element holds, after its extensions.
    void order()
    {
        for (const auto &[flowId, source, target] : m_links) {
            insert(m_process.find_child_by_attribute("id", source.c_str()), "bpmn:outgoing", flowId);
            insert(m_process.find_child_by_attribute("id", target.c_str()), "bpmn:incoming", flowId);
        }
    }
    static void insert(pugi::xml_node node, const char *name, const std::string &text)
    {
        pugi::xml_node after;
        for (pugi::xml_node child : node.children()) {
            const std::string_view kind = child.name();
            if (kind == "bpmn:extensionElements" || kind == "bpmn:incoming" || (kind == "bpmn:outgoing" && std::string_view(name) == kind))
                after = child;
        }
        pugi::xml_node fresh = after ? node.insert_child_after(name, after) : node.prepend_child(name);
        fresh.text() = text.c_str();
    }

    std::string message(const std::string &name)
    {
        const std::string messageId = id(name, "Message");
        if (!m_messages.insert(messageId).second)
            return messageId;
        pugi::xml_node message = m_definitions.insert_child_before("bpmn:message", m_process);
        message.append_attribute("id") = messageId.c_str();
        message.append_attribute("name") = name.c_str();
        message.append_child("bpmn:extensionElements").append_child("zeebe:subscription").append_attribute("correlationKey") = "=customerId";
        return messageId;
    }

    void timer(pugi::xml_node event, const std::string &kind, const std::string &value)
    {
        pugi::xml_node definition = event.append_child("bpmn:timerEventDefinition");
        definition.append_attribute("id") = (std::string(event.attribute("id").value()) + "_timer").c_str();
        pugi::xml_node time = definition.append_child(("bpmn:" + kind).c_str());
        time.append_attribute("xsi:type") = "bpmn:tFormalExpression";
        time.text() = value.c_str();
    }
    void caught(pugi::xml_node event, const std::string &name)
    {
        pugi::xml_node definition = event.append_child("bpmn:messageEventDefinition");
        definition.append_attribute("id") = (std::string(event.attribute("id").value()) + "_message").c_str();
        definition.append_attribute("messageRef") = message(name).c_str();
    }
    static std::string iso(Duration duration) { return "PT" + formatNumber(std::max<std::int64_t>(0, duration.seconds)) + "S"; }

    void job(pugi::xml_node task, const char *type, const std::vector<std::pair<std::string, std::string>> &headers)
    {
        pugi::xml_node extensions = task.prepend_child("bpmn:extensionElements");
        pugi::xml_node definition = extensions.append_child("zeebe:taskDefinition");
        definition.append_attribute("type") = type;
        pugi::xml_node list = extensions.append_child("zeebe:taskHeaders");
        for (const auto &[key, value] : headers) {
            if (value.empty())
                continue;
            pugi::xml_node header = list.append_child("zeebe:header");
            header.append_attribute("key") = key.c_str();
            header.append_attribute("value") = value.c_str();
        }
    }

    void lose(const Node &node, Message what, Message instead, LossSeverity severity = LossSeverity::Changes)
    {
        m_context.loss(node.id, std::move(what), std::move(instead), severity);
    }

    void write(const Node &node, const EntryEvent &event)
    {
        const std::string name = id(node.id, "Start");
        pugi::xml_node start = place(element("bpmn:startEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        caught(start, event.event);
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
        pugi::xml_node start = place(element("bpmn:startEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        // Several customers start one instance each: a message carries who it is.
        caught(start, "audience " + from.audience);
        standsFor(node, name);
        lose(node, {TL_TEXT("Export", "an entry of all who are in an audience"), {}},
             {TL_TEXT("Export", "a message \"%1\" for each of them, which you publish"), {"audience " + from.audience}});
        leave(name, node, "out");
    }
    void write(const Node &, const NoteNode &) {}
    void write(const Node &node, const ExitNode &)
    {
        const std::string name = id(node.id, "End");
        place(element("bpmn:endEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        standsFor(node, name);
    }

    void write(const Node &node, const WaitNode &wait)
    {
        const std::string name = id(node.id, "Wait");
        pugi::xml_node event = place(element("bpmn:intermediateCatchEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        if (wait.waitFor == WaitFor::Duration) {
            timer(event, "timeDuration", iso(wait.duration));
        } else {
            const std::string variable = "until_" + slug(node.id);
            lose(node, {TL_TEXT("Export", "a moment on the customer's own clock"), {}},
                 {TL_TEXT("Export", "the variable \"%1\", which a worker works out before"), {variable}});
            timer(event, "timeDate", "=" + variable);
        }
        standsFor(node, name);
        leave(name, node, "out");
    }

    void write(const Node &node, const WaitEventNode &wait)
    {
        const std::string gateway = id(node.id, "Either");
        place(element("bpmn:eventBasedGateway", gateway, nodeName(node)), node, 0, 0, 50, 50);
        const std::string happened = id(node.id, "Happened");
        const std::string name = wait.what == AwaitedEvent::Named ? wait.event
            : wait.what == AwaitedEvent::Converted               ? goalEvent()
                                                                 : "message " + EnumChoices<AwaitedEvent>::choices()[std::size_t(wait.what)].key;
        caught(place(element("bpmn:intermediateCatchEvent", happened, name), node, -70, 95, 36, 36), name);
        const std::string over = id(node.id, "Over");
        timer(place(element("bpmn:intermediateCatchEvent", over, formatDuration(wait.window)), node, 30, 95, 36, 36), "timeDuration", iso(wait.window));
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
        place(element("bpmn:exclusiveGateway", name, nodeName(node)), node, 0, 0, 50, 50);
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
        job(place(this->element(element, name, nodeName(node)), node, 0, 0, 100, 80), type, headers);
        standsFor(node, name);
    }
    /// A timer before the task.
    void delayed(const Node &node, Duration delay)
    {
        if (delay.seconds <= 0)
            return;
        const std::string name = id(node.id, "Delay");
        timer(place(element("bpmn:intermediateCatchEvent", name, formatDuration(delay)), node, -120, 0, 36, 36), "timeDuration", iso(delay));
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
        place(element("bpmn:exclusiveGateway", split, english({TL_TEXT("Export", "Sent?"), {}})), node, 0, 95, 50, 50);
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
              {"template", sync.template_}, {"duration", iso(sync.duration)}});
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
        task(node, "bpmn:serviceTask", "throughline-agent-task", {{"queue", call.queue}, {"template", call.template_}, {"window", iso(call.window)}});
        m_context.setting({TL_TEXT("Export", "The queue \"%1\" holds %2 conversations an hour, from %3 to %4."),
                           {call.queue, formatNumber(call.capacityPerHour), formatTimeOfDay(call.opens), formatTimeOfDay(call.closes)}});
        outcome(node, "notReached", "done", TL_TEXT("Export", "Reached?"), "reached = false", TL_TEXT("Export", "not reached"), TL_TEXT("Export", "reached"));
    }
    void outcome(const Node &node, std::string_view no, std::string_view yes, Text question, const char *condition, Text noLabel, Text yesLabel)
    {
        const std::string split = id(node.id, "Outcome");
        place(element("bpmn:exclusiveGateway", split, english({question, {}})), node, 0, 95, 50, 50);
        m_firsts[split] = split;
        m_pending.emplace_back(m_mains.at(node.id), Target{split, {}, {}, false});
        leave(split, node, no, english({noLabel, {}}), condition);
        leave(split, node, yes, english({yesLabel, {}}), {}, true);
    }
    void write(const Node &node, const GoalNode &goal)
    {
        const std::string name = id(node.id, "Goal");
        place(element("bpmn:intermediateThrowEvent", name, nodeName(node)), node, 0, 0, 36, 36);
        standsFor(node, name);
        leave(name, node, "out");
        lose(node, {TL_TEXT("Export", "the goal \"%1\" within %2"), {goal.event, formatDuration(goal.window)}},
             goal.endsJourney ? Message{TL_TEXT("Export", "an event subprocess that ends the instance at the message"), {}}
                              : Message{TL_TEXT("Export", "an event without effect"), {}});
        if (!goal.endsJourney || m_hasGoal)
            return;
        m_hasGoal = true;
        const std::string sub = id(node.id, "Reached");
        pugi::xml_node subprocess = place(element("bpmn:subProcess", sub, nodeName(node)), node, 900, 0, 260, 120);
        subprocess.append_attribute("triggeredByEvent") = "true";
        const Box box = m_boxes[sub];
        pugi::xml_node start = subprocess.append_child("bpmn:startEvent");
        start.append_attribute("id") = (sub + "_start").c_str();
        start.append_attribute("name") = goal.event.c_str();
        start.append_child("bpmn:outgoing").text() = (sub + "_flow").c_str();
        caught(start, goal.event);
        pugi::xml_node end = subprocess.append_child("bpmn:endEvent");
        end.append_attribute("id") = (sub + "_end").c_str();
        end.append_attribute("name") = english({TL_TEXT("Export", "Goal reached"), {}}).c_str();
        end.append_child("bpmn:incoming").text() = (sub + "_flow").c_str();
        pugi::xml_node flow = subprocess.append_child("bpmn:sequenceFlow");
        flow.append_attribute("id") = (sub + "_flow").c_str();
        flow.append_attribute("sourceRef") = (sub + "_start").c_str();
        flow.append_attribute("targetRef") = (sub + "_end").c_str();
        m_boxes[sub + "_start"] = {box.x + 40, box.y + 40, 36, 36};
        m_boxes[sub + "_end"] = {box.x + 180, box.y + 40, 36, 36};
        m_order.push_back(sub + "_start");
        m_order.push_back(sub + "_end");
        m_inner.push_back({sub + "_flow", sub + "_start", sub + "_end"});
    }

    std::string goalEvent() const
    {
        const GoalNode *goal = endingGoal(m_journey);
        return goal ? goal->event : "purchase";
    }

    static void bounds(pugi::xml_node shape, const Box &box)
    {
        pugi::xml_node node = shape.append_child("dc:Bounds");
        const std::pair<const char *, double> all[]{{"x", box.x}, {"y", box.y}, {"width", box.width}, {"height", box.height}};
        for (const auto &[name, value] : all)
            node.append_attribute(name) = formatNumber(value).c_str();
    }
    static void waypoint(pugi::xml_node edge, double x, double y)
    {
        pugi::xml_node point = edge.append_child("di:waypoint");
        point.append_attribute("x") = formatNumber(x).c_str();
        point.append_attribute("y") = formatNumber(y).c_str();
    }
    void draw()
    {
        pugi::xml_node diagram = m_definitions.append_child("bpmndi:BPMNDiagram");
        diagram.append_attribute("id") = "Diagram_1";
        pugi::xml_node plane = diagram.append_child("bpmndi:BPMNPlane");
        plane.append_attribute("id") = "Plane_1";
        plane.append_attribute("bpmnElement") = m_process.attribute("id").value();
        for (const std::string &name : m_order) {
            pugi::xml_node shape = plane.append_child("bpmndi:BPMNShape");
            shape.append_attribute("id") = (name + "_di").c_str();
            shape.append_attribute("bpmnElement") = name.c_str();
            const pugi::xml_node element = m_process.find_child_by_attribute("id", name.c_str());
            if (std::string_view(element.name()) == "bpmn:subProcess")
                shape.append_attribute("isExpanded") = "true";
            if (std::string_view(element.name()) == "bpmn:exclusiveGateway")
                shape.append_attribute("isMarkerVisible") = "true";
            bounds(shape, m_boxes.at(name));
        }
        std::vector<Link> all = m_links;
        all.insert(all.end(), m_inner.begin(), m_inner.end());
        for (const auto &[flowId, source, target] : all) {
            pugi::xml_node edge = plane.append_child("bpmndi:BPMNEdge");
            edge.append_attribute("id") = (flowId + "_di").c_str();
            edge.append_attribute("bpmnElement") = flowId.c_str();
            const Box &from = m_boxes.at(source);
            const Box &to = m_boxes.at(target);
            const bool isBeside = std::abs(from.y + from.height / 2 - to.y - to.height / 2) < 1;
            if (isBeside) {
                waypoint(edge, from.x + (to.x > from.x ? from.width : 0), from.y + from.height / 2);
                waypoint(edge, to.x + (to.x > from.x ? 0 : to.width), to.y + to.height / 2);
                continue;
            }
            const double fromX = from.x + from.width / 2;
            const double toX = to.x + to.width / 2;
            const double middle = (from.y + from.height + to.y) / 2;
            waypoint(edge, fromX, from.y + from.height);
            if (fromX != toX) {
                waypoint(edge, fromX, middle);
                waypoint(edge, toX, middle);
            }
            waypoint(edge, toX, to.y);
        }
    }

    struct Link
    {
        std::string id;
        std::string source;
        std::string target;
    };

    ExportContext &m_context;
    const Journey &m_journey;
    pugi::xml_node m_definitions;
    pugi::xml_node m_process;
    std::map<std::string, std::string> m_firsts; ///< journey node → the element that its ways lead to
    std::map<std::string, std::string> m_mains;  ///< journey node → the element behind its join
    std::map<std::string, std::string> m_joins;
    std::map<std::string, int> m_ends;
    std::vector<std::pair<std::string, Target>> m_pending;
    std::vector<Link> m_links;
    std::vector<Link> m_inner;
    std::map<std::string, Box> m_boxes;
    std::vector<std::string> m_order;
    std::set<std::string> m_messages;
    std::int64_t m_flows = 0;
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
