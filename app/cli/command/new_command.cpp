// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/new_command.h"

#include "model/format/file_system.h"
#include "model/samples/samples.h"

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

int runNew(const Options &options, Streams &streams)
{
    const Sample *sample = findSample(options.sample);
    if (!sample)
        return fail(streams,
                    usageProblem("TL750", TL_TEXT("Command", "There is no sample \"%1\"; there are: %2."),
                                 {options.sample, sampleKeys()}),
                    options.isJson);
    DiskFiles files;
    if (!options.isForced && files.exists(options.file))
        return fail(streams,
                    fileProblem("TL751", TL_TEXT("Command", "%1 exists; --force replaces it."), {options.file}),
                    options.isJson);
    const Backup backup = files.exists(options.file) ? Backup::KeepPrevious : Backup::None;
    if (const auto written = writeAtomically(files, options.file, sample->text, backup); !written)
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
    CLI::App *command = app.add_subcommand("new", "Start a project from a sample.");
    std::string footer = "Samples:\n";
    for (const Sample &sample : samples())
        footer += "  " + std::string(sample.key) + ": " + english({sample.sentence, {}}) + "\n";
    command->footer(footer + "\nExample:\n  throughline new cart.throughline --sample cart");
    command->add_option("OUT", options->file, "The project file to write")->required();
    command->add_option("--sample", options->sample, "Which sample: " + sampleKeys())->required();
    command->add_flag("--force", options->isForced, "Replace the file if it exists (it is kept as OUT~)");
    command->add_flag("--json", options->isJson, "Print the result as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return runNew(*options, streams); };
    });
}

} // namespace throughline::cli
