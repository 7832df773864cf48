// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/population_reader.h"
#include "simulator/population/sample/sample_database.h"
#include "simulator/report/report.h"
#include "simulator/response/value_model.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"
#include "tests/population/database_fixture.h"

using namespace throughline;

namespace {

/// A made-up shop: purchases by BG/NBD.
struct Shop
{
    test::Folder folder;
    std::optional<Population> people;

    explicit Shop(std::int64_t customers)
    {
        Progress progress;
        if (!writeSampleDatabase(folder.path("shop.db"), customers, 7, progress))
            qFatal("no sample");
        auto read = readPopulation(folder.path("shop.db"), {}, progress);
        if (!read)
            qFatal("%s", describe(read.error()).c_str());
        people.emplace(std::move(*read));
    }
};

RunSettings settingsAt(const Population &people)
{
    RunSettings settings = test::quickSettings();
    settings.start = Moment{people.latest()};
    return settings;
}

Project twoChannels(double effect)
{
    Project project = test::textProject("start > email > wait 2h > sms > exit");
    test::setResponse(project, 1, 0.7, 0.2);
    if (effect != 1) {
        EffectAssumption assumed;
        assumed.id = "sms";
        assumed.channel = Channel::Sms;
        assumed.multiplier = assumed.low = assumed.high = effect;
        assumed.halfLife = Duration::days(30);
        project.assumptions.effects.push_back(assumed);
    }
    return project;
}

} // namespace

class ValueTest : public QObject
{
    Q_OBJECT
private slots:
    void theModelKnowsWhatCustomersAreWorth()
    {
        const Shop shop(3000);
        const std::int64_t now = shop.people->latest() + 1;
        const ValueModel model(*shop.people, now);
        QVERIFY(model.isKnown());
        ValueReader reader(model);
        const std::int64_t week = 7 * 86400;
        const ValueModel::Buyer often{now - 50 * week, now - 2 * week, 12, 12 * 600'000};
        const ValueModel::Buyer gone{now - 50 * week, now - 40 * week, 12, 12 * 600'000};
        const ValueModel::Buyer rarely{now - 50 * week, now - 2 * week, 2, 2 * 600'000};
        QVERIFY(reader.value(often, now) > reader.value(rarely, now));
        QVERIFY(reader.value(rarely, now) > 0);
        QVERIFY(reader.value(gone, now) < reader.value(often, now) / 4);
        QCOMPARE(reader.value({}, now), -1);
        // Dearer orders, more value, shrunk towards everyone's.
        ValueModel::Buyer dear = often;
        dear.spent *= 3;
        QVERIFY(reader.value(dear, now) > 1.5 * double(reader.value(often, now)));
        QVERIFY(double(reader.value(dear, now)) < 3 * double(reader.value(often, now)));
        QVERIFY(*model.aliveness(often, now) > *model.aliveness(gone, now));
        QVERIFY(!model.aliveness({now - 9 * week, now - 9 * week, 1, 600'000}, now)); // the blind spot
    }

    void fewStretchesDiscountAsWeeksDo()
    {
        const Shop shop(3000);
        const std::int64_t now = shop.people->latest() + 1;
        const ValueModel model(*shop.people, now);
        ValueReader reader(model);
        const std::int64_t week = 7 * 86400;
        for (const std::int64_t weeks : {4, 8, 15}) {
            const ValueModel::Buyer buyer{now - weeks * week, now - week, 4, 4 * 500'000};
            const auto spend = statistics::expectedSpend(model.fit().spend, 4, 50);
            QVERIFY(spend);
            const double exact = statistics::discountedValue(*model.fit().frequency, {3, double(weeks - 1), double(weeks)}, *spend, 52, 0.002);
            QVERIFY2(std::abs(double(reader.value(buyer, now)) / 1e4 / exact - 1) < 0.003, qPrintable(QString::number(exact)));
        }
    }

    void blocksOfCustomersAddUpToTheWhole()
    {
        const Shop shop(1200);
        const std::int64_t now = shop.people->latest() + 1;
        Progress progress;
        ValueStatistics sum;
        for (const std::uint64_t shard : {1, 0, 2}) {
            PopulationRequest request;
            request.shardCount = 3;
            request.shardIndex = shard;
            const auto part = readPopulation(shop.folder.path("shop.db"), request, progress);
            QVERIFY(part);
            sum.add(*part, now);
        }
        const ValueModel whole(*shop.people, now), added(fitValue(sum), *shop.people, now);
        QCOMPARE(added.fit().frequency->r, whole.fit().frequency->r);
        QCOMPARE(added.fit().spend.p, whole.fit().spend.p);
        for (std::size_t customer = 0; customer < shop.people->size(); ++customer)
            QCOMPARE(added.stratum(customer), whole.stratum(customer));
    }

    void aRunGivesEveryFigureOfValue()
    {
        const Shop shop(3000);
        const Project project = twoChannels(1);
        const auto ran = test::runSmall(project, *shop.people, settingsAt(*shop.people));
        QVERIFY(ran);
        const metrics::ValueTotals &value = ran->result.totals.value;
        QVERIFY(value.valued > 500);
        QVERIFY(value.causalCustomers > 200);
        // Nothing acts on purchases: the second channel is worth exactly nothing.
        QVERIFY(value.causalWith == value.causalSingle);
        const Json report = makeReport(finishRun(ran->result, project, *shop.people, CustomerNames::Hashed, 0));
        const Json &figures = report["value"];
        for (const char *key : {"clv", "aov", "retention", "naiveGap", "standardisedGap", "eValue", "causalGap"})
            QVERIFY2(figures[key].is_number(), key);
        QVERIFY(figures["clv"].get<double>() > 0);
        QVERIFY(figures["retention"].get<double>() > 0 && figures["retention"].get<double>() < 1);
        QCOMPARE(figures["causalGap"].get<double>(), 0.0);
    }

    void aChannelThatActsMakesACausalGap()
    {
        const Shop shop(3000);
        const auto ran = test::runSmall(twoChannels(3), *shop.people, settingsAt(*shop.people));
        QVERIFY(ran);
        const metrics::ValueTotals &value = ran->result.totals.value;
        QVERIFY(value.causalWith > value.causalSingle);
        // The gap of two groups that choose themselves says something else.
        QVERIFY(value.causalCustomers < value.valued);
    }
};

THROUGHLINE_TEST(ValueTest)
#include "value_test.moc"
