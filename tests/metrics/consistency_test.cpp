// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/consistency.h"

#include "tests/harness/test_main.h"
#include "tests/metrics/story_builder.h"

#include <random>

using namespace throughline;
using namespace throughline::metrics;
using throughline::test::StoryBuilder;

namespace {

constexpr Seconds hour = StoryBuilder::hour;
constexpr Seconds day = 86400;

ShownField right(std::uint32_t field, std::uint64_t value) { return {value, value, field}; }
ShownField wrong(std::uint32_t field, std::uint64_t shown, std::uint64_t truth, Cause cause)
{
    return {shown, truth, field, cause, cause == Cause::Missing};
}

Layout threeFields()
{
    return test::plainLayout(3, {{"first_name"}, {"tier"}, {"last_purchase"}});
}

double points(std::int64_t score) { return static_cast<double>(score) / 1e6; }

bool near(double a, double b, double tolerance = 0.005) { return std::abs(a - b) <= tolerance; }

/// Two touches that have K = B = 1.
void perfectContent(StoryBuilder &builder, Touch &touch)
{
    builder.masterSlots(touch, 0, {{0, 1, Link::Inherited}, {1, 1, Link::Adapted}});
    touch.brandRules = 4;
}

} // namespace

class ConsistencyTest : public QObject
{
    Q_OBJECT
private slots:
    void staleAndMissingDataLoseTheirPoints()
    {
        StoryBuilder b;
        Touch &email = b.touch(Channel::Email, 10 * hour);
        b.fields(email, {right(0, 11), right(1, 21), right(2, 32)});
        Touch &sms = b.touch(Channel::Sms, 10 * hour + 1800);
        b.fields(sms, {right(0, 11), wrong(1, 20, 21, Cause::Stale), wrong(2, 0, 32, Cause::Missing)});
        Touch &inApp = b.touch(Channel::InApp, 12 * hour);
        b.fields(inApp,
                 {right(0, 11), wrong(1, 20, 21, Cause::Stale), wrong(2, 31, 32, Cause::Stale)});
        for (Touch *touch : {&email, &sms, &inApp})
            perfectContent(b, *touch);
        const auto score = scoreConsistency(threeFields(), b.story());
        QVERIFY(score.has_value());
        QVERIFY(near(points(score->score), 82.22));
        QVERIFY(near(points(*score->parts[0]) , 0.7778, 0.0001));
        QVERIFY(near(points(*score->parts[1]) , 0.6111, 0.0001));
        QVERIFY(near(points(score->lost[0]), 7.41));
        QVERIFY(near(points(score->lost[1]), 10.37));
        QVERIFY(!score->parts[4].has_value());
        QCOMPARE(score->lost[5], 0);
    }

    void contradictingOffersAndADiscountOnWhatWasBoughtAreCapped()
    {
        StoryBuilder b;
        const std::uint64_t product = 77;
        Touch &email = b.touch(Channel::Email, 0);
        email.discount = 100'000;
        Touch &sms = b.touch(Channel::Sms, hour);
        sms.discount = 200'000;
        b.event(EventKind::Purchase, 2 * hour, product);
        Touch &push = b.touch(Channel::Push, 3 * hour);
        push.discount = 200'000;
        for (Touch *touch : {&email, &sms, &push}) {
            touch->product = product;
            perfectContent(b, *touch);
            b.fields(*touch, {right(0, 11)});
        }
        const auto score = scoreConsistency(threeFields(), b.story());
        QCOMPARE(points(*score->parts[4]), 0.5);
        QCOMPARE(points(score->raw), 87.5);
        QCOMPARE(points(score->score), 60.0);
        QCOMPARE(points(score->lost[4]), 12.5);
        QCOMPARE(points(score->lost[6]), 27.5);
        QVERIFY(score->hasBlocker);
    }

    void versionsAndOverridesBreakTheThread()
    {
        StoryBuilder b;
        Touch &email = b.touch(Channel::Email, 0);
        b.masterSlots(email, 0, {{0, 1}, {1, 1}, {2, 1}, {3, 1}});
        Touch &page = b.touch(Channel::Web, hour);
        b.masterSlots(page, 0, {{0, 2}, {1, 1}, {2, 1}, {3, 1}});
        Touch &sms = b.touch(Channel::Sms, 2 * hour);
        b.masterSlots(sms, 0, {{2, 1}, {3, 1, Link::Overridden}});
        for (Touch *touch : {&email, &page, &sms}) {
            touch->brandRules = 4;
            touch->brandBroken = 500'000;
            b.fields(*touch, {right(0, 11)});
        }
        const auto score = scoreConsistency(threeFields(), b.story());
        QCOMPARE(points(*score->parts[2]), 0.6875);
        QCOMPARE(points(*score->parts[3]), 0.875);
        QVERIFY(near(points(score->score), 90.0, 1e-5));
    }

