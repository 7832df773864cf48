// SPDX-License-Identifier: GPL-3.0-or-later
// How long a plain run of the reference journey takes from the database to its figures: reading sixteen
// columns, preparing, walking; beside SQLite's own scan of the same columns on one thread.
// Usage: plain_run [CUSTOMERS [ROUNDS]]
#include "model/values/number.h"
#include "simulator/engine/blocks/funnel_run.h"
#include "simulator/engine/progress_relay.h"
#include "simulator/population/customer_blocks.h"
#include "simulator/population/reading/schema.h"
#include "simulator/population/sample/sample_database.h"
#include "tests/benchmarks/reference.h"
#include "tests/engine/small_population.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>

using namespace throughline;

namespace {

double millisecondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Customers with what the reference journey asks of them, and a few columns that it does not.
bool writeCustomers(const std::filesystem::path &folder, std::int64_t customers, const std::filesystem::path &file)
{
    const auto sample = folder / "sample.db";
    Progress progress;
    if (!writeSampleDatabase(sample, customers, 1, progress))
        return false;
    const std::string start = formatNumber(test::monday);
    const auto made = sqlite::Database::create(file);
    return made && made->execute("CREATE TABLE customers (customer_id INTEGER, email TEXT, phone TEXT, push_token TEXT, first_name TEXT, "
                                 "last_name TEXT, birth_date DATE, city TEXT, time_zone TEXT, tier TEXT, app_installed BOOLEAN, "
                                 "last_active_at TIMESTAMP, consent_email BOOLEAN, consent_sms BOOLEAN, consent_push BOOLEAN, "
                                 "consent_ad BOOLEAN); ATTACH '" + sample.string() + "' AS source; INSERT INTO customers SELECT customer_id, "
                                 "email, phone, push_token, first_name, last_name, birth_date, city, time_zone, tier, app_installed, " + start
                                 + " - customer_id * 7919 % 110 * 86400, consent_email, consent_sms, consent_push, consent_ad FROM "
                                   "source.customers").has_value();
}

std::int64_t scan(const std::filesystem::path &file)
{
    const auto database = sqlite::Database::openReadOnly(file).value();
    auto statement = database.prepare("SELECT * FROM customers").value();
    std::int64_t sum = 0;
    while (statement.step().value())
        for (int i = 0; i < 16; ++i)
            sum += statement.type(i) == SQLITE_TEXT ? std::int64_t(statement.text(i).size()) : statement.integer(i);
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t customers = argc > 1 ? parseInteger(argv[1]).value_or(0) : 100'000;
    const std::int64_t rounds = argc > 2 ? parseInteger(argv[2]).value_or(1) : 3;
    const auto folder = std::filesystem::temp_directory_path() / "throughline-plain-run";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto file = folder / "customers.db";
    if (customers < 1 || !writeCustomers(folder, customers, file)) {
        std::cerr << "usage: plain_run [CUSTOMERS [ROUNDS]]\n";
        return 2;
    }
    const Project project = benchmark::referenceProject(0);
    RunSettings settings;
    settings.start = Moment{test::monday};
    double scanned = 1e9, read = 1e9, walked = 1e9, whole = 1e9;
    std::int64_t sink = 0;
    std::uint64_t walkedCustomers = 0;
    bool isInBlocks = true;
    for (std::int64_t round = 0; round < rounds; ++round) {
        Progress progress;
        ProgressRelay relay(progress);
        std::optional<Population> population;
        scanned = std::min(scanned, millisecondsOf([&] { sink += scan(file); }));
        const double reading = millisecondsOf([&] { population = readPopulation(file, {}, progress).value(); });
        const double walking = millisecondsOf([&] {
            BlockOfAll blocks(*population);
            const auto result = countFunnel(project, blocks, settings, relay);
            if (!result) {
                std::cerr << describe(result.error()) << "\n";
                std::exit(1);
            }
            walkedCustomers = result->funnel.customers;
            isInBlocks = result->isInBlocks;
        });
        read = std::min(read, reading);
        walked = std::min(walked, walking);
        whole = std::min(whole, reading + walking);
    }
    std::cout << customers << " customers of sixteen columns, " << walkedCustomers << " walked" << (isInBlocks ? " in blocks" : "")
              << (sink == 0 ? " (nothing read)" : "") << ": SQLite's scan on one thread " << formatFixed(scanned, 0) << " ms; reading "
              << formatFixed(read, 0) << " ms (" << formatFixed(read / scanned, 2) << "), preparing and walking " << formatFixed(walked, 0)
              << " ms, both " << formatFixed(whole, 0) << " ms (" << formatFixed(whole / scanned, 2) << ")\n";
    std::filesystem::remove_all(folder);
    return 0;
}
