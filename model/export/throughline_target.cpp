// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/definition.h"
#include "model/export/export_context.h"
#include "model/export/message_content.h"
#include "model/export/writers.h"
#include "model/format/project_file.h"
#include "model/journey/node_kinds.h"
#include "model/values/number.h"

#include <algorithm>

namespace throughline {

namespace {

Json strings(const std::vector<std::string> &list)
{
    Json json = Json::array();
    for (const std::string &item : list)
        json.push_back(item);
    return json;
}

/// Each message as its channel shows it, so that a reader need not resolve masters and variants.
Json contentOf(const Project &project, const Journey &journey, const Node &node, Channel channel)
{
    const MessageContent content = messageContent(project, templateOf(node), channel);
    Json slots = Json::array();
    for (const ContentSlot &slot : content.parts) {
        Json json{{"slot", slot.id},
                  {"kind", EnumChoices<SlotKind>::choices()[std::size_t(slot.kind)].key},
                  {"text", slot.text}};
        if (!slot.image.empty())
            json["image"] = slot.image;
        if (!slot.alternativeText.empty())
            json["alternativeText"] = slot.alternativeText;
        if (slot.imageWidth > 0 && slot.imageHeight > 0) {
            json["imageWidth"] = slot.imageWidth;
            json["imageHeight"] = slot.imageHeight;
        }
        slots.push_back(std::move(json));
    }
    Json json{{"journey", journey.id},
              {"node", node.id},
              {"channel", std::string(info(channel).key)},
              {"template", templateOf(node)},
              {"fields", strings(content.fields)},
              {"required", strings(content.required)},
              {"slots", std::move(slots)}};
    if (!content.link.empty())
        json["link"] = content.link;
    return json;
}

Json graphOf(const Journey &journey)
{
    Json steps = Json::array();
    for (const Node &node : journey.nodes) {
        const NodeKind *kind = nodeKind(node.kind());
        if (!kind || kind->isNote)
            continue;
        Json next = Json::object();
        for (const Exit &exit : exitsOf(node)) {
            const Edge *edge = journey.edge(node.id, exit.key);
            // A customer who is not sent to follows the sent exit unless that port has its own edge.
            if (!edge && exit.isQuiet && exit.key == "notSent")
                edge = journey.edge(node.id, "sent");
            next[exit.key] = edge ? Json(edge->to) : Json();
        }
        steps.push_back({{"id", node.id}, {"kind", std::string(node.kind())}, {"next", std::move(next)}});
    }
    Json entries = Json::array();
    for (const Node &node : journey.nodes)
        if (const NodeKind *kind = nodeKind(node.kind()); kind && kind->isEntry)
            entries.push_back(node.id);
    return {{"id", journey.id},
            {"name", journey.name},
            {"maxRounds", journey.maxRounds},
            {"entries", std::move(entries)},
            {"steps", std::move(steps)}};
}

} // namespace

Project exportedPart(const Project &project, const std::vector<const Journey *> &journeys)
{
    Project part = project;
    part.journeys.clear();
    for (const Journey *journey : journeys)
        part.journeys.push_back(*journey);
    part.exports.clear();
    return part;
}

Json definitionOf(const Project &project, const std::vector<const Journey *> &journeys, const std::string &version)
{
    const Project part = exportedPart(project, journeys);
    Json graphs = Json::array();
    Json messages = Json::array();
    for (const Journey &journey : part.journeys) {
        graphs.push_back(graphOf(journey));
        for (const Node &node : journey.nodes)
            if (const auto channel = channelOf(node); channel && !templateOf(node).empty())
                messages.push_back(contentOf(part, journey, node, *channel));
    }
    Json definition{{"$schema", definitionSchemaId},
                    {"format", definitionFormat},
                    {"projectHash", projectHash(project)},
                    {"journeys", std::move(graphs)},
                    {"messages", std::move(messages)},
                    {"project", Json::parse(writeProject(part))}};
    if (!version.empty())
        definition["version"] = version;
    return definition;
}

Expected<void> writeThroughline(ExportContext &context)
{
    context.json("definition.json", definitionOf(context.project(), context.journeys(), context.request().version));
    context.step({TL_TEXT("Export", "Check definition.json against the published schema %1 (a copy is in the "
                                    "program's sources under resources/schema/)."),
                  {definitionSchemaId}},
                 "    npx ajv-cli@5 validate --spec=draft2020 --strict=false "
                 "-s throughline-definition-1.schema.json -d definition.json");
    context.step({TL_TEXT("Export", "Walk \"journeys\" from the entries: each step names the step behind each "
                                    "exit, null where the way ends. The parameters of a step are in "
                                    "\"project\" under the same id; rules, waits and weights are explained "
                                    "in the schema."),
                  {}},
                 {});
    context.step({TL_TEXT("Export", "Send what \"messages\" says for a step: the texts are Liquid over the "
                                    "customer's fields. The link may be filled in for {{ landing_url }}."),
                  {}},
                 {});
    context.step({TL_TEXT("Export", "To see or change it, open definition.json in Throughline."), {}}, {});
    return {};
}

} // namespace throughline
