// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/preparation.h"

#include "simulator/engine/run.h"

#include <algorithm>

namespace throughline {

void LowestHashes::offer(std::uint64_t hash)
{
    if (m_heap.size() < m_count) {
        m_heap.push_back(hash);
        std::push_heap(m_heap.begin(), m_heap.end());
    } else if (!m_heap.empty() && hash < m_heap.front()) {
        std::pop_heap(m_heap.begin(), m_heap.end());
        m_heap.back() = hash;
        std::push_heap(m_heap.begin(), m_heap.end());
    }
}

CustomerChoice::CustomerChoice(const RunSettings &settings, std::int64_t customers) : m_shard(settings.shard)
{
    if (settings.sample > 0 && settings.sample < customers)
        m_sample.emplace(std::size_t(settings.sample));
}

std::uint64_t CustomerChoice::sampleHash(std::uint64_t keyHash) { return nameHash("sample", keyHash ^ 0x9e3779b97f4a7c15u); }

void CustomerChoice::offer(std::uint64_t keyHash)
{
    if (m_sample)
        m_sample->offer(sampleHash(keyHash));
}

bool CustomerChoice::takes(std::uint64_t keyHash) const
{
    return (m_shard.count <= 1 || keyHash % m_shard.count == m_shard.index) && (!m_sample || m_sample->holds(sampleHash(keyHash)));
}

Expected<std::shared_ptr<const Compiled>> Preparation::compile(const Population &block) const
{
    return throughline::compile(project, block, settings, survey);
}

Expected<Preparation> prepare(const Project &project, CustomerBlocks &blocks, const RunSettings &settings,
                              const RunMonitor &monitor)
{
    auto ofScenario = projectOfScenario(project, settings.scenario);
    if (!ofScenario)
        return tl::unexpected(ofScenario.error());
    const auto customers = blocks.customers();
    if (!customers)
        return tl::unexpected(customers.error());
    auto start = statedStart(**ofScenario, settings);
    const auto checkCancel = [&]() -> Expected<void> {
        if (monitor.isCancelled())
            return tl::unexpected(cancelledProblem());
        return {};
    };
    if (!start) {
        std::int64_t latest = 0;
        const auto looked = blocks.forEach([&](const Population &block) {
            latest = std::max(latest, block.latest());
            return checkCancel();
        });
        if (!looked)
            return tl::unexpected(looked.error());
        start = startFrom(latest);
    }
    Preparation out{*ofScenario, settings, PopulationSurvey(*ofScenario, *start), CustomerChoice(settings, *customers),
                    LowestHashes(std::size_t(std::max<std::int64_t>(*customers / 64, 2000))), *customers};
    const auto surveyed = blocks.forEach([&](const Population &block) {
        out.survey.add(block, CancelPoll([&] { return monitor.isCancelled(); }));
        for (const std::uint64_t hash : block.keyHashes()) {
            out.choice.offer(hash);
            out.pilot.offer(hash);
        }
        return checkCancel();
    });
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    out.survey.setDatabaseHash(blocks.databaseHash());
    return out;
}

} // namespace throughline
