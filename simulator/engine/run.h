// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/metrics/layout.h"
#include "simulator/metrics/totals.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace throughline {

class CustomerBlocks;
class Population;

/// The customers with hash(key) mod count = index.
struct Shard
{
    std::uint64_t index = 0;             ///< from 0
    std::uint64_t count = 1;

    friend bool operator==(const Shard &, const Shard &) = default;
};

struct RunSettings
{
    std::vector<std::string> journeys;   ///< ids of the tested journeys; empty: all that are not archived
    std::string scenario;                ///< id of the scenario; empty: the base
    std::uint64_t seed = 1;
    std::optional<Moment> start;         ///< absent: the project's, else the latest time of the database
    std::int64_t days = 30;
    std::int64_t draws = 20;             ///< 1 to 10 000; 1: draw 0 alone
    std::int64_t replications = 2;       ///< 1 to 1 000
    std::int64_t threads = 0;            ///< 0: as many as the machine has
    std::int64_t sample = 0;             ///< this many customers, chosen by hash; 0: all
    Shard shard;
};

/// The settings that the project itself asks for.
RunSettings settingsOf(const Project &project);

/// What a run and whoever started it share; called from worker threads.
class RunMonitor
{
public:
    virtual ~RunMonitor() = default;
    /// Customers walked in all draws so far, of `total`.
    virtual void progress(std::int64_t /*done*/, std::int64_t /*total*/) {}
    virtual bool isCancelled() const { return false; }
};

/// Where an assumption that the run used comes from, one for each.
struct UsedAssumption
{
    std::string what;                    ///< "response email", "effect reminder", "baseline"
    Evidence evidence = Evidence::Assumed;
    std::string source;
};

/// Integers alone: parts of one run (shards) add up with `metrics::add` in any order, and ratios are
/// formed afterwards.
struct RunResult
{
    metrics::Layout layout;              ///< what the numbers are about; `layout.run` as resolved
    metrics::Totals totals;
    std::vector<UsedAssumption> assumptions;
    std::vector<Problem> warnings;
};

/// Walks the customers through the journeys. The same bytes for any number of threads.
/// Errors: what cannot be simulated (codes TL4xx), or Failure::Cancelled.
Expected<RunResult> run(const Project &project, const Population &population,
                        const RunSettings &settings, RunMonitor &monitor);

/// Called after each block with what has been counted so far, while the block is at hand.
using BlockDone = std::function<void(const Population &block, metrics::Totals &totals)>;

/// The same over blocks of customers, which are read two to four times: the same bytes as over all
/// of them at once.
Expected<RunResult> run(const Project &project, CustomerBlocks &blocks, const RunSettings &settings,
                        RunMonitor &monitor, const BlockDone &blockDone);

} // namespace throughline
