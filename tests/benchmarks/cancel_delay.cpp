// SPDX-License-Identifier: GPL-3.0-or-later
// How long reading, walking and reporting take to return once they are cancelled, at moments spread
// over a whole run. Held to 100 ms. Usage: cancel_delay PROJECT DATABASE [ROUNDS]
#include "app/cli/command/read_project.h"
#include "model/values/number.h"
#include "simulator/engine/progress_relay.h"
#include "simulator/report/report.h"
#include "simulator/scores/scored_population.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <iostream>

using namespace throughline;

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point moment)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - moment).count();
}

/// What a Run button sets off; the name of the stage at which it ended.
const char *runAll(const Project &project, const std::string &database, Progress &progress)
{
    const auto population = readPopulationFor(project, database, progress);
    if (!population)
        return "reading";
    ProgressRelay relay(progress);
    auto result = run(project, *population, settingsOf(project), relay);
    if (!result)
        return "walking";
    const Part part = finishRun(std::move(*result), project, *population, CustomerNames::Keys, 1);
    return writeReport(makeReport(part)).empty() ? "no report" : "done";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::cerr << "usage: cancel_delay PROJECT DATABASE [ROUNDS]\n";
        return 2;
    }
    DiskFiles files;
    const auto read = cli::readProject(files, argv[1]);
    if (!read) {
        std::cerr << describe(read.error()) << "\n";
        return 1;
    }
    const int rounds = int(argc > 3 ? parseInteger(argv[3]).value_or(40) : 40);
    const auto begin = Clock::now();
    Progress undisturbed;
    runAll(read->project, argv[2], undisturbed);
    const double whole = millisecondsSince(begin);
    std::map<std::string, std::vector<double>> delays;
    for (int round = 0; round < rounds; ++round) {
        Progress progress;
        Clock::time_point ended;
        auto work = std::async(std::launch::async, [&] {
            const char *stage = runAll(read->project, argv[2], progress);
            ended = Clock::now();
            return stage;
        });
        work.wait_for(std::chrono::duration<double, std::milli>(whole * (round + 0.5) / rounds));
        const auto cancelled = Clock::now();
        progress.cancel();
        const std::string stage = work.get();
        delays[stage].push_back(std::max(std::chrono::duration<double, std::milli>(ended - cancelled).count(), 0.0));
    }
    std::cout << "a whole run: " << formatFixed(whole, 0) << " ms\n";
    for (auto &[stage, times] : delays) {
        std::sort(times.begin(), times.end());
        std::cout << stage << ": " << times.size() << " times, median " << formatFixed(times[times.size() / 2], 1) << " ms, longest "
                  << formatFixed(times.back(), 1) << " ms (wanted: up to 100)\n";
    }
    return 0;
}
