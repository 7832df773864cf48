// SPDX-License-Identifier: GPL-3.0-or-later
// Customers a second on the reference journey, beside a hand-written program of the same journey whose
// figures must be the same. Usage: reference_journey [CUSTOMERS [ROUNDS]]
// Times of one thread are processor time, the best of some rounds taken in turn, since other programs
// may run beside it; those of two threads are by the clock on the wall.
#include "model/values/number.h"
#include "simulator/engine/blocks/block_walk.h"
#include "simulator/engine/preparation.h"
#include "simulator/engine/worker.h"
#include "simulator/response/value_model.h"
#include "tests/benchmarks/reference.h"
#include "tests/engine/small_population.h"

#include <chrono>
#include <ctime>
#include <functional>
#include <iostream>
#include <thread>

using namespace throughline;
using namespace throughline::benchmark;

namespace {

double processorSeconds(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

double wallSeconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The best time of each, all taken in turn in every round.
template <class Clock>
std::vector<double> best(int rounds, Clock clock, const std::vector<std::function<void()>> &works)
{
    std::vector<double> times(works.size(), 1e9);
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < works.size(); ++i)
            times[i] = std::min(times[i], clock(works[i]));
    return times;
}

/// Half of the customers for each of two threads.
template <class Walk>
void inTwo(std::size_t customers, Walk walk)
{
    const std::size_t middle = customers / 2 / BlockWalk::blockSize * BlockWalk::blockSize;
    const std::jthread other([&] { walk(middle, customers); });
    walk(0, middle);
}

/// The journey compiled for a population, with all that a walk reads made beforehand.
struct Bench
{
    Project project;
    Preparation prepared;
    std::shared_ptr<const Compiled> compiled;
    CustomerModel model;
    CustomerColumns columns;
    Parameters parameters;
    std::vector<std::uint32_t> order;

    static Preparation prepareFor(const Project &project, const Population &population)
    {
        BlockOfAll all(population);
        const RunMonitor monitor;
        return prepare(project, all, test::quickSettings(), monitor).value();
    }
    Bench(const Population &population, int doNothing)
        : project(referenceProject(doNothing)), prepared(prepareFor(project, population)), compiled(prepared.compile(population).value()),
          model(compiled->program), columns(compiled->program, model), parameters(parametersOf(compiled->program, 1, 0)),
          order(blockOrder(compiled->program).value())
    {
    }

    Funnel walkBlocks(std::size_t begin, std::size_t end) const
    {
        BlockWalk walk(compiled->program, columns, order, parameters, Luck(1, 0, 0));
        for (std::size_t at = begin; at < end; at += BlockWalk::blockSize)
            walk.walk(at, std::min(at + BlockWalk::blockSize, end), [](std::size_t) { return true; });
        return walk.funnel();
    }
    /// Both worlds of the base run with every figure.
    metrics::Totals walkEverything(std::size_t begin, std::size_t end) const
    {
        Compiled base = *compiled;
        base.settings.draws = 0;
        const std::vector<LimitQueue> limits;
        const std::vector<Parameters> beliefs{parameters};
        const ValueModel values(*compiled->program.population, compiled->program.start);
        Worker worker(base, model, values, limits, beliefs);
        for (std::size_t customer = begin; customer < end; ++customer)
            worker.walk(customer);
        return worker.totals();
    }
};

std::uint64_t nodePlace(const Bench &bench, std::string_view id)
{
    for (std::size_t i = 0; i < bench.compiled->program.layout.nodes.size(); ++i)
        if (bench.compiled->program.layout.nodes[i].id == id)
            return i;
    return 0;
}

/// Names the first figure in which the two differ; empty where there is none.
std::string difference(const Bench &bench, const HandCounts &hand, const Funnel &funnel)
{
    std::string out;
    const auto same = [&](const std::string &what, std::int64_t byHand, std::uint64_t byEngine) {
        if (out.empty() && std::uint64_t(byHand) != byEngine)
            out = what + " " + formatNumber(byHand) + " by hand, " + formatNumber(std::int64_t(byEngine));
    };
    same("customers", hand.customers, funnel.customers);
    same("held out", hand.heldOut, funnel.heldOut);
    same("entered", hand.entered, funnel.nodes[nodePlace(bench, "arms")].entered);
    static constexpr std::array<const char *, HandMessages> ids{"first", "second", "push", "sms", "ad"};
    for (std::size_t i = 0; i < HandMessages; ++i) {
        const FunnelNode &node = funnel.nodes[nodePlace(bench, ids[i])];
        std::uint64_t blocked = 0;
        for (const std::uint64_t count : node.blocked)
            blocked += count;
        blocked -= node.blocked[std::size_t(metrics::Blocked::Exited)];
        same(std::string("sent ") + ids[i], hand.sent[i], node.sent);
        same(std::string("blocked ") + ids[i], hand.blocked[i], blocked);
        same(std::string("delivered ") + ids[i], hand.delivered[i], node.delivered);
        same(std::string("seen ") + ids[i], hand.seen[i], node.seen);
        same(std::string("clicked ") + ids[i], hand.clicked[i], node.clicked);
    }
    same("goal by conversion", hand.goalByConversion, funnel.nodes[nodePlace(bench, "goal")].reached);
    same("goal by click", hand.goalByClick, funnel.nodes[nodePlace(bench, "click")].exits.front());
    for (std::size_t arm = 0; arm < 2; ++arm) {
        same("customers of an arm", hand.arms[arm], funnel.experiments.front()[arm].customers);
        same("conversions of an arm", hand.converted[arm], funnel.experiments.front()[arm].conversions);
    }
    same("reached", hand.reached, funnel.reached);
    for (std::size_t minute = 0; minute < funnel.firstResponse.bins().size(); ++minute)
        same("first responses", minute < hand.firstResponse.size() ? hand.firstResponse[minute] : 0, funnel.firstResponse.bins()[minute]);
    return out;
}

void say(const std::string &what, const std::string &value)
{
    std::cout << what << std::string(what.size() < 58 ? 58 - what.size() : 1, ' ') << value << "\n";
}

} // namespace

