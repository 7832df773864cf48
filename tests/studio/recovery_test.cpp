// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"
#include "app/studio/document/words.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace throughline;
using namespace throughline::studio;

namespace {

Project small()
{
    Project project;
    project.name = "Small";
    Journey journey;
    journey.id = "j";
    project.journeys = {journey};
    return project;
}

/// Does the work in a process of its own, which is then killed without warning.
template <class Work>
void workAndDie(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        auto *document = new Document;
        work(*document);
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        for (const LeftWork &work : leftWork(Document::recoveryFolder()))
            forgetLeftWork(work);
    }

    void whatWasCommittedBeforeAKillComesBack()
    {
        workAndDie([](Document &document) {
            document.begin(small());
            document.edit(setValue("name", "First"));
            document.edit(setValue("journeys/j/name", "Second"));
            document.edit(setValue("name", "Third"));
            document.undoStack().undo();
        });
        const auto left = leftWork(Document::recoveryFolder());
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left[0].project.name, std::string("First"));
        QCOMPARE(left[0].project.journeys[0].name, std::string("Second"));
        Document document;
        document.recover(left[0]);
        QVERIFY(document.isUnsaved());
        forgetLeftWork(left[0]);
        QVERIFY(leftWork(Document::recoveryFolder()).empty());
    }

    /// What the journal begins with is still being made when the first changes come.
    void changesRightAfterOpeningComeBack()
    {
        Project large = small();
        for (int i = 0; i < 3000; ++i) {
            Node node;
            node.id = "n" + std::to_string(i);
            node.name = "Step " + std::to_string(i);
            large.journeys[0].nodes.push_back(node);
        }
        workAndDie([&](Document &document) {
            document.begin(large);
            document.edit(setValue("journeys/j/nodes/n7/name", "First"));
            document.begin(large);
            document.edit(setValue("journeys/j/nodes/n2999/name", "Last"));
        });
        const auto left = leftWork(Document::recoveryFolder());
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left[0].changes, 1);
        large.journeys[0].nodes[2999].name = "Last";
        QVERIFY(left[0].project == large);
    }

    void theFileItselfIsAsItWasSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.throughline"));
        workAndDie([&](Document &document) {
            document.begin(small());
            if (!document.saveAs(path))
                _exit(1);
            document.edit(setValue("name", "Unsaved"));
        });
        Document reader;
        QVERIFY(reader.open(path));
        QVERIFY(!reader.isReadOnly());
        QCOMPARE(reader.project().name, std::string("Small"));
        const auto left = leftWork(Document::recoveryFolder());
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left[0].path, path);
        QCOMPARE(left[0].project.name, std::string("Unsaved"));
    }

    void aLineThatWasCutOffIsNoChange()
    {
        workAndDie([](Document &document) {
            document.begin(small());
            document.edit(setValue("name", "First"));
            document.edit(setValue("name", "Second"));
        });
        QString journal = leftWork(Document::recoveryFolder()).at(0).journal;
        QFile file(journal);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(file.size() - 9);
        file.close();
        QCOMPARE(leftWork(Document::recoveryFolder()).at(0).project.name, std::string("First"));
    }

    void openWindowsAndClosedWindowsLeaveNothingToRecover()
    {
        {
            Document open;
            open.begin(small());
            open.edit(setValue("name", "At work"));
            QVERIFY(leftWork(Document::recoveryFolder()).empty());
        }
        QVERIFY(leftWork(Document::recoveryFolder()).empty());
    }

    void randomWorkComesBackWhole()
    {
        Project expected;
        workAndDie([](Document &document) {
            test::Chance chance(7);
            document.begin(small());
            for (int i = 0; i < 60; ++i)
                document.edit(test::randomChange(document.project(), chance));
        });
        Document again;
        test::Chance chance(7);
        again.begin(small());
        for (int i = 0; i < 60; ++i)
            again.edit(test::randomChange(again.project(), chance));
        QCOMPARE(leftWork(Document::recoveryFolder()).size(), size_t(1));
        QVERIFY(leftWork(Document::recoveryFolder()).at(0).project == again.project());
    }

    void randomEditsUndoneToTheStartEqualTheOriginal()
    {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            test::Chance chance(seed);
            Document document;
            document.begin(small());
            const Project before = document.project();
            for (int i = 0; i < 80; ++i)
                document.edit(test::randomChange(document.project(), chance));
            const Project after = document.project();
            while (document.undoStack().canUndo())
                document.undoStack().undo();
            QVERIFY(document.project() == before);
            while (document.undoStack().canRedo())
                document.undoStack().redo();
            QVERIFY(document.project() == after);
        }
    }
};

THROUGHLINE_TEST(RecoveryTest)
#include "recovery_test.moc"
