// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long reading a database takes against SQLite's own scan of the same columns, and how
// many customers a second are made up. Processor time of all threads, since other programs may run
// beside it: reading uses two, so that the clock on the wall shows less.
#include "model/values/number.h"
#include "simulator/population/population_reader.h"
#include "simulator/population/reading/schema.h"
#include "simulator/population/sample/sample_database.h"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <iostream>

using namespace throughline;

namespace {

double secondsOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(secondsOf(work));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
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

/// The customers alone, of sixteen columns, as the issue of speed states its bound.
void measureSixteenColumns(const std::filesystem::path &sample)
{
    const auto file = std::filesystem::temp_directory_path() / "throughline-sixteen-columns.db";
    std::error_code error;
    std::filesystem::remove(file, error);
    {
        const auto made = sqlite::Database::create(file).value();
        const auto done = made.execute("ATTACH '" + sample.string() + "' AS source; CREATE TABLE customers AS SELECT customer_id, email, "
                                       "phone, first_name, last_name, birth_date, city, country, time_zone, signup_at, app_installed, tier, "
                                       "preferred_category, consent_email, consent_sms, consent_push FROM source.customers");
        if (!done)
            return;
    }
    Progress progress;
    std::int64_t sink = 0;
    double scanned = 1e9, read = 1e9;
    for (int round = 0; round < 7; ++round) { // in turn, the best of each
        scanned = std::min(scanned, secondsOf([&] { sink += scan(file); }));
        read = std::min(read, secondsOf([&] { sink += std::int64_t(readPopulation(file, {}, progress).value().size()); }));
    }
    std::cout << "sixteen columns: scan " << formatFixed(scanned * 1000, 1) << " ms, read / scan " << formatFixed(read / scanned, 2)
              << (sink == 0 ? " (nothing read)" : "") << "\n";
    std::filesystem::remove(file, error);
}

} // namespace

int main(int argc, char **argv)
{
    const std::int64_t customers = argc > 1 ? parseInteger(argv[1]).value_or(30'000) : 30'000;
    const auto file = std::filesystem::temp_directory_path() / "throughline-population-benchmark.db";
    Progress progress;
    const double made = secondsOf([&] {
        if (!writeSampleDatabase(file, customers, 1, progress))
            std::exit(1);
    });
    std::int64_t sink = 0;
    const double scanned = median(7, [&] { sink += scan(file); });
    const double read = median(7, [&] {
        sink += std::int64_t(readPopulation(file, {}, progress).value().size());
    });
    const double streamed = median(3, [&] {
        auto stream = PopulationStream::open(file, {}).value();
        while (const auto block = stream.next(progress).value())
            sink += std::int64_t(block->size());
    });
    measureSixteenColumns(file);
    std::cout << "made up: " << formatFixed(double(customers) / made, 0) << " customers a second\n"
              << "scan: " << formatFixed(scanned * 1000, 1) << " ms\n"
              << "read / scan: " << formatFixed(read / scanned, 2) << "\n"
              << "stream / scan: " << formatFixed(streamed / scanned, 2) << "\n"
              << "(" << (sink != 0 ? "done" : "nothing read") << ")\n";
    std::error_code error;
    std::filesystem::remove(file, error);
    return 0;
}
