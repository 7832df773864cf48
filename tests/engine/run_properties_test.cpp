// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/random_project.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <atomic>

using namespace throughline;
using test::monday;
using test::randomJourney;
using test::randomProject;

namespace {

RunSettings drawn()
{
    RunSettings settings = test::quickSettings();
    settings.draws = 2;
    settings.replications = 2;
    return settings;
}

class Cancelling : public RunMonitor
{
public:
    bool isCancelled() const override { return ++m_asked > 3; }

private:
    mutable std::atomic<int> m_asked = 0;
};

} // namespace

class RunPropertiesTest : public QObject
{
    Q_OBJECT
private slots:
    void whoEntersANodeLeavesItEndsThereOrWaits()
    {
        const Population people = test::variedPopulation(120).make();
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto ran = test::runSmall(randomProject(seed), people);
            QVERIFY2(ran, randomJourney(seed).c_str());
            std::uint64_t entered = 0;
            for (std::size_t i = 0; i < ran->result.totals.nodes.size(); ++i) {
                const metrics::NodeTotals &node = ran->result.totals.nodes[i];
                std::uint64_t left = node.ended + node.waiting;
                for (const std::uint64_t exit : node.exits)
                    left += exit;
                QVERIFY2(left == node.entered, (randomJourney(seed) + " at " + ran->result.layout.nodes[i].id).c_str());
                QVERIFY(node.customers <= node.entered);
                entered += node.entered;
            }
            QVERIFY2(entered > 0, randomJourney(seed).c_str());
        }
    }

    void threadsDoNotChangeABit()
    {
        const Population people = test::variedPopulation(600).make();
        for (const std::uint64_t seed : {3, 8, 11}) {
            const Project project = randomProject(seed);
            RunSettings settings = drawn();
            const auto one = test::runSmall(project, people, settings);
            QVERIFY(one);
            for (const int threads : {2, 5}) {
                settings.threads = threads;
                const auto many = test::runSmall(project, people, settings);
                QVERIFY(many);
                QVERIFY(many->result.totals == one->result.totals);
                QVERIFY(many->result.layout == one->result.layout);
            }
        }
    }

    void shardsAddUpToTheWhole()
    {
        const Population people = test::variedPopulation(700).make();
        const Project project = randomProject(5);
        RunSettings settings = drawn();
        const auto whole = test::runSmall(project, people, settings);
        QVERIFY(whole);
        metrics::Totals sum(whole->result.layout);
        for (const std::uint64_t index : {2, 0, 1}) {
            settings.shard = {index, 3};
            const auto part = test::runSmall(project, people, settings);
            QVERIFY(part);
            QVERIFY(part->result.totals.customers > 100);
            metrics::add(sum, part->result.totals);
        }
        QVERIFY(sum == whole->result.totals);
    }

    void theOrderOfRowsDoesNotMatter()
    {
        // The same customers under other places: every second one first.
        const Project project = test::textProject("start > email > wait 1d > split { clicked: goal ; else: push }");
        test::SmallPopulation small;
        small.customers = 300;
        const auto ordered = test::runSmall(project, small.make());
        RunSettings sampled = test::quickSettings();
        sampled.sample = 100;
        const auto chosen = test::runSmall(project, small.make(), sampled);
        QVERIFY(ordered && chosen);
        QCOMPARE(chosen->result.totals.customers, 100u);
        QVERIFY(chosen->result.totals.channels[0].seen <= ordered->result.totals.channels[0].seen);
    }

    void aNodeThatDoesNothingChangesNoOtherFigure()
    {
        const Population people = test::variedPopulation(600).make();
        const std::string text = "start > email#hello > wait 1d > split#s { clicked: sms ; else: push } > exit";
        Project plain = test::textProject(text);
        plain.assumptions.effects = randomProject(1).assumptions.effects;
        Project longer = test::textProject("start > email#hello > wait 1d > wait#nothing 0s > split#s { clicked: sms ; else: push } > exit");
        longer.assumptions.effects = plain.assumptions.effects;
        const auto a = test::runSmall(plain, people, drawn());
        const auto b = test::runSmall(longer, people, drawn());
        QVERIFY(a && b);
        QVERIFY(a->result.totals.channels == b->result.totals.channels);
        QVERIFY(a->result.totals.lift == b->result.totals.lift);
        QVERIFY(a->result.totals.attributed == b->result.totals.attributed);
        QCOMPARE(a->node("s").exits, b->node("s").exits);
        QCOMPARE(a->node("sms1").customers, b->node("sms1").customers);
    }

    void withoutEffectsThereIsNoLift()
    {
        const Population people = test::variedPopulation(600).make();
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            Project project = randomProject(seed);
            project.assumptions.effects.clear();
            const auto ran = test::runSmall(project, people, drawn());
            QVERIFY(ran);
            std::vector<metrics::OutcomeCell> cells = ran->result.totals.lift.cells;
            cells.push_back(ran->result.totals.lift.base);
            QCOMPARE(cells.size(), size_t(5));
            for (const metrics::OutcomeCell &cell : cells) {
                QVERIFY(cell.customers > 0);
                QVERIFY(cell.conversions.with == cell.conversions.without);
                QVERIFY(cell.revenue.with == cell.revenue.without);
                QVERIFY(cell.revenue.product == cell.revenue.withSquared);
            }
        }
    }

    void anEffectRaisesConversionsByAboutItsSize()
    {
        Project project = test::textProject("start > email > exit");
        test::setResponse(project, 1, 1, 0);
        EffectAssumption effect;
        effect.id = "double";
        effect.multiplier = 2;
        effect.low = 2;
        effect.high = 2;
        effect.halfLife = Duration::days(3000);
        project.assumptions.effects.push_back(effect);
        test::SmallPopulation small;
        small.customers = 8000;
        small.purchases = 4;
        const auto ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        const metrics::OutcomeCell &cell = ran->result.totals.lift.base;
        QCOMPARE(cell.customers, 8000u);
        // Four purchases a year: 14 days at that rate, and at twice that rate.
        const double without = double(cell.conversions.without) / 8000;
        const double with = double(cell.conversions.with) / 8000;
        QVERIFY2(std::abs(without - 0.142) < 0.016, qPrintable(QString::number(without)));
        const double hazard = -std::log(1 - without);
        QVERIFY2(std::abs(with - (1 - std::exp(-2 * hazard))) < 0.009, qPrintable(QString::number(with)));
    }

    void wholeAndFreshCopiesAgree()
    {
        Project project = test::textProject("start > email > wait 1h > sms > wait 2d > push > exit");
        test::setResponse(project, 1, 1, 0);
        for (Slot &slot : project.templates.front().masterSlots)
            if (slot.id == "body")
                slot.fields = {"tier"};
        const auto ran = test::runSmall(project, test::variedPopulation(400).make());
        QVERIFY(ran);
        const auto &parts = ran->result.totals.consistency.parts;
        QVERIFY(ran->result.totals.consistency.fieldChanges > 0); // else nothing was put to the test
        for (const auto part : {metrics::Part::Data, metrics::Part::Latency}) {
            QVERIFY(parts[std::size_t(part)].customers > 100);
            QCOMPARE(std::int64_t(parts[std::size_t(part)].value), std::int64_t(parts[std::size_t(part)].customers) * 1'000'000);
        }
    }

    void lateAndLeakyCopiesCostPoints()
    {
        Project project = test::textProject("start > email > wait 1h > sms > exit");
        test::setResponse(project, 1, 1, 0);
        ChannelCopy copy;
        copy.channel = Channel::Sms;
        copy.missingShare = 0.5;
        project.data.copies.push_back(copy);
        const auto ran = test::runSmall(project, test::variedPopulation(400).make());
        QVERIFY(ran);
        const auto &data = ran->result.totals.consistency.parts[std::size_t(metrics::Part::Data)];
        QVERIFY(data.customers > 100);
        const double mean = double(data.value) / 1e6 / double(data.customers);
        QVERIFY2(mean > 0.4 && mean < 0.6, qPrintable(QString::number(mean)));
        // The unified data layer mends it.
        Scenario unified;
        unified.id = "unified";
        unified.unifiedData = true;
        project.scenarios.push_back(unified);
        RunSettings settings = test::quickSettings();
        settings.scenario = "unified";
        const auto mended = test::runSmall(project, test::variedPopulation(400).make(), settings);
        QVERIFY(mended);
        const auto &whole = mended->result.totals.consistency.parts[std::size_t(metrics::Part::Data)];
        QCOMPARE(std::int64_t(whole.value), std::int64_t(whole.customers) * 1'000'000);
    }

    void aStaleConsentSendsAgainstTheTruth()
    {
        // Everyone unsubscribes from SMS by way of a profile update; the copy hears of it next day.
        Project project = test::textProject("start > wait 1h > update consent_sms=false > sms > wait 2d > sms > exit");
        ChannelCopy copy;
        copy.channel = Channel::Sms;
        copy.refresh = Duration::days(1);
        project.data.copies.push_back(copy);
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("sms1", "sent"), 100u);
        QCOMPARE(ran->node("sms1").againstTruth, 100u);
        QCOMPARE(ran->blocked("sms2", metrics::Blocked::NoConsent), 100u);
        QCOMPARE(ran->node("sms2").withheld, 0u);
    }

    void limitsSpreadTheSends()
    {
        Project project = test::textProject("start > email > exit");
        for (Node &node : project.journeys.front().nodes)
            if (auto *message = std::get_if<MessageNode>(&node.parameters))
                message->throttlePerHour = 100;
        test::SmallPopulation small;
        small.customers = 1000;
        RunSettings settings = test::quickSettings();
        settings.days = 1;
        auto ran = test::runSmall(project, small.make(), settings);
        QVERIFY(ran);
        QCOMPARE(ran->exit("email1", "sent"), 1000u); // within ten hours
        for (Node &node : project.journeys.front().nodes)
            if (auto *message = std::get_if<MessageNode>(&node.parameters))
                message->expiry = Duration::hours(5);
        ran = test::runSmall(project, small.make(), settings);
        QVERIFY(ran);
        const std::uint64_t blocked = ran->blocked("email1", metrics::Blocked::Capacity);
        QVERIFY2(blocked > 400 && blocked < 600, qPrintable(QString::number(blocked)));
    }

    void aCancelIsHeard()
    {
        Cancelling monitor;
        const auto result = run(randomProject(2), test::variedPopulation(2000).make(), drawn(), monitor);
        QVERIFY(!result);
        QCOMPARE(result.error().failure, Failure::Cancelled);
    }
};

THROUGHLINE_TEST(RunPropertiesTest)
#include "run_properties_test.moc"
