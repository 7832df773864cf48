// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

using namespace throughline;

class TextJourneyTest : public QObject
{
    Q_OBJECT
private slots:
    void aLineBecomesAChain()
    {
        const Journey journey = test::textJourney("start > email > wait 2d > split");
        QCOMPARE(journey.nodes.size(), size_t(4));
        QCOMPARE(journey.edges.size(), size_t(3));
        QVERIFY(journey.edge("email1", "sent"));
        QCOMPARE(journey.edge("email1", "sent")->to, std::string("wait1"));
        const auto *wait = std::get_if<WaitNode>(&journey.node("wait1")->parameters);
        QVERIFY(wait);
        QCOMPARE(wait->duration.seconds, std::int64_t(2 * 86400));
    }

    void branchesJoinAgain()
    {
        const Journey journey = test::textJourney(
            "start > email#first > split { clicked: goal > exit ; else: sms } > wait 1h > #first");
        QCOMPARE(journey.edge("split1", "clicked")->to, std::string("goal1"));
        QCOMPARE(journey.edge("sms1", "sent")->to, std::string("wait1"));
        QCOMPARE(journey.edge("wait1", "out")->to, std::string("first"));
        QVERIFY(!journey.edge("exit1", "out"));
    }

    void whatIsNotUnderstoodIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(test::textJourney("start > fly"), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(test::textJourney("start > wait soon"), std::invalid_argument);
    }
};

THROUGHLINE_TEST(TextJourneyTest)
#include "text_journey_test.moc"
