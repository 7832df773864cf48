// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/merge.h"

#include "app/cli/command/report_file.h"
#include "simulator/report/report.h"
#include "simulator/report/summary.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::vector<std::string> parts;
    std::string report;
    bool json = false;
};

Expected<Json> mergeFiles(const Options &options)
{
    std::optional<ReportFile> target;
    if (!options.report.empty()) {
        auto file = ReportFile::at(options.report);
        if (!file)
            return tl::unexpected(file.error());
        target = std::move(*file);
    }
    DiskFiles files;
    std::vector<Part> parts;
    for (const std::string &path : options.parts) {
        const auto text = files.read(path);
        if (!text)
            return tl::unexpected(text.error());
        auto part = parsePart(*text);
        if (!part) {
            Problem problem = part.error();
            problem.pointer = path + (problem.pointer.empty() ? "" : ":") + problem.pointer;
            return tl::unexpected(problem);
        }
        parts.push_back(std::move(*part));
    }
    const auto whole = mergeParts(std::move(parts));
    if (!whole)
        return tl::unexpected(whole.error());
    Json report = makeReport(*whole);
    if (target) {
        if (auto written = target->write(files, report); !written)
            return tl::unexpected(written.error());
    }
    return report;
}

int merge(const Options &options, Streams &streams)
{
    const Expected<Json> report = mergeFiles(options);
    if (!report)
        return fail(streams, report.error(), options.json);
    streams.out << (options.json ? writeReport(*report) : summarise(*report));
    return Done;
}

} // namespace

void addMerge(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "merge", "Add the parts that the shards of one run wrote and report on the whole.");
    command->footer("Example: throughline merge part-*.json --report whole.html");
    command->add_option("parts", options->parts, "Files written by simulate --shard")
        ->required()
        ->type_name("PART...");
    command->add_option("--report", options->report, "Write the report: .json, .csv, .html or .pdf")
        ->required()
        ->type_name("FILE");
    command->add_flag("--json", options->json, "Print the report as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return merge(*options, streams); };
    });
}

} // namespace throughline::cli
