// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "simulator/calibration/apply.h"
#include "simulator/response/benchmarks.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

using namespace throughline;
using namespace throughline::calibration;
using test::monday;

namespace {

/// A message log in which every customer got the same messages.
struct Log
{
    struct Row { std::int64_t at; std::string channel, kind, message; };

    std::vector<Row> rows;
    /// Every `seenEvery`-th message is seen after an hour, every `clickedEvery`-th clicked a minute later.
    int seenEvery = 2;
    int clickedEvery = 4;

    void add(std::int64_t at, const std::string &message) { rows.push_back({at, "email", "sent", message}); }

    Population make(std::size_t customers, bool isMachine = false) const
    {
        PopulationParts parts;
        EventTable table;
        Column channel, kind, message, tier;
        channel.name = "channel";
        kind.name = "kind";
        message.name = "message";
        tier.name = "tier";
        table.begins.push_back(0);
        std::size_t number = 0;
        const auto put = [&](std::int64_t at, const char *what, const Row &row) {
            table.times.push_back(at);
            channel.codes.push_back(channel.dictionary.add(row.channel));
            kind.codes.push_back(kind.dictionary.add(what));
            message.codes.push_back(message.dictionary.add(row.message));
        };
        for (std::size_t customer = 0; customer < customers; ++customer) {
            parts.keys.push_back("c" + formatNumber(std::int64_t(customer)));
            tier.codes.push_back(tier.dictionary.add(customer % 2 == 0 ? "Gold" : "Silver"));
            for (const Row &row : rows) {
                put(row.at, "sent", row);
                const bool isSeen = ++number % std::size_t(seenEvery) == 0;
                if (isSeen)
                    put(row.at + (isMachine ? 3 : 3600), "seen", row);
                if (isSeen && number % std::size_t(clickedEvery) == 0 && !isMachine)
                    put(row.at + 3660, "clicked", row);
            }
            table.begins.push_back(std::uint32_t(table.times.size()));
        }
        table.columns = {channel, kind, message};
        parts.fields = {tier};
        parts.events["engagements"] = std::move(table);
        parts.latest = monday;
        return Population(std::move(parts));
    }
};

const FittedResponse *find(const Calibration &found, FittedResponse::Level level, int templateIndex = -1, int segment = -1)
{
    for (const FittedResponse &fitted : found.responses)
        if (fitted.level == level && fitted.templateIndex == templateIndex && fitted.segment == segment)
            return &fitted;
    return nullptr;
}

Project project() { return test::textProject("start > email > exit"); }

Calibration calibrated(const Project &project, const Population &population)
{
    auto found = calibrate(project, population, std::nullopt, 0);
    if (!found)
        qFatal("%s", describe(found.error()).c_str());
    return std::move(*found);
}

} // namespace

class ResponseFitTest : public QObject
{
    Q_OBJECT
private slots:
    void eachMessageCountsOnceInEachStep()
    {
        Log log;
        log.add(monday - 40 * 86400, "hello");
        log.add(monday - 20 * 86400, "hello-2");
        log.add(monday - 3600, "hello"); // may still be answered
        const Calibration found = calibrated(project(), log.make(600));
        QCOMPARE(found.log.messages, 1200);
        QCOMPARE(found.log.tooYoung, 600);
        QCOMPARE(found.log.foreign, 0);
        const FittedResponse *channel = find(found, FittedResponse::Level::Channel);
        QVERIFY(channel);
        QCOMPARE(channel->tally.sent, 1200);
        QCOMPARE(channel->tally.seen, 600);
        QCOMPARE(channel->tally.clicked, 300);
        QVERIFY(channel->seenDelay);
        QCOMPARE(channel->seenDelay->median, 3600);
        QCOMPARE(channel->clickDelay->median, 60);
        // The published benchmark weighs as 40 messages beside 1200.
        const double published = benchmarkResponse(Channel::Email).seen;
        QVERIFY(std::abs(channel->rates[1].mean - (600 + 40 * published) / 1240) < 1e-5);
        QVERIFY(channel->rates[1].interval.low < 0.5 && channel->rates[1].interval.high > 0.48);
    }

    void opensWithinSecondsAreAMachines()
    {
        Log log;
        log.add(monday - 40 * 86400, "hello");
        const Calibration found = calibrated(project(), log.make(600, true));
        QCOMPARE(found.log.machineOpens, 300);
        QCOMPARE(find(found, FittedResponse::Level::Channel)->tally.seen, 0);
    }