    void agreementInFalsehoodIsNotConsistency()
    {
        StoryBuilder b;
        for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Push}) {
            Touch &touch = b.touch(channel, hour * static_cast<int>(channel));
            perfectContent(b, touch);
            b.fields(touch, {wrong(0, 1, 2, Cause::Stale), wrong(1, 5, 6, Cause::Stale)});
        }
        const auto score = scoreConsistency(threeFields(), b.story());
        QVERIFY(near(points(score->raw), 86.67));
        QCOMPARE(points(score->score), 50.0);
        QVERIFY(near(points(score->lost[5]), 36.67));
    }

    void aRealChangeBetweenTwoTouchesIsNoInconsistency()
    {
        StoryBuilder b;
        b.fields(b.touch(Channel::Email, 0), {right(1, 20)});
        b.fields(b.touch(Channel::Sms, hour), {right(1, 21)});
        QCOMPARE(points(scoreConsistency(threeFields(), b.story())->score), 100.0);
    }

    void aRequiredFieldThatAVariantDropsCountsAsMissing()
    {
        StoryBuilder b;
        b.fields(b.touch(Channel::Email, 0), {right(0, 11), right(1, 21)});
        b.fields(b.touch(Channel::Sms, hour), {right(0, 11), wrong(1, 0, 21, Cause::Missing)});
        const auto score = scoreConsistency(threeFields(), b.story());
        QCOMPARE(points(*score->parts[0]), 0.5);
        QCOMPARE(score->lost[5], 0);
    }

    void onlySeenTouchesOfDifferentChannelsWithinSevenDaysCompare()
    {
        const auto scored = [](Channel second, Seconds later, bool isSeen) {
            StoryBuilder b;
            b.fields(b.touch(Channel::Email, 0), {right(0, 11)});
            Touch &touch = b.touch(second, later);
            if (!isSeen)
                touch.seenAt = never;
            b.fields(touch, {right(0, 11)});
            return scoreConsistency(threeFields(), b.story()).has_value();
        };
        QVERIFY(scored(Channel::Sms, 7 * day, true));
        QVERIFY(!scored(Channel::Sms, 7 * day + 1, true));
        QVERIFY(!scored(Channel::Email, hour, true));
        QVERIFY(!scored(Channel::Sms, hour, false));
    }

    void aGenericPageBreaksEverySlotOfTheMaster()
    {
        StoryBuilder b;
        b.masterSlots(b.touch(Channel::Email, 0), 3, {{0, 1}, {1, 1, Link::Dropped}});
        Touch &page = b.touch(Channel::Web, hour);
        page.isLanding = true;
        b.masterSlots(page, 3, {{0, 1, Link::Foreign}, {1, 1, Link::Foreign}});
        ConsistencyTotals totals;
        totals.fields.resize(3);
        const auto score = scoreConsistency(threeFields(), b.story(), &totals);
        QCOMPARE(*score->parts[2], 0);
        const std::size_t pair = static_cast<std::size_t>(Channel::Email) * channelCount
            + static_cast<std::size_t>(Channel::Web);
        QCOMPARE(totals.channelPairs[pair].slotCells, 2u);
        QCOMPARE(totals.channelPairs[pair].slotHalves, 4u);
    }

    void decisionRulesLookBackAsFarAsTheySay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("discount");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<int>("pairs");
        QTest::addColumn<bool>("blocks");
        const int purchase = static_cast<int>(EventKind::Purchase);
        const int complaint = static_cast<int>(EventKind::ComplaintOpened);
        const int product = static_cast<int>(test::product);
        const int winBack = static_cast<int>(test::winBack);
        const int promotion = static_cast<int>(test::promotion);
        QTest::newRow("discount after 14 days") << purchase << product << 10 << 14 * qint64(day) << 1 << true;
        QTest::newRow("discount later") << purchase << product << 10 << 14 * qint64(day) + 1 << 0 << false;
        QTest::newRow("no discount") << purchase << product << 0 << qint64(day) << 1 << false;
        QTest::newRow("win-back after 30 days") << purchase << winBack << 0 << 30 * qint64(day) << 1 << true;
        QTest::newRow("win-back later") << purchase << winBack << 0 << 30 * qint64(day) + 1 << 0 << false;
        QTest::newRow("promotion in a complaint") << complaint << promotion << 0 << 60 * qint64(day) << 1 << true;
    }

    void decisionRulesLookBackAsFarAsTheySay()
    {
        QFETCH(int, kind);
        QFETCH(int, subject);
        QFETCH(int, discount);
        QFETCH(qint64, age);
        StoryBuilder b;
        b.event(static_cast<EventKind>(kind), 0, 5);
        Touch &touch = b.touch(Channel::Email, age);
        touch.subject = static_cast<Subject>(subject);
        touch.discount = discount * 10'000;
        touch.product = touch.subject == test::product ? 5 : 0;
        Story story = b.story();
        story.end = touch.at + 1;
        const auto score = scoreConsistency(threeFields(), story);
        QTEST(score.has_value() ? 1 : 0, "pairs");
        QTEST(score && score->hasBlocker, "blocks");
    }

    void aClosedComplaintBlocksNothing()
    {
        StoryBuilder b;
        b.event(EventKind::ComplaintOpened, 0);
        b.event(EventKind::ComplaintClosed, hour);
        b.touch(Channel::Email, 2 * hour).subject = test::promotion;
        QVERIFY(!scoreConsistency(threeFields(), b.story()).has_value());
    }

    void fieldWeightsWeigh()
    {
        Layout layout = threeFields();
        layout.fields[1].weight = 3'000'000;
        StoryBuilder b;
        b.fields(b.touch(Channel::Email, 0), {right(0, 11), right(1, 21)});
        b.fields(b.touch(Channel::Sms, hour), {right(0, 11), wrong(1, 9, 21, Cause::Drifted)});
        QCOMPARE(points(*scoreConsistency(layout, b.story())->parts[0]), 0.25);
    }

    void pointsLostAddUpExactly()
    {
        std::mt19937_64 random(7);
        const auto below = [&](std::uint64_t n) { return random() % n; };
        const Layout layout = threeFields();
        int scored = 0;
        for (int round = 0; round < 2000; ++round) {
            StoryBuilder b;
            Seconds at = 0;
            const std::uint64_t touches = 1 + below(6);
            for (std::uint64_t i = 0; i < touches; ++i) {
                at += static_cast<Seconds>(below(4 * 86400));
                Touch &touch = b.touch(allChannels[below(channelCount)], at);
                std::vector<ShownField> fields;
                for (std::uint32_t f = 0; f < 3; ++f) {
                    const auto cause = static_cast<Cause>(below(4));
                    if (below(3) > 0)
                        fields.push_back(cause == Cause::None ? right(f, 5)
                                                              : wrong(f, below(3), 5, cause));
                }
                b.fields(touch, fields);
                if (below(2) == 0)
                    b.masterSlots(touch, static_cast<std::uint32_t>(below(2)),
                            {{0, static_cast<std::uint32_t>(below(2)), static_cast<Link>(below(5))}});
                touch.brandRules = static_cast<std::uint32_t>(below(4));
                touch.brandBroken = touch.brandRules > 0 ? below(touch.brandRules * 1'000'000ull) : 0;
                touch.discount = static_cast<std::int64_t>(below(3)) * 50'000;
                touch.product = below(3);
            }
            b.event(EventKind::Purchase, 0, 1);
            const auto score = scoreConsistency(layout, b.story());
            if (!score)
                continue;
            ++scored;
            std::int64_t lost = 0;
            for (std::size_t i = 0; i < partCount; ++i)
                lost += score->lost[i];
            QCOMPARE(score->raw + lost, 100 * scoreUnit);
            QCOMPARE(score->score + lost + score->lost[5] + score->lost[6], 100 * scoreUnit);
            QVERIFY(score->score >= 0 && score->score <= 100 * scoreUnit);
        }
        QVERIFY(scored > 500);
    }
};

THROUGHLINE_TEST(ConsistencyTest)
#include "consistency_test.moc"
