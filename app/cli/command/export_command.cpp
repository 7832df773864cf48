// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/export_command.h"

#include "app/cli/command/read_project.h"
#include "model/export/folder.h"
#include "model/export/privacy_scan.h"
#include "model/export/target.h"
#include "model/format/file_system.h"
#include "model/validation/check.h"
#include "simulator/population/population_reader.h"

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

Expected<std::map<std::string, std::string>> readMapping(FileSystem &files, const std::string &path)
{
    const auto text = files.read(path);
    if (!text)
        return tl::unexpected(text.error());
    const Json json = Json::parse(*text, nullptr, false);
    const auto problem = [&](std::string pointer) {
        return tl::unexpected(wrongProblem(
            "TL703", TL_TEXT("Export", "%1 should be a JSON object of texts, such as {\"metric.purchase\": \"XyZ123\"}."),
            {path}, std::move(pointer)));
    };
    if (!json.is_object())
        return problem("");
    std::map<std::string, std::string> mapping;
    for (const auto &[key, value] : json.items()) {
        if (!value.is_string() && !value.is_number_integer())
            return problem("/" + key);
        mapping[key] = value.is_string() ? value.get<std::string>() : value.dump();
    }
    return mapping;
}

std::string_view textOf(const Column *column, std::size_t customer)
{
    return column && column->holdsTexts() && !column->isNull(customer) ? column->text(customer)
                                                                       : std::string_view();
}

/// No customer of the database may stand in a bundle.
Expected<void> scan(const Options &options, const Project &project, const ExportBundle &bundle)
{
    PopulationRequest request;
    request.map = project.data;
    request.wantsAllFields = false;
    request.fields = {"email", "phone", "first_name", "last_name"};
    auto stream = PopulationStream::open(options.database, request);
    if (!stream)
        return tl::unexpected(stream.error());
    const PrivacyScan scan(bundle);
    Progress progress;
    for (;;) {
        const auto block = stream->next(progress);
        if (!block)
            return tl::unexpected(block.error());
        if (!*block)
            return {};
        const Population &population = **block;
        const Column *email = population.field("email");
        const Column *phone = population.field("phone");
        const Column *first = population.field("first_name");
        const Column *last = population.field("last_name");
        for (std::size_t i = 0; i < population.size(); ++i)
            if (auto hit = scan.find(textOf(email, i), textOf(phone, i), textOf(first, i), textOf(last, i)))
                return tl::unexpected(std::move(*hit));
    }
}

nlohmann::ordered_json toJson(const Options &options, const ExportBundle &bundle, bool isWritten)
{
    nlohmann::ordered_json json{{"target", options.target}, {"folder", options.folder}, {"isWritten", isWritten}};
    json["files"] = Json::array();
    for (const ExportFile &file : bundle.files)
        json["files"].push_back(file.path);
    json["losses"] = Json::array();
    for (const Loss &loss : bundle.losses)
        json["losses"].push_back(encodeLoss(loss));
    json["settingsByHand"] = Json::array();
    for (const Message &setting : bundle.settingsByHand)
        json["settingsByHand"].push_back(english(setting));
    json["placeholders"] = Json::array();
    for (const Placeholder &placeholder : bundle.placeholders)
        json["placeholders"].push_back({{"key", placeholder.key},
                                        {"meaning", english(placeholder.meaning)},
                                        {"value", placeholder.value},
                                        {"isMapped", placeholder.isMapped}});
    return json;
}

void print(std::ostream &out, const ExportBundle &bundle)
{
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

    ExportRequest request;
    request.journey = options.journey;
    request.version = THROUGHLINE_VERSION;
    request.at = Moment{std::chrono::duration_cast<std::chrono::seconds>(
                            std::chrono::system_clock::now().time_since_epoch())
                            .count()};
    if (!options.mapping.empty()) {
        auto mapping = readMapping(files, options.mapping);
        if (!mapping)
            return fail(streams, mapping.error(), options.isJson);
        request.mapping = std::move(*mapping);
    }
    const auto bundle = exportProject(project, *target, request);
    if (!bundle)
        return fail(streams, bundle.error(), options.isJson);
    if (!options.database.empty())
        if (const auto clean = scan(options, project, *bundle); !clean)
            return fail(streams, clean.error(), options.isJson);

    const bool isStopped = bundle->hasBlockers() && !options.isForced;
    if (!isStopped)
        if (const auto written = writeFolder(files, options.folder, *bundle); !written)
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
    command->add_option("--out", options->folder, "The folder to write")->required();
    command->add_option("--journey", options->journey, "Which journey, by its id");
    command->add_option("--db", options->database,
                        "Customer database: refuse to write any of its customers' data");
    command->add_option("--mapping", options->mapping, "JSON file with the account's own ids");
    command->add_flag("--force", options->isForced, "Write in spite of blockers");
    command->add_flag("--json", options->isJson, "Print losses, settings and placeholders as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runExport(*options, streams); };
    });
}

} // namespace throughline::cli
