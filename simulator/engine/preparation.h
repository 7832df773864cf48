// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/compile.h"
#include "simulator/population/customer_blocks.h"

namespace throughline {

/// The lowest of many hashes, in memory for those alone.
class LowestHashes
{
public:
    explicit LowestHashes(std::size_t count) : m_count(count) {}
    void offer(std::uint64_t hash);
    /// Whether a hash that was offered is among the lowest.
    bool holds(std::uint64_t hash) const { return !m_heap.empty() && hash <= m_heap.front(); }

private:
    std::size_t m_count;
    std::vector<std::uint64_t> m_heap;   ///< the highest first
};

/// The customers of the sample and shard that the settings ask for.
class CustomerChoice
{
public:
    CustomerChoice(const RunSettings &settings, std::int64_t customers);
    void offer(std::uint64_t keyHash);
    bool takes(std::uint64_t keyHash) const;

private:
    static std::uint64_t sampleHash(std::uint64_t keyHash);

    Shard m_shard;
    std::optional<LowestHashes> m_sample;
};

/// What is known before the first customer is walked: the figures that all customers make together,
/// from a pass over all of them. Blocks are compiled with it.
struct Preparation
{
    std::shared_ptr<const Project> project; ///< as the scenario sees it
    RunSettings settings;
    PopulationSurvey survey;
    CustomerChoice choice;
    LowestHashes pilot;                  ///< key hashes of the customers who are walked first
    std::int64_t customers = 0;

    Expected<std::shared_ptr<const Compiled>> compile(const Population &block) const;
};

class RunMonitor;

/// One pass over the customers, two where nothing states the start. Errors: Failure::Cancelled, what
/// reading finds, and TL411 for a scenario that is not there.
Expected<Preparation> prepare(const Project &project, CustomerBlocks &blocks, const RunSettings &settings,
                              const RunMonitor &monitor);

} // namespace throughline
