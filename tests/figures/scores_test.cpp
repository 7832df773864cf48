// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "simulator/engine/trace_run.h"
#include "simulator/population/sample/sample_database.h"
#include "simulator/scores/product_model.h"
#include "simulator/scores/scored_population.h"
#include "simulator/scores/send_hour_model.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"
#include "tests/population/database_fixture.h"

#include <algorithm>

using namespace throughline;
using test::monday;

namespace {

/// Customers who got an e-mail at each of these hours on many days; those of even number see what
/// comes at nine, those of odd number what comes at 19; the very first a machine opens all.
Population readers(std::size_t customers, int days)
{
    PopulationParts parts;
    EventTable table;
    Column channel, kind, message;
    channel.name = "channel";
    kind.name = "kind";
    message.name = "message";
    table.begins.push_back(0);
    const auto put = [&](std::int64_t at, const char *what, const std::string &which) {
        table.times.push_back(at);
        channel.codes.push_back(channel.dictionary.add("email"));
        kind.codes.push_back(kind.dictionary.add(what));
        message.codes.push_back(message.dictionary.add(which));
    };
    for (std::size_t customer = 0; customer < customers; ++customer) {
        parts.keys.push_back("c" + formatNumber(std::int64_t(customer)));
        for (int day = days; day > 0; --day)
            for (const int hour : {3, 9, 14, 19}) {
                const std::int64_t at = monday - day * 86400 + hour * 3600;
                const std::string which = "m" + formatNumber(at);
                put(at, "sent", which);
                if (customer == 0)
                    put(at + 2, "seen", which);
                else if (hour == (customer % 2 == 0 ? 9 : 19))
                    put(at + 600, "seen", which);
            }
        table.begins.push_back(std::uint32_t(table.times.size()));
    }
    table.columns = {channel, kind, message};
    parts.events["engagements"] = std::move(table);
    parts.latest = monday;
    return Population(std::move(parts));
}

Population baskets(const std::vector<std::vector<std::string>> &all)
{
    PopulationParts parts;
    EventTable table;
    Column product;
    product.name = "product";
    table.begins.push_back(0);
    for (const std::vector<std::string> &basket : all) {
        parts.keys.push_back("c" + formatNumber(std::int64_t(parts.keys.size())));
        for (const std::string &item : basket) {
            table.times.push_back(monday - 86400 * 100 + std::int64_t(table.times.size()));
            product.codes.push_back(product.dictionary.add(item));
        }
        table.begins.push_back(std::uint32_t(table.times.size()));
    }
    table.columns = {product};
    parts.events["purchases"] = std::move(table);
    parts.latest = monday;
    return Population(std::move(parts));
}

TimeZones zonesOf(const Population &people)
{
    auto zones = TimeZones::load(people.zones(), monday - 400 * 86400, monday + 400 * 86400);
    if (!zones)
        qFatal("no zones");
    return std::move(*zones);
}

} // namespace

class ScoresTest : public QObject
{
    Q_OBJECT
private slots:
    void theBestHourIsTheOneThatIsAnswered()
    {
        const Population people = readers(40, 30);
        const TimeZones zones = zonesOf(people);
        const SendHourModel model(people, zones, monday);
        QVERIFY(model.isKnown());
        QCOMPARE(model.bestHour(2), 9);
        QCOMPARE(model.bestHour(3), 19);
        const auto hours = model.answered(2);
        QVERIFY(hours[9] > 0.7 && hours[19] < 0.2);
        // A machine's opens tell of nobody: what is left is everyone's, among their own misses.
        QVERIFY(model.answered(0)[3] < 0.1);
    }

    void fewMessagesLeaveAPersonNearEveryone()
    {
        const Population people = readers(41, 1);
        const TimeZones zones = zonesOf(people);
        const SendHourModel model(people, zones, monday);
        const auto even = model.answered(2), odd = model.answered(3);
        QVERIFY(even[9] > odd[9]);
        QVERIFY(even[9] - odd[9] < 0.2); // one message weighs little beside ten
        HourCounts sum;
        sum.add(model.counts());
        const SendHourModel again(sum, people, zones, monday);
        QCOMPARE(again.answered(5), model.answered(5));
    }

    void withoutALogMorningIsAssumed()
    {
        const Population people = baskets({{"a"}});
        const TimeZones zones = zonesOf(people);
        const SendHourModel model(people, zones, monday);
        QVERIFY(!model.isKnown());
        QCOMPARE(model.bestHour(0), 10);
    }

    void whatIsBoughtTogetherIsRecommended()
    {
        std::vector<std::vector<std::string>> all;
        for (int i = 0; i < 30; ++i)
            all.push_back({"tent", "lantern"});
        for (int i = 0; i < 50; ++i)
            all.push_back({"shoe", "sock"});
        all.push_back({"tent"});
        all.push_back({"shoe", "sock", "tent", "lantern"});
        all.push_back({});
        const Population people = baskets(all);
        ProductCounts counts;
        counts.add(people, monday);
        const ProductModel model(counts);
        const auto name = [&](std::size_t customer) {
            const std::string_view product = model.recommended(people, customer, monday);
            return product.empty() ? std::string("nothing") : std::string(product);
        };
        QCOMPARE(name(80), std::string("lantern"));
        QCOMPARE(name(81), std::string("nothing")); // has everything
        QCOMPARE(name(82), std::string("shoe"));    // the most bought, before the sock in the alphabet
        QVERIFY(name(0) == "shoe" || name(0) == "sock");
    }

