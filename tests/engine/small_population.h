// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/engine/run.h"
#include "simulator/population/population.h"

#include <optional>

namespace throughline::test {

/// 2026-03-02, a Monday, at midnight UTC: the start of the tests' runs.
inline constexpr std::int64_t monday = 1'772'409'600;

/// Customers "c0", "c1" … written by hand: with e-mail, phone, app, all consents, a first name,
/// tiers Gold and Silver in turn, and the zone "UTC". Members change what comes out.
struct SmallPopulation
{
    std::size_t customers = 100;
    std::string zone = "UTC";
    std::string firstKey = "c";
    /// Purchases for the baseline: this many each, in the year before the start.
    int purchases = 2;
    bool hasChanges = false;             ///< profile changes of tier
    /// Consent to SMS of every third customer is withdrawn in truth.
    bool everyThirdWithoutSms = false;
    std::vector<std::pair<std::string, std::int64_t>> behaviours; ///< of every customer: kind, moment
    std::vector<std::pair<std::string, std::int64_t>> sentBefore; ///< of every customer: channel, moment

    Population make() const;
};

/// Replaces the responses of a project by rates for all channels.
void setResponse(Project &project, double delivered, double seen, double clicked, Duration seenDelay = {},
                 Duration clickDelay = {});

struct Ran
{
    RunResult result;
    const metrics::NodeTotals &node(std::string_view id) const;
    std::uint64_t exit(std::string_view node, std::string_view exit) const;
    std::uint64_t blocked(std::string_view node, metrics::Blocked why) const;
};

/// Runs from `monday` for 30 days on one thread without draws; fails the test where it does not run.
std::optional<Ran> runSmall(const Project &project, const Population &population, RunSettings settings = {});
RunSettings quickSettings();

} // namespace throughline::test
