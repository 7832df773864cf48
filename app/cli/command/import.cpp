// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/import.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/progress_line.h"
#include "model/values/number.h"
#include "model/values/terminal_columns.h"
#include "simulator/population/import/importer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    ImportSettings settings;
    ImportChoices choices;
    std::string file, database, encoding = "auto", separator = "auto";
    std::vector<std::string> map;
    bool isDryRun = false;
    bool json = false;
};

/// Turns the words of the command line into choices.
Expected<void> understand(Options &options)
{
    options.settings.file = options.file;
    options.settings.database = options.database;
    for (const std::string &pair : options.map) {
        const std::size_t equals = pair.find('=');
        if (equals == 0 || equals == std::string::npos)
            return tl::unexpected(usageProblem(
                "TL259", TL_TEXT("Import", "--map wants role=column, not “%1”."), {pair}));
        options.choices.roles[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
    if (options.encoding != "auto") {
        options.choices.encoding = encodingNamed(options.encoding);
        if (!options.choices.encoding)
            return tl::unexpected(usageProblem(
                "TL260",
                TL_TEXT("Import", "“%1” is none of the encodings auto, utf-8, utf-16le, utf-16be, latin-1."),
                {options.encoding}));
    }
    const std::map<std::string, char> separators{
        {"auto", '\0'}, {"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {",", ','}, {";", ';'}};
    const auto separator = separators.find(options.separator);
    if (separator == separators.end())
        return tl::unexpected(usageProblem(
            "TL261", TL_TEXT("Import", "“%1” is none of the separators auto, comma, semicolon, tab."),
            {options.separator}));
    options.choices.separator = separator->second;
    return {};
}

std::string_view separatorName(char separator)
{
    return separator == ';' ? "semicolon" : separator == '\t' ? "tab" : "comma";
}

std::string_view keyKindName(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Column: return "column";
    case KeyKind::Surrogate: return "surrogate";
    case KeyKind::RowNumber: break;
    }
    return "rowNumber";
}

nlohmann::json planJson(const ImportPlan &plan)
{
    nlohmann::json columns = nlohmann::json::array();
    for (const ImportColumn &column : plan.columns)
        columns.push_back({{"header", column.header},
                           {"column", column.name},
                           {"type", roleTypeName(typeOf(column.form))},
                           {"role", column.role.empty() ? nlohmann::json() : nlohmann::json(column.role)},
                           {"personal", column.isPersonal},
                           {"samples", column.samples}});
    nlohmann::json notes = nlohmann::json::array();
    for (const Message &note : plan.notes)
        notes.push_back(english(note));
    return {{"table", plan.table},
            {"encoding", encodingName(plan.encoding)},
            {"separator", separatorName(plan.separator)},
            {"key", {{"column", plan.keyName}, {"from", keyKindName(plan.keyKind)}}},
            {"columns", columns},
            {"notes", notes}};
}

void printPlan(const ImportPlan &plan, std::ostream &out)
{
    std::size_t width = 6;
    for (const ImportColumn &column : plan.columns)
        width = std::max(width, columnsOf(column.name));
    width = std::min<std::size_t>(width, 32);
    out << "Table " << plan.table << ", " << encodingName(plan.encoding) << ", separated by "
        << separatorName(plan.separator) << ", key " << plan.keyName << "\n";
    out << "  " << padded("column", width + 2) << "type     role                samples\n";
    for (const ImportColumn &column : plan.columns) {
        std::string samples;
        for (const std::string &sample : column.samples)
            samples += (samples.empty() ? "" : " | ") + sample.substr(0, 40);
        out << "  " << padded(column.name, width + 2)
            << padded(std::string(roleTypeName(typeOf(column.form))), 9)
            << padded(column.role.empty() ? "-" : column.role, 20) << samples << "\n";
    }
    for (const Message &note : plan.notes)
        out << "Note: " << english(note) << "\n";
}

void printResult(const Options &options, const ImportResult &result, std::ostream &out)
{
    printPlan(result.plan, out);
    out << formatNumber(result.records) << " records went into " << options.database << ".\n";
    if (result.rejected == 0)
        return;
    out << formatNumber(result.rejected) << " did not and are kept in " << result.rejectedFile.string() << ":\n";
    for (const RejectedRecord &record : result.firstRejected)
        out << "  line " << formatNumber(record.line) << ": " << english(record.reason) << "\n";
    const auto listed = std::int64_t(result.firstRejected.size());
    if (result.rejected > listed)
        out << "  and " << formatNumber(result.rejected - listed) << " more\n";
}

nlohmann::json resultJson(const Options &options, const ImportResult &result)
{
    nlohmann::json lines = nlohmann::json::array();
    for (const RejectedRecord &record : result.firstRejected)
        lines.push_back({{"line", record.line}, {"reason", english(record.reason)}});
    nlohmann::json all = planJson(result.plan);
    all["database"] = options.database;
    all["records"] = result.records;
    all["rejected"] = result.rejected;
    all["rejectedLines"] = lines;
    all["rejectedFile"]
        = result.rejectedFile.empty() ? nlohmann::json() : nlohmann::json(result.rejectedFile.string());
    return all;
}

int import(Options options, Streams &streams)
{
    if (auto understood = understand(options); !understood)
        return fail(streams, understood.error(), options.json);
    auto plan = planImport(options.settings.file, options.choices);
    if (!plan)
        return fail(streams, plan.error(), options.json);
    if (options.isDryRun) {
        if (options.json) {
            nlohmann::json all = planJson(*plan);
            all["dryRun"] = true;
            streams.out << all.dump() << "\n";
        } else {
            printPlan(*plan, streams.out);
        }
        return Done;
    }
    Progress progress;
    const Interrupt interrupt(progress);
    const auto result = [&] {
        const ProgressLine line(streams, "Importing", progress);
        return runImport(options.settings, std::move(*plan), progress);
    }();
    if (!result)
        return fail(streams, result.error(), options.json);
    if (options.json)
        streams.out << resultJson(options, *result).dump() << "\n";
    else
        printResult(options, *result, streams.out);
    return Done;
}

} // namespace

void addImport(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "import", "Put a CSV file (plain or .gz) into a customer database, new or existing.");
    command->footer("Example: throughline import orders.csv --db shop.db --table purchases "
                    "--map customer=client_no --map at=ordered --dry-run");
    command->add_option("file", options->file, "The CSV file")->required()->type_name("FILE");
    command->add_option("--db", options->database, "The database to write")->required()->type_name("OUT.db");
    command->add_option("--table", options->choices.table, "The table that the file holds")->capture_default_str();
    command->add_option("--key", options->choices.key, "The column of the customer key")->type_name("COLUMN");
    command->add_option("--map", options->map, "Which column plays a role; without a column, none does")
        ->type_name("ROLE=COLUMN")
        ->allow_extra_args(false);
    command->add_option("--encoding", options->encoding, "auto, utf-8, utf-16le, utf-16be or latin-1")
        ->capture_default_str();
    command->add_option("--separator", options->separator, "auto, comma, semicolon or tab")->capture_default_str();
    command->add_flag("--dry-run", options->isDryRun, "Show columns, types and roles, and write nothing");
    command->add_flag("--strict", options->settings.isStrict, "One bad record, and nothing is written");
    command->add_flag("--replace", options->settings.replaces, "Replace the table if the database has it");
    command->add_flag("--json", options->json, "Print the result as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return import(*options, streams); };
    });
}

} // namespace throughline::cli
