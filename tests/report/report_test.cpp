// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/report.h"

#include "simulator/report/canonical.h"
#include "simulator/report/csv.h"
#include "simulator/report/summary.h"
#include "tests/harness/test_main.h"
#include "tests/report/sample_part.h"

using namespace throughline;

namespace {

/// "a/b" of objects in objects.
const Json *at(const Json &json, const std::string &path)
{
    const Json *place = &json;
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const auto found = place->find(path.substr(begin, end - begin));
        if (found == place->end())
            return nullptr;
        place = &*found;
        begin = end + 1;
    }
    return place;
}

/// Paths of objects that hold a null but no reason for it.
void findUnexplained(const Json &json, const std::string &path, QStringList &found)
{
    if (json.is_object()) {
        for (const auto &[key, value] : json.items()) {
            if (value.is_null() && !json.contains("why"))
                found << QString::fromStdString(path + "/" + key);
            findUnexplained(value, path + "/" + key, found);
        }
    } else if (json.is_array()) {
        for (const Json &element : json)
            findUnexplained(element, path + "[]", found);
    }
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyOfTheContractIsThere_data()
    {
        QTest::addColumn<QString>("paths");
        QTest::newRow("run") << "run/engine run/seed run/start run/days run/draws run/replications "
                                "run/customers run/events run/projectHash run/databaseHash "
                                "run/tzdata run/seconds evidence nodes channels digest";
        QTest::newRow("consistency")
            << "consistency/score consistency/p5 consistency/interval consistency/blockerShare "
               "consistency/coverage consistency/depth consistency/changes consistency/parts/data "
               "consistency/parts/latency consistency/parts/creative consistency/parts/brand "
               "consistency/parts/decision consistency/lost/data consistency/lost/latency "
               "consistency/lost/creative consistency/lost/brand consistency/lost/decision "
               "consistency/lost/truthCap consistency/lost/blockerCap consistency/byChannelPair "
               "consistency/byField consistency/worst";
        QTest::newRow("lift")
            << "lift/tested lift/customers lift/absolute/point lift/absolute/interval "
               "lift/relative/point lift/relative/interval lift/conversions/journey "
               "lift/conversions/holdout lift/conversions/incremental lift/revenue/journey "
               "lift/revenue/holdout lift/revenue/incremental lift/cost/total "
               "lift/cost/perIncremental lift/monteCarlo/se lift/parameter/sd "
               "lift/parameter/interval lift/testSampling/experiment lift/testSampling/n "
               "lift/testSampling/se lift/assurance/value lift/assurance/ceiling";
        QTest::newRow("customers")
            << "experiments attributed/conversions attributed/revenue attributed/windowDays "
               "engagement/crossChannelRate/value engagement/crossChannelRate/interval "
               "engagement/crossChannelRate/ofReached engagement/timeToFirstResponse/q25 "
               "engagement/timeToFirstResponse/median engagement/timeToFirstResponse/q75 "
               "engagement/timeToFirstResponse/rmst engagement/shared engagement/answered value/clv "
               "value/aov value/retention value/naiveGap value/standardisedGap value/eValue "
               "value/causalGap risk/mean risk/p95 risk/over50 risk/violations risk/worstMessages "
               "decisions/taken decisions/changedByFreshData decisions/byNode paidOwned/overlap "
               "paidOwned/wastedCost coverage/untakenExits";
    }

    void everyKeyOfTheContractIsThere()
    {
        QFETCH(QString, paths);
        for (const Part &part : {test::emptyPart(), test::samplePart(4)}) {
            const Json report = makeReport(part);
            for (const QString &path : paths.split(' '))
                QVERIFY2(at(report, path.toStdString()), qPrintable(path));
        }
    }

    void whatCannotBeGivenIsNullAndSaysWhy()
    {
        for (const Part &part : {test::emptyPart(), test::samplePart(4)}) {
            QStringList unexplained;
            findUnexplained(makeReport(part), "", unexplained);
            QCOMPARE(unexplained, QStringList());
        }
        const Json report = makeReport(test::emptyPart());
        QVERIFY(report["consistency"]["score"].is_null());
        QVERIFY(report["lift"]["absolute"]["point"].is_null());
        QVERIFY(!report["lift"]["absolute"]["why"].get<std::string>().empty());
    }

    void partsWithoutRulesAreAbsentAndNeverOne()
    {
        Part part = test::emptyPart();
        metrics::ConsistencyTotals &totals = part.result.totals.consistency;
        totals.comparable = totals.touched = 40;
        totals.score = metrics::Int128(40) * 90 * metrics::scoreUnit;
        totals.lost[0] = metrics::Int128(40) * 10 * metrics::scoreUnit;
        totals.parts[0] = {40, 40 * 800'000};
        totals.parts[1] = {40, 40 * 1'000'000};
        for (std::size_t g = 0; g < 40; ++g)
            totals.groups[g] = {1, 90 * metrics::scoreUnit};
        const Json consistency = makeReport(part)["consistency"];
        QCOMPARE(consistency["score"].get<double>(), 90.0);
        QCOMPARE(consistency["lost"]["data"].get<double>(), 10.0);
        QCOMPARE(consistency["parts"]["data"].get<double>(), 0.8);
        QVERIFY(consistency["parts"]["brand"].is_null());
        QVERIFY(consistency["parts"]["why"].get<std::string>().find("Brand") != std::string::npos);
        QCOMPARE(consistency["interval"][0].get<double>(), 90.0);
        totals.comparable = 29;
        QVERIFY(makeReport(part)["consistency"]["score"].is_null());
    }

    void liftIsSaidToBeAssumedFirst()
    {
        Part part = test::samplePart(2);
        const Json assumed = makeReport(part)["evidence"][0];
        QCOMPARE(assumed["badge"].get<std::string>(), std::string("assumed"));
        part.result.assumptions.push_back({"effect email", Evidence::Calibrated, "a test"});
        QCOMPARE(makeReport(part)["evidence"][0]["badge"].get<std::string>(),
                 std::string("calibrated"));
    }

    void theDigestIsThatOfTheWrittenFile()
    {
        const Json report = makeReport(test::samplePart(3));
        const Json read = Json::parse(writeReport(report));
        QCOMPARE(reportDigest(read), report["digest"].get<std::string>());
        Part slower = test::samplePart(3);
        slower.seconds = 12;
        QCOMPARE(makeReport(slower)["digest"], report["digest"]);
    }

    void csvKeepsTextsFromRunningAsFormulas()
    {
        const std::string csv = reportCsv(makeReport(test::samplePart(3)));
        QVERIFY(csv.starts_with("figure,value\r\n"));
        QVERIFY(csv.find("nodes/mail/name,'=Reminder\r\n") != std::string::npos);
        QVERIFY(csv.find("project,\"Cart, again\"\r\n") != std::string::npos);
    }

    void theSummaryStartsWithTheEvidence()
    {
        for (const Part &part : {test::emptyPart(), test::samplePart(3)}) {
            const std::string text = summarise(makeReport(part));
            QVERIFY(text.starts_with("Lift is assumed"));
            QVERIFY(text.find("Consistency score") != std::string::npos);
            QVERIFY(text.find("%1") == std::string::npos);
        }
    }
};

THROUGHLINE_TEST(ReportTest)
#include "report_test.moc"
