// SPDX-License-Identifier: GPL-3.0-or-later
// What each channel has of its own: loopback, landing pages, post, agents; and what they add.
#include "simulator/engine/trace_run.h"
#include "simulator/scenario/channel_advice.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <algorithm>

using namespace throughline;
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

ChannelCopy late(Channel channel, Duration loopback)
{
    ChannelCopy copy;
    copy.channel = channel;
    copy.loopback = loopback;
    return copy;
}

double part(const test::Ran &ran, metrics::Part which)
{
    const auto &totals = ran.result.totals.consistency.parts[std::size_t(which)];
    return double(totals.value) / 1e6 / double(totals.customers);
}

} // namespace

class ChannelsTest : public QObject
{
    Q_OBJECT
private slots:
    void eachChannelReportsBackWithItsOwnDelay()
    {
        Project project = test::textProject("start > email > wait 2h > split#e { clicked: exit ; else: sms > wait 2h > split#s { clicked: exit ; else: exit } }");
        test::setResponse(project, 1, 1, 1);
        project.data.copies = {late(Channel::Email, Duration::hours(3)), late(Channel::Sms, Duration::hours(1))};
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->exit("e", "else"), 100u);    // not yet heard of
        QCOMPARE(ran->node("e").changedByFreshData, 100u);
        QCOMPARE(ran->exit("s", "clicked"), 100u); // heard of in time
        QCOMPARE(ran->node("s").changedByFreshData, 0u);
        const auto age = ran->node("s").dataAge.nearestRank(500);
        QVERIFY(age && metrics::ageOfBin(*age) > 3300 && metrics::ageOfBin(*age) <= 3600);
    }

    void anEntryDecidesOnWhatHasArrivedToo()
    {
        // Who clicked is to enter the second journey an hour later; the click is heard of next day.
        Project project = test::textProject("start > email > exit");
        test::setResponse(project, 1, 1, 1);
        Audience clickers;
        clickers.id = "clickers";
        clickers.rule.kind = Rule::Kind::History;
        clickers.rule.history = History::Engagements;
        clickers.rule.eventKind = "clicked";
        clickers.rule.comparison = throughline::Comparison::GreaterOrEqual;
        clickers.rule.values = {std::int64_t(1)};
        project.audiences.push_back(clickers);
        Journey second = test::textJourney("start#late clickers > push > exit", "second");
        for (Node &node : second.nodes)
            if (auto *entry = std::get_if<EntryAudience>(&node.parameters))
                entry->after = Duration::hours(1);
        project.journeys.push_back(second);
        project.data.copies = {late(Channel::Email, Duration::days(1))};
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(ran->node("late").entered, 0u);
        QCOMPARE(ran->node("late").decisions, 100u);
        QCOMPARE(ran->node("late").changedByFreshData, 100u);
    }

    void aClickLandsOnATouchOfItsOwn()
    {
        Project project = test::textProject("start > email > exit");
        test::setResponse(project, 1, 1, 1);
        const auto own = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(own);
        QCOMPARE(own->result.totals.consistency.comparable, 100u); // the e-mail and its page
        QCOMPARE(part(*own, metrics::Part::Creative), 1.0);
        parameters<MessageNode>(project, "email1").landing = Landing::GenericPage;
        const auto generic = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(generic);
        QCOMPARE(part(*generic, metrics::Part::Creative), 0.0); // the thread breaks in every slot
        parameters<MessageNode>(project, "email1").landing = Landing::None;
        const auto none = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(none);
        QCOMPARE(none->result.totals.consistency.comparable, 0u);
    }

    void aPageReadsTheWebsCopy()
    {
        Project project = test::textProject("start > email > exit");
        test::setResponse(project, 1, 1, 1);
        ChannelCopy web;
        web.channel = Channel::Web;
        web.missingShare = 1;
        project.data.copies.push_back(web);
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QCOMPARE(part(*ran, metrics::Part::Data), 0.0);
    }

    void lettersTakeDays()
    {
        Project project = test::textProject("start > mail > wait 1d > split#early seen { seen: exit ; else: wait 13d > split#after seen { seen: exit ; else: exit } }");
        test::setResponse(project, 1, 1, 0);
        const auto ran = test::runSmall(project, test::SmallPopulation{}.make());
        QVERIFY(ran);
        QVERIFY(ran->exit("early", "seen") < 5);
        QVERIFY(ran->exit("after", "seen") > 95);
    }

    void aLetterShowsWhatWasTrueWhenItWasPosted()
    {
        // The tier changes an hour after the letter went out, days before it arrives.
        Project project = test::textProject("start > mail > wait 1h > update tier=Bronze > exit");
        test::setResponse(project, 1, 1, 0);
        for (Slot &slot : project.templates.front().masterSlots)
            if (slot.id == "body")
                slot.fields = {"tier"};
        const auto trace = traceCustomer(project, test::SmallPopulation{}.make(), test::quickSettings(), "c0");
        QVERIFY(trace);
        const auto step = std::find_if(trace->steps.begin(), trace->steps.end(), [](const TraceStep &s) { return s.criterion == "Renders tier"; });
        QVERIFY(step != trace->steps.end());
        QVERIFY(step->at > monday + 86400);
        QCOMPARE(step->read, std::string("Gold"));
        QCOMPARE(step->truth, std::string("Gold"));
    }

    void agentsTryAgainAndGiveUp()
    {
        Project project = test::textProject("start > agent > exit");
        test::setResponse(project, 0.3, 1, 0);
        test::SmallPopulation small;
        small.customers = 2000;
        const auto ran = test::runSmall(project, small.make());
        QVERIFY(ran);
        const double reached = double(ran->exit("agent1", "done")) / 2000;
        const double calls = double(ran->result.totals.channels[std::size_t(Channel::Agent)].sent) / 2000;
        QVERIFY2(reached > 0.5 && reached < 1, qPrintable(QString::number(reached)));
        QVERIFY(calls > 1.5);
        QCOMPARE(ran->exit("agent1", "done") + ran->exit("agent1", "notReached"), 2000u);
    }

    void aTraceFillsEveryColumn()
    {
        Project project = test::textProject("start > email > wait 2h > split { clicked: exit ; else: exit }");
        test::setResponse(project, 1, 1, 1, {}, Duration::minutes(1));
        ChannelCopy email = late(Channel::Email, Duration::days(1));
        email.refresh = Duration::days(1);
        project.data.copies = {email};
        test::SmallPopulation small;
        small.hasChanges = true;
        const auto trace = traceCustomer(project, small.make(), test::quickSettings(), "c4");
        QVERIFY(trace);
        const auto find = [&](std::string_view criterion) {
            return std::find_if(trace->steps.begin(), trace->steps.end(), [&](const TraceStep &step) { return step.criterion.starts_with(criterion); });
        };
        const auto renders = find("Renders first_name");
        QVERIFY(renders != trace->steps.end());
        QVERIFY(renders->read == "Namec4" && renders->truth == "Namec4" && renders->age >= 0 && !renders->tips.empty());
        const auto loopback = find("What the loopback");
        QVERIFY(loopback != trace->steps.end());
        QVERIFY(loopback->read == "else" && loopback->truth == "clicked" && loopback->age == 86400 && !loopback->tips.empty());
        const auto seen = find("Delivered");
        QVERIFY(seen != trace->steps.end());
        QVERIFY(seen->draw >= 0 && !seen->tips.empty());
        const auto consent = find("The copy holds a consent");
        QVERIFY(consent != trace->steps.end());
        QVERIFY(consent->read == "yes" && consent->truth == "yes" && consent->age >= 0 && !consent->tips.empty());
    }

    void theAdviceTellsTheChannelThatActs()
    {
        Project project = test::textProject("start > email > wait 2h > sms > exit");
        test::setResponse(project, 1, 0.8, 0.2);
        project.money.costPerSend["sms"] = 0.05;
        EffectAssumption effect;
        effect.id = "sms";
        effect.channel = Channel::Sms;
        effect.multiplier = 3;
        effect.low = 2.9;
        effect.high = 3.1;
        project.assumptions.effects.push_back(effect);
        test::SmallPopulation small;
        small.customers = 2000;
        RunSettings settings = test::quickSettings();
        settings.draws = 3;
        RunMonitor monitor;
        const auto advice = adviseChannels(project, small.make(), settings, monitor);
        QVERIFY2(advice, advice ? "" : describe(advice.error()).c_str());
        QCOMPARE(advice->size(), std::size_t(2));
        const ChannelAdvice &sms = advice->front(), &email = advice->back();
        QCOMPARE(sms.channel, Channel::Sms);
        QVERIFY(*sms.leftOut.lift.difference > 5 * *sms.leftOut.lift.se);
        QVERIFY(*sms.addedIn.lift.difference > 0);
        QCOMPARE(*email.leftOut.lift.difference, 0.0); // the same luck: nothing moves
        QCOMPARE(*sms.leftOut.cost.difference, 100.0);  // 2000 at five cents
        QCOMPARE(sms.sent, 2000u);
        const Json json = encodeAdvice(*advice);
        QCOMPARE(json["channels"][0]["channel"], "sms");
        for (const char *category : {"general", "retail", "travel", "b2b"}) {
            QCOMPARE(json["usualOrder"][category].size(), std::size_t(5));
            QCOMPARE(json["usualOrder"][category][0], "email");
        }
        QVERIFY(describeAdvice(*advice).find("sms") != std::string::npos);
    }

    void anAdviceUnderAnUnknownScenarioIsRefused()
    {
        RunMonitor monitor;
        RunSettings settings = test::quickSettings();
        settings.scenario = "nowhere";
        const auto advice = adviseChannels(test::textProject("start > email > exit"), test::SmallPopulation{}.make(), settings, monitor);
        QVERIFY(!advice);
        QCOMPARE(advice.error().code, std::string("TL411"));
    }
};

THROUGHLINE_TEST(ChannelsTest)
#include "channels_test.moc"
