// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/archive.h"
#include "model/export/changed_since.h"
#include "model/export/folder.h"
#include "model/export/target.h"
#include "model/format/file_system.h"
#include "tests/export/journeys.h"
#include "tests/harness/test_main.h"

#include <algorithm>
#include <set>

using namespace throughline;
using namespace throughline::test;

namespace {

bool says(const std::vector<Message> &sentences, std::string_view words)
{
    return std::ranges::any_of(sentences, [&](const Message &sentence) { return english(sentence).find(words) != std::string::npos; });
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class VersionsTest : public QObject
{
    Q_OBJECT
private slots:
    void aSecondExportSaysWhatIsNew()
    {
        QTemporaryDir folder;
        DiskFiles disk;
        Project project = sampleProject("cart");
        for (const Target &target : targets()) {
            const std::string out = folder.filePath(QString::fromUtf8(target.key.data())).toStdString();
            ExportRequest request;
            request.version = "1.2.3";
            request.at = Moment{1'790'000'000};
            const auto first = exportProject(project, target, request);
            QVERIFY(first.has_value() && !first->hasPrevious);
            QVERIFY(writeFolder(disk, out, *first).has_value());

            const PreviousExport previous = previousExport(disk, out);
            QCOMPARE(previous.at, formatMoment(*request.at));
            request.previous = previous.definition;
            request.previousAt = previous.at;
            const auto same = exportProject(project, target, request);
            QVERIFY(same->hasPrevious && same->changes.empty());

            Project edited = project;
            Journey &journey = edited.journeys.front();
            for (Node &node : journey.nodes)
                if (auto *message = std::get_if<MessageNode>(&node.parameters); message && node.id == "sms")
                    message->delay = Duration::hours(5);
            Node wait;
            wait.id = "breather";
            wait.name = "Breather";
            wait.parameters = WaitNode{};
            journey.nodes.push_back(wait);
            journey.nodes.front().x += 40;
            edited.simulation.days = 99;
            const auto second = exportProject(edited, target, request);
            QVERIFY(second->hasPrevious);
            QVERIFY2(says(second->changes, "New step \"Breather\""), target.key.data());
            QVERIFY(says(second->changes, "5h"));
            // A place on the canvas and the run's length change nothing in production.
            for (const Message &change : second->changes)
                QVERIFY2(says({change}, "Breather") || says({change}, "5h"), english(change).c_str());
            QVERIFY(second->file("README.txt")->text.find("Breather") != std::string::npos);
            QVERIFY(second->file("README.txt")->text.find("1.2.3") != std::string::npos);
        }
    }

    void idsStayTheSameWhenOtherThingsChange()
    {
        Project project = sampleProject("cart");
        const auto idsOf = [](const Project &of) {
            const Json bundle = Json::parse(exportProject(of, *findTarget("dittofeed"), {})->file("bundle.json")->text);
            std::set<std::string> ids{bundle["journey"]["id"].get<std::string>()};
            for (const char *list : {"segments", "templates"})
                for (const Json &each : bundle[list])
                    ids.insert(each["id"].get<std::string>());
            return ids;
        };
        const auto before = idsOf(project);
        project.name = "Another name";
        project.journeys.front().name = "Renamed";
        for (Node &node : project.journeys.front().nodes)
            node.y += 10;
        QVERIFY(idsOf(project) == before);
    }

    void whatWasFilledInIsKeptForTheNextTime()
    {
        QTemporaryDir folder;
        DiskFiles disk;
        const std::string out = folder.filePath("out").toStdString();
        ExportRequest request;
        request.mapping["metric.cart_abandoned"] = "XyZ987";
        QVERIFY(writeFolder(disk, out, *exportProject(sampleProject("cart"), *findTarget("klaviyo"), request)).has_value());
        const PreviousExport previous = previousExport(disk, out);
        QCOMPARE(previous.mapping.at("metric.cart_abandoned"), std::string("XyZ987"));
        ExportRequest next;
        next.mapping = previous.mapping;
        const auto again = exportProject(sampleProject("cart"), *findTarget("klaviyo"), next);
        QVERIFY(again->file("bundle.json")->text.find("\"XyZ987\"") != std::string::npos);
        // One file names all that is to be filled in.
        const Json mapping = Json::parse(again->file("mapping.json")->text);
        for (const Placeholder &placeholder : again->placeholders)
            QVERIFY(mapping.contains(placeholder.key));
        QCOMPARE(readMapping("{\"a\": true}").error().pointer, std::string("/a"));
        QCOMPARE(readMapping("[").error().code, std::string("TL001"));
    }

    void aZipFileIsWrittenWholeAndOnlyOverOurOwn()
    {
        QTemporaryDir folder;
        DiskFiles disk;
        const std::string out = folder.filePath("out.zip").toStdString();
        const auto bundle = exportProject(sampleProject("cart"), *findTarget("klaviyo"), {});
        QVERIFY(writeArchive(disk, out, *bundle).has_value());
        QVERIFY(writeArchive(disk, out, *bundle).has_value());
        QCOMPARE(entriesOf(folder.path()), QStringList{"out.zip"});
        QVERIFY(*unpackArchive(*disk.read(out)) == bundle->files);
        QVERIFY(!previousExport(disk, out).definition.empty());

        const std::string mine = folder.filePath("mine.zip").toStdString();
        QVERIFY(disk.writeAndFlush(mine, *packArchive({{"letter.txt", "Dear"}})).has_value());
        QCOMPARE(writeArchive(disk, mine, *bundle).error().code, std::string("TL730"));
        const auto nowhere = writeArchive(disk, folder.filePath("none/out.zip").toStdString(), *bundle);
        QCOMPARE(nowhere.error().code, std::string("TL731"));
        QVERIFY(nowhere.error().failure == Failure::File);
    }
};

THROUGHLINE_TEST(VersionsTest)
#include "versions_test.moc"
