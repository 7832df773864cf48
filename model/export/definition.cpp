// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/definition.h"

#include "model/format/project_file.h"
#include "model/journey/node_kinds.h"

namespace throughline {

namespace {

Json text(std::string_view description = {})
{
    Json json{{"type", "string"}};
    if (!description.empty())
        json["description"] = description;
    return json;
}

Json listOf(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Json object(Json properties, std::vector<std::string> optional = {})
{
    Json required = Json::array();
    for (const auto &[key, value] : properties.items())
        if (std::find(optional.begin(), optional.end(), key) == optional.end())
            required.push_back(key);
    return {{"type", "object"},
            {"properties", std::move(properties)},
            {"required", std::move(required)},
            {"additionalProperties", false}};
}

template <class E>
Json choice()
{
    Json keys = Json::array();
    for (const Choice &each : EnumChoices<E>::choices())
        keys.push_back(each.key);
    return {{"enum", std::move(keys)}};
}

/// References of draft-07 ("#/definitions/x") become those of 2020-12 ("#/$defs/x").
void moveReferences(Json &json)
{
    if (json.is_array()) {
        for (Json &item : json)
            moveReferences(item);
        return;
    }
    if (!json.is_object())
        return;
    for (auto &[key, value] : json.items()) {
        if (key == "$ref" && value.is_string()) {
            const std::string target = value.get<std::string>();
            constexpr std::string_view old = "#/definitions/";
            if (target == "#")
                value = "#/$defs/project";
            else if (target.starts_with(old))
                value = "#/$defs/" + target.substr(old.size());
        } else {
            moveReferences(value);
        }
    }
}

Json stepSchema()
{
    Json kinds = Json::array();
    for (const NodeKind &kind : nodeKinds())
        if (!kind.isNote)
            kinds.push_back(kind.key);
    Json next{{"type", "object"},
              {"description", "The step behind each exit; null where the customer's way ends."},
              {"additionalProperties", {{"type", {"string", "null"}}}}};
    return object({{"id", text("The id of the node in project.journeys[].nodes.")},
                   {"kind", {{"enum", std::move(kinds)}}},
                   {"next", std::move(next)}});
}

} // namespace

Json definitionSchema()
{
    Json project = projectSchema();
    Json definitions = Json::object();
    if (project.contains("definitions"))
        definitions = project["definitions"];
    project.erase("definitions");
    project.erase("$schema");
    project.erase("$id");
    definitions["project"] = std::move(project);
    moveReferences(definitions);

    Json slot = object({{"slot", text("The id of the slot in its template.")},
                        {"kind", choice<SlotKind>()},
                        {"text", text("Liquid over the customer's fields.")},
                        {"image", text()},
                        {"imageWidth", {{"type", "integer"}, {"minimum", 1}}},
                        {"imageHeight", {{"type", "integer"}, {"minimum", 1}}},
                        {"alternativeText", text()}},
                       {"image", "imageWidth", "imageHeight", "alternativeText"});
    Json message = object({{"journey", text()},
                           {"node", text()},
                           {"channel", choice<Channel>()},
                           {"template", text()},
                           {"fields", listOf(text("A field of the customer that the message shows."))},
                           {"required", listOf(text("A field without which the message makes no sense."))},
                           {"slots", listOf(std::move(slot))},
                           {"link", text("The landing page with its UTM parameters.")}},
                          {"link"});
    Json journey = object({{"id", text()},
                           {"name", text()},
                           {"maxRounds", {{"type", "integer"}}},
                           {"entries", listOf(text("Steps at which customers start."))},
                           {"steps", listOf(stepSchema())}});

    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"$id", definitionSchemaId},
                {"title", "Throughline definition"},
                {"description",
                 "One or more customer journeys with all that a production system needs to run them. "
                 "Durations are written like \"2d\" or \"1h 30m\", times of day like \"21:00\" on the "
                 "customer's own clock, moments in ISO 8601."}};
    Json top = object({{"$schema", text()},
                       {"format", {{"const", definitionFormat}}},
                       {"projectHash", text("SHA-256 of what the whole project says.")},
                       {"journeys", listOf(std::move(journey))},
                       {"messages", listOf(std::move(message))},
                       {"project", {{"$ref", "#/$defs/project"}}},
                       {"version", text("Of the program that wrote it.")}},
                      {"$schema", "version"});
    for (auto &[key, value] : top.items())
        schema[key] = value;
    schema["$defs"] = std::move(definitions);
    return schema;
}

bool isDefinition(const Json &json)
{
    return json.is_object() && json.contains("format") && json["format"].is_string()
        && json["format"].get<std::string>().starts_with("throughline-definition/");
}

Expected<Project> importDefinition(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !isDefinition(json))
        return tl::unexpected(wrongProblem(
            "TL720", TL_TEXT("Export", "This is no Throughline definition: \"format\" should be \"%1\"."),
            {definitionFormat}, "/format"));
    if (json["format"] != definitionFormat)
        return tl::unexpected(wrongProblem(
            "TL720", TL_TEXT("Export", "This definition has the format \"%1\"; this program reads \"%2\"."),
            {json["format"].get<std::string>(), definitionFormat}, "/format"));
    if (!json.contains("project"))
        return tl::unexpected(wrongProblem(
            "TL720", TL_TEXT("Export", "The definition has no \"project\"."), {}, "/project"));
    auto read = parseProject(json["project"].dump());
    if (!read) {
        Problem problem = read.error();
        problem.pointer = "/project" + problem.pointer;
        return tl::unexpected(std::move(problem));
    }
    return std::move(read->project);
}

} // namespace throughline
