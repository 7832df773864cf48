// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/run.h"

#include "simulator/engine/pilot.h"
#include "simulator/engine/worker.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace throughline {

namespace {

/// Customers that a thread takes at a time.
constexpr std::size_t chunkSize = 256;

void describeEvidence(const Compiled &compiled, std::vector<std::string> &out)
{
    bool isRandomised = false;
    for (const UsedAssumption &used : compiled.assumptions)
        isRandomised = isRandomised || (used.what.starts_with("effect ") && used.evidence == Evidence::Calibrated);
    if (!isRandomised)
        out.push_back("Lift is assumed: no effect rests on randomised evidence.");
    for (const UsedAssumption &used : compiled.assumptions) {
        static constexpr std::array<std::string_view, 3> badges{"assumed", "calibrated", "measured"};
        out.push_back(used.what + " (" + std::string(badges[std::size_t(used.evidence)]) + ")"
                      + (used.source.empty() ? "" : ": " + used.source));
    }
}

} // namespace

RunSettings settingsOf(const Project &project)
{
    RunSettings settings;
    settings.seed = std::uint64_t(project.simulation.seed);
    settings.start = project.simulation.start;
    settings.days = project.simulation.days;
    settings.draws = project.simulation.draws;
    settings.replications = project.simulation.replications;
    return settings;
}

namespace {

/// One run over all blocks.
class BlockRun
{
public:
    BlockRun(const Preparation &prepared, const std::vector<LimitQueue> &limits, RunMonitor &monitor)
        : m_prepared(prepared), m_limits(limits), m_monitor(monitor)
    {
        std::int64_t threads = prepared.settings.threads;
        if (threads <= 0)
            threads = std::max<std::int64_t>(std::thread::hardware_concurrency(), 1);
        m_threads = std::clamp<std::int64_t>(threads, 1, 256);
    }

    Expected<void> walk(const Population &block)
    {
        auto compiled = m_prepared.compile(block);
        if (!compiled)
            return tl::unexpected(compiled.error());
        if (!m_result && !begin(**compiled))
            return tl::unexpected(cancelledProblem());
        const CustomerModel model((*compiled)->program);
        const ValueModel values(m_valueFit, block, (*compiled)->program.start);
        m_nextChunk = 0;
        const auto work = [&] { walkChunks(block, **compiled, model, values); };
        std::vector<std::jthread> others;
        const auto chunks = std::int64_t((block.size() + chunkSize - 1) / chunkSize);
        for (std::int64_t i = 1; i < std::min(m_threads, chunks); ++i)
            others.emplace_back(work);
        work();
        others.clear();
        if (m_isCancelled || m_monitor.isCancelled())
            return tl::unexpected(cancelledProblem());
        return {};
    }

    RunResult &result() { return *m_result; }

private:
    /// What all blocks have in common; false once cancelled.
    bool begin(const Compiled &compiled)
    {
        for (std::uint32_t draw = 0; draw <= std::uint32_t(compiled.settings.draws); ++draw) {
            m_parameters.push_back(parametersOf(compiled.program, compiled.settings.seed, draw));
            if (m_monitor.isCancelled())
                return false;
        }
        m_valueFit = fitValue(compiled.program.history.value);
        m_result.emplace();
        m_result->layout = compiled.program.layout;
        m_result->totals = metrics::Totals(compiled.program.layout);
        describeEvidence(compiled, m_result->layout.run.evidence);
        m_result->assumptions = compiled.assumptions;
        m_result->warnings = compiled.warnings;
        // The pilot saw all customers: what it found is the same in every shard.
        if (compiled.settings.shard.index == 0)
            for (std::size_t i = 0; i < m_limits.size(); ++i) {
                const auto channel = channelOfKey(compiled.program.layout.nodes[compiled.program.limits[i].node].channel);
                if (channel)
                    m_result->totals.channels[std::size_t(*channel)].overCapacity += std::uint64_t(m_limits[i].waited());
            }
        return true;
    }

    void walkChunks(const Population &block, const Compiled &compiled, const CustomerModel &model, const ValueModel &values)
    {
        Worker worker(compiled, model, values, m_limits, m_parameters);
        while (!m_isCancelled.load(std::memory_order_relaxed)) {
            const std::size_t begin = m_nextChunk.fetch_add(chunkSize, std::memory_order_relaxed);
            if (begin >= block.size())
                break;
            const std::size_t end = std::min(begin + chunkSize, block.size());
            for (std::size_t i = begin; i < end && !m_isCancelled.load(std::memory_order_relaxed); ++i) {
                if (!m_prepared.choice.takes(block.keyHash(i)))
                    continue;
                worker.walk(i);
                if (m_monitor.isCancelled())
                    m_isCancelled.store(true, std::memory_order_relaxed);
            }
            const auto taken = std::int64_t(end - begin);
            m_monitor.progress(m_done.fetch_add(taken) + taken, m_prepared.customers);
        }
        const std::lock_guard lock(m_adding);
        metrics::add(m_result->totals, worker.totals());
    }

    const Preparation &m_prepared;
    const std::vector<LimitQueue> &m_limits;
    RunMonitor &m_monitor;
    std::int64_t m_threads = 1;
    std::vector<Parameters> m_parameters;
    ValueFit m_valueFit;
    std::optional<RunResult> m_result;
    std::atomic<std::size_t> m_nextChunk = 0;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<bool> m_isCancelled = false;
    std::mutex m_adding;
};

} // namespace

Expected<RunResult> run(const Project &project, CustomerBlocks &blocks, const RunSettings &settings,
                        RunMonitor &monitor, const BlockDone &blockDone)
{
    const auto prepared = prepare(project, blocks, settings, monitor);
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto limits = pilotLimits(*prepared, blocks, monitor);
    if (!limits)
        return tl::unexpected(limits.error());
    BlockRun walking(*prepared, *limits, monitor);
    const auto walked = blocks.forEach([&](const Population &block) -> Expected<void> {
        if (auto done = walking.walk(block); !done)
            return done;
        if (blockDone)
            blockDone(block, walking.result().totals);
        return {};
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return std::move(walking.result());
}

Expected<RunResult> run(const Project &project, const Population &population, const RunSettings &settings,
                        RunMonitor &monitor)
{
    BlockOfAll all(population);
    return run(project, all, settings, monitor, {});
}

} // namespace throughline
