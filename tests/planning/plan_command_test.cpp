// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "simulator/population/sample/sample_database.h"
#include "tests/cli/answer.h"
#include "tests/harness/test_main.h"
#include "tests/planning/simulated_report.h"

#include <QFile>
#include <QTemporaryDir>

using namespace throughline;
using test::Answer;
using test::answerOf;

class PlanCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Progress progress;
        QVERIFY(writeSampleDatabase(path("shop.db"), 1500, 3, progress).has_value());
        for (const Sample &sample : samples())
            write(std::string(sample.key) + ".throughline", std::string(sample.text));
        write("p.throughline",
              writeProject(test::planProject("start > test a holdout { a: email ; holdout: exit } > goal", {})));
    }

    void everySampleCanBePlanned()
    {
        for (const Sample &sample : samples()) {
            const Answer answer = answerOf({"plan", path(std::string(sample.key) + ".throughline"), "--db", path("shop.db"),
                                       "--draws", "2", "--json"});
            QVERIFY2(answer.code == 0, (std::string(sample.key) + ": " + answer.err + answer.out).c_str());
            const Json plan = Json::parse(answer.out);
            for (const char *key : {"nPerArm", "days", "power", "assurance", "warnings"})
                QVERIFY2(plan.contains(key), key);
            QVERIFY(plan["warnings"].is_array());
            if (plan["nPerArm"].is_null())
                QVERIFY2(!plan["why"].get<std::string>().empty(), sample.key.data());
            if (plan["days"].is_null())
                QVERIFY(!plan["why"].get<std::string>().empty());
        }
    }

    void theFlowComesFromTheSimulation()
    {
        const Answer simulated = answerOf({"simulate", path("p.throughline"), "--db", path("shop.db"), "--draws", "2", "--json"});
        const Json report = Json::parse(simulated.out);
        const Json plan = Json::parse(planWith({"--json"}).out);
        double sum = 0;
        const Json &arrivals = report["experiments"][0]["arrivals"];
        for (std::size_t day = 0; day < arrivals.size(); ++day) {
            sum += arrivals[day].get<double>();
            QCOMPARE(plan["flow"][day]["enrolled"].get<double>(), sum);
        }
        QVERIFY(sum > 0);
        QCOMPARE(plan["available"].get<double>(), sum);
    }

    void typedFiguresChangeTheAnswer()
    {
        const Json small = Json::parse(planWith({"--baseline", "0.1", "--effect", "0.1", "--json"}).out);
        const Json large = Json::parse(planWith({"--baseline", "0.1", "--effect", "0.5", "--json"}).out);
        QVERIFY(large["nPerArm"].get<double>() < small["nPerArm"].get<double>() / 10);
        const Json looks = Json::parse(planWith({"--baseline", "0.1", "--design", "pocock", "--looks", "4", "--json"}).out);
        QCOMPARE(looks["sequential"]["looks"].size(), std::size_t(4));
        QVERIFY(looks["mock"]["planned"]["right"].get<double>() > 0.75);
    }

    void wordsAreForPeople()
    {
        const Answer answer = planWith({"--baseline", "0.1"});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.find("per arm") != std::string::npos);
        QVERIFY(answer.out.find("{") == std::string::npos);
    }

    void wrongUseIsNamed_data()
    {
        QTest::addColumn<QStringList>("extra");
        QTest::newRow("negative effect") << QStringList{"--effect", "-0.1"};
        QTest::newRow("beyond 100 %") << QStringList{"--baseline", "0.7", "--effect", "0.9"};
        QTest::newRow("zero baseline") << QStringList{"--baseline", "0"};
        QTest::newRow("power") << QStringList{"--power", "1.2"};
        QTest::newRow("outcome") << QStringList{"--outcome", "joy"};
        QTest::newRow("design") << QStringList{"--design", "hope"};
        QTest::newRow("looks") << QStringList{"--looks", "9"};
        QTest::newRow("no number") << QStringList{"--effect", "ten"};
        QTest::newRow("days") << QStringList{"--days", "0"};
    }

    void wrongUseIsNamed()
    {
        QFETCH(QStringList, extra);
        std::vector<std::string> arguments;
        for (const QString &word : extra)
            arguments.push_back(word.toStdString());
        const Answer answer = planWith(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(!answer.err.empty());
    }

    void wrongProjectsHaveTheirExitCode()
    {
        QCOMPARE(answerOf({"plan", path("absent.throughline"), "--db", path("shop.db")}).code, 3);
        QCOMPARE(answerOf({"plan", path("p.throughline"), "--db", path("absent.db")}).code, 3);
        QCOMPARE(planWith({"--experiment", "nowhere"}).code, 1);
        Project uneven = test::planProject("start > test a holdout { a: email ; holdout: exit } > goal", {});
        for (Node &node : uneven.journeys.front().nodes)
            if (auto *split = std::get_if<SplitExperimentNode>(&node.parameters))
                split->arms.front().weight = 40;
        write("uneven.throughline", writeProject(uneven));
        const Answer answer = answerOf({"plan", path("uneven.throughline"), "--db", path("shop.db")});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.find("90 %") != std::string::npos);
    }

    void aReadoutIsRecorded()
    {
        std::string csv = "arm,outcome\n";
        for (int i = 0; i < 1000; ++i)
            csv += std::string(i % 2 ? "a," : "holdout,") + (i % 10 < (i % 2 ? 4 : 2) ? "1" : "0") + "\n";
        write("results.csv", csv);
        const Answer plain = answerOf({"readout", path("p.throughline"), "--results", path("results.csv"), "--json"});
        QVERIFY2(plain.code == 0, plain.err.c_str());
        const Json readout = Json::parse(plain.out);
        QCOMPARE(readout["lifts"][0]["arm"].get<std::string>(), std::string("a"));
        write("r.throughline", contentOf("p.throughline"));
        QCOMPARE(answerOf({"readout", path("r.throughline"), "--results", path("results.csv"), "--record", "Ship it", "--date",
                      "2026-05-01"})
                     .code,
                 0);
        const auto read = parseProject(contentOf("r.throughline"));
        QCOMPARE(read->project.experiments.front().learned.size(), std::size_t(1));
        QCOMPARE(read->project.experiments.front().learned.front().decision, std::string("Ship it"));
        // The recorded project still simulates, and the plan rests on what was learned.
        const Answer next = answerOf({"plan", path("r.throughline"), "--db", path("shop.db"), "--draws", "2", "--json"});
        QVERIFY2(next.code == 0, next.err.c_str());
        QCOMPARE(Json::parse(next.out)["belief"]["badge"].get<std::string>(), std::string("calibrated"));
    }

    void badResultsHaveTheirExitCode()
    {
        write("empty.csv", "");
        write("unknown.csv", "arm,outcome\na,1\nb,0\n");
        const auto code = [&](const char *file) {
            return answerOf({"readout", path("p.throughline"), "--results", path(file)}).code;
        };
        QCOMPARE(code("absent.csv"), 3);
        QCOMPARE(code("empty.csv"), 1);
        QCOMPARE(code("unknown.csv"), 1);
        QCOMPARE(answerOf({"readout", path("p.throughline"), "--results", path("unknown.csv"), "--date", "soon"}).code, 2);
    }

private:
    std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    void write(const std::string &name, const std::string &text) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.data(), qint64(text.size())), qint64(text.size()));
    }

    std::string contentOf(const std::string &name) const
    {
        QFile file(QString::fromStdString(path(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    Answer planWith(const std::vector<std::string> &extra) const
    {
        std::vector<std::string> arguments{"plan", path("p.throughline"), "--db", path("shop.db"), "--draws", "2"};
        arguments.insert(arguments.end(), extra.begin(), extra.end());
        return answerOf(arguments);
    }

    QTemporaryDir m_folder;
};

THROUGHLINE_TEST(PlanCommandTest)
#include "plan_command_test.moc"
