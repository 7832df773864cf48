// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/sample_db.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/progress_line.h"
#include "model/values/number.h"
#include "simulator/population/sample/sample_database.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string file;
    std::int64_t customers = 100'000;
    std::uint64_t seed = 1;
    bool json = false;
};

int sampleDb(const Options &options, Streams &streams)
{
    Progress progress;
    const Interrupt interrupt(progress);
    const auto made = [&] {
        const ProgressLine line(streams, "Making customers up", progress);
        return writeSampleDatabase(options.file, options.customers, options.seed, progress);
    }();
    if (!made)
        return fail(streams, made.error(), options.json);
    if (options.json) {
        streams.out << nlohmann::json{{"file", options.file},
                                      {"madeUp", true},
                                      {"seed", options.seed},
                                      {"rows", made->rows}}
                           .dump()
                    << "\n";
        return Done;
    }
    streams.out << "Wrote a made-up population to " << options.file << ":\n";
    for (const auto &[table, rows] : made->rows)
        streams.out << "  " << table << ": " << formatNumber(rows) << " rows\n";
    return Done;
}

} // namespace

void addSampleDb(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "sample-db", "Write a made-up customer database; the same seed gives the same rows.");
    command->footer("Example: throughline sample-db shop.db --customers 20000 --seed 7");
    command->add_option("file", options->file, "The database to write")->required()->type_name("OUT.db");
    command->add_option("--customers", options->customers, "How many customers")->capture_default_str();
    command->add_option("--seed", options->seed, "Another seed, another population")->capture_default_str();
    command->add_flag("--json", options->json, "Print the result as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return sampleDb(*options, streams); };
    });
}

} // namespace throughline::cli
