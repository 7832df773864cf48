// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"
#include "app/studio/document/findings.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "model/project/place.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using namespace throughline::studio;

namespace {

Project small()
{
    Project project;
    project.name = "Small";
    Journey journey;
    journey.id = "j";
    Node node;
    node.id = "n";
    journey.nodes = {node};
    project.journeys = {journey};
    return project;
}

Change renamed(const std::string &name, const std::string &mergeKey = {})
{
    return setValue("journeys/j/nodes/n/name", name, named(QStringLiteral("Rename")), mergeKey);
}

/// Writes fail from now on.
class FullDisk final : public FileSystem
{
public:
    Expected<std::string> read(const std::string &path) override { return m_disk.read(path); }
    Expected<void> writeAndFlush(const std::string &path, std::string_view) override
    {
        return tl::unexpected(fileProblem("TL299", TL_TEXT("Test", "%1 is full"), {path}));
    }
    Expected<void> rename(const std::string &a, const std::string &b) override { return m_disk.rename(a, b); }
    Expected<void> remove(const std::string &path) override { return m_disk.remove(path); }
    Expected<void> keepAs(const std::string &a, const std::string &b) override { return m_disk.keepAs(a, b); }
    bool exists(const std::string &path) override { return m_disk.exists(path); }

private:
    DiskFiles m_disk;
};

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT
private slots:
    void editsAreUndoneByName()
    {
        Document document;
        document.begin(small());
        const Project before = document.project();
        QVERIFY(document.edit(renamed("A")));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Rename"));
        QVERIFY(document.isUnsaved());
        document.undoStack().undo();
        QVERIFY(document.project() == before);
        QVERIFY(!document.isUnsaved());
        document.undoStack().redo();
        QCOMPARE(document.project().journeys[0].nodes[0].name, std::string("A"));
    }

    void changesWithOneMergeKeyAreOneStep()
    {
        Document document;
        document.begin(small());
        const Project before = document.project();
        document.edit(renamed("A", "typing"));
        document.edit(renamed("AB", "typing"));
        document.edit(renamed("ABC", "typing"));
        QCOMPARE(document.undoStack().count(), 1);
        document.edit(renamed("other", "again"));
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(document.project().journeys[0].nodes[0].name, std::string("ABC"));
        document.undoStack().undo();
        QVERIFY(document.project() == before);
    }

    void refusedChangesLeaveEverythingAndAreSaid()
    {
        Document document;
        document.begin(small());
        const Project before = document.project();
        QSignalSpy refused(&document, &Document::refused);
        QVERIFY(!document.edit(setValue("journeys/nowhere/name", "x")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(document.project() == before);
        QVERIFY(!document.undoStack().canUndo());
    }

    void changedNamesWhatWasTouched()
    {
        Document document;
        document.begin(small());
        std::vector<Path> touched;
        connect(&document, &Document::changed, this, [&](const std::vector<Path> &paths) { touched = paths; });
        document.edit(renamed("A"));
        QVERIFY(concerns(touched, "journeys/j/nodes/n"));
        QVERIFY(!concerns(touched, "journeys/j/edges"));
        QVERIFY(!concerns(touched, "templates"));
    }

    void savingAndOpeningGivesTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.throughline"));
        Document first;
        first.begin(small());
        first.edit(renamed("A"));
        QVERIFY(first.saveAs(path));
        QVERIFY(!first.isUnsaved());
        first.undoStack().undo();
        QVERIFY(first.isUnsaved());
        first.undoStack().redo();
        const Project saved = first.project();
        first.begin({});
        Document second;
        QVERIFY(second.open(path));
        QVERIFY(second.project() == saved);
        QVERIFY(!second.isReadOnly());
    }

    void aFileThatAnotherWindowHoldsIsReadOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.throughline"));
        Document first;
        first.begin(small());
        QVERIFY(first.saveAs(path));
        Document second;
        QVERIFY(second.open(path));
        QVERIFY(second.isReadOnly());
        QVERIFY(!second.edit(renamed("B")));
        QVERIFY(!second.save());
        QVERIFY(second.saveAs(folder.filePath(QStringLiteral("b.throughline"))));
        QVERIFY(second.edit(renamed("B")));
    }

    void aFailedSaveKeepsTheOldFileAndTheWork()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.throughline"));
        {
            Document document;
            document.begin(small());
            QVERIFY(document.saveAs(path));
        }
        Document document(std::make_shared<FullDisk>());
        QVERIFY(document.open(path));
        document.edit(renamed("A"));
        QVERIFY(!document.save());
        QVERIFY(document.isUnsaved());
        Document reader;
        QVERIFY(reader.open(path));
        QCOMPARE(reader.project().journeys[0].nodes[0].name, std::string());
    }

    void theVersionBeforeIsKeptAndFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.throughline"));
        Document document;
        document.begin(small());
        QVERIFY(document.saveAs(path));
        document.edit(renamed("A"));
        QVERIFY(document.save());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ damaged");
        file.close();
        Document other;
        QVERIFY(!other.open(path));
        DiskFiles files;
        QCOMPARE(Document::backupOf(files, path).value_or(QString()), path + QLatin1Char('~'));
    }

    void pointersBecomePaths()
    {
        const Project project = small();
        QCOMPARE(pathOfPointer(project, "/journeys/0/nodes/0/name"), Path("journeys/j/nodes/n/name"));
        QCOMPARE(pathOfPointer(project, "/journeys/7"), Path("journeys"));
        QVERIFY(placeAt(project, "journeys/j/nodes/n/with"));
        QVERIFY(!placeAt(project, "journeys/j/nodes/x"));
    }
};

THROUGHLINE_TEST(DocumentTest)
#include "document_test.moc"
