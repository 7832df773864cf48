// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

using namespace throughline;
using metrics::Blocked;
using test::monday;

namespace {

template <class Parameters>
Parameters &parameters(Project &project, std::string_view id)
{
    for (Node &node : project.journeys.front().nodes)
        if (node.id == id)
            return std::get<Parameters>(node.parameters);
    qFatal("no such node");
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT
private slots:
    void everyoneIsCountedAtEveryNode()
    {
        Project project = test::textProject("start > email > wait 2d > split { clicked: goal ; else: exit }");
        test::setResponse(project, 1, 1, 1, Duration::hours(1), Duration::minutes(5));
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->node("start1").entered, 100u);
        // The goal ends the run of whoever buys before: they end at the wait.
        const auto &wait = ran->node("wait1");
        QCOMPARE(wait.entered, 100u);
        QCOMPARE(wait.exits[0] + wait.ended, 100u);
        QCOMPARE(ran->exit("split1", "clicked"), wait.exits[0]);
        QCOMPARE(ran->exit("split1", "else"), 0u);
        QCOMPARE(ran->result.totals.channels[0].sent, 100u);
        QCOMPARE(ran->result.totals.channels[0].seen, 100u);
        QCOMPARE(ran->result.totals.channels[0].clicked, 100u);
        QCOMPARE(ran->node("email1").sent, 100u);
        QCOMPARE(ran->node("email1").delivered, 100u);
        QCOMPARE(ran->node("email1").seen, 100u);
        QCOMPARE(ran->node("email1").clicked, 100u);
    }

