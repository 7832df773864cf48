// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/target.h"
#include "tests/export/journeys.h"
#include "tests/export/judges.h"
#include "tests/export/open_api.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

#include <functional>
#include <map>
#include <set>

using namespace throughline;
using namespace throughline::test;

namespace {

/// What the platform's own code takes, in a schema of ours.
Json platformSchema(const char *platform)
{
    QFile file(QString::fromStdString(test::inCheckout("tests/export/schemas/%1.json")).arg(platform));
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString()) : Json();
}

struct JudgedBundle
{
    QString file;
    std::string project;
    Json json;
};

} // namespace

class PlatformJudgesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const char *platform : {"dittofeed", "parcelvoy"})
            for (const Project &project : judgedProjects()) {
                const auto bundle = exportProject(project, *findTarget(platform), {});
                QVERIFY2(bundle.has_value(), project.name.c_str());
                const std::string text = bundle->file("bundle.json")->text;
                const QString name = QString("%1-%2.json").arg(platform, QString::fromStdString(project.name).replace('/', '_'));
                QFile file(m_folder.filePath(name));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(text.c_str());
                m_bundles[platform].push_back({file.fileName(), project.name, Json::parse(text)});
            }
    }

    void bundlesHoldWhatThePlatformsCodeTakesAndNothingElse_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::newRow("dittofeed") << "dittofeed";
        QTest::newRow("parcelvoy") << "parcelvoy";
    }
    void bundlesHoldWhatThePlatformsCodeTakesAndNothingElse()
    {
        QFETCH(QString, platform);
        const Json schema = platformSchema(qUtf8Printable(platform));
        QVERIFY(!schema.is_null());
        for (const JudgedBundle &bundle : m_bundles[platform.toStdString()]) {
            const auto error = openApiError(schema, schema["bundle"], bundle.json);
            QVERIFY2(!error, (bundle.project + ": " + error.value_or("")).c_str());
        }
        Json broken = m_bundles[platform.toStdString()].front().json;
        broken["journey"]["colour"] = "red";
        QVERIFY(openApiError(schema, schema["bundle"], broken));
    }

    void everyTextRendersAsThePlatformWouldRenderIt_data() { bundlesHoldWhatThePlatformsCodeTakesAndNothingElse_data(); }
    void everyTextRendersAsThePlatformWouldRenderIt()
    {
        QFETCH(QString, platform);
        if (judgesFolder().isEmpty())
            JUDGE_IS_ABSENT("the template languages of npm");
        QStringList arguments{judgesFolder() + "/judge_texts.mjs", platform};
        for (const JudgedBundle &bundle : m_bundles[platform.toStdString()])
            arguments << bundle.file;
        const auto verdict = ask("node", arguments);
        if (!verdict)
            JUDGE_IS_ABSENT("node");
        QVERIFY2(verdict->isAccepted, qUtf8Printable(verdict->said.left(4000)));
    }

    // journeys.ts, getJourneyConstraintViolations: what refuses a journey on its way in.
    void dittofeedFindsNoViolationOfItsConstraints()
    {
        for (const JudgedBundle &bundle : m_bundles["dittofeed"]) {
            std::map<std::string, std::string> entryOf;
            for (const Json &segment : bundle.json["segments"])
                entryOf[segment["id"].get<std::string>()] = segment["definition"]["entryNode"]["type"].get<std::string>();
            const Json &definition = bundle.json["journey"]["definition"];
            const bool isEvent = definition["entryNode"]["type"] == "EventEntryNode";
            for (const Json &node : definition["nodes"]) {
                if (node["type"] == "WaitForNode")
                    for (const Json &child : node["segmentChildren"])
                        QCOMPARE(entryOf[child["segmentId"].get<std::string>()] == "KeyedPerformed", isEvent);
                if (node["type"] == "SegmentSplitNode" && !isEvent)
                    QVERIFY(entryOf[node["variant"]["segment"].get<std::string>()] != "KeyedPerformed");
            }
        }
    }

    void namesAreUniqueWhereDittofeedAsksForIt()
    {
        for (const JudgedBundle &bundle : m_bundles["dittofeed"]) {
            for (const char *list : {"segments", "templates", "subscriptionGroups", "userProperties"}) {
                std::set<std::string> names;
                for (const Json &each : bundle.json[list])
                    QVERIFY2(names.insert(each["name"].get<std::string>()).second, each["name"].get<std::string>().c_str());
            }
            for (const Json &node : bundle.json["journey"]["definition"]["nodes"]) {
                std::set<std::string> cohorts;
                for (const Json &child : node.value("children", Json::array()))
                    QVERIFY(cohorts.insert(child["name"].get<std::string>()).second);
            }
        }
    }

    // RuleService.ts: a rule is stored line by line and found again by its parent's and root's ids;
    // a list asks only the lines directly below its root.
    void parcelvoyRulesNameTheirParentsAndListsAreFlat()
    {
        int lists = 0;
        const std::function<void(const Json &, const Json &)> visit = [&](const Json &rule, const Json &root) {
            for (const Json &child : rule.value("children", Json::array())) {
                QCOMPARE(child.value("parent_uuid", Json()), rule["uuid"]);
                QCOMPARE(child.value("root_uuid", Json()), root["uuid"]);
                visit(child, root);
            }
        };
        for (const JudgedBundle &bundle : m_bundles["parcelvoy"]) {
            for (const auto &[id, step] : bundle.json["steps"].items())
                if (step["type"] == "gate")
                    visit(step["data"]["rule"], step["data"]["rule"]);
            for (const Json &list : bundle.json.value("lists", Json::array())) {
                ++lists;
                const Json &root = list["rule"];
                QCOMPARE(root["group"], Json("parent"));
                visit(root, root);
                for (const Json &child : root["children"])
                    QVERIFY(child["group"] != "parent");
            }
        }
        QVERIFY(lists > 10);
    }

private:
    QTemporaryDir m_folder;
    std::map<std::string, std::vector<JudgedBundle>> m_bundles;
};

THROUGHLINE_TEST(PlatformJudgesTest)
#include "platform_judges_test.moc"
