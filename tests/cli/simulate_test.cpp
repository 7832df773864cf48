// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "simulator/population/sample/sample_database.h"
#include "simulator/report/canonical.h"
#include "tests/cli/answer.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace throughline;
using test::Answer;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SimulateTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Progress progress;
        QVERIFY(writeSampleDatabase(path("shop.db"), 400, 3, progress).has_value());
        Project project
            = test::textProject("start > email > wait 1d > split { clicked: goal ; else: sms > exit }");
        project.name = "Two steps";
        project.salt = "pepper";
        write("p.throughline", writeProject(project));
    }

    void aReportSaysWhatTheRunWas()
    {
        const Answer outcome = simulate({"--json"});
        QCOMPARE(outcome.code, 0);
        const Json report = Json::parse(outcome.out);
        QCOMPARE(report["format"].get<std::string>(), std::string("throughline-report/1"));
        QCOMPARE(report["run"]["customers"].get<int>(), 400);
        QCOMPARE(report["run"]["draws"].get<int>(), 3);
        QVERIFY(!report["run"]["projectHash"].get<std::string>().empty());
        QVERIFY(!report["run"]["databaseHash"].get<std::string>().empty());
        QCOMPARE(report["digest"].get<std::string>(), reportDigest(report));
        // No effects are assumed: the two worlds are the same.
        QCOMPARE(report["lift"]["absolute"]["point"].get<double>(), 0.0);
        QCOMPARE(report["lift"]["relative"]["point"].get<double>(), 0.0);
        for (const Json &node : report["nodes"]) {
            std::uint64_t left = node["waiting"].get<std::uint64_t>() + node["ended"].get<std::uint64_t>();
            for (const Json &count : node["exits"])
                left += count.get<std::uint64_t>();
            QCOMPARE(left, node["entered"].get<std::uint64_t>());
        }
    }

    void threadsChangeNothing()
    {
        const Json one = Json::parse(simulate({"--json", "--threads", "1"}).out);
        const Json two = Json::parse(simulate({"--json", "--threads", "2"}).out);
        QCOMPARE(canonicalText(withoutSeconds(one)), canonicalText(withoutSeconds(two)));
    }

    void shardsMergeToTheWhole()
    {
        const Json whole = Json::parse(simulate({"--json"}).out);
        for (const char *shard : {"1/3", "2/3", "3/3"})
            QCOMPARE(simulate({"--shard", shard, "--report", path(std::string("part") + shard[0])}).code, 0);
        const Answer merged
            = test::answerOf({"merge", path("part3"), path("part1"), path("part2"), "--report", path("m.json"), "--json"});
        QCOMPARE(merged.code, 0);
        QCOMPARE(canonicalText(withoutSeconds(Json::parse(merged.out))), canonicalText(withoutSeconds(whole)));
        const Answer partial = test::answerOf({"merge", path("part3"), path("part1"), "--report", path("no.json")});
        QCOMPARE(partial.code, 1);
        QVERIFY(!QFile::exists(QString::fromStdString(path("no.json"))));
        QCOMPARE(simulate({"--shard", "1/2", "--seed", "9", "--report", path("other")}).code, 0);
        QCOMPARE(test::answerOf({"merge", path("part1"), path("other"), "--report", path("no.json")}).code, 1);
    }

    void aStreamPrintsTheSameReport()
    {
        const Json whole = Json::parse(simulate({"--json"}).out);
        const Answer streamed = simulate({"--json", "--stream"});
        QVERIFY2(streamed.code == 0, streamed.err.c_str());
        QCOMPARE(canonicalText(withoutSeconds(Json::parse(streamed.out))), canonicalText(withoutSeconds(whole)));
        // Parts may be streamed as well.
        QCOMPARE(simulate({"--stream", "--shard", "1/2", "--report", path("half1")}).code, 0);
        QCOMPARE(simulate({"--shard", "2/2", "--report", path("half2")}).code, 0);
        const Answer merged = test::answerOf({"merge", path("half2"), path("half1"), "--report", path("halves.json"), "--json"});
        QCOMPARE(canonicalText(withoutSeconds(Json::parse(merged.out))), canonicalText(withoutSeconds(whole)));
    }

    void theFunnelIsThatOfTheReport()
    {
        const Json report = Json::parse(simulate({"--json"}).out);
        for (const std::vector<std::string> &extra : {std::vector<std::string>{}, std::vector<std::string>{"--stream"}}) {
            std::vector<std::string> arguments{"--funnel", "--json"};
            arguments.insert(arguments.end(), extra.begin(), extra.end());
            const Answer outcome = simulate(arguments);
            QVERIFY2(outcome.code == 0, outcome.err.c_str());
            const Json funnel = Json::parse(outcome.out);
            QCOMPARE(funnel["format"].get<std::string>(), std::string("throughline-funnel/1"));
            QCOMPARE(funnel["nodes"].size(), report["nodes"].size());
            for (std::size_t i = 0; i < report["nodes"].size(); ++i)
                for (const char *key : {"id", "customers", "entered", "exits", "waiting", "ended"})
                    QVERIFY2(funnel["nodes"][i][key] == report["nodes"][i][key], key);
        }
        QVERIFY(simulate({"--funnel"}).out.find("customers in") != std::string::npos);
        QCOMPARE(simulate({"--funnel", "--report", path("no.json")}).code, 2);
    }

    void customersAreHashedUnlessAskedFor()
    {
        const Json hashed = Json::parse(simulate({"--json"}).out);
        const Json open = Json::parse(simulate({"--json", "--with-customers"}).out);
        const Json &first = hashed["risk"]["worst"][0];
        const Json &same = open["risk"]["worst"][0];
        const std::string key = same["customer"].get<std::string>();
        QVERIFY(key != first["customer"].get<std::string>());
        QCOMPARE(first["customer"].get<std::string>().size(), std::size_t{16});
        // Salted, so that nobody finds the key by hashing all keys.
        const QByteArray bare = QCryptographicHash::hash(QByteArray::fromStdString(key), QCryptographicHash::Sha256);
        QVERIFY(!bare.toHex().startsWith(first["customer"].get<std::string>().c_str()));
    }

    void reportsAreWrittenWholeOrNotAtAll()
    {
        QCOMPARE(simulate({"--report", path("r.csv")}).code, 0);
        QVERIFY(contentOf(QString::fromStdString(path("r.csv"))).startsWith("figure,value\r\n"));
        QCOMPARE(simulate({"--report", path("none/r.json")}).code, 3);
        const Answer wrongEnding = simulate({"--report", path("r.docx")});
        QCOMPARE(wrongEnding.code, 2);
        QVERIFY(wrongEnding.err.find(".html") != std::string::npos);
    }

    void theSummaryIsReadable()
    {
        const Answer outcome = simulate({});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.starts_with("Lift is assumed"));
        QVERIFY(outcome.out.find("made up") != std::string::npos);
        QVERIFY(outcome.out.find("Funnel") != std::string::npos);
    }

    void wrongUseIsNamed_data()
    {
        QTest::addColumn<QStringList>("extra");
        QTest::newRow("days") << QStringList{"--days", "0"};
        QTest::newRow("draws") << QStringList{"--draws", "20000"};
        QTest::newRow("start") << QStringList{"--start", "yesterday"};
        QTest::newRow("seed") << QStringList{"--seed", "-1"};
        QTest::newRow("shard") << QStringList{"--shard", "4/3", "--report", "x"};
        QTest::newRow("shard without a file") << QStringList{"--shard", "1/3"};
        QTest::newRow("sample") << QStringList{"--sample", "-5"};
    }

    void wrongUseIsNamed()
    {
        QFETCH(QStringList, extra);
        std::vector<std::string> arguments{"simulate", path("p.throughline"), "--db", path("shop.db")};
        for (const QString &word : extra)
            arguments.push_back(word.toStdString());
        const Answer outcome = test::answerOf(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.find(extra[0].toStdString()) != std::string::npos, outcome.err.c_str());
    }

    void badInputHasItsExitCode()
    {
        write("broken.throughline", "{\"format\": ");
        write("newer.throughline", "{\"format\": \"throughline/99\"}");
        write("no.db", "this is no database, however long it may be, and never was one at any time");
        const auto code = [&](const char *project, const char *database) {
            return test::answerOf({"simulate", path(project), "--db", path(database)}).code;
        };
        QCOMPARE(code("absent.throughline", "shop.db"), 3);
        QCOMPARE(code("p.throughline", "absent.db"), 3);
        QCOMPARE(code("broken.throughline", "shop.db"), 1);
        QCOMPARE(code("newer.throughline", "shop.db"), 1);
        QCOMPARE(code("p.throughline", "no.db"), 1);
        QCOMPARE(test::answerOf({"merge", path("absent.part"), "--report", path("m.json")}).code, 3);
        QCOMPARE(test::answerOf({"merge", path("p.throughline"), "--report", path("m.json")}).code, 1);
        QCOMPARE(simulate({"--journey", "nowhere"}).code, 1);
        QCOMPARE(simulate({"--scenario", "nowhere"}).code, 1);
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

    Answer simulate(std::vector<std::string> extra) const
    {
        std::vector<std::string> arguments{"simulate", path("p.throughline"), "--db", path("shop.db"),
                                           "--draws", "3", "--days", "10"};
        arguments.insert(arguments.end(), extra.begin(), extra.end());
        return test::answerOf(arguments);
    }

    static Json withoutSeconds(Json report)
    {
        report["run"].erase("seconds");
        return report;
    }

    QTemporaryDir m_folder;
};

THROUGHLINE_TEST(SimulateTest)
#include "simulate_test.moc"