    void theLoopbackHidesAClickThatHasHappened()
    {
        Project project = test::textProject("start > email > wait 2h > split { clicked: exit ; else: exit }");
        test::setResponse(project, 1, 1, 1, Duration::hours(1));
        ChannelCopy copy;
        copy.channel = Channel::Email;
        copy.loopback = Duration::days(1);
        project.data.copies.push_back(copy);
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("split1", "else"), 100u);
        QCOMPARE(ran->node("split1").decisions, 100u);
        QCOMPARE(ran->node("split1").changedByFreshData, 100u);
    }

    void aWaitForAnEventEndsWhenItIsHeardOf()
    {
        Project project = test::textProject("start > email > await clicked 2d { happened: exit ; timedOut: exit }");
        test::setResponse(project, 1, 1, 1, Duration::hours(47));
        ChannelCopy copy;
        copy.channel = Channel::Email;
        project.data.copies = {copy};
        auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("await1", "happened"), 100u);
        project.data.copies.front().loopback = Duration::hours(2);
        ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("await1", "timedOut"), 100u);
        QCOMPARE(ran->node("await1").changedByFreshData, 100u);
    }

    void capsCountTheHistoryToo()
    {
        Project project = test::textProject("start > email > sms > wait 1d > push > exit");
        FrequencyCap cap;
        cap.id = "cap";
        cap.count = 2;
        project.policy.caps.push_back(cap);
        test::SmallPopulation small;
        auto ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        QCOMPARE(ran->blocked("push1", Blocked::Cap), 100u);
        QCOMPARE(ran->exit("push1", "notSent"), 100u);
        small.sentBefore = {{"email", monday - 3600}};
        ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("email1", "sent"), 100u);
        QCOMPARE(ran->blocked("sms1", Blocked::Cap), 100u);
        // Outside its window the old message counts no more.
        small.sentBefore = {{"email", monday - 7 * 86400 - 1}};
        ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        QCOMPARE(ran->blocked("sms1", Blocked::Cap), 0u);
    }

    void aCapCanBeWaitedFor()
    {
        Project project = test::textProject("start > email > sms > exit");
        FrequencyCap cap;
        cap.id = "cap";
        cap.count = 1;
        cap.window = Duration::days(2);
        project.policy.caps.push_back(cap);
        parameters<MessageNode>(project, "sms1").onCapped = OnCapped::Wait;
        auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("sms1", "sent"), 100u);
        parameters<MessageNode>(project, "sms1").expiry = Duration::days(1);
        ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->blocked("sms1", Blocked::Cap), 100u);
    }

    void quietHoursDeferToTheirEndAndBlockPastTheExpiry()
    {
        Project project = test::textProject("start > wait 1h > sms > exit");
        QuietHours quiet;
        quiet.id = "night";
        project.policy.quietHours.push_back(quiet); // 21:00 to 08:00
        RunSettings settings = test::quickSettings();
        settings.days = 1;
        auto ran = test::runSmall(project, test::SmallPopulation{}.make(), settings);
        QVERIFY(ran);
        QCOMPARE(ran->exit("sms1", "sent"), 100u); // from 01:00 to 08:00
        parameters<MessageNode>(project, "sms1").expiry = Duration::hours(6);
        ran = test::runSmall(project, test::SmallPopulation{}.make(), settings);
        QVERIFY(ran);
        QCOMPARE(ran->blocked("sms1", Blocked::QuietHours), 100u);
        // 01:00 UTC is 10:00 in Tokyo.
        test::SmallPopulation tokyo;
        tokyo.zone = "Asia/Tokyo";
        ran = test::runSmall(project, tokyo.make(), settings);
        QVERIFY(ran);
        QCOMPARE(ran->exit("sms1", "sent"), 100u);
    }

    void withdrawnConsentIsAskedOfTheCopy()
    {
        Project project = test::textProject("start > sms > exit");
        test::SmallPopulation small;
        small.customers = 99;
        small.everyThirdWithoutSms = true;
        const auto ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        QCOMPARE(ran->blocked("sms1", Blocked::NoConsent), 33u);
        QCOMPARE(ran->node("sms1").withheld, 0u);
        QCOMPARE(ran->result.totals.channels[std::size_t(Channel::Sms)].reachable, 66u);
    }

    void anUnsubscribedChannelStaysSilent()
    {
        Project project = test::textProject("start > email > wait 1d > email > exit");
        test::setResponse(project, 1, 1, 0);
        for (ResponseAssumption &response : project.assumptions.responses)
            response.unsubscribed = 1;
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->blocked("email2", Blocked::NoConsent), 100u);
    }

    void purchasesReachTheGoalAndEndTheRun()
    {
        Project project = test::textProject("start > wait 20d > goal > exit");
        test::SmallPopulation small;
        small.purchases = 4;
        small.customers = 2000;
        const auto ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        const auto &wait = ran->node("wait1");
        const auto &goal = ran->node("goal1");
        QVERIFY(wait.ended > 100);
        QCOMPARE(wait.exits[0] + wait.ended, 2000u);
        QCOMPARE(goal.entered, wait.exits[0] + wait.ended);
        QCOMPARE(goal.exits[0] + goal.ended, goal.entered);
        QCOMPARE(goal.reached, goal.ended);
    }

    void aPurchaseAfterTheRunEndedStillReachesTheGoalWithinItsWindow()
    {
        test::SmallPopulation small;
        small.purchases = 4;
        small.customers = 2000;
        const auto reachedWithin = [&](Duration window) {
            Project project = test::textProject("start > goal > exit");
            parameters<GoalNode>(project, "goal1").window = window;
            const auto ran = test::runSmall(project, small.make());
            if (!ran)
                return std::uint64_t(0);
            // Who passes the node has only come to it; the event alone reaches the goal.
            [&] { QCOMPARE(ran->node("goal1").entered, 2000u); }();
            return ran->node("goal1").reached;
        };
        const std::uint64_t inTwoWeeks = reachedWithin(Duration::days(14));
        const std::uint64_t inTwoDays = reachedWithin(Duration::days(2));
        QVERIFY(inTwoDays > 0);
        QVERIFY(inTwoWeeks > 3 * inTwoDays);
        QVERIFY(inTwoWeeks <= 2000);
    }

    void reEntryFollowsItsRule()
    {
        Project project = test::textProject("start > wait 3d > exit");
        auto &entry = parameters<EntryAudience>(project, "start1");
        entry.timing = EntryTiming::Recurring;
        entry.every = Duration::days(1);
        RunSettings settings = test::quickSettings();
        settings.days = 10;
        const auto passes = [&](ReEntry reEntry) {
            entry.reEntry = reEntry;
            const auto ran = test::runSmall(project, test::SmallPopulation{}.make(), settings);
            return ran ? ran->node("start1").entered : 0;
        };
        QCOMPARE(passes(ReEntry::Never), 100u);
        QCOMPARE(passes(ReEntry::AfterExit), 400u); // days 0, 3 (the wait ends first), 6 and 9
        QCOMPARE(passes(ReEntry::Always), 1100u);   // days 0 to 10
    }

    void behavioursAreReplayed()
    {
        Project project = test::textProject("on cart_abandoned > email > exit");
        test::SmallPopulation small;
        small.behaviours = {{"cart_abandoned", monday - 40 * 86400}, {"cart_abandoned", monday - 10 * 86400},
                            {"browsed", monday - 9 * 86400}};
        const auto ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        QCOMPARE(ran->node("on1").entered, 100u); // the older one lies before the replayed days
        QCOMPARE(ran->node("on1").arrivals[20], 100u);
    }

    void loopsAreBounded()
    {
        Project project = test::textProject("start > wait#again 1h > #again");
        project.journeys.front().maxRounds = 5;
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->node("again").entered, 600u);
        QCOMPARE(ran->node("again").exits[0], 500u);
        QCOMPARE(ran->node("again").ended, 100u);
        QCOMPARE(ran->node("again").roundsExceeded, 100u);
    }

    void armsAreStickyAndHoldOutsStayOutOfTheLift()
    {
        Project project = test::textProject("start > test A B holdout { A: email ; B: sms ; holdout: exit } > exit");
        test::SmallPopulation small;
        small.customers = 3000;
        const auto ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        const auto &arms = ran->result.totals.experiments.front();
        std::uint64_t all = 0;
        for (const auto &arm : arms) {
            QVERIFY(arm.base.customers > 900 && arm.base.customers < 1100);
            all += arm.base.customers;
        }
        QCOMPARE(all, 3000u);
        QCOMPARE(ran->result.totals.lift.base.customers, 3000u - arms[2].base.customers);
    }

    void aChannelLeftOutSendsNothing()
    {
        Project project = test::textProject("start > sms > email > exit");
        Scenario scenario;
        scenario.id = "no-sms";
        scenario.without = {Channel::Sms};
        project.scenarios.push_back(scenario);
        RunSettings settings = test::quickSettings();
        settings.scenario = "no-sms";
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make(), settings);
        QVERIFY(ran);
        QCOMPARE(ran->exit("sms1", "notSent"), 100u);
        QCOMPARE(ran->exit("email1", "sent"), 100u);
    }

    void agentsCallWithinTheirHours()
    {
        Project project = test::textProject("start > agent > exit");
        test::setResponse(project, 1, 1, 0);
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("agent1", "done"), 100u);
        QCOMPARE(ran->result.totals.channels[std::size_t(Channel::Agent)].seen, 100u);
    }

    void adsAndVisitsReachPeopleLater()
    {
        Project project = test::textProject("start > ad 7d > web > exit");
        test::setResponse(project, 1, 1, 0);
        project.money.costPerSend["ad"] = 0.01;
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        const auto &ad = ran->result.totals.channels[std::size_t(Channel::Ad)];
        QCOMPARE(ad.sent, 100u);
        QVERIFY(ad.delivered > 95);
        QVERIFY(ad.impressions > 1500);
        QVERIFY(ad.cost > metrics::Int128(100 * 15 * 100)); // 21 impressions each at a cent
        QVERIFY(ran->result.totals.channels[std::size_t(Channel::Web)].delivered > 80);
    }

    void whatCannotBeSimulatedIsNamed()
    {
        RunMonitor monitor;
        const Population population = test::SmallPopulation{}.make();
        Project project = test::textProject("start > email missing > exit");
        auto result = run(project, population, test::quickSettings(), monitor);
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("TL412"));
        QCOMPARE(result.error().node, std::string("email1"));
        project = test::textProject("start > rule nothing=1 > exit");
        result = run(project, population, test::quickSettings(), monitor);
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("TL401"));
        project = test::textProject("start > email > exit");
        test::setResponse(project, 1.5, 1, 1);
        result = run(project, population, test::quickSettings(), monitor);
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("TL414"));
    }
};

THROUGHLINE_TEST(WalkTest)
#include "walk_test.moc"
