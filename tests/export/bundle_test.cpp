// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/definition.h"
#include "model/export/folder.h"
#include "model/export/message_content.h"
#include "model/export/privacy_scan.h"
#include "model/export/stable_id.h"
#include "model/export/target.h"
#include "model/format/file_system.h"
#include "model/samples/samples.h"
#include "tests/export/journeys.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

#include <algorithm>

using namespace throughline;
using namespace throughline::test;

namespace {

ExportBundle smallBundle(std::string text)
{
    ExportBundle bundle;
    bundle.files = {{"a.json", std::move(text)}, {"losses.json", R"({"format": "throughline-losses/1"})"}};
    return bundle;
}

class FullDisk : public FileSystem
{
public:
    Expected<std::string> read(const std::string &path) override { return m_disk.read(path); }
    Expected<void> writeAndFlush(const std::string &path, std::string_view bytes) override
    {
        if (++m_writes > 1)
            return tl::unexpected(fileProblem("TL901", TL_TEXT("Test", "No space left: %1"), {path}));
        return m_disk.writeAndFlush(path, bytes);
    }
    Expected<void> rename(const std::string &from, const std::string &to) override { return m_disk.rename(from, to); }
    Expected<void> remove(const std::string &path) override { return m_disk.remove(path); }
    Expected<void> keepAs(const std::string &path, const std::string &copy) override { return m_disk.keepAs(path, copy); }
    bool exists(const std::string &path) override { return m_disk.exists(path); }

private:
    DiskFiles m_disk;
    int m_writes = 0;
};

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT
private slots:
    void everySampleGoesToEveryTargetInTheSameBytes()
    {
        for (const Sample &sample : samples())
            for (const Target &target : targets()) {
                const Project project = sampleProject(sample.key);
                const auto first = exportProject(project, target, {});
                QVERIFY2(first.has_value(), (std::string(sample.key) + " " + std::string(target.key)).c_str());
                const auto second = exportProject(project, target, {});
                QVERIFY(first->files == second->files);
                QVERIFY(first->file("README.txt"));
                QVERIFY(first->file("losses.json"));
                for (const Loss &loss : first->losses) {
                    QVERIFY(!english(loss.what).empty());
                    QVERIFY(!english(loss.instead).empty());
                    QVERIFY2(loss.node.empty() || project.journeys.front().node(loss.node), loss.node.c_str());
                }
            }
    }

