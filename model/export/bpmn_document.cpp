// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/bpmn_document.h"

#include "model/values/number.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

void insert(pugi::xml_node node, const char *name, const std::string &text)
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

void bounds(pugi::xml_node shape, double x, double y, double width, double height)
{
    pugi::xml_node node = shape.append_child("dc:Bounds");
    const std::pair<const char *, double> all[]{{"x", x}, {"y", y}, {"width", width}, {"height", height}};
    for (const auto &[name, value] : all)
        node.append_attribute(name) = formatNumber(value).c_str();
}

void waypoint(pugi::xml_node edge, double x, double y)
{
    pugi::xml_node point = edge.append_child("di:waypoint");
    point.append_attribute("x") = formatNumber(x).c_str();
    point.append_attribute("y") = formatNumber(y).c_str();
}

} // namespace

BpmnDocument::BpmnDocument(pugi::xml_node definitions, const Journey &journey)
    : m_definitions(definitions)
    , m_process(definitions.append_child("bpmn:process"))
{
    m_process.append_attribute("id") = id(journey.id, "Process").c_str();
    m_process.append_attribute("name") = journey.name.c_str();
    m_process.append_attribute("isExecutable") = "true";
}

std::string BpmnDocument::id(std::string_view of, const char *kind)
{
    std::string text = kind;
    text += '_';
    for (const char c : of) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            text += isPlain ? std::string(1, c) : "_" + formatNumber(std::int64_t(static_cast<unsigned char>(c))) + "_";
    }
    return text;
}

pugi::xml_node BpmnDocument::element(const char *type, const std::string &name, const std::string &label)
{
    pugi::xml_node node = m_process.append_child(type);
    node.append_attribute("id") = name.c_str();
    if (!label.empty())
        node.append_attribute("name") = label.c_str();
    return node;
}

pugi::xml_node BpmnDocument::place(pugi::xml_node element, const Node &node, double dx, double dy, double width, double height)
{
    const double middleX = node.x * 2 + 300 + dx;
    const double middleY = node.y * 3 + 300 + dy;
    m_boxes[element.attribute("id").value()] = {middleX - width / 2, middleY - height / 2, width, height};
    m_order.emplace_back(element.attribute("id").value());
    return element;
}

void BpmnDocument::flow(const std::string &source, const std::string &target, const std::string &name, const std::string &condition,
                        bool isDefault)
{
    const std::string flowId = "Flow_" + formatNumber(std::int64_t(++m_flows));
    pugi::xml_node flow = element("bpmn:sequenceFlow", flowId, name);
    flow.append_attribute("sourceRef") = source.c_str();
    flow.append_attribute("targetRef") = target.c_str();
    if (!condition.empty() && !isDefault) {
        pugi::xml_node expression = flow.append_child("bpmn:conditionExpression");
        expression.append_attribute("xsi:type") = "bpmn:tFormalExpression";
        expression.text() = ("=" + condition).c_str();
    }
    m_links.push_back({flowId, source, target});
    if (isDefault)
        m_process.find_child_by_attribute("id", source.c_str()).append_attribute("default") = flowId.c_str();
}

std::string BpmnDocument::message(const std::string &name)
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

void BpmnDocument::timer(pugi::xml_node event, const std::string &kind, const std::string &value)
{
    pugi::xml_node definition = event.append_child("bpmn:timerEventDefinition");
    definition.append_attribute("id") = (std::string(event.attribute("id").value()) + "_timer").c_str();
    pugi::xml_node time = definition.append_child(("bpmn:" + kind).c_str());
    time.append_attribute("xsi:type") = "bpmn:tFormalExpression";
    time.text() = value.c_str();
}

void BpmnDocument::caught(pugi::xml_node event, const std::string &name)
{
    pugi::xml_node definition = event.append_child("bpmn:messageEventDefinition");
    definition.append_attribute("id") = (std::string(event.attribute("id").value()) + "_message").c_str();
    definition.append_attribute("messageRef") = message(name).c_str();
}

std::string BpmnDocument::iso(Duration duration)
{
    return "PT" + formatNumber(std::max<std::int64_t>(0, duration.seconds)) + "S";
}

void BpmnDocument::job(pugi::xml_node task, const char *type, const std::vector<std::pair<std::string, std::string>> &headers)
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

void BpmnDocument::endAtMessage(const std::string &sub, const Node &node, const std::string &name, const std::string &message,
                                const std::string &end)
{
    pugi::xml_node subprocess = place(element("bpmn:subProcess", sub, name), node, 900, 0, 260, 120);
    subprocess.append_attribute("triggeredByEvent") = "true";
    const Box box = m_boxes[sub];
    const Link flow{sub + "_flow", sub + "_start", sub + "_end"};
    pugi::xml_node begin = subprocess.append_child("bpmn:startEvent");
    begin.append_attribute("id") = flow.source.c_str();
    begin.append_attribute("name") = message.c_str();
    begin.append_child("bpmn:outgoing").text() = flow.id.c_str();
    caught(begin, message);
    pugi::xml_node ending = subprocess.append_child("bpmn:endEvent");
    ending.append_attribute("id") = flow.target.c_str();
    ending.append_attribute("name") = end.c_str();
    ending.append_child("bpmn:incoming").text() = flow.id.c_str();
    pugi::xml_node line = subprocess.append_child("bpmn:sequenceFlow");
    line.append_attribute("id") = flow.id.c_str();
    line.append_attribute("sourceRef") = flow.source.c_str();
    line.append_attribute("targetRef") = flow.target.c_str();
    m_boxes[flow.source] = {box.x + 40, box.y + 40, 36, 36};
    m_boxes[flow.target] = {box.x + 180, box.y + 40, 36, 36};
    m_order.push_back(flow.source);
    m_order.push_back(flow.target);
    m_inner.push_back(flow);
}

void BpmnDocument::finish()
{
    order();
    draw();
}

/// incoming and outgoing must stand before what else an element holds, after its extensions.
void BpmnDocument::order()
{
    for (const auto &[flowId, source, target] : m_links) {
        insert(m_process.find_child_by_attribute("id", source.c_str()), "bpmn:outgoing", flowId);
        insert(m_process.find_child_by_attribute("id", target.c_str()), "bpmn:incoming", flowId);
    }
}

void BpmnDocument::draw()
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
        const Box &box = m_boxes.at(name);
        bounds(shape, box.x, box.y, box.width, box.height);
    }
    std::vector<Link> all = m_links;
    all.insert(all.end(), m_inner.begin(), m_inner.end());
    for (const Link &link : all)
        drawFlow(plane, link);
}

void BpmnDocument::drawFlow(pugi::xml_node plane, const Link &link) const
{
    pugi::xml_node edge = plane.append_child("bpmndi:BPMNEdge");
    edge.append_attribute("id") = (link.id + "_di").c_str();
    edge.append_attribute("bpmnElement") = link.id.c_str();
    const Box &from = m_boxes.at(link.source);
    const Box &to = m_boxes.at(link.target);
    const bool isBeside = std::abs(from.y + from.height / 2 - to.y - to.height / 2) < 1;
    if (isBeside) {
        waypoint(edge, from.x + (to.x > from.x ? from.width : 0), from.y + from.height / 2);
        waypoint(edge, to.x + (to.x > from.x ? 0 : to.width), to.y + to.height / 2);
        return;
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

} // namespace throughline
