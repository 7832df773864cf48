// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long reading a database takes against SQLite's own scan of the same columns, and how
// many customers a second are made up. Usage: population_benchmark [CUSTOMERS | DATABASE]
// By the clock on the wall, and in processor time of all threads, since other programs may run beside
// it: reading uses two connections, each with a thread of its own.
#include "model/values/number.h"
#include "simulator/population/population_reader.h"
#include "simulator/population/reading/schema.h"
#include "simulator/population/sample/sample_database.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <iostream>

using namespace throughline;

namespace {

struct Seconds
{
    double wall = 1e9;
    double processor = 1e9;
};

Seconds secondsOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    const auto wall = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count(),
            double(std::clock() - begin) / CLOCKS_PER_SEC};
}

void keepBest(Seconds &best, const Seconds &time)
{
    best.wall = std::min(best.wall, time.wall);
    best.processor = std::min(best.processor, time.processor);
}

/// Steps through every table and takes each value in its own type.
std::int64_t scan(const std::filesystem::path &file)
{
    const auto database = sqlite::Database::openReadOnly(file).value();
    const auto sources = reading::resolve(database, {}).value();
    std::int64_t sum = 0;
    for (const reading::TableSource &source : sources) {
        auto statement = database.prepare(source.select()).value();
        while (statement.step().value())
            for (int i = 0; i <= int(source.columns.size()); ++i) {
                switch (statement.type(i)) {
                case SQLITE_INTEGER: sum += statement.integer(i); break;
                case SQLITE_FLOAT: sum += std::int64_t(statement.real(i)); break;
                case SQLITE_TEXT: sum += std::int64_t(statement.text(i).size()); break;
                default: break;
                }
            }
    }
    return sum;
}

/// Scanning and reading in turn, the best of each.
void measure(const std::string &what, const std::filesystem::path &file, int rounds)
{
    Progress progress;
    std::int64_t sink = 0;
    Seconds scanned, read;
    for (int round = 0; round < rounds; ++round) {
        keepBest(scanned, secondsOf([&] { sink += scan(file); }));
        keepBest(read, secondsOf([&] { sink += std::int64_t(readPopulation(file, {}, progress).value().size()); }));
    }
    std::cout << what << ": scan " << formatFixed(scanned.wall * 1000, 1) << " ms, read / scan " << formatFixed(read.wall / scanned.wall, 2)
              << " on the wall (wanted: up to 1.3), " << formatFixed(read.processor / scanned.processor, 2) << " of processor time"
              << (sink == 0 ? " (nothing read)" : "") << "\n";
}

/// The customers alone, of sixteen columns, as the issue of speed states its bound.
bool writeSixteenColumns(const std::filesystem::path &sample, const std::filesystem::path &file)
{
    const auto made = sqlite::Database::create(file).value();
    return made.execute("ATTACH '" + sample.string() + "' AS source; CREATE TABLE customers AS SELECT customer_id, email, "
                        "phone, first_name, last_name, birth_date, city, country, time_zone, signup_at, app_installed, tier, "
                        "preferred_category, consent_email, consent_sms, consent_push FROM source.customers").has_value();
}

} // namespace

int main(int argc, char **argv)
{
    const auto customers = argc > 1 ? parseInteger(argv[1]) : 30'000;
    if (!customers) {
        measure(argv[1], argv[1], 5);
        return 0;
    }
    const auto folder = std::filesystem::temp_directory_path() / "throughline-population-benchmark";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto file = folder / "sample.db";
    Progress progress;
    const Seconds made = secondsOf([&] {
        if (!writeSampleDatabase(file, *customers, 1, progress))
            std::exit(1);
    });
    std::cout << "made up: " << formatFixed(double(*customers) / made.processor, 0) << " customers a second\n";
    measure("all tables", file, 5);
    if (writeSixteenColumns(file, folder / "sixteen.db"))
        measure("sixteen columns", folder / "sixteen.db", 7);
    std::int64_t sink = 0;
    const Seconds streamed = secondsOf([&] {
        auto stream = PopulationStream::open(file, {}).value();
        while (const auto block = stream.next(progress).value())
            sink += std::int64_t(block->size());
    });
    std::cout << "stream: " << formatFixed(streamed.wall * 1000, 1) << " ms" << (sink == 0 ? " (nothing read)" : "") << "\n";
    std::filesystem::remove_all(folder);
    return 0;
}
