// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/blocks/funnel_run.h"

#include "simulator/engine/blocks/block_walk.h"
#include "simulator/engine/preparation.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace throughline {

namespace {

/// A block of the population, walked by all threads; false once cancelled.
bool walkBlock(const Population &block, const Preparation &prepared, const Compiled &compiled,
               const std::vector<std::uint32_t> &order, Funnel &funnel, std::int64_t &done, RunMonitor &monitor)
{
    const Program &program = compiled.program;
    const CustomerModel model(program);
    std::size_t threads = std::size_t(std::max<std::int64_t>(compiled.settings.threads, 0));
    if (threads == 0)
        threads = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    const CustomerColumns columns(program, model, threads);
    const Parameters parameters = parametersOf(program, compiled.settings.seed, 0);
    const Luck luck(compiled.settings.seed, 0, 0);
    std::atomic<std::size_t> next = 0;
    std::mutex adding;
    const auto work = [&] {
        BlockWalk walk(program, columns, order, parameters, luck);
        while (!monitor.isCancelled()) {
            const std::size_t begin = next.fetch_add(BlockWalk::blockSize);
            if (begin >= block.size())
                break;
            const std::size_t end = std::min(begin + BlockWalk::blockSize, block.size());
            walk.walk(begin, end, [&](std::size_t customer) { return prepared.choice.takes(block.keyHash(customer)); });
            const std::lock_guard lock(adding);
            done += std::int64_t(end - begin);
            monitor.progress(done, prepared.customers);
        }
        const std::lock_guard lock(adding);
        add(funnel, walk.funnel());
    };
    {
        std::vector<std::jthread> others;
        const std::size_t chunks = (block.size() + BlockWalk::blockSize - 1) / BlockWalk::blockSize;
        for (std::size_t i = 1; i < std::min<std::size_t>({threads, chunks, 256}); ++i)
            others.emplace_back(work);
        work();
    }
    return !monitor.isCancelled();
}

} // namespace

Expected<FunnelResult> countFunnel(const Project &project, CustomerBlocks &blocks, const RunSettings &settings,
                                   RunMonitor &monitor)
{
    RunSettings base = settings;
    base.draws = 1;
    base.replications = 1;
    const auto prepared = prepare(project, blocks, base, monitor);
    if (!prepared)
        return tl::unexpected(prepared.error());
    FunnelResult out;
    out.isInBlocks = true;
    bool isFirst = true;
    std::int64_t done = 0;
    const auto walked = blocks.forEach([&](const Population &block) -> Expected<void> {
        if (!out.isInBlocks)
            return {};
        const auto compiled = prepared->compile(block);
        if (!compiled)
            return tl::unexpected(compiled.error());
        const auto order = blockOrder((*compiled)->program);
        if (!order) {
            out.isInBlocks = false;
            return {};
        }
        if (std::exchange(isFirst, false)) {
            out.layout = (*compiled)->program.layout;
            out.warnings = (*compiled)->warnings;
            out.funnel = Funnel(out.layout);
        }
        if (!walkBlock(block, *prepared, **compiled, *order, out.funnel, done, monitor))
            return tl::unexpected(cancelledProblem());
        return {};
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (out.isInBlocks)
        return out;
    auto everything = run(project, blocks, base, monitor, {});
    if (!everything)
        return tl::unexpected(everything.error());
    out.layout = std::move(everything->layout);
    out.funnel = Funnel(everything->totals);
    out.warnings = std::move(everything->warnings);
    return out;
}

} // namespace throughline