int main(int argc, char **argv)
{
    const auto size = std::size_t(argc > 1 ? parseInteger(argv[1]).value_or(200'000) : 200'000);
    const int rounds = int(argc > 2 ? parseInteger(argv[2]).value_or(5) : 5);
    const Population population = referencePopulation(size);
    std::unique_ptr<Bench> bench;
    const double made = processorSeconds([&] { bench = std::make_unique<Bench>(population, 0); });
    const HandJourney journey = handJourney(bench->compiled->program);
    const HandColumns columns = handColumns(bench->compiled->program, bench->columns);
    const auto perCustomer = [&](double seconds) { return formatFixed(seconds / double(size) * 1e9, 1) + " ns a customer"; };
    const auto perSecond = [&](double seconds) { return formatFixed(double(size) / seconds / 1e6, 2) + " million customers a second"; };

    HandCounts byHand;
    Funnel funnel;
    metrics::Totals everything;
    const std::vector<double> one = best(rounds, processorSeconds, {
        [&] { byHand = walkByHand(journey, columns, 1, 0, size); },
        [&] { funnel = bench->walkBlocks(0, size); },
        [&] { everything = bench->walkEverything(0, size); }});
    say("customers", formatNumber(std::int64_t(size)) + ", entered " + formatNumber(byHand.entered));
    say("compile, learn and lay out columns, once", perCustomer(made));
    say("hand-written, one thread", perCustomer(one[0]) + ", " + perSecond(one[0]));
    say("block executor, the same figures", perCustomer(one[1]) + ", " + perSecond(one[1]));
    say("general executor, two worlds, every figure", perCustomer(one[2]) + ", " + perSecond(one[2]));
    say("events a second, every figure", formatFixed(double(everything.events) / one[2] / 1e6, 2) + " million");
    say("block executor / hand-written (wanted: 0.5)", formatFixed(one[0] / one[1], 3));
    say("every figure / hand-written (wanted: 0.1)", formatFixed(one[0] / one[2], 3));
    const std::string wrong = difference(*bench, byHand, funnel);
    const bool isSame = wrong.empty() && Funnel(everything) == funnel;
    say("same figures by hand, in blocks and in the whole run", isSame ? "yes" : "no: " + wrong);

    const std::vector<double> two = best(rounds, wallSeconds, {
        [&] { bench->walkBlocks(0, size); },
        [&] { inTwo(size, [&](std::size_t begin, std::size_t end) { bench->walkBlocks(begin, end); }); },
        [&] { bench->walkEverything(0, size); },
        [&] { inTwo(size, [&](std::size_t begin, std::size_t end) { bench->walkEverything(begin, end); }); }});
    say("two threads against one, blocks (wanted: 1.6)", formatFixed(two[0] / two[1], 2));
    say("two threads against one, every figure (wanted: 1.6)", formatFixed(two[2] / two[3], 2));

    const std::vector<double> work = best(rounds, processorSeconds, {
        [&] { bench->walkBlocks(0, size); },
        [&] { inTwo(size, [&](std::size_t begin, std::size_t end) { bench->walkBlocks(begin, end); }); },
        [&] { bench->walkEverything(0, size); },
        [&] { inTwo(size, [&](std::size_t begin, std::size_t end) { bench->walkEverything(begin, end); }); }});
    say("their processor time: what two threads lose, blocks", formatFixed((work[1] / work[0] - 1) * 100, 1) + " %");
    say("their processor time: what two threads lose, every figure", formatFixed((work[3] / work[2] - 1) * 100, 1) + " %");

    const int nodes = 20;
    const Bench longer(population, nodes);
    const std::vector<double> noOps = best(rounds, processorSeconds, {
        [&] { bench->walkBlocks(0, size); }, [&] { longer.walkBlocks(0, size); },
        [&] { bench->walkEverything(0, size); }, [&] { longer.walkEverything(0, size); }});
    const double passes = double(nodes) * double(byHand.entered);
    say("a node that does nothing, blocks (wanted: up to 5 ns)", formatFixed((noOps[1] - noOps[0]) / passes * 1e9, 2) + " ns a pass");
    say("a node that does nothing, every figure", formatFixed((noOps[3] - noOps[2]) / passes * 1e9, 2) + " ns a pass");
    return isSame ? 0 : 1;
}