    void aTemplateThatWasNeverSentAnswersAsItsKindDoes()
    {
        Project two = project();
        Template other = two.templates.front();
        other.id = "other";
        two.templates.push_back(other);
        Log log;
        log.add(monday - 40 * 86400, "hello");
        const Calibration found = calibrated(two, log.make(600));
        const FittedResponse *sent = find(found, FittedResponse::Level::Template, 0);
        const FittedResponse *unsent = find(found, FittedResponse::Level::Template, 1);
        const FittedResponse *kind = find(found, FittedResponse::Level::Kind);
        QVERIFY(sent && unsent && kind);
        QVERIFY(std::abs(unsent->rates[1].mean - kind->rates[1].mean) < 1e-6);
        QVERIFY(unsent->rates[1].weight < sent->rates[1].weight);
    }

    void segmentsAreAudiencesThatDoNotLookAtEngagements()
    {
        Project people = project();
        Audience gold;
        gold.id = "gold";
        gold.rule.kind = Rule::Kind::Field;
        gold.rule.field = "tier";
        gold.rule.values = {std::string("Gold")};
        people.audiences.push_back(gold);
        Audience clickers;
        clickers.id = "clickers";
        clickers.rule.kind = Rule::Kind::History;
        clickers.rule.history = History::Engagements;
        clickers.rule.comparison = throughline::Comparison::GreaterOrEqual;
        clickers.rule.values = {std::int64_t(1)};
        people.audiences.push_back(clickers);
        Log log;
        log.add(monday - 40 * 86400, "hello"); // customer 0 does not see it, customer 1 does, …
        const Calibration found = calibrated(people, log.make(600));
        QCOMPARE(found.segments, std::vector<std::string>{"gold"});
        const FittedResponse *segment = find(found, FittedResponse::Level::Segment, -1, 0);
        QVERIFY(segment);
        QCOMPARE(segment->tally.sent, 300);
        QCOMPARE(segment->tally.seen, 0);
        const FittedResponse *whole = find(found, FittedResponse::Level::Channel);
        QVERIFY(segment->rates[1].mean < whole->rates[1].mean / 2);
        QVERIFY(segment->rates[1].mean > 0);
    }

    void whatIsWrittenSimulatesTheMeasuredRate()
    {
        Project written = project();
        Log log;
        log.add(monday - 40 * 86400, "hello");
        log.add(monday - 30 * 86400, "hello");
        const Population people = log.make(3000);
        const Calibration found = calibrated(written, people);
        QVERIFY(writeInto(written, found) >= 2);
        for (const ResponseAssumption &response : written.assumptions.responses) {
            QCOMPARE(response.evidence, Evidence::Measured);
            QVERIFY(!response.source.empty());
            QVERIFY(response.observations >= 6000);
        }
        const Project once = written;
        writeInto(written, found);
        QVERIFY(written == once);
        const auto ran = test::runSmall(written, people);
        QVERIFY(ran);
        const auto &email = ran->result.totals.channels[0];
        QCOMPARE(email.sent, 3000u);
        QVERIFY2(std::abs(double(email.seen) / double(email.delivered) - 0.5) < 0.04, qPrintable(QString::number(double(email.seen))));
    }

    void withoutALogNothingIsInvented()
    {
        Project plain = project();
        const Calibration found = calibrated(plain, test::SmallPopulation{}.make());
        QVERIFY(found.responses.empty());
        QCOMPARE(found.notes.size(), std::size_t(1));
        const Project before = plain;
        QCOMPARE(writeInto(plain, found), 0);
        QVERIFY(plain == before);
    }

    void strengthFollowsHowFarGroupsDiffer()
    {
        const std::vector<Count> alike{{50, 500}, {52, 500}, {48, 500}, {51, 500}};
        const std::vector<Count> apart{{10, 500}, {100, 500}, {200, 500}, {50, 500}};
        QVERIFY(priorStrength(alike) > 1000);
        QVERIFY(priorStrength(apart) < 40);
        QCOMPARE(priorStrength(std::vector<Count>{{1, 10}, {5, 10}}), 200.0);
        const RateBelief belief = shrunkBelief({30, 100}, 0.1, 100);
        QCOMPARE(belief.mean, 0.2);
        QVERIFY(belief.interval.low < 0.2 && belief.interval.high > 0.2);
    }
};

THROUGHLINE_TEST(ResponseFitTest)
#include "response_fit_test.moc"
