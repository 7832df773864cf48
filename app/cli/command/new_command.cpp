// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/new_command.h"

#include "model/export/foreign/foreign.h"
#include "model/format/file_system.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "model/values/number.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string file;
    std::string sample;
    std::string from;
    bool isForced = false;
    bool isJson = false;
};

std::string sampleKeys()
{
    std::string keys;
    for (const Sample &sample : samples())
        keys += (keys.empty() ? "" : ", ") + std::string(sample.key);
    return keys;
}

/// Writes the project, keeping a file that is there only where that was asked for.
Expected<void> write(FileSystem &files, const Options &options, const std::string &text)
{
    if (!options.isForced && files.exists(options.file))
        return tl::unexpected(fileProblem("TL751", TL_TEXT("Command", "%1 exists; --force replaces it."), {options.file}));
    const Backup backup = files.exists(options.file) ? Backup::KeepPrevious : Backup::None;
    return writeAtomically(files, options.file, text, backup);
}

int runImport(const Options &options, Streams &streams)
{
    DiskFiles files;
    const auto bytes = files.read(options.from);
    if (!bytes)
        return fail(streams, bytes.error(), options.isJson);
    const auto imported = importForeign(*bytes);
    if (!imported)
        return fail(streams, imported.error(), options.isJson);
    if (const auto written = write(files, options, writeProject(imported->project)); !written)
        return fail(streams, written.error(), options.isJson);
    if (options.isJson) {
        nlohmann::json left = nlohmann::json::array();
        for (const LeftOut &each : imported->leftOut)
            left.push_back({{"element", each.element}, {"what", english(each.what)}});
        streams.out << nlohmann::json{{"file", options.file}, {"source", imported->source.source}, {"leftOut", std::move(left)}}.dump() << "\n";
        return Done;
    }
    for (const LeftOut &each : imported->leftOut)
        streams.out << "left out  " << (each.element.empty() ? "" : each.element + ": ") << english(each.what) << "\n";
    streams.out << options.file << ": " << english({imported->source, {}}) << ", "
                << english({TL_TEXT("Command", "%1 steps."), {formatNumber(std::int64_t(imported->project.journeys.front().nodes.size()))}}) << "\n";
    return Done;
}

int runNew(const Options &options, Streams &streams)
{
    if (!options.from.empty())
        return runImport(options, streams);
    const Sample *sample = findSample(options.sample);
    if (!sample)
        return fail(streams,
                    usageProblem("TL750", TL_TEXT("Command", "There is no sample \"%1\"; there are: %2."),
                                 {options.sample, sampleKeys()}),
                    options.isJson);
    DiskFiles files;
    if (const auto written = write(files, options, std::string(sample->text)); !written)
        return fail(streams, written.error(), options.isJson);
    if (options.isJson)
        streams.out << nlohmann::json{{"file", options.file}, {"sample", sample->key}}.dump() << "\n";
    else
        streams.out << options.file << ": " << english({sample->title, {}}) << ". "
                    << english({sample->sentence, {}}) << "\n";
    return Done;
}

} // namespace

void addNew(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("new", "Start a project from a sample, or from what another program wrote.");
    std::string footer = "Samples:\n";
    for (const Sample &sample : samples())
        footer += "  " + std::string(sample.key) + ": " + english({sample.sentence, {}}) + "\n";
    command->footer(footer + "\nExamples:\n  throughline new cart.throughline --sample cart"
                    "\n  throughline new dunning.throughline --from dunning.bpmn");
    command->add_option("OUT", options->file, "The project file to write")->required();
    CLI::Option *sample = command->add_option("--sample", options->sample, "Which sample: " + sampleKeys());
    CLI::Option *from = command->add_option("--from", options->from,
                                            "An export of Throughline (its folder's JSON or a zip), a BPMN 2.0 process, a "
                                            "Klaviyo flow or a Dittofeed journey; what could not be taken over is listed");
    sample->excludes(from);
    command->callback([options, sample, from, &run] {
        if (sample->count() + from->count() == 0)
            throw CLI::RequiredError("--sample or --from");
        run = [options](Streams &streams) { return runNew(*options, streams); };
    });
    command->add_flag("--force", options->isForced, "Replace the file if it exists (it is kept as OUT~)");
    command->add_flag("--json", options->isJson, "Print the result as JSON");
}

} // namespace throughline::cli
