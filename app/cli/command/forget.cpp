// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/forget.h"

#include "model/values/number.h"
#include "simulator/population/forget.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string database, customer;
    bool json = false;
};

int forget(const Options &options, Streams &streams)
{
    const auto forgotten = forgetCustomer(options.database, options.customer);
    if (!forgotten)
        return fail(streams, forgotten.error(), options.json);
    std::int64_t total = 0;
    for (const auto &[table, rows] : *forgotten)
        total += rows;
    if (options.json) {
        streams.out << nlohmann::json{{"database", options.database}, {"deleted", total}, {"rows", *forgotten}}.dump()
                    << "\n";
        return Done;
    }
    streams.out << "Deleted " << formatNumber(total) << " rows:\n";
    for (const auto &[table, rows] : *forgotten)
        streams.out << "  " << table << ": " << formatNumber(rows) << "\n";
    return Done;
}

} // namespace

void addForget(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("forget", "Delete one customer from every table of a database.");
    command->footer("Example: throughline forget --db shop.db --customer 100042");
    command->add_option("--db", options->database, "The database")->required()->type_name("DB");
    command->add_option("--customer", options->customer, "The customer's key")->required()->type_name("KEY");
    command->add_flag("--json", options->json, "Print the result as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return forget(*options, streams); };
    });
}

} // namespace throughline::cli
