// SPDX-License-Identifier: GPL-3.0-or-later
// Customers a second on the reference journey, beside a hand-written program of the same journey.
// Usage: reference_journey [CUSTOMERS]
#include "model/values/number.h"
#include "simulator/engine/run.h"
#include "tests/benchmarks/hand_written.h"
#include "tests/engine/small_population.h"
#include "tests/harness/text_journey.h"

#include <chrono>
#include <cstdio>

using namespace throughline;

namespace {

template <class Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Project referenceProject()
{
    Project project = test::textProject(
        "start active > test A B { A: email#first ; B: email#second } > wait 24h > split seen { seen: rule app_installed=true "
        "{ yes: wait 1h > push ; else: sms } > await clicked 2d { happened: goal ; timedOut: ad 7d > exit } ; else: exit }");
    Audience active;
    active.id = "active";
    active.rule.kind = Rule::Kind::History;
    active.rule.comparison = throughline::Comparison::GreaterOrEqual;
    active.rule.values = {std::int64_t(1)};
    active.rule.within = Duration::days(100);
    project.audiences.push_back(active);
    project.policy.holdoutShare = 0.1;
    FrequencyCap cap;
    cap.id = "cap";
    project.policy.caps.push_back(cap);
    QuietHours quiet;
    quiet.id = "night";
    project.policy.quietHours.push_back(quiet);
    EffectAssumption effect;
    effect.id = "seen";
    effect.channel = Channel::Email;
    effect.multiplier = 1.15;
    project.assumptions.effects.push_back(effect);
    return project;
}

} // namespace

int main(int argc, char **argv)
{
    const auto customers = argc > 1 ? parseInteger(argv[1]).value_or(200'000) : 200'000;
    test::SmallPopulation small;
    small.customers = std::size_t(customers);
    small.purchases = 4;
    const Population population = small.make();
    benchmark::HandColumns columns;
    for (std::size_t i = 0; i < population.size(); ++i) {
        columns.hash.push_back(population.keyHash(i));
        columns.isActive.push_back(1);
        columns.hasApp.push_back(1);
    }
    benchmark::HandCounts byHand;
    const double hand = secondsOf([&] { byHand = benchmark::walkByHand(columns, 1); });
    std::printf("hand-written, one world:   %.0f customers a second (%lld entered)\n", double(customers) / hand,
                static_cast<long long>(byHand.entered));
    const Project project = referenceProject();
    double one = 0;
    for (const int threads : {1, 2}) {
        RunSettings settings = test::quickSettings();
        settings.threads = threads;
        RunMonitor monitor;
        std::uint64_t events = 0;
        const double seconds = secondsOf([&] {
            const auto result = run(project, population, settings, monitor);
            events = result ? result->totals.events : 0;
        });
        // The base run with every figure and one draw, each in two worlds: four walks a customer.
        std::printf("general executor, %d thread%s: %.0f walks a second, everything on; %.2f of the hand-written\n", threads,
                    threads == 1 ? " " : "s", 4 * double(customers) / seconds, 4 * hand / seconds);
        std::printf("                           %.0f events in the base run, %.2f s\n", double(events), seconds);
        if (threads == 1)
            one = seconds;
        else
            std::printf("two threads against one:   %.2f\n", one / seconds);
    }
    return 0;
}
