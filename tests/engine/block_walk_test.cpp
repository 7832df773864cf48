// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/blocks/funnel_run.h"

#include "simulator/engine/luck.h"
#include "simulator/population/customer_blocks.h"
#include "tests/engine/random_project.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

using namespace throughline;
using test::monday;

namespace {

/// A random tree of steps that the block executor can walk, with joins.
std::string randomTree(const Luck &luck, std::uint64_t place, int depth, int &budget)
{
    static constexpr std::array<const char *, 13> steps{
        "email", "sms", "push", "wait 1d", "wait 3h", "await clicked 1d", "await seen 12h", "split", "split seen clicked",
        "rule tier=Gold", "test A B holdout", "ad 2d", "webhook"};
    std::string text;
    const std::uint64_t length = 1 + luck.word(place, 1) % 4;
    for (std::uint64_t i = 0; i < length && budget > 0; ++i) {
        std::string step = steps[luck.word(place, 2, i) % steps.size()];
        if (step.starts_with("test") && (depth > 0 || i > 0))
            step = "wait 5h";
        --budget;
        text += (text.empty() ? "" : " > ") + step;
        if (depth > 1)
            continue;
        const auto branch = [&](std::uint64_t which) { return randomTree(luck, place * 7 + i * 3 + which + 1, depth + 1, budget); };
        if (step == "split")
            text += " { clicked: " + branch(0) + " ; else: " + branch(1) + " }";
        else if (step.starts_with("rule"))
            text += " { yes: " + branch(0) + " ; else: " + branch(1) + " }";
        else if (step.starts_with("await"))
            text += " { happened: " + branch(0) + " ; timedOut: " + branch(1) + " }";
        else if (step.starts_with("test"))
            text += " { A: " + branch(0) + " ; B: " + branch(1) + " ; holdout: exit }";
    }
    return text.empty() ? "wait 2h" : text;
}

std::string treeOf(std::uint64_t seed)
{
    const Luck luck(seed, 7, 7);
    int budget = 9;
    std::string text = "start > " + randomTree(luck, 1, 0, budget);
    return text + (luck.word(9, 9) % 3 != 0 ? " > goal > exit" : "");
}

/// The same policy as other random projects, with parameters that differ from seed to seed.
Project treeProject(std::uint64_t seed)
{
    Project project = test::textProject(treeOf(seed));
    const Project other = test::randomProject(seed);
    const Luck luck(seed, 8, 8);
    project.policy = other.policy;
    project.assumptions.effects = other.assumptions.effects;
    project.data.copies = other.data.copies;
    test::setResponse(project, 0.95, 0.7, 0.4, Duration::hours(3), Duration{600});
    for (ResponseAssumption &response : project.assumptions.responses) {
        response.seenSpread = 1.5;
        response.clickSpread = 1;
        response.unsubscribed = 0.1;
        response.complained = 0.05;
        response.replied = 0.1;
    }
    EffectAssumption &effect = project.assumptions.effects.front();
    static constexpr std::array<ActsOn, 3> acts{ActsOn::Seen, ActsOn::Sent, ActsOn::Assigned};
    effect.on = acts[luck.word(1, 1) % 3];
    effect.halfLife = Duration::days(1 + std::int64_t(luck.word(1, 2) % 20));
    effect.multiplier = 3;
    effect.high = 4;
    project.policy.caps.front().count = 1 + std::int64_t(luck.word(1, 3) % 3);
    for (Node &node : project.journeys.front().nodes) {
        if (auto *message = std::get_if<MessageNode>(&node.parameters)) {
            const std::uint64_t word = luck.word(2, nameHash(node.id));
            static constexpr std::array<OnCapped, 3> capped{OnCapped::Advance, OnCapped::Wait, OnCapped::Exit};
            static constexpr std::array<SendTime, 3> times{SendTime::Now, SendTime::BestHour, SendTime::LocalHour};
            message->onCapped = capped[word % 3];
            message->sendTime = times[word / 3 % 3];
            message->expiry = word % 2 == 0 ? Duration::hours(9) : Duration{};
            message->delay = Duration::hours(std::int64_t(word / 9 % 5));
        } else if (auto *goal = std::get_if<GoalNode>(&node.parameters)) {
            goal->endsJourney = luck.word(3, 3) % 4 != 0;
        }
    }
    return project;
}

Population people(std::uint64_t seed)
{
    test::SmallPopulation small = test::variedPopulation(700);
    small.purchases = 4;
    small.hasChanges = false; // consents and rules that change by themselves are not for blocks
    small.sentBefore = {{"email", monday - 5 * 86400}, {"sms", monday - 86400}};
    if (seed % 4 == 0)
        small.zone = "America/New_York";
    return small.make();
}

} // namespace