    void aDefinitionOpensAsTheProjectThatWasExported()
    {
        for (const Sample &sample : samples()) {
            const Project project = sampleProject(sample.key);
            const auto bundle = exportProject(project, *findTarget("throughline"), {});
            QVERIFY(bundle.has_value());
            const auto back = importDefinition(bundle->file("definition.json")->text);
            QVERIFY2(back.has_value(), sample.key.data());
            QVERIFY(*back == project);
        }
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            const Project project = randomProject(seed);
            const auto bundle = exportProject(project, *findTarget("throughline"), {});
            QVERIFY(bundle.has_value());
            QVERIFY(importDefinition(bundle->file("definition.json")->text) == project);
        }
    }

    void aBrokenDefinitionIsRefusedWithThePlace()
    {
        QCOMPARE(importDefinition("{").error().code, std::string("TL720"));
        QCOMPARE(importDefinition(R"({"format": "throughline-definition/2"})").error().code, std::string("TL720"));
        const auto bad = importDefinition(
            R"({"format": "throughline-definition/1", "project": {"format": "throughline/1", "name": 3}})");
        QVERIFY(!bad.has_value());
        QVERIFY2(bad.error().pointer == "/project/name", bad.error().pointer.c_str());
    }

    void thePublishedSchemaIsTheOneOfTheModel()
    {
        QFile file(QString::fromStdString(test::inCheckout("resources/schema/throughline-definition-1.schema.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), definitionSchema().dump(2) + "\n");
    }

    void anUnknownJourneyIsAWrongUse()
    {
        ExportRequest request;
        request.journey = "nowhere";
        const auto bundle = exportProject(sampleProject("cart"), targets().front(), request);
        QVERIFY(!bundle.has_value());
        QVERIFY(bundle.error().failure == Failure::Usage);
    }

    void idsDependOnTheProjectAndTheNameAlone()
    {
        Project project;
        project.salt = "a";
        Project other = project;
        other.name = "renamed";
        QCOMPARE(StableIds(project).uuid("x"), StableIds(other).uuid("x"));
        QVERIFY(StableIds(project).uuid("x") != StableIds(project).uuid("y"));
        other.salt = "b";
        QVERIFY(StableIds(project).uuid("x") != StableIds(other).uuid("x"));
        QCOMPARE(StableIds(project).uuid("x").substr(14, 1), std::string("5"));
    }

    void aBundleIsWrittenWholeAndReplacesAnEarlierOne()
    {
        QTemporaryDir folder;
        DiskFiles disk;
        const std::string out = folder.filePath("out").toStdString();
        QVERIFY(writeFolder(disk, out, smallBundle("one")).has_value());
        QVERIFY(writeFolder(disk, out, smallBundle("two")).has_value());
        QCOMPARE(*disk.read(out + "/a.json"), std::string("two"));
        QCOMPARE(entriesOf(folder.path()), QStringList{"out"});
    }

    void aFullDiskLeavesTheEarlierBundleAsItWas()
    {
        QTemporaryDir folder;
        DiskFiles disk;
        FullDisk full;
        const std::string out = folder.filePath("out").toStdString();
        QVERIFY(writeFolder(disk, out, smallBundle("one")).has_value());
        const auto written = writeFolder(full, out, smallBundle("two"));
        QVERIFY(!written.has_value());
        QVERIFY(written.error().failure == Failure::File);
        QCOMPARE(*disk.read(out + "/a.json"), std::string("one"));
        QCOMPARE(entriesOf(folder.path()), QStringList{"out"});
    }

    void somebodyElsesFolderIsLeftAlone()
    {
        QTemporaryDir folder;
        DiskFiles disk;
        QVERIFY(disk.writeAndFlush(folder.filePath("mine.txt").toStdString(), "mine").has_value());
        const auto written = writeFolder(disk, folder.path().toStdString(), smallBundle("one"));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, std::string("TL730"));
        const auto below = writeFolder(disk, folder.filePath("mine.txt/out").toStdString(), smallBundle("one"));
        QVERIFY(!below.has_value());
        QVERIFY(below.error().failure == Failure::File);
        QCOMPARE(entriesOf(folder.path()), QStringList{"mine.txt"});
    }

    void aFileNameThatLeavesTheFolderIsRefused()
    {
        QTemporaryDir folder;
        DiskFiles disk;
        ExportBundle bundle;
        bundle.files = {{"../escaped.json", "x"}};
        QVERIFY(!writeFolder(disk, folder.filePath("out").toStdString(), bundle).has_value());
        QVERIFY(entriesOf(folder.path()).isEmpty());
    }

    void personalDataIsFoundAndOtherTextIsNot()
    {
        const PrivacyScan scan(smallBundle("Call +47 (555) 010-2030 or write to Ana.Lopez@Example.com; Mats Ås-Berg "
                                           "knows. Order 123456789, 2026-11-01."));
        QVERIFY(scan.find("ana.lopez@example.com", "", "", ""));
        QVERIFY(!scan.find("lopez@example.com", "", "", ""));
        QVERIFY(scan.find("", "+475550102030", "", ""));
        QVERIFY(!scan.find("", "5550102030", "", ""));
        QVERIFY(scan.find("", "", "Mats", "Ås-Berg"));
        QVERIFY(scan.find("", "", "Ås-Berg", "Mats"));
        QVERIFY(!scan.find("", "", "Mats", "Berg"));
        QVERIFY(!scan.find("", "", "Ana", ""));
        const auto hit = scan.find("ana.lopez@example.com", "", "", "");
        QVERIFY(english(hit->message).find("lopez") == std::string::npos);
        QVERIFY(english(hit->message).find("a.json") != std::string::npos);
    }

    void aVariantsRuleBecomesAConditionOfTheText()
    {
        int counter = 0;
        Rule gold;
        gold.kind = Rule::Kind::Field;
        gold.field = "tier";
        gold.values = {std::string("Gold")};
        Rule app = gold;
        app.field = "app_installed";
        app.values = {true};
        Rule both;
        both.children = {gold, app};
        QCOMPARE(liquidCondition(both, counter)->test, std::string("tier == 'Gold' and app_installed == true"));
        Rule nested;
        nested.kind = Rule::Kind::Any;
        nested.children = {both, app};
        const auto condition = liquidCondition(nested, counter);
        QCOMPARE(condition->test, std::string("tl_1 or app_installed == true"));
        QVERIFY(condition->prelude.find("{% assign tl_1 = true %}") != std::string::npos);
        Rule history;
        history.kind = Rule::Kind::History;
        QVERIFY(!liquidCondition(history, counter));
        gold.values = {std::string("a'b\"c")};
        QVERIFY(!liquidCondition(gold, counter));
    }

    void anArmsVariantIsChosenByTheArm()
    {
        const Project project = sampleProject("winback");
        const auto byName = messageContent(project, "we-miss-you", Channel::Email, {"tone.long"});
        const auto brief = messageContent(project, "we-miss-you", Channel::Email, {"tone.short"});
        QVERIFY(byName.slot(SlotKind::Subject)->text.find("first_name") != std::string::npos);
        QCOMPARE(brief.slot(SlotKind::Subject)->text, std::string("Come in from the dark"));
        QVERIFY(byName.link.find("utm_source=newsletter") != std::string::npos);
        const std::string html = emailHtml(project, byName);
        QVERIFY(html.find("{{ first_name") == std::string::npos);
        QVERIFY(html.find("<script") == std::string::npos);
    }
};

THROUGHLINE_TEST(BundleTest)
#include "bundle_test.moc"