    void scoresAreFieldsOfRulesAndTexts()
    {
        test::Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("shop.db"), 1500, 3, progress));
        Project project = test::textProject("start > email > exit");
        QVERIFY(scoresUsed(project).empty());
        const auto plain = readPopulationFor(project, folder.path("shop.db"), progress);
        QVERIFY(plain && !plain->field("churn_risk"));

        project = test::textProject("start > rule first_name=x { yes: exit ; else: email }");
        for (Node &node : project.journeys.front().nodes)
            if (auto *split = std::get_if<SplitRuleNode>(&node.parameters)) {
                Rule &rule = split->branches.front().rule;
                rule.field = "churn_risk";
                rule.comparison = throughline::Comparison::Greater;
                rule.values = {0.5};
            }
        for (Slot &slot : project.templates.front().masterSlots)
            if (slot.id == "body")
                slot.text = "How about {{ recommended_product }}?";
        QCOMPARE(scoresUsed(project), (std::set<std::string>{"churn_risk", "recommended_product"}));
        const auto people = readPopulationFor(project, folder.path("shop.db"), progress);
        QVERIFY2(people, people ? "" : describe(people.error()).c_str());
        const Column *risk = people->field("churn_risk");
        const Column *product = people->field("recommended_product");
        QVERIFY(risk && product && !people->field("best_hour"));
        std::size_t known = 0;
        for (std::size_t customer = 0; customer < people->size(); ++customer) {
            if (risk->isNull(customer))
                continue;
            QVERIFY(risk->reals[customer] >= 0 && risk->reals[customer] <= 1);
            ++known;
        }
        QVERIFY(known > 100 && known < people->size());
        RunSettings settings = test::quickSettings();
        settings.start = Moment{people->latest()};
        const auto ran = test::runSmall(project, *people, settings);
        QVERIFY(ran);
        QVERIFY(ran->exit("rule1", "yes") > 20);
        QVERIFY(ran->node("email1").entered > 20);
        // The blind spot is said.
        QVERIFY(std::any_of(ran->result.warnings.begin(), ran->result.warnings.end(), [](const Problem &p) { return p.code == "TL428"; }));
        bool isTracked = false;
        for (const metrics::FieldLayout &field : ran->result.layout.fields)
            isTracked = isTracked || field.id == "recommended_product";
        QVERIFY(isTracked);
    }

    void blocksGetTheScoresOfTheWhole()
    {
        test::Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("shop.db"), 900, 3, progress));
        Project project = test::textProject("start > email > exit");
        for (Slot &slot : project.templates.front().masterSlots)
            if (slot.id == "body")
                slot.text = "{{ recommended_product }} {{ churn_risk }} {{ best_hour }}";
        const auto whole = readPopulationFor(project, folder.path("shop.db"), progress);
        QVERIFY2(whole, whole ? "" : describe(whole.error()).c_str());
        PopulationRequest request;
        request.map = project.data;
        StreamedBlocks streamed(folder.path("shop.db"), request, progress, 128);
        ScoredBlocks blocks(streamed, project);
        std::size_t compared = 0;
        const auto taken = blocks.forEach([&](const Population &block) -> Expected<void> {
            for (std::size_t i = 0; i < block.size(); ++i) {
                const auto customer = whole->find(block.key(i));
                for (const std::string_view score : scoreKeys)
                    if (customer && block.field(score)->value(i) == whole->field(score)->value(*customer))
                        ++compared;
            }
            return {};
        });
        QVERIFY2(taken, taken ? "" : describe(taken.error()).c_str());
        QCOMPARE(compared, whole->size() * scoreKeys.size());
        RunSettings settings = test::quickSettings();
        RunMonitor monitor;
        const auto inMemory = throughline::run(project, *whole, settings, monitor);
        const auto inBlocks = throughline::run(project, blocks, settings, monitor, {});
        QVERIFY(inMemory && inBlocks);
        QVERIFY(inMemory->totals == inBlocks->totals);
    }

    void theDatabasesOwnFieldComesFirst()
    {
        PopulationParts parts;
        parts.keys = {"a"};
        Column own;
        own.name = "best_hour";
        own.type = RoleType::Integer;
        own.integers = {4};
        parts.fields = {own};
        const auto people = withScores(Population(std::move(parts)), {"best_hour", "churn_risk"}, monday);
        QVERIFY(people);
        QCOMPARE(people->field("best_hour")->integers.front(), 4);
        QVERIFY(people->field("churn_risk")->isNull(0));
    }

    void aMessageWaitsForTheBestHour()
    {
        Project project = test::textProject("start > email > exit");
        test::setResponse(project, 1, 1, 0);
        for (Node &node : project.journeys.front().nodes)
            if (auto *message = std::get_if<MessageNode>(&node.parameters))
                message->sendTime = SendTime::BestHour;
        const Population people = readers(40, 30);
        for (const auto &[key, hour] : {std::pair("c2", 9), std::pair("c3", 19)}) {
            const auto trace = traceCustomer(project, people, test::quickSettings(), key);
            QVERIFY2(trace, trace ? "" : describe(trace.error()).c_str());
            const auto sent = std::find_if(trace->steps.begin(), trace->steps.end(), [](const TraceStep &s) { return s.criterion.starts_with("Sent"); });
            QVERIFY(sent != trace->steps.end());
            QCOMPARE((sent->at - monday) / 3600, hour);
        }
    }
};

THROUGHLINE_TEST(ScoresTest)
#include "scores_test.moc"
