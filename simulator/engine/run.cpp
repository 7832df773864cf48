// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/run.h"

#include "simulator/compile/compile.h"
#include "simulator/engine/pilot.h"
#include "simulator/engine/walk.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace throughline {

namespace {

/// Small enough that a cancel is heard at once, large enough that threads rarely meet.
constexpr std::size_t blockSize = 256;

std::int64_t revenueWithin(const std::vector<WalkPurchase> &purchases, std::int64_t from, std::int64_t to, bool &hasConverted)
{
    std::int64_t revenue = 0;
    for (const WalkPurchase &purchase : purchases) {
        if (purchase.at < from || purchase.at > to)
            continue;
        hasConverted = true;
        revenue += purchase.value;
    }
    return revenue;
}

metrics::Outcome outcomeWithin(const WalkOutcome &with, const WalkOutcome &without, std::int64_t from, std::int64_t to)
{
    metrics::Outcome out;
    const std::array<const WalkOutcome *, 2> worlds{&without, &with};
    for (std::size_t world = 0; world < 2; ++world) {
        bool hasConverted = false;
        out.revenue[world] = revenueWithin(worlds[world]->purchases, from, to, hasConverted);
        out.conversions[world] = hasConverted ? 1 : 0;
        out.cost[world] = worlds[world]->cost;
    }
    return out;
}

/// Walks customers and counts them; one per thread.
class Worker
{
public:
    Worker(const Compiled &compiled, const CustomerModel &model, const std::vector<LimitQueue> &limits,
           const std::vector<Parameters> &parameters)
        : m_settings(compiled.settings), m_program(compiled.program), m_model(model), m_parameters(parameters),
          m_walk(compiled.program, limits), m_life(compiled.program), m_totals(compiled.program.layout)
    {
    }

    void walk(std::size_t customer)
    {
        m_model.facts(customer, m_facts);
        ++m_totals.customers;
        m_totals.heldOut += m_facts.isHeldOut ? 1 : 0;
        countReach();
        const bool hasEntered = walkOnce(0, 0);
        if (!hasEntered && !m_with.mightEnter)
            return;
        for (std::uint32_t draw = 1; draw <= std::uint32_t(m_settings.draws); ++draw)
            for (std::uint32_t replicate = 0; replicate < std::uint32_t(m_settings.replications); ++replicate)
                walkOnce(draw, replicate);
    }
    const metrics::Totals &totals() const { return m_totals; }

private:
    void countReach()
    {
        m_life.begin(m_facts, Luck());
        bool isReachable = false;
        for (const Channel channel : allChannels) {
            if (!m_life.truthHasAddress(channel) || !m_life.truthAllows(channel))
                continue;
            ++m_totals.channels[std::size_t(channel)].reachable;
            isReachable = true;
        }
        m_totals.reachable += isReachable ? 1 : 0;
    }

    /// Both worlds of one draw and replicate; draw 0 is the base run. Tells whether a tested journey
    /// was entered.
    bool walkOnce(std::uint32_t draw, std::uint32_t replicate)
    {
        const Luck luck(m_settings.seed, draw, replicate);
        WalkRequest request;
        request.totals = draw == 0 ? &m_totals : nullptr;
        m_with = m_walk.walk(m_facts, luck, m_parameters[draw], request);
        if (m_with.firstEntry == ConversionClock::never)
            return false;
        const std::int64_t entry = m_with.firstEntry;
        request.totals = nullptr;
        request.withTested = false;
        request.outcomeEnd = entry + m_program.outcomeWindow;
        m_without = m_walk.walk(m_facts, luck, m_parameters[draw], request);
        const std::size_t cell = draw == 0 ? 0 : (draw - 1) * std::size_t(m_settings.replications) + replicate;
        const auto cellOf = [&](metrics::OutcomeTotals &totals) -> metrics::OutcomeCell & {
            return draw == 0 ? totals.base : totals.cells[cell];
        };
        for (const ArmArrival &arm : m_with.arms)
            cellOf(m_totals.experiments[arm.experiment][arm.arm]).count(outcomeWithin(m_with, m_without, arm.at, arm.at + arm.window));
        if (m_with.isInHoldoutArm)
            return true;
        cellOf(m_totals.lift).count(outcomeWithin(m_with, m_without, entry, entry + m_program.outcomeWindow));
        if (draw == 0) {
            countWorld(m_totals.value.worlds[1], m_with, entry);
            countWorld(m_totals.value.worlds[0], m_without, entry);
        }
        return true;
    }

