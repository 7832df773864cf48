// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/liquid_command.h"

#include "model/content/liquid/render.h"
#include "model/format/file_system.h"
#include "model/format/json_text.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <istream>
#include <iterator>
#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string dataFile;
    std::string blocksFile;
    bool json = false;
};

Expected<liquid::Data> readObject(const std::string &path)
{
    DiskFiles files;
    const auto text = files.read(path);
    if (!text)
        return tl::unexpected(text.error());
    auto data = parseJson(*text);
    if (data && !data->is_object())
        return tl::unexpected(wrongProblem("TL001", TL_TEXT("CommandLine", "%1 holds no JSON object"), {path}));
    return data;
}

liquid::BlockLibrary::Sources blocksOf(const liquid::Data &data)
{
    liquid::BlockLibrary::Sources sources;
    for (const auto &[name, source] : data.items()) {
        if (source.is_string())
            sources[name] = source.get<std::string>();
    }
    return sources;
}

liquid::Data errorList(const std::vector<liquid::Error> &errors)
{
    liquid::Data list = liquid::Data::array();
    for (const liquid::Error &error : errors) {
        list.push_back({{"code", error.code},
                        {"line", error.position.line},
                        {"column", error.position.column},
                        {"block", error.block},
                        {"message", english(error.message)}});
    }
    return list;
}

int report(Streams &streams, const std::vector<liquid::Error> &errors)
{
    for (const liquid::Error &error : errors)
        streams.err << "throughline: " << liquid::describe(error) << "\n";
    return errors.empty() ? Done : Wrong;
}

int runLiquid(const Options &options, Streams &streams)
{
    liquid::Data data = liquid::Data::object();
    if (!options.dataFile.empty()) {
        auto read = readObject(options.dataFile);
        if (!read)
            return fail(streams, read.error(), options.json);
        data = std::move(*read);
    }
    liquid::BlockLibrary::Sources sources;
    if (const auto templates = data.find("templates"); templates != data.end() && templates->is_object())
        sources = blocksOf(*templates);
    if (!options.blocksFile.empty()) {
        const auto read = readObject(options.blocksFile);
        if (!read)
            return fail(streams, read.error(), options.json);
        sources = blocksOf(*read);
    }
    const liquid::BlockLibrary blocks(sources);

    const std::string source{std::istreambuf_iterator<char>(streams.in), std::istreambuf_iterator<char>()};
    const liquid::ParseResult parsed = liquid::parse(source);
    liquid::Rendering rendering;
    if (parsed.isValid()) {
        liquid::RenderOptions render;
        render.nowSeconds = std::chrono::duration_cast<std::chrono::seconds>(
                                std::chrono::system_clock::now().time_since_epoch())
                                .count();
        render.blocks = &blocks;
        rendering = liquid::render(parsed.tree, data, render);
    } else {
        rendering.errors = parsed.errors;
    }
    if (options.json) {
        const liquid::Data answer{{"output", rendering.output},
                                  {"fields", rendering.use.fieldsRead},
                                  {"missing", rendering.use.fieldsMissing},
                                  {"errors", errorList(rendering.errors)},
                                  {"warnings", errorList(parsed.tree.warnings())}};
        // What a filter decodes may be no text at all: it must not break the answer.
        streams.out << answer.dump(-1, ' ', false, liquid::Data::error_handler_t::replace) << "\n";
    } else if (parsed.isValid()) {
        streams.out << rendering.output;
    }
    streams.out.flush();
    return report(streams, rendering.errors);
}

} // namespace

void addLiquid(CLI::App &app, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("liquid", "Render the Liquid template on standard input.");
    command->footer("Example: throughline liquid --data customer.json < welcome.liquid");
    command->add_option("--data", options->dataFile, "JSON object that the template reads")->type_name("FILE.json");
    command->add_option("--blocks", options->blocksFile,
                        "JSON object of the texts that include and render take, by name (otherwise the data's "
                        "\"templates\")")
        ->type_name("FILE.json");
    command->add_flag("--json", options->json, "Print output, fields, errors and warnings as one JSON object");
    command->callback([options, &run] { run = [options](Streams &streams) { return runLiquid(*options, streams); }; });
}

} // namespace throughline::cli