class BlockWalkTest : public QObject
{
    Q_OBJECT
private slots:
    void blocksGiveTheFiguresOfTheWalk()
    {
        int inBlocks = 0;
        std::uint64_t reached = 0, blocked = 0, waiting = 0, converted = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Project project = treeProject(seed);
            const Population population = people(seed);
            BlockOfAll all(population);
            RunMonitor monitor;
            RunSettings settings = test::quickSettings();
            settings.seed = seed;
            settings.days = 1 + std::int64_t(seed % 3) * 10;
            const auto fast = countFunnel(project, all, settings, monitor);
            QVERIFY2(fast, treeOf(seed).c_str());
            if (!fast->isInBlocks)
                continue;
            ++inBlocks;
            const auto whole = run(project, population, settings, monitor);
            QVERIFY(whole);
            const Funnel expected(whole->totals);
            QCOMPARE(fast->funnel.customers, expected.customers);
            for (std::size_t i = 0; i < expected.nodes.size(); ++i) {
                const FunnelNode &a = fast->funnel.nodes[i];
                const FunnelNode &b = expected.nodes[i];
                const auto said = [&](const FunnelNode &node) {
                    QString text = QString("entered %1 customers %2 waiting %3 ended %4 reached %5 sent %6 delivered %7 seen %8 clicked %9")
                                       .arg(node.entered).arg(node.customers).arg(node.waiting).arg(node.ended).arg(node.reached)
                                       .arg(node.sent).arg(node.delivered).arg(node.seen).arg(node.clicked);
                    for (const auto count : node.exits)
                        text += QString(" exit %1").arg(count);
                    for (const auto count : node.blocked)
                        text += QString(" blocked %1").arg(count);
                    return text;
                };
                QVERIFY2(a == b, qPrintable(QString::fromStdString(treeOf(seed) + " at " + whole->layout.nodes[i].id + "\n") + said(a)
                                            + "\n" + said(b)));
                reached += a.reached;
                waiting += a.waiting;
                for (const std::uint64_t count : a.blocked)
                    blocked += count;
            }
            QVERIFY2(fast->funnel.experiments == expected.experiments, treeOf(seed).c_str());
            QVERIFY2(fast->funnel == expected, treeOf(seed).c_str());
            for (const auto &arms : fast->funnel.experiments)
                for (const FunnelArm &arm : arms)
                    converted += arm.conversions;
        }
        QVERIFY2(inBlocks > 45, qPrintable(QString::number(inBlocks)));
        for (const std::uint64_t count : {reached, blocked, waiting, converted})
            QVERIFY2(count > 100, qPrintable(QString("%1 %2 %3 %4").arg(reached).arg(blocked).arg(waiting).arg(converted)));
    }

    void threadsAndSamplesAgreeToo()
    {
        const Project project = treeProject(2);
        const Population population = people(2);
        BlockOfAll all(population);
        RunMonitor monitor;
        RunSettings settings = test::quickSettings();
        const auto one = countFunnel(project, all, settings, monitor);
        settings.threads = 2;
        const auto two = countFunnel(project, all, settings, monitor);
        QVERIFY(one && two && one->isInBlocks);
        QVERIFY(one->funnel == two->funnel);
        settings.sample = 200;
        const auto sampled = countFunnel(project, all, settings, monitor);
        QVERIFY(sampled);
        QCOMPARE(sampled->funnel.customers, 200u);
    }

    void otherJourneysAreCountedAsWell()
    {
        const Population population = people(1);
        BlockOfAll all(population);
        RunMonitor monitor;
        const auto loop = countFunnel(test::textProject("start > email#a > wait 1d > #a"), all, test::quickSettings(), monitor);
        QVERIFY(loop);
        QVERIFY(!loop->isInBlocks);
        QVERIFY(loop->funnel.nodes[0].entered > 0);
        QVERIFY(loop->funnel.reached > 0);
    }
};

THROUGHLINE_TEST(BlockWalkTest)
#include "block_walk_test.moc"
