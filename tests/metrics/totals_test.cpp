// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/totals.h"

#include "tests/harness/test_main.h"
#include "tests/metrics/random_totals.h"
#include "tests/metrics/story_builder.h"

#include <random>

using namespace throughline;
using namespace throughline::metrics;
using throughline::test::StoryBuilder;

class TotalsTest : public QObject
{
    Q_OBJECT
private slots:
    void addingIsAssociativeAndCommutative()
    {
        const Layout layout = test::plainLayout(4, {{"a"}, {"b"}});
        std::mt19937_64 random(3);
        for (int round = 0; round < 20; ++round) {
            const Totals a = test::randomTotals(layout, random);
            const Totals b = test::randomTotals(layout, random);
            const Totals c = test::randomTotals(layout, random);
            Totals left = a;
            add(left, b);
            add(left, c);
            Totals bc = c;
            add(bc, b);
            Totals right = bc;
            add(right, a);
            QVERIFY(left == right);
            Totals withNothing = a;
            add(withNothing, Totals(layout));
            QVERIFY(withNothing == a);
        }
    }

    void theTopListKeepsTheSameHundredInAnyOrder()
    {
        std::vector<Listed> all;
        std::mt19937_64 random(5);
        for (std::uint64_t i = 0; i < 500; ++i)
            all.push_back({static_cast<std::int64_t>(random() % 40), random() % 300, 0, {}});
        TopList forwards;
        for (const Listed &entry : all)
            forwards.offer(entry.value, entry.customer);
        TopList backwards;
        for (auto it = all.rbegin(); it != all.rend(); ++it)
            backwards.offer(it->value, it->customer);
        QVERIFY(forwards == backwards);
        QCOMPARE(forwards.entries().size(), TopList::capacity);
        QVERIFY(forwards.entries().front().value >= forwards.entries().back().value);
    }

    void nearestRankIsTheSmallestValueThatReachesTheShare()
    {
        Histogram histogram;
        QVERIFY(!histogram.nearestRank(500));
        for (std::size_t value = 1; value <= 20; ++value)
            histogram.count(value * 10);
        QCOMPARE(*histogram.nearestRank(50), std::size_t{10});
        QCOMPARE(*histogram.nearestRank(51), std::size_t{20});
        QCOMPARE(*histogram.nearestRank(1000), std::size_t{200});
    }

    void ageBinsHoldTheirAges()
    {
        std::size_t last = 0;
        for (std::int64_t age = 0; age < 300'000'000; age = age * 33 / 32 + 1) {
            const std::size_t bin = ageBin(age);
            QVERIFY(bin >= last);
            last = bin;
            QVERIFY(ageOfBin(bin) <= age);
            QVERIFY(ageOfBin(bin + 1) > age);
        }
    }

    void wideIntegersReadBack()
    {
        const Int128 big = static_cast<Int128>(1) << 120;
        for (const Int128 value : {Int128{0}, Int128{-1}, big, -big})
            QVERIFY(*parseWideInteger(formatInteger(value)) == value);
        QCOMPARE(formatInteger(big), std::string("1329227995784915872903807060280344576"));
        QVERIFY(!parseWideInteger("12x"));
        QVERIFY(!parseWideInteger(""));
        QVERIFY(!parseWideInteger("-"));
        QVERIFY(!parseWideInteger(std::string(60, '9')));
    }

    void firstResponsesAreCensoredAtUnsubscribing()
    {
        StoryBuilder b;
        b.touch(Channel::Email, 600);
        Touch &sms = b.touch(Channel::Sms, 4200);
        sms.engagedAt = StoryBuilder::start + 7800;
        Story story = b.story();
        const Layout layout = test::plainLayout(1, {});
        Totals engaged(layout);
        countStory(engaged, layout, story);
        QCOMPARE(engaged.engagement.firstResponse.bins().size(), std::size_t{121});
        QCOMPARE(engaged.engagement.censored.total(), 0u);
        QCOMPARE(engaged.engagement.reachedTwo, 1u);
        QCOMPARE(engaged.engagement.engagedTwo, 0u);
        story.unsubscribedAt = StoryBuilder::start + 1200;
        Totals gone(layout);
        countStory(gone, layout, story);
        QCOMPARE(gone.engagement.firstResponse.total(), 0u);
        QCOMPARE(gone.engagement.censored.bins().size(), std::size_t{11});
    }

    void aVisitCountsForTheChannelThatSentIt()
    {
        StoryBuilder b;
        b.touch(Channel::Email, 0).engagedAt = StoryBuilder::start + 60;
        Touch &page = b.touch(Channel::Web, 60);
        page.isLanding = true;
        page.sentBy = Channel::Email;
        page.engagedAt = StoryBuilder::start + 90;
        const Layout layout = test::plainLayout(1, {});
        Totals totals(layout);
        countStory(totals, layout, b.story());
        QCOMPARE(totals.engagement.reached, 1u);
        QCOMPARE(totals.engagement.reachedTwo, 0u);
    }

    void adsAfterAPurchaseAreWasted()
    {
        StoryBuilder b;
        b.touch(Channel::Ad, 0).cost = 50;
        b.event(EventKind::Purchase, 60);
        b.touch(Channel::Ad, 120).cost = 70;
        b.touch(Channel::Email, 8 * 86400);
        const Layout layout = test::plainLayout(1, {});
        Totals totals(layout);
        countStory(totals, layout, b.story());
        QVERIFY(totals.paid.cost == 120);
        QVERIFY(totals.paid.wasted == 70);
        QCOMPARE(totals.paid.reached, 1u);
        QCOMPARE(totals.paid.alsoOwned, 0u);
    }
};

THROUGHLINE_TEST(TotalsTest)
#include "totals_test.moc"
