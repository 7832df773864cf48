// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/documents.h"

#include "model/export/export_context.h"
#include "model/format/project_file.h"
#include "model/values/number.h"

namespace throughline {

namespace {

std::string underlined(const Message &title)
{
    const std::string text = english(title);
    return text + "\n" + std::string(text.size(), '-') + "\n";
}

std::string journeyNames(const ExportContext &context)
{
    std::string names;
    for (const Journey *journey : context.journeys())
        names += (names.empty() ? "" : ", ") + journey->name;
    return names;
}

std::string readme(ExportContext &context, const Target &target)
{
    const ExportBundle &bundle = context.bundle();
    const ExportRequest &request = context.request();
    std::string text = context.project().name + " -> " + target.name.source + "\n\n";
    text += english({TL_TEXT("Export", "Journeys: %1"), {journeyNames(context)}}) + "\n";
    text += english({TL_TEXT("Export", "Project hash: %1"), {projectHash(context.project())}}) + "\n";
    if (!request.version.empty())
        text += english({TL_TEXT("Export", "Written by Throughline %1"), {request.version}}) + "\n";
    if (request.at)
        text += english({TL_TEXT("Export", "Written at: %1"), {formatMoment(*request.at)}}) + "\n";

    if (bundle.hasPrevious) {
        text += "\n" + underlined({TL_TEXT("Export", "What changed since the export before"), {}});
        if (!request.previousAt.empty())
            text += english({TL_TEXT("Export", "It was written at: %1"), {request.previousAt}}) + "\n";
        if (bundle.changes.empty())
            text += "  " + english({TL_TEXT("Export", "Nothing."), {}}) + "\n";
        for (const Message &change : bundle.changes)
            text += "  - " + english(change) + "\n";
    }

    text += "\n" + underlined({TL_TEXT("Export", "Files"), {}});
    for (const ExportFile &file : bundle.files)
        text += "  " + file.path + (file.path == "exported.json" ? "  " + english({TL_TEXT("Export", "(what this was made from; opens in Throughline)"), {}}) : "") + "\n";

    text += "\n" + underlined({TL_TEXT("Export", "How to load it, in this order"), {}});
    int number = 0;
    for (const LoadStep &step : bundle.steps) {
        text += formatNumber(std::int64_t(++number)) + ". " + english(step.what) + "\n";
        if (!step.command.empty())
            text += "\n" + step.command + "\n\n";
    }

    if (!bundle.placeholders.empty()) {
        text += "\n" + underlined({TL_TEXT("Export", "Placeholders"), {}});
        text += english({TL_TEXT("Export", "Only the account knows these ids. Fill them into mapping.json and "
                                           "export again with --mapping mapping.json; the file is kept for "
                                           "next time."),
                         {}})
            + "\n\n";
        for (const Placeholder &placeholder : bundle.placeholders)
            text += "  " + placeholder.key + " = " + placeholder.value
                + (placeholder.isMapped ? "" : "  (" + english({TL_TEXT("Export", "to be filled in"), {}}) + ")")
                + "\n      " + english(placeholder.meaning) + "\n";
    }
    if (!bundle.settingsByHand.empty()) {
        text += "\n" + underlined({TL_TEXT("Export", "Settings to make by hand"), {}});
        for (const Message &setting : bundle.settingsByHand)
            text += "  - " + english(setting) + "\n";
    }
    text += "\n" + underlined({TL_TEXT("Export", "What could not be said as it was drawn"), {}});
    if (bundle.losses.empty())
        text += "  " + english({TL_TEXT("Export", "Nothing: the bundle says all of it."), {}}) + "\n";
    for (const Loss &loss : bundle.losses) {
        const Node *node = context.journey().node(loss.node);
        const std::string name = !node ? loss.node : node->name.empty() ? node->id : node->name;
        text += "  [" + std::string(lossSeverityName(loss.severity)) + "] "
            + (name.empty() ? "" : name + ": ") + english(loss.what) + " -> " + english(loss.instead) + "\n";
    }
    return text;
}

Json losses(ExportContext &context, const Target &target)
{
    const ExportBundle &bundle = context.bundle();
    Json json{{"format", "throughline-losses/1"},
              {"target", std::string(target.key)},
              {"project", context.project().name},
              {"projectHash", projectHash(context.project())}};
    Json journeys = Json::array();
    for (const Journey *journey : context.journeys())
        journeys.push_back(journey->id);
    json["journeys"] = std::move(journeys);
    if (!context.request().version.empty())
        json["version"] = context.request().version;
    if (context.request().at)
        json["at"] = formatMoment(*context.request().at);
    describeBundle(json, bundle);
    return json;
}

} // namespace

void writeDocuments(ExportContext &context, const Target &target)
{
    const Json lossesJson = losses(context, target);
    if (!context.bundle().placeholders.empty()) {
        Json mapping = Json::object();
        for (const Placeholder &placeholder : context.bundle().placeholders)
            mapping[placeholder.key] = placeholder.isMapped ? placeholder.value : "";
        context.json("mapping.json", mapping);
    }
    context.json("losses.json", lossesJson);
    context.file("README.txt", readme(context, target));
}

} // namespace throughline
