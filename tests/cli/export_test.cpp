// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "simulator/population/sample/sample_database.h"
#include "tests/cli/answer.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QTemporaryDir>

using namespace throughline;

namespace {

bool holds(const std::string &text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(test::answerOf({"new", path("cart.throughline"), "--sample", "cart"}).code, 0);
    }

    void aSecondExportSaysWhatIsNewAndKeepsTheIds()
    {
        const std::string out = path("klaviyo");
        write("mapping.json", R"({"metric.cart_abandoned": "XyZ987"})");
        QCOMPARE(test::answerOf({"export", path("cart.throughline"), "--target", "klaviyo", "--out", out, "--mapping", path("mapping.json")}).code, 0);
        const test::Answer same = test::answerOf({"export", path("cart.throughline"), "--target", "klaviyo", "--out", out});
        QCOMPARE(same.code, 0);
        QVERIFY(holds(same.out, "Nothing has changed since the export before."));
        QVERIFY(holds(read("klaviyo/bundle.json"), "XyZ987"));

        Project project = parseProject(findSample("cart")->text)->project;
        for (Node &node : project.journeys.front().nodes)
            if (node.id == "sms")
                node.name = "Text reminder";
        write("edited.throughline", writeProject(project));
        const test::Answer changed = test::answerOf({"export", path("edited.throughline"), "--target", "klaviyo", "--out", out, "--json"});
        QCOMPARE(changed.code, 0);
        const Json json = Json::parse(changed.out);
        QCOMPARE(json["changes"].size(), std::size_t(1));
        QVERIFY(holds(json["changes"][0].get<std::string>(), "Text reminder"));
        QVERIFY(holds(read("klaviyo/README.txt"), "Text reminder"));
    }

    void aZipFileOpensAgainAsTheProject()
    {
        QCOMPARE(test::answerOf({"export", path("cart.throughline"), "--target", "bpmn", "--out", path("out.zip")}).code, 0);
        QCOMPARE(test::answerOf({"new", path("again.throughline"), "--from", path("out.zip")}).code, 0);
        QCOMPARE(read("again.throughline"), read("cart.throughline"));
    }

    void aForeignProcessOpensWithAListOfWhatWasLeftOut()
    {
        QCOMPARE(test::answerOf({"export", path("cart.throughline"), "--target", "bpmn", "--out", path("bpmn")}).code, 0);
        const test::Answer answer = test::answerOf({"new", path("foreign.throughline"), "--from", path("bpmn/journey.bpmn"), "--json"});
        QCOMPARE(answer.code, 0);
        const Json json = Json::parse(answer.out);
        QCOMPARE(json["source"].get<std::string>(), std::string("BPMN 2.0"));
        QVERIFY(!json["leftOut"].empty());
        QCOMPARE(test::answerOf({"check", path("foreign.throughline")}).code, 0);
        QCOMPARE(test::answerOf({"new", path("foreign.throughline"), "--from", path("bpmn/journey.bpmn")}).code, 3);
        write("hostile.bpmn", "<!DOCTYPE a [<!ENTITY b 'c'>]><definitions/>");
        QCOMPARE(test::answerOf({"new", path("x.throughline"), "--from", path("hostile.bpmn")}).code, 1);
        QVERIFY(!QFile::exists(QString::fromStdString(path("x.throughline"))));
        QCOMPARE(test::answerOf({"new", path("x.throughline")}).code, 2);
        QCOMPARE(test::answerOf({"new", path("x.throughline"), "--from", path("absent.bpmn")}).code, 3);
    }

    void aTargetsLimitsAreListedByCheck()
    {
        const test::Answer answer = test::answerOf({"check", path("cart.throughline"), "--target", "klaviyo", "--json"});
        bool isListed = false;
        const Json json = Json::parse(answer.out);
        for (const Json &problem : json["problems"])
            isListed = isListed || (problem["code"] == "TL711" && !problem["node"].get<std::string>().empty());
        QVERIFY(isListed);
        QCOMPARE(test::answerOf({"check", path("cart.throughline"), "--target", "none"}).code, 2);
    }

    void aCustomerOfTheDatabaseStopsTheExport()
    {
        Progress progress;
        QVERIFY(writeSampleDatabase(path("shop.db"), 300, 3, progress).has_value());
        QCOMPARE(test::answerOf({"export", path("cart.throughline"), "--target", "dittofeed", "--out", path("clean"), "--db", path("shop.db")}).code, 0);
        const test::Answer keys = test::answerOf({"export", path("cart.throughline"), "--target", "dittofeed", "--out", path("none"), "--db", path("absent.db")});
        QCOMPARE(keys.code, 3);
        QVERIFY(!QFile::exists(QString::fromStdString(path("none"))));
    }

private:
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }
    void write(const char *name, const std::string &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
    }
    std::string read(const char *name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    QTemporaryDir m_folder;
};

THROUGHLINE_TEST(ExportTest)
#include "export_test.moc"
