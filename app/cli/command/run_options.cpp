// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/run_options.h"

#include "model/values/number.h"

#include <CLI/CLI.hpp>

namespace throughline::cli {

namespace {

Problem badValue(std::string flag, std::string value, std::string wanted)
{
    return usageProblem("TL720", TL_TEXT("Run", "%1 wants %3, not “%2”."),
                        {std::move(flag), std::move(value), std::move(wanted)});
}

struct Range
{
    const char *flag;
    std::int64_t low;
    std::int64_t high;
};

Expected<void> take(const std::optional<std::int64_t> &given, Range range, std::int64_t &value)
{
    if (!given)
        return {};
    if (*given < range.low || *given > range.high)
        return tl::unexpected(badValue(range.flag, formatNumber(*given),
                                       formatNumber(range.low) + " to " + formatNumber(range.high)));
    value = *given;
    return {};
}

} // namespace

void RunOptions::addTo(CLI::App &command)
{
    command.add_option("--journey", journeys, "Test this journey (repeatable; default: all)")
        ->type_name("ID");
    command.add_option("--scenario", scenario, "See the project as this scenario does")
        ->type_name("ID");
    command.add_option("--seed", seed, "Another seed, other luck");
    command.add_option("--start", start, "First moment, as 2026-11-01T00:00:00Z")->type_name("TIME");
    command.add_option("--days", days, "How many days to walk");
    command.add_option("--draws", draws, "Draws of the assumptions");
    command.add_option("--replications", replications, "Replications of each draw");
    command.add_option("--threads", threads, "Threads; 0: as many as the machine has");
}

Expected<RunSettings> RunOptions::settingsFor(const Project &project) const
{
    RunSettings settings = throughline::settingsOf(project);
    settings.journeys = journeys;
    settings.scenario = scenario;
    auto seedValue = static_cast<std::int64_t>(settings.seed);
    std::optional<std::int64_t> threadsGiven = threads;
    for (const auto &taken :
         {take(seed, {"--seed", 0, std::numeric_limits<std::int64_t>::max()}, seedValue),
          take(days, {"--days", 1, 3'660}, settings.days),
          take(draws, {"--draws", 1, 10'000}, settings.draws),
          take(replications, {"--replications", 1, 1'000}, settings.replications),
          take(threadsGiven, {"--threads", 0, 1'024}, settings.threads)}) {
        if (!taken)
            return tl::unexpected(taken.error());
    }
    settings.seed = static_cast<std::uint64_t>(seedValue);
    if (!start.empty()) {
        settings.start = parseMoment(start);
        if (!settings.start)
            return tl::unexpected(badValue("--start", start, "a time such as 2026-11-01T00:00:00Z"));
    }
    return settings;
}

Expected<Shard> parseShard(const std::string &text)
{
    const std::size_t slash = text.find('/');
    const auto place = parseInteger(text.substr(0, slash));
    const auto count = slash == std::string::npos ? std::nullopt
                                                  : parseInteger(text.substr(slash + 1));
    if (!place || !count || *place < 1 || *count < *place || *count > 1'000'000)
        return tl::unexpected(badValue("--shard", text, "I/N with I from 1 to N"));
    return Shard{static_cast<std::uint64_t>(*place - 1), static_cast<std::uint64_t>(*count)};
}

} // namespace throughline::cli
