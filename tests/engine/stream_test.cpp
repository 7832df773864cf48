// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/customer_blocks.h"
#include "simulator/population/sample/sample_database.h"
#include "simulator/report/report.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"
#include "tests/population/database_fixture.h"

using namespace throughline;

namespace {

/// Several channels, a rule on a field that changes, copies, caps and quiet hours at once.
Project everything()
{
    Project project = test::textProject(
        "start > test A B { A: email#first ; B: email#second } > wait 1d > split seen clicked { seen: rule tier=gold "
        "{ yes: push ; else: sms } > wait 2d > web > mail > goal > exit ; clicked: agent > ad 2d ; else: inapp > wait 3d > email }");
    for (Slot &slot : project.templates.front().masterSlots)
        if (slot.id == "body")
            slot.fields = {"tier", "city", "last_name"};
    EffectAssumption effect;
    effect.id = "effect";
    effect.multiplier = 1.3;
    effect.low = 1.1;
    effect.high = 1.5;
    project.assumptions.effects.push_back(effect);
    FrequencyCap cap;
    cap.id = "cap";
    cap.count = 2;
    project.policy.caps.push_back(cap);
    QuietHours quiet;
    quiet.id = "night";
    project.policy.quietHours.push_back(quiet);
    project.policy.holdoutShare = 0.1;
    project.salt = "salt";
    return project;
}

Project throttled()
{
    Project project = everything();
    for (Node &node : project.journeys.front().nodes)
        if (auto *message = std::get_if<MessageNode>(&node.parameters))
            message->throttlePerHour = 7;
    return project;
}

Project eventsAtTheirRate()
{
    Project project = test::textProject("on cart_abandoned > wait 1h > email > await clicked 1d { happened: goal ; timedOut: sms } > exit");
    for (Node &node : project.journeys.front().nodes)
        if (auto *entry = std::get_if<EntryEvent>(&node.parameters))
            entry->source = EventSource::Rate;
    return project;
}

Project nobodyEnters()
{
    Project project = test::textProject("start nobody > email > exit");
    Audience nobody;
    nobody.id = "nobody";
    nobody.rule.kind = Rule::Kind::Field;
    nobody.rule.field = "tier";
    nobody.rule.comparison = throughline::Comparison::Equal;
    nobody.rule.values = {std::string("no such tier")};
    project.audiences.push_back(nobody);
    return project;
}

/// A rule knows a text that few customers have, so that most blocks do not.
Project aRareCity()
{
    Project project = test::textProject("start > update city=Nowhere > rule city=Nowhere { yes: email ; else: sms } > wait 2d > push");
    return project;
}

RunSettings quick()
{
    RunSettings settings;
    settings.draws = 2;
    settings.replications = 1;
    settings.threads = 2;
    return settings;
}

std::string reportText(Part part)
{
    part.seconds = 0;
    return writeReport(makeReport(part));
}

} // namespace

class StreamTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Progress progress;
        QVERIFY(writeSampleDatabase(m_folder.path("shop.db"), 700, 5, progress));
    }

    void aStreamGivesTheSameReport_data()
    {
        QTest::addColumn<int>("project");
        QTest::addColumn<qint64>("sample");
        QTest::addColumn<qint64>("shards");
        QTest::addColumn<bool>("hasStart");
        QTest::newRow("everything") << 0 << qint64(0) << qint64(1) << false;
        QTest::newRow("a stated start") << 0 << qint64(0) << qint64(1) << true;
        QTest::newRow("shared limits") << 1 << qint64(0) << qint64(1) << false;
        QTest::newRow("entry at a rate") << 2 << qint64(0) << qint64(1) << false;
        QTest::newRow("nobody enters") << 3 << qint64(0) << qint64(1) << false;
        QTest::newRow("a text of its own") << 4 << qint64(0) << qint64(1) << false;
        QTest::newRow("replayed events") << 5 << qint64(0) << qint64(1) << false;
        QTest::newRow("a sample") << 1 << qint64(150) << qint64(1) << false;
        QTest::newRow("a shard") << 1 << qint64(0) << qint64(3) << false;
    }

    void aStreamGivesTheSameReport()
    {
        QFETCH(int, project);
        QFETCH(qint64, sample);
        QFETCH(qint64, shards);
        QFETCH(bool, hasStart);
        const std::array<Project, 6> projects{everything(), throttled(), eventsAtTheirRate(), nobodyEnters(), aRareCity(),
                                              test::textProject("on cart_abandoned > email > wait 1d > split { clicked: goal ; else: push }")};
        const Project &tried = projects[std::size_t(project)];
        RunSettings settings = quick();
        settings.sample = sample;
        settings.shard = {0, std::uint64_t(shards)};
        Progress progress;
        const Population whole = readPopulation(file(), {}, progress).value();
        if (hasStart)
            settings.start = Moment{whole.latest() - 40 * 86400};
        RunMonitor monitor;
        auto atOnce = run(tried, whole, settings, monitor);
        QVERIFY2(atOnce, atOnce ? "" : describe(atOnce.error()).c_str());
        const std::uint64_t entered = atOnce->totals.lift.base.customers;
        const std::string expected = reportText(finishRun(std::move(*atOnce), tried, whole, CustomerNames::Keys, 0));
        // Every test is of something: but for the audience of nobody customers did walk.
        QCOMPARE(entered > 5, project != 3);
        for (const std::size_t blockSize : {64, 699, 5000}) {
            StreamedBlocks blocks(file(), {}, progress, blockSize);
            auto streamed = run(tried, blocks, settings, monitor, [&](const Population &block, metrics::Totals &totals) {
                labelCustomers(totals, block, tried.salt, CustomerNames::Keys);
            });
            QVERIFY2(streamed, streamed ? "" : describe(streamed.error()).c_str());
            const std::string text = reportText(finishRun(std::move(*streamed), tried, 0));
            if (text != expected) {
                const auto [a, b] = std::mismatch(text.begin(), text.end(), expected.begin(), expected.end());
                const auto at = std::size_t(std::max<std::ptrdiff_t>(a - text.begin() - 200, 0));
                QFAIL(("at block size " + std::to_string(blockSize) + "\n" + text.substr(at, 400) + "\n--- not\n"
                       + expected.substr(at, 400)).c_str());
            }
        }
    }

    void aDatabaseChangedBetweenTwoPassesIsRefused()
    {
        std::filesystem::copy_file(file(), m_folder.path("changing.db"));
        Progress progress;
        StreamedBlocks blocks(m_folder.path("changing.db"), {}, progress, 100);
        int passes = 0;
        const auto count = [&](const Population &) -> Expected<void> {
            ++passes;
            return {};
        };
        QVERIFY(blocks.forEach(count));
        QCOMPARE(passes, 7);
        {
            const auto writer = sqlite::Database::openForWriting(m_folder.path("changing.db"));
            QVERIFY(writer->execute("UPDATE customers SET first_name = 'Someone' WHERE rowid % 2"));
        }
        const auto again = blocks.forEach(count);
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("TL232"));
        QVERIFY(describe(again.error()).find("changed") != std::string::npos);
    }

    void aDatabaseReplacedWhileItIsReadIsRefused()
    {
        std::filesystem::copy_file(file(), m_folder.path("replaced.db"));
        Progress progress;
        StreamedBlocks blocks(m_folder.path("replaced.db"), {}, progress, 100);
        bool isFirst = true;
        const auto read = blocks.forEach([&](const Population &) -> Expected<void> {
            // Not by way of SQLite, whose locks would not let anybody write.
            if (std::exchange(isFirst, false))
                std::ofstream(m_folder.path("replaced.db"), std::ios::app | std::ios::binary) << std::string(4096, '\0');
            return {};
        });
        QVERIFY(!read);
        QVERIFY2(read.error().code == "TL232" || read.error().code == "TL202", read.error().code.c_str());
    }

    void aCancelledStreamStops()
    {
        Progress progress;
        StreamedBlocks blocks(file(), {}, progress, 64);
        int taken = 0;
        const auto stopped = blocks.forEach([&](const Population &) -> Expected<void> {
            if (++taken == 3)
                progress.cancel();
            return {};
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().failure, Failure::Cancelled);
        QVERIFY(taken <= 4);
    }

private:
    std::filesystem::path file() const { return m_folder.path("shop.db"); }
    test::Folder m_folder;
};

THROUGHLINE_TEST(StreamTest)
#include "stream_test.moc"
