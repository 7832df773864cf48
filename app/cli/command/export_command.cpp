// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/export_command.h"

#include "app/cli/command/read_project.h"
#include "model/export/archive.h"
#include "model/export/folder.h"
#include "model/export/target.h"
#include "model/format/file_system.h"
#include "model/validation/check.h"
#include "simulator/population/bundle_scan.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string project;
    std::string target;
    std::string folder;
    std::string journey;
    std::string database;
    std::string mapping;
    bool isForced = false;
    bool isJson = false;
};

std::string targetKeys()
{
    std::string keys;
    for (const Target &target : targets())
        keys += (keys.empty() ? "" : ", ") + std::string(target.key);
    return keys;
}

Expected<std::map<std::string, std::string>> mappingOf(FileSystem &files, const Options &options, const PreviousExport &previous)
{
    if (options.mapping.empty())
        return previous.mapping;
    const auto text = files.read(options.mapping);
    if (!text)
        return tl::unexpected(text.error());
    return readMapping(*text);
}

bool isZip(const Options &options) { return options.folder.ends_with(".zip"); }

nlohmann::ordered_json toJson(const Options &options, const ExportBundle &bundle, bool isWritten)
{
    nlohmann::ordered_json json{{"target", options.target}, {"folder", options.folder}, {"isWritten", isWritten}};
    json["files"] = Json::array();
    for (const ExportFile &file : bundle.files)
        json["files"].push_back(file.path);
    describeBundle(json, bundle);
    return json;
}

void print(std::ostream &out, const ExportBundle &bundle)
{
    for (const Message &change : bundle.changes)
        out << "changed  " << english(change) << "\n";
    if (bundle.hasPrevious && bundle.changes.empty())
        out << english({TL_TEXT("Export", "Nothing has changed since the export before."), {}}) << "\n";
    for (const Loss &loss : bundle.losses)
        out << lossSeverityName(loss.severity) << "  " << (loss.node.empty() ? "" : loss.node + ": ")
            << english(loss.what) << " -> " << english(loss.instead) << "\n";
    for (const Message &setting : bundle.settingsByHand)
        out << "by hand  " << english(setting) << "\n";
    for (const Placeholder &placeholder : bundle.placeholders)
        if (!placeholder.isMapped)
            out << "fill in  " << placeholder.key << ": " << english(placeholder.meaning) << "\n";
}

int runExport(const Options &options, Streams &streams)
{
    const Target *target = findTarget(options.target);
    if (!target)
        return fail(streams,
                    usageProblem("TL704", TL_TEXT("Export", "There is no target \"%1\"; there are: %2."),
                                 {options.target, targetKeys()}),
                    options.isJson);
    DiskFiles files;
    const auto read = readProject(files, options.project);
    if (!read)
        return fail(streams, read.error(), options.isJson);
    const Project &project = read->project;
    for (const Finding &finding : check(project))
        if (finding.problem.severity == Severity::Error)
            return fail(streams, finding.problem, options.isJson);
    const PreviousExport previous = previousExport(files, options.folder);

    ExportRequest request;
    request.journey = options.journey;
    request.version = THROUGHLINE_VERSION;
    request.at = Moment{std::chrono::duration_cast<std::chrono::seconds>(
                            std::chrono::system_clock::now().time_since_epoch())
                            .count()};
    auto mapping = mappingOf(files, options, previous);
    if (!mapping)
        return fail(streams, mapping.error(), options.isJson);
    request.mapping = std::move(*mapping);
    request.previous = previous.definition;
    request.previousAt = previous.at;
    const auto bundle = exportProject(project, *target, request);
    if (!bundle)
        return fail(streams, bundle.error(), options.isJson);
    if (!options.database.empty()) {
        Progress progress;
        if (const auto clean = refusePersonalData(*bundle, options.database, project.data, progress); !clean)
            return fail(streams, clean.error(), options.isJson);
    }

    const bool isStopped = bundle->hasBlockers() && !options.isForced;
    if (!isStopped)
        if (const auto written = isZip(options) ? writeArchive(files, options.folder, *bundle) : writeFolder(files, options.folder, *bundle); !written)
            return fail(streams, written.error(), options.isJson);
    if (options.isJson)
        streams.out << toJson(options, *bundle, !isStopped).dump(2) << "\n";
    else
        print(streams.out, *bundle);
    if (isStopped) {
        streams.err << "throughline: "
                    << english({TL_TEXT("Export", "Nothing was written: the blockers above would change what the "
                                                  "journey does. --force writes it all the same."),
                                {}})
                    << "\n";
        return Wrong;
    }
    if (!options.isJson)
        streams.out << english({TL_TEXT("Export", "Written to %1."), {options.folder}}) << "\n";
    return Done;
}

} // namespace

void addExport(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("export", "Write a journey for a production platform.");
    std::string footer = "Targets:\n";
    for (const Target &target : targets())
        footer += "  " + std::string(target.key) + ": " + english({target.help, {}}) + "\n";
    command->footer(footer
                    + "\nExample:\n  throughline export cart.throughline --target dittofeed --out cart-dittofeed");
    command->add_option("PROJECT", options->project, "The project file")->required();
    command->add_option("--target", options->target, "The platform: " + targetKeys())->required();
    command->add_option("--out", options->folder, "The folder to write, or a file that ends in .zip")->required();
    command->add_option("--journey", options->journey, "Which journey, by its id");
    command->add_option("--db", options->database,
                        "Customer database: refuse to write any of its customers' data");
    command->add_option("--mapping", options->mapping, "JSON file with the account's own ids; by default mapping.json of the export before");
    command->add_flag("--force", options->isForced, "Write in spite of blockers");
    command->add_flag("--json", options->isJson, "Print losses, settings and placeholders as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runExport(*options, streams); };
    });
}

} // namespace throughline::cli
