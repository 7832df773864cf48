// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/pressure.h"

#include "simulator/metrics/sensitivity.h"
#include "simulator/metrics/totals.h"
#include "tests/harness/test_main.h"
#include "tests/metrics/story_builder.h"

using namespace throughline;
using namespace throughline::metrics;
using throughline::test::StoryBuilder;

class PressureTest : public QObject
{
    Q_OBJECT
private slots:
    void twoEmailsADayApart()
    {
        const Layout layout = test::plainLayout(
            2, {{"first_name", scoreUnit, 0.05, 0.25}, {"last_purchase", scoreUnit, 0.15, 0.6}});
        StoryBuilder b;
        for (int i = 0; i < 2; ++i) {
            Touch &email = b.touch(Channel::Email, i * 86400);
            b.fields(email, {{1, 1, 0}, {2, 2, 1}});
            b.claims(email, {static_cast<std::uint32_t>(i)});
        }
        const auto risks = assessPressure(layout, b.story());
        QVERIFY(std::abs(risks[1].risk - 21.8) < 0.05);
        QVERIFY(risks[0].risk < risks[1].risk);
        QCOMPARE(risks[1].repetition, 0.0);
    }

    void onePushWithInferredHealthAndObservedLocation()
    {
        const Layout layout = test::plainLayout(
            1, {{"health", scoreUnit, 0.9, 1}, {"location", scoreUnit, 0.6, 0.6}});
        StoryBuilder b;
        Touch &push = b.touch(Channel::Push, 0);
        push.node = 0;
        b.fields(push, {{1, 1, 0}, {2, 2, 1}});
        QVERIFY(std::abs(assessPressure(layout, b.story())[0].risk - 94.0) < 0.05);
        Totals totals(layout);
        countPressure(totals.pressure, layout, b.story());
        const MessageRisk &message = totals.pressure.messages[0];
        QCOMPARE(totals.pressure.over50, 1u);
        QCOMPARE(message.peaks, 1u);
        QVERIFY(message.fatigue + message.intrusion + message.repetition == message.risk);
        QVERIFY(message.intrusion > message.fatigue);
    }

    void afallbackUsesNoData()
    {
        const Layout layout = test::plainLayout(1, {{"health", scoreUnit, 0.9, 1}});
        StoryBuilder b;
        b.fields(b.touch(Channel::Push, 0), {{1, 2, 0, Cause::Missing, true}});
        QCOMPARE(assessPressure(layout, b.story())[0].intrusion, 0.0);
    }

    void theFourthRepetitionBeginsToCount()
    {
        const Layout layout = test::plainLayout(1, {});
        StoryBuilder b;
        for (int i = 0; i < 5; ++i)
            b.claims(b.touch(Channel::Email, i), {4});
        const auto risks = assessPressure(layout, b.story());
        QCOMPARE(risks[2].repetition, 0.0);
        QVERIFY(std::abs(risks[4].repetition - (1 - std::exp2(-2.0 / 3))) < 1e-4);
    }

    void dataUsedWithoutConsentIsListed()
    {
        const Layout layout = test::plainLayout(2, {{"health", scoreUnit, 0.9, 1}});
        StoryBuilder b;
        Touch &touch = b.touch(Channel::Email, 0);
        touch.node = 1;
        touch.withoutConsentField = 0;
        Totals totals(layout);
        countPressure(totals.pressure, layout, b.story(42));
        QCOMPARE(totals.pressure.violations, 1u);
        QCOMPARE(totals.pressure.violators.entries().at(0).customer, 42u);
        QCOMPARE(totals.pressure.violators.entries().at(0).detail >> 32, 1u);
    }

    void fieldsAreJudgedByTheirNames()
    {
        QCOMPARE(traitsOfField("first_name").sensitivity, 0.05);
        QCOMPARE(traitsOfField("first_name").provenance, 0.25);
        QCOMPARE(traitsOfField("last_purchase").sensitivity, 0.15);
        QCOMPARE(traitsOfField("last_purchase").provenance, 0.6);
        QCOMPARE(traitsOfField("HealthScore").sensitivity, 0.9);
        QCOMPARE(traitsOfField("HealthScore").provenance, 1.0);
        QCOMPARE(traitsOfField("product_name").sensitivity, 0.15);
    }
};

THROUGHLINE_TEST(PressureTest)
#include "pressure_test.moc"
