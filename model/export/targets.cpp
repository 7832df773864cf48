// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/target.h"

#include "model/export/changed_since.h"
#include "model/export/definition.h"
#include "model/export/documents.h"
#include "model/export/export_context.h"
#include "model/export/writers.h"
#include "model/project/place.h"
#include "model/values/number.h"

#include <algorithm>

namespace throughline {

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{
        {"throughline", TL_TEXT("Export", "Throughline definition"),
         TL_TEXT("Export", "For a production system without an adapter: journeys, audiences and contents "
                           "in one file with a published schema."),
         true, true, writeThroughline},
        {"dittofeed", TL_TEXT("Export", "Dittofeed"),
         TL_TEXT("Export", "Request bodies for its admin API with ids of our own: a bundle replays as it is."),
         false, false, writeDittofeed},
        {"klaviyo", TL_TEXT("Export", "Klaviyo"),
         TL_TEXT("Export", "A flow with its segments and templates for the Flows API."),
         false, false, writeKlaviyo},
        {"onesignal", TL_TEXT("Export", "OneSignal"),
         TL_TEXT("Export", "A journey for its Journeys API (beta), which begins as a draft, and its templates."),
         false, false, writeOneSignal},
        {"parcelvoy", TL_TEXT("Export", "Parcelvoy"),
         TL_TEXT("Export", "A journey with its steps, campaigns, templates and lists."),
         false, false, writeParcelvoy},
        {"bpmn", TL_TEXT("Export", "BPMN 2.0"),
         TL_TEXT("Export", "A process with its diagram for any BPMN 2.0 modeller; runs on Camunda 8 with your workers."),
         true, false, writeBpmn},
    };
    return all;
}

const Target *findTarget(std::string_view key)
{
    const auto found = std::ranges::find(targets(), key, &Target::key);
    return found == targets().end() ? nullptr : &*found;
}

namespace {

std::string idsOf(const std::vector<const Journey *> &journeys)
{
    std::string ids;
    for (const Journey *journey : journeys)
        ids += (ids.empty() ? "" : ", ") + journey->id;
    return ids;
}

Expected<std::vector<const Journey *>> chooseJourneys(const Project &project, const Target &target,
                                                      const std::string &wanted)
{
    if (!wanted.empty()) {
        const Journey *journey = project.journey(wanted);
        if (!journey)
            return tl::unexpected(usageProblem(
                "TL700", TL_TEXT("Export", "There is no journey \"%1\" in this project."), {wanted}));
        return std::vector{journey};
    }
    std::vector<const Journey *> live;
    for (const Journey &journey : project.journeys)
        if (!journey.isArchived)
            live.push_back(&journey);
    if (live.empty())
        return tl::unexpected(
            wrongProblem("TL702", TL_TEXT("Export", "The project has no journey to export."), {}, "/journeys"));
    if (live.size() > 1 && !target.takesAll)
        return tl::unexpected(usageProblem(
            "TL700", TL_TEXT("Export", "The project has several journeys (%1): say which one to export."),
            {idsOf(live)}));
    return live;
}

/// Every bundle holds what it was made from, so that the next one can say what is new.
void keepWhatWasExported(ExportContext &context)
{
    const ExportRequest &request = context.request();
    if (!context.bundle().file("definition.json"))
        context.json("exported.json", definitionOf(context.project(), context.journeys(), request.version));
    if (const auto before = importDefinition(request.previous); !request.previous.empty() && before) {
        context.bundle().hasPrevious = true;
        context.bundle().changes = changedSince(*before, exportedPart(context.project(), context.journeys()));
    }
}

std::string pointerTo(const Project &project, std::string_view journey, const std::string &node)
{
    const Path path = Path("journeys") / journey;
    return pointerOf(project, node.empty() ? path : path / "nodes" / node);
}

bool hasEntry(const Journey &journey)
{
    return std::ranges::any_of(journey.nodes, [](const Node &node) {
        return node.kind() == EntryAudience::key || node.kind() == EntryEvent::key;
    });
}

} // namespace

Expected<ExportBundle> exportProject(const Project &project, const Target &target,
                                     const ExportRequest &request)
{
    auto journeys = chooseJourneys(project, target, request.journey);
    if (!journeys)
        return tl::unexpected(journeys.error());
    JourneyTree tree;
    if (!target.takesJoins) {
        const Journey &journey = *journeys->front();
        if (!hasEntry(journey))
            return tl::unexpected(wrongProblem(
                "TL702", TL_TEXT("Export", "The journey \"%1\" has no entry: no customer would ever start."),
                {journey.name}));
        auto normalised = normalise(journey);
        if (!normalised)
            return tl::unexpected(normalised.error());
        tree = std::move(*normalised);
    }
    ExportContext context(project, request, std::move(*journeys), std::move(tree));
    if (const auto written = target.write(context); !written)
        return tl::unexpected(written.error());
    listSettingsByHand(context);
    if (request.wantsDocuments) {
        keepWhatWasExported(context);
        writeDocuments(context, target);
    }
    return std::move(context.bundle());
}

std::vector<Problem> limitsOf(const Project &project, const Target &target, std::string_view journey)
{
    ExportRequest request;
    request.journey = journey;
    request.wantsDocuments = false;
    const auto bundle = exportProject(project, target, request);
    if (!bundle) {
        Problem problem = bundle.error();
        problem.pointer = pointerTo(project, journey, {});
        return {problem};
    }
    std::vector<Problem> problems;
    for (const Loss &loss : bundle->losses) {
        if (loss.severity == LossSeverity::Cosmetic)
            continue;
        const bool isBlocker = loss.severity == LossSeverity::Blocker;
        Problem problem = wrongProblem(isBlocker ? "TL710" : "TL711",
                                       TL_TEXT("Export", "%1 cannot say: %2. Written instead: %3."),
                                       {target.name.source, english(loss.what), english(loss.instead)});
        problem.severity = isBlocker ? Severity::Error : Severity::Warning;
        problem.node = loss.node;
        problem.pointer = pointerTo(project, journey, loss.node);
        problems.push_back(std::move(problem));
    }
    return problems;
}

const Target *chosenTarget(const Project &project)
{
    for (const ExportRecord &record : project.exports)
        if (const Target *target = findTarget(record.id))
            return target;
    return nullptr;
}

Change chooseTarget(const Project &project, std::string_view key)
{
    std::vector<Change> changes;
    for (const ExportRecord &record : project.exports)
        if (findTarget(record.id))
            changes.push_back(removeItem(Path("exports") / record.id));
    if (findTarget(key))
        changes.push_back(insertItem("exports", Json{{"id", std::string(key)}}));
    return compound(std::move(changes), {TL_TEXT("Change", "Choose the target"), {}});
}

} // namespace throughline