    void countWorld(metrics::WorldTotals &world, const WalkOutcome &outcome, std::int64_t entry) const
    {
        ++world.customers;
        std::uint64_t orders = 0;
        bool isRetained = false;
        for (const WalkPurchase &purchase : outcome.purchases) {
            if (purchase.at > m_program.end)
                continue;
            ++orders;
            world.revenue += purchase.value;
            isRetained = isRetained || (purchase.at >= entry && purchase.at <= entry + 90 * 86400);
        }
        world.orders += orders;
        world.buyers += orders > 0 ? 1 : 0;
        world.retained += isRetained ? 1 : 0;
    }

    const RunSettings &m_settings;
    const Program &m_program;
    const CustomerModel &m_model;
    const std::vector<Parameters> &m_parameters;
    Walk m_walk;
    Life m_life;
    CustomerFacts m_facts;
    WalkOutcome m_with;
    WalkOutcome m_without;
    metrics::Totals m_totals;
};

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

Expected<RunResult> run(const Project &project, const Population &population, const RunSettings &settings,
                        RunMonitor &monitor)
{
    auto made = compile(project, population, settings);
    if (!made)
        return tl::unexpected(made.error());
    const Compiled &compiled = **made;
    const CustomerModel model(compiled.program);
    std::vector<Parameters> parameters;
    for (std::uint32_t draw = 0; draw <= std::uint32_t(compiled.settings.draws); ++draw) {
        parameters.push_back(parametersOf(compiled.program, compiled.settings.seed, draw));
        if (monitor.isCancelled())
            return tl::unexpected(cancelledProblem());
    }
    const auto limits = pilotLimits(compiled, model, parameters.front(), monitor);
    if (!limits)
        return tl::unexpected(limits.error());
    const std::vector<std::size_t> customers = chosenCustomers(population, compiled.settings);

    std::int64_t threads = compiled.settings.threads;
    if (threads <= 0)
        threads = std::max<std::int64_t>(std::thread::hardware_concurrency(), 1);
    threads = std::clamp<std::int64_t>(threads, 1, 256);
    std::atomic<std::size_t> nextBlock = 0;
    std::atomic<std::int64_t> done = 0;
    std::atomic<bool> isCancelled = false;
    std::mutex adding;
    RunResult result;
    result.totals = metrics::Totals(compiled.program.layout);
    const auto work = [&] {
        Worker worker(compiled, model, *limits, parameters);
        while (!isCancelled.load(std::memory_order_relaxed)) {
            const std::size_t begin = nextBlock.fetch_add(blockSize, std::memory_order_relaxed);
            if (begin >= customers.size())
                break;
            const std::size_t end = std::min(begin + blockSize, customers.size());
            for (std::size_t i = begin; i < end && !isCancelled.load(std::memory_order_relaxed); ++i) {
                worker.walk(customers[i]);
                if (i % 16 == 0 && monitor.isCancelled())
                    isCancelled.store(true, std::memory_order_relaxed);
            }
            const std::int64_t walked = done.fetch_add(std::int64_t(end - begin)) + std::int64_t(end - begin);
            monitor.progress(walked, std::int64_t(customers.size()));
        }
        const std::lock_guard lock(adding);
        metrics::add(result.totals, worker.totals());
    };
    std::vector<std::thread> others;
    for (std::int64_t i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    for (std::thread &thread : others)
        thread.join();
    if (isCancelled || monitor.isCancelled())
        return tl::unexpected(cancelledProblem());

    // The pilot saw all customers: what it found is the same in every shard.
    if (compiled.settings.shard.index == 0)
        for (std::size_t i = 0; i < limits->size(); ++i) {
            const auto channel = channelOfKey(compiled.program.layout.nodes[compiled.program.limits[i].node].channel);
            if (channel)
                result.totals.channels[std::size_t(*channel)].overCapacity += std::uint64_t((*limits)[i].waited());
        }
    result.layout = compiled.program.layout;
    describeEvidence(compiled, result.layout.run.evidence);
    result.assumptions = compiled.assumptions;
    result.warnings = compiled.warnings;
    return result;
}

} // namespace throughline
