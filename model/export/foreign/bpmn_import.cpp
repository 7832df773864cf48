// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/derived_field.h"
#include "model/export/foreign/bpmn_text.h"
#include "model/export/foreign/foreign_journey.h"
#include "model/values/number.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

Problem broken(Text text, std::vector<std::string> arguments = {}) { return wrongProblem("TL723", text, std::move(arguments)); }

/// "bpmn:userTask" → "userTask"; prefixes are each modeller's own.
std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childOf(const pugi::xml_node &node, std::string_view name)
{
    for (const pugi::xml_node child : node.children())
        if (localName(child) == name)
            return child;
    return {};
}

std::string textIn(const pugi::xml_node &node)
{
    std::string text = node.text().get();
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string idOf(const pugi::xml_node &node) { return node.attribute("id").value(); }
std::string nameOf(const pugi::xml_node &node)
{
    std::string name = node.attribute("name").value();
    std::replace_if(name.begin(), name.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return name;
}

struct Flow
{
    std::string to;
    std::string name;
    std::string condition; ///< FEEL or another language's, without a leading "="
    bool isDefault = false;
};

/// One process read into a journey. What the engine behind the file would do in a worker is not in
/// the file: names decide what a task is.
class BpmnReader
{
public:
    BpmnReader(const pugi::xml_node &definitions, const pugi::xml_node &process)
        : m_process(process)
        , m_journey(nameOf(process).empty() ? idOf(process) : nameOf(process), TL_TEXT("Import", "BPMN 2.0"))
    {
        for (const pugi::xml_node each : definitions.children())
            if (localName(each) == "message")
                m_messages[idOf(each)] = nameOf(each);
        for (const pugi::xml_node diagram : definitions.children())
            if (localName(diagram) == "BPMNDiagram")
                readPlaces(childOf(diagram, "BPMNPlane"));
    }

    Expected<ImportedProject> read()
    {
        std::size_t count = 0;
        for (const pugi::xml_node each : m_process.children()) {
            if (++count > 4 * maxForeignSteps)
                return tl::unexpected(broken(TL_TEXT("Import", "The file holds more than %1 steps."), {formatNumber(std::int64_t(maxForeignSteps))}));
            if (localName(each) == "sequenceFlow")
                readFlow(each);
            else if (!idOf(each).empty())
                m_elements[idOf(each)] = each;
        }
        for (const pugi::xml_node each : m_process.children())
            if (!idOf(each).empty() && localName(each) != "sequenceFlow")
                readElement(each);
        return m_journey.take();
    }

private:
    void readPlaces(const pugi::xml_node &plane)
    {
        for (const pugi::xml_node shape : plane.children()) {
            const pugi::xml_node bounds = childOf(shape, "Bounds");
            const auto x = parseReal(bounds.attribute("x").value());
            const auto y = parseReal(bounds.attribute("y").value());
            constexpr double edge = 1e6;
            if (localName(shape) == "BPMNShape" && x && y && std::abs(*x) < edge && std::abs(*y) < edge)
                m_places[shape.attribute("bpmnElement").value()] = {
                    *x + parseReal(bounds.attribute("width").value()).value_or(0) / 2,
                    *y + parseReal(bounds.attribute("height").value()).value_or(0) / 2};
        }
        m_journey.hasPlaces = !m_places.empty();
    }

    void readFlow(const pugi::xml_node &flow)
    {
        const std::string from = flow.attribute("sourceRef").value();
        std::string condition = textIn(childOf(flow, "conditionExpression"));
        if (condition.starts_with('='))
            condition.erase(0, 1);
        m_flows[from].push_back({flow.attribute("targetRef").value(), nameOf(flow), condition, false});
        m_flowIds[idOf(flow)] = {from, m_flows[from].size() - 1};
    }

    void place(Node &node, const std::string &element)
    {
        if (const auto at = m_places.find(element); at != m_places.end()) {
            node.x = at->second.first;
            node.y = at->second.second;
        }
    }
    void add(const pugi::xml_node &element, NodeParameters parameters)
    {
        place(m_journey.add(idOf(element), nameOf(element), std::move(parameters)), idOf(element));
    }
    const std::vector<Flow> &flowsOf(const std::string &element) const
    {
        static const std::vector<Flow> none;
        const auto found = m_flows.find(element);
        return found == m_flows.end() ? none : found->second;
    }
    std::string firstBehind(const std::string &element) const
    {
        const auto &flows = flowsOf(element);
        return flows.empty() ? std::string() : flows.front().to;
    }
    /// The only way out by this exit; further ones run side by side in BPMN.
    void follow(const pugi::xml_node &element, const char *exit)
    {
        const auto &flows = flowsOf(idOf(element));
        if (!flows.empty())
            m_journey.way(idOf(element), exit, flows.front().to);
        if (flows.size() > 1)
            m_journey.leaveOut(nameOrId(element), {TL_TEXT("Import", "Of %1 ways at the same time only the first was taken over."),
                                                   {formatNumber(std::int64_t(flows.size()))}});
    }
    static std::string nameOrId(const pugi::xml_node &element) { return nameOf(element).empty() ? idOf(element) : nameOf(element); }

    void leaveOut(const pugi::xml_node &element, Message what)
    {
        m_journey.leaveOut(nameOrId(element), std::move(what));
        m_journey.skip(idOf(element), firstBehind(idOf(element)));
    }

    std::string messageOf(const pugi::xml_node &event) const
    {
        const pugi::xml_node definition = childOf(event, "messageEventDefinition");
        const auto found = m_messages.find(definition.attribute("messageRef").value());
        std::string name = found == m_messages.end() ? nameOf(event) : found->second;
        return name.empty() ? idOf(event) : name;
    }

    void readElement(const pugi::xml_node &element)
    {
        const std::string_view kind = localName(element);
        if (kind == "startEvent")
            readStart(element);
        else if (kind == "endEvent")
            add(element, ExitNode{nameOf(element), {}});
        else if (kind == "intermediateCatchEvent")
            readCatch(element);
        else if (kind == "intermediateThrowEvent")
            readThrow(element);
        else if (kind == "eventBasedGateway")
            readEither(element);
        else if (kind == "exclusiveGateway" || kind == "inclusiveGateway" || kind == "complexGateway")
            readGateway(element, kind == "exclusiveGateway");
        else if (kind == "parallelGateway") {
            if (flowsOf(idOf(element)).size() > 1)
                m_journey.leaveOut(nameOrId(element), {TL_TEXT("Import", "Of %1 ways at the same time only the first was taken over."),
                                                       {formatNumber(std::int64_t(flowsOf(idOf(element)).size()))}});
            m_journey.skip(idOf(element), firstBehind(idOf(element)));
        } else if (kind == "boundaryEvent")
            m_journey.leaveOut(nameOrId(element), {TL_TEXT("Import", "An event at the edge of a task was left out, with the way behind it."), {}});
        else if (kind.ends_with("ask"))
            readTask(element, kind);
        else if (kind == "subProcess" || kind == "transaction" || kind == "adHocSubProcess")
            readSubProcess(element);
        else if (kind == "callActivity")
            leaveOut(element, {TL_TEXT("Import", "A call of another process was left out."), {}});
    }

    void readStart(const pugi::xml_node &event)
    {
        if (childOf(event, "messageEventDefinition") || childOf(event, "signalEventDefinition")) {
            EntryEvent entry;
            entry.event = slug(messageOf(event));
            if (messageOf(event).starts_with("audience ")) {
                EntryAudience from;
                from.audience = m_journey.audience(messageOf(event).substr(9));
                add(event, from);
                m_journey.leaveOut(nameOrId(event), {TL_TEXT("Import", "The audience \"%1\" holds everyone until its rule is drawn."), {messageOf(event).substr(9)}});
                return follow(event, "out");
            }
            add(event, entry);
            return follow(event, "out");
        }
        EntryAudience entry;
        entry.audience = m_journey.audience("Everyone");
        const pugi::xml_node cycle = childOf(childOf(event, "timerEventDefinition"), "timeCycle");
        if (const auto every = isoDuration(repeatedPart(textIn(cycle))); every && every->seconds >= 3600) {
            entry.timing = EntryTiming::Recurring;
            entry.every = *every;
        } else if (childOf(event, "timerEventDefinition")) {
            m_journey.leaveOut(nameOrId(event), {TL_TEXT("Import", "When the process starts was not taken over: everyone enters once, at the beginning."), {}});
        }
        add(event, entry);
        follow(event, "out");
    }

    void readCatch(const pugi::xml_node &event)
    {
        if (m_caught.contains(idOf(event)))
            return;
        if (childOf(event, "messageEventDefinition") || childOf(event, "signalEventDefinition")) {
            WaitEventNode wait;
            wait.what = AwaitedEvent::Named;
            wait.event = slug(messageOf(event));
            wait.window = Duration::days(30);
            m_journey.leaveOut(nameOrId(event), {TL_TEXT("Import", "It waits without an end; here the wait ends after 30 days, and the customer's way with it."), {}});
            add(event, wait);
            return follow(event, "happened");
        }
        const pugi::xml_node timer = childOf(event, "timerEventDefinition");
        if (!timer)
            return leaveOut(event, {TL_TEXT("Import", "An event of this kind was left out."), {}});
        WaitNode wait;
        const std::string duration = textIn(childOf(timer, "timeDuration"));
        const std::string date = textIn(childOf(timer, "timeDate"));
        if (const auto length = isoDuration(duration)) {
            wait.duration = *length;
        } else if (const auto moment = parseMoment(date)) {
            wait.waitFor = WaitFor::Date;
            wait.date = *moment;
            wait.hour = TimeOfDay{int(((moment->seconds % 86400 + 86400) % 86400) / 60)};
        } else {
            m_journey.leaveOut(nameOrId(event), {TL_TEXT("Import", "How long it waits (%1) was not understood; it waits a day."),
                                                 {duration.empty() ? date : duration}});
        }
        add(event, wait);
        follow(event, "out");
    }

    void readThrow(const pugi::xml_node &event)
    {
        if (!idOf(event).starts_with("Goal_"))
            return leaveOut(event, {TL_TEXT("Import", "A thrown event has no counterpart."), {}});
        add(event, GoalNode{});
        follow(event, "out");
    }

    /// A message or a timer, whichever comes first.
    void readEither(const pugi::xml_node &gateway)
    {
        WaitEventNode wait;
        wait.what = AwaitedEvent::Named;
        std::string happened;
        std::string over;
        bool hasTimer = false;
        for (const Flow &flow : flowsOf(idOf(gateway))) {
            const auto found = m_elements.find(flow.to);
            if (found == m_elements.end())
                continue;
            const pugi::xml_node event = found->second;
            m_caught.insert(flow.to);
            if (const pugi::xml_node timer = childOf(event, "timerEventDefinition"); timer && !hasTimer) {
                hasTimer = true;
                over = firstBehind(flow.to);
                wait.window = isoDuration(textIn(childOf(timer, "timeDuration"))).value_or(Duration::days(2));
            } else if (wait.event.empty() && !timer) {
                wait.event = slug(messageOf(event));
                happened = firstBehind(flow.to);
            } else {
                m_journey.leaveOut(nameOrId(event), {TL_TEXT("Import", "Only one event and one timer can be waited for; this one was left out."), {}});
            }
        }
        if (wait.event.empty())
            return leaveOut(gateway, {TL_TEXT("Import", "It waits for no message."), {}});
        // Our own words for what a message does.
        const std::pair<const char *, AwaitedEvent> ours[]{
            {"message_seen", AwaitedEvent::Seen}, {"message_clicked", AwaitedEvent::Clicked}, {"message_replied", AwaitedEvent::Replied}};
        for (const auto &[word, what] : ours)
            if (wait.event == word) {
                wait.what = what;
                wait.event.clear();
                break;
            }
        add(gateway, wait);
        m_journey.way(idOf(gateway), "happened", happened);
        m_journey.way(idOf(gateway), "timedOut", over);
    }

    void readGateway(const pugi::xml_node &gateway, bool isExclusive)
    {
        std::vector<Flow> flows = flowsOf(idOf(gateway));
        if (flows.size() < 2)
            return m_journey.skip(idOf(gateway), firstBehind(idOf(gateway)));
        if (const auto standard = m_flowIds.find(gateway.attribute("default").value()); standard != m_flowIds.end())
            if (standard->second.first == idOf(gateway))
                flows[standard->second.second].isDefault = true;
        if (!isExclusive)
            m_journey.leaveOut(nameOrId(gateway), {TL_TEXT("Import", "Several of its ways could be taken at once; here the first whose condition holds."), {}});
        if (readExperiment(gateway, flows))
            return;
        SplitRuleNode split;
        std::vector<std::pair<std::string, std::string>> ways;
        for (std::size_t i = 0; i < flows.size(); ++i) {
            const Flow &flow = flows[i];
            if (flow.isDefault || (flow.condition.empty() && i + 1 == flows.size())) {
                ways.emplace_back("else", flow.to);
                continue;
            }
            RuleBranch branch;
            branch.id = "b" + formatNumber(std::int64_t(i + 1));
            branch.label = flow.name;
            const auto rule = feelRule(flow.condition);
            const std::string what = flow.name.empty() ? nameOrId(gateway) + " " + branch.id : flow.name;
            branch.rule = rule ? *rule : m_journey.unreadRule(nameOrId(gateway), what, flow.condition.empty() ? flow.name : flow.condition);
            ways.emplace_back(branch.id, flow.to);
            split.branches.push_back(std::move(branch));
        }
        add(gateway, split);
        for (const auto &[exit, to] : ways)
            m_journey.way(idOf(gateway), exit, to);
    }

    /// Conditions that draw a number each, asked in turn: shares of those who are left.
    bool readExperiment(const pugi::xml_node &gateway, const std::vector<Flow> &flows)
    {
        SplitExperimentNode experiment;
        double left = 100;
        std::vector<std::string> targets;
        for (const Flow &flow : flows) {
            const auto share = flow.isDefault ? std::optional<double>(1) : randomShare(flow.condition);
            if (!share)
                return false;
            Arm arm;
            arm.id = "a" + formatNumber(std::int64_t(targets.size() + 1));
            arm.label = flow.name;
            // Rounded to what people write: the shares were rounded when they were made.
            arm.weight = std::round(left * *share * 1e6) / 1e6;
            left -= left * *share;
            experiment.arms.push_back(std::move(arm));
            targets.push_back(flow.to);
        }
        const bool isChain = std::any_of(flows.begin(), flows.end(), [](const Flow &flow) { return flow.isDefault; });
        if (!isChain)
            return false;
        add(gateway, experiment);
        for (std::size_t i = 0; i < targets.size(); ++i)
            m_journey.way(idOf(gateway), experiment.arms[i].id, targets[i]);
        return true;
    }

    void readTask(const pugi::xml_node &task, std::string_view kind)
    {
        std::map<std::string, std::string> headers;
        const pugi::xml_node extensions = childOf(task, "extensionElements");
        for (const pugi::xml_node header : childOf(extensions, "taskHeaders").children())
            headers[header.attribute("key").value()] = header.attribute("value").value();
        const std::string type = childOf(extensions, "taskDefinition").attribute("type").value();
        const std::string name = nameOrId(task);
        if (type == "throughline-update-profile") {
            ProfileUpdateNode update;
            update.field = headers["field"];
            update.value = headers["value"];
            add(task, update);
            return follow(task, "out");
        }
        if (type == "throughline-audience") {
            AudienceSyncNode sync;
            sync.action = headers["action"] == "remove" ? SyncAction::Remove : SyncAction::Add;
            sync.platform = headers["platform"];
            sync.list = headers["list"];
            sync.template_ = m_journey.messageTemplate(name, Channel::Ad, {}, {});
            sync.duration = isoDuration(headers["duration"]).value_or(Duration::days(7));
            add(task, sync);
            return follow(task, "out");
        }
        const bool isCall = type == "throughline-agent-task" || kind == "userTask" || kind == "manualTask";
        if (isCall) {
            TaskAgentNode call;
            call.queue = headers.contains("queue") ? headers["queue"] : name;
            call.template_ = m_journey.messageTemplate(name, Channel::Agent, {}, {});
            call.window = isoDuration(headers["window"]).value_or(Duration::days(2));
            add(task, call);
            return follow(task, "done");
        }
        if (type == "throughline-send" || kind == "sendTask" || channelOfWords(name)) {
            MessageNode message;
            const auto said = channelOfKey(headers["channel"]);
            message.channel = said ? *said : channelOfWords(name).value_or(Channel::Email);
            message.template_ = m_journey.messageTemplate(name, message.channel, {}, {});
            if (type != "throughline-send")
                m_journey.leaveOut(name, {TL_TEXT("Import", "Taken as a message through %1; what it says is not in the file."),
                                          {info(message.channel).name.source}});
            else
                m_journey.leaveOut(name, {TL_TEXT("Import", "What the message says is not in the file."), {}});
            add(task, message);
            return follow(task, "sent");
        }
        if (type == "throughline-webhook" || kind == "serviceTask") {
            WebhookNode hook;
            hook.address = headers.contains("address") ? headers["address"] : "https://hooks.example/" + slug(name);
            hook.body = headers["body"];
            if (type != "throughline-webhook")
                m_journey.leaveOut(name, {TL_TEXT("Import", "The service \"%1\" was taken as a webhook; its address is not in the file."), {type}});
            add(task, hook);
            return follow(task, "ok");
        }
        leaveOut(task, {TL_TEXT("Import", "A task of this kind was left out."), {}});
    }

    void readSubProcess(const pugi::xml_node &process)
    {
        if (std::string_view(process.attribute("triggeredByEvent").value()) != "true")
            return leaveOut(process, {TL_TEXT("Import", "What happens within a subprocess was left out."), {}});
        const pugi::xml_node start = childOf(process, "startEvent");
        if (!childOf(start, "messageEventDefinition"))
            return m_journey.leaveOut(nameOrId(process), {TL_TEXT("Import", "A subprocess that an event starts was left out."), {}});
        // A process that a message ends anywhere: our goal.
        for (Node &node : m_journey.project().journeys.front().nodes)
            if (auto *goal = std::get_if<GoalNode>(&node.parameters)) {
                goal->event = slug(messageOf(start));
                return;
            }
        GoalNode goal;
        goal.event = slug(messageOf(start));
        add(process, goal);
    }

    pugi::xml_node m_process;
    ForeignJourney m_journey;
    std::map<std::string, std::string> m_messages;
    std::map<std::string, std::pair<double, double>> m_places;
    std::map<std::string, pugi::xml_node> m_elements;
    std::map<std::string, std::vector<Flow>> m_flows;
    std::map<std::string, std::pair<std::string, std::size_t>> m_flowIds;
    std::set<std::string> m_caught; ///< events that an event-based gateway took in
};

} // namespace

Expected<ImportedProject> importBpmn(std::string_view text)
{
    // No modeller writes one, and entities that double at every step live there.
    if (text.find("<!DOCTYPE") != std::string_view::npos || text.find("<!ENTITY") != std::string_view::npos)
        return tl::unexpected(broken(TL_TEXT("Import", "The file defines entities of its own: it is not opened.")));
    if (nestsTooDeeply(text))
        return tl::unexpected(broken(TL_TEXT("Import", "The file nests its elements too deeply.")));
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    if (!parsed)
        return tl::unexpected(broken(TL_TEXT("Import", "This is not valid XML: %1 at byte %2."),
                                     {parsed.description(), formatNumber(std::int64_t(parsed.offset))}));
    const pugi::xml_node definitions = document.document_element();
    if (localName(definitions) != "definitions")
        return tl::unexpected(wrongProblem("TL722", TL_TEXT("Import", "This XML is no BPMN 2.0: its root is \"%1\"."), {definitions.name()}));
    pugi::xml_node chosen;
    std::vector<std::string> others;
    for (const pugi::xml_node process : definitions.children()) {
        if (localName(process) != "process")
            continue;
        if (!chosen)
            chosen = process;
        else if (!childOf(chosen, "startEvent") && childOf(process, "startEvent"))
            chosen = process;
        else
            others.push_back(nameOf(process).empty() ? idOf(process) : nameOf(process));
    }
    if (!chosen)
        return tl::unexpected(broken(TL_TEXT("Import", "The file holds no process.")));
    auto imported = BpmnReader(definitions, chosen).read();
    if (imported)
        for (const std::string &other : others)
            imported->leftOut.push_back({other, {TL_TEXT("Import", "A second process was left out."), {}}});
    return imported;
}

} // namespace throughline
