// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/compare_dialog.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/shell/frame/top_bar.h"
#include "model/format/project_file.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTreeWidget>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const Project &project)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(writeProject(project)));
    return path;
}

Project project(const char *name)
{
    Project project = FileCommands::emptyProject();
    project.name = name;
    Node goal;
    goal.id = "goal";
    goal.parameters = GoalNode{};
    project.journeys[0].nodes.push_back(goal);
    return project;
}

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
}

} // namespace

class ProjectsTest : public QObject
{
    Q_OBJECT
private slots:
    /// The canvas is the largest place to drop a file on.
    void aFileThatIsDroppedOnTheCanvasOpens()
    {
        const QTemporaryDir folder;
        WindowDriver driver;
        drop(*driver.view().viewport(), write(folder, QStringLiteral("dropped.throughline"), project("Dropped")));
        QCOMPARE(driver.window().document().project().name, std::string("Dropped"));
    }

    void aFileThatIsDroppedOpens()
    {
        const QTemporaryDir folder;
        WindowDriver driver;
        drop(driver.window(), write(folder, QStringLiteral("dropped.throughline"), project("Dropped")));
        QCOMPARE(driver.window().document().project().name, std::string("Dropped"));
        QCOMPARE(driver.windows().all().size(), size_t(1));
        // Work that is there is not thrown away: the next one gets a window of its own.
        driver.addByKeyboard(QStringLiteral("exit"));
        drop(driver.window(), write(folder, QStringLiteral("second.throughline"), project("Second")));
        QCOMPARE(driver.window().document().project().name, std::string("Dropped"));
        QCOMPARE(driver.windows().all().size(), size_t(2));
        QCOMPARE(driver.windows().all()[1]->document().project().name, std::string("Second"));
        driver.windows().all()[1]->close();
    }

    void aDatabaseThatIsDroppedOpensForTheProject()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("shop.db"));
        {
            WindowDriver maker;
            maker.window().data().makeSample(database, 300, 1);
        }
        WindowDriver driver;
        drop(driver.window(), database);
        QVERIFY(driver.window().data().isOpen());
        QCOMPARE(driver.window().data().name(), QStringLiteral("shop.db"));
    }

    void whatIsNotSavedIsMarkedAndTheMarkGoes()
    {
        const QTemporaryDir folder;
        WindowDriver driver;
        driver.window().files().open(write(folder, QStringLiteral("marked.throughline"), project("Marked")));
        auto *title = driver.window().frame().topBar()->title();
        QVERIFY(!driver.window().isWindowModified());
        driver.addByKeyboard(QStringLiteral("exit"));
        QVERIFY(driver.window().isWindowModified());
        QVERIFY(title->accessibleName() != title->text());
        driver.window().document().undoStack().undo();
        QVERIFY(!driver.window().isWindowModified());
        QCOMPARE(title->accessibleName(), title->text());
    }

    void aFileThatAnotherWindowHoldsOpensReadOnlyAndSaysSo()
    {
        const QTemporaryDir folder;
        const QString path = write(folder, QStringLiteral("held.throughline"), project("Held"));
        WindowDriver driver;
        driver.window().files().open(path);
        MainWindow *second = driver.windows().makeWindow();
        second->show();
        second->files().open(path);
        QVERIFY(second->document().isReadOnly());
        QVERIFY(second->frame().topBar()->title()->text().contains(QStringLiteral("read-only")));
        const Project before = second->document().project();
        second->document().edit(setValue("name", "Other"));
        QVERIFY(second->document().project() == before);
        // A copy under another name is free.
        driver.answers().files = {folder.filePath(QStringLiteral("copy.throughline"))};
        QVERIFY(second->files().save());
        QVERIFY(!second->document().isReadOnly());
        second->close();
    }

    void recentFilesAreKeptWithoutThoseThatAreGone()
    {
        const QTemporaryDir folder;
        WindowDriver driver;
        const QString first = write(folder, QStringLiteral("first.throughline"), project("First"));
        const QString second = write(folder, QStringLiteral("second.throughline"), project("Second"));
        driver.window().files().open(first);
        driver.window().files().open(second);
        QCOMPARE(FileCommands::recentFiles().mid(0, 2), (QStringList{second, first}));
        QFile::remove(second);
        QCOMPARE(FileCommands::recentFiles().value(0), first);
        QMenu menu;
        driver.window().files().fillRecentMenu(menu);
        QVERIFY(menu.actions().first()->text().contains(QStringLiteral("first.throughline")));
    }

    void projectsAreComparedAsNamedChanges()
    {
        const QTemporaryDir folder;
        const Project other = project("Other");
        const QString path = write(folder, QStringLiteral("other.throughline"), other);
        WindowDriver driver;
        Project mine = other;
        mine.name = "Mine";
        mine.money.margin = 0.25;
        Node wait;
        wait.id = "wait";
        wait.parameters = WaitNode{};
        mine.journeys[0].nodes.push_back(wait);
        driver.window().document().begin(mine);
        driver.answers().files = {path};
        driver.window().actions().action(QStringLiteral("file.compare"))->trigger();
        auto *dialog = driver.window().findChild<CompareDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("compareList"));
        QCOMPARE(list->topLevelItemCount(), 3);
        Project turned = other;
        bool goesToNode = false;
        for (int row = 0; row < 3; ++row) {
            QTreeWidgetItem *item = list->topLevelItem(row);
            QVERIFY(!item->text(0).isEmpty());
            QVERIFY2(!item->text(1).contains(QLatin1Char('/')), "places are said in words, not as paths");
            if (!item->text(1).endsWith(QStringLiteral("wait")))
                continue;
            emit list->itemActivated(item, 0);
            goesToNode = driver.window().session().selection().single() == "wait";
        }
        QVERIFY(goesToNode);
        for (const Change &change : difference(other, mine))
            QVERIFY(apply(turned, change));
        QVERIFY(turned == mine);
        dialog->close();
    }

    void whatChangedSinceTheSaveIsListed()
    {
        const QTemporaryDir folder;
        WindowDriver driver;
        driver.window().files().open(write(folder, QStringLiteral("saved.throughline"), project("Saved")));
        driver.window().document().edit(setValue("money/currency", "USD"));
        driver.window().actions().action(QStringLiteral("file.compareSaved"))->trigger();
        auto *list = driver.find<QTreeWidget>(QStringLiteral("compareList"));
        QVERIFY(list);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("EUR"));
        QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("USD"));
    }

    void theListOfJourneysAddsRenamesArchivesAndDeletes()
    {
        WindowDriver driver;
        const auto run = [&](const char *id) { driver.window().actions().action(QLatin1String(id))->trigger(); };
        run("journey.new");
        QCOMPARE(driver.window().document().project().journeys.size(), size_t(2));
        QVERIFY(driver.window().document().undoStack().undoText().contains(QStringLiteral("journey")));
        run("journey.archive");
        QVERIFY(driver.journey().isArchived);
        run("journey.archive");
        QVERIFY(!driver.journey().isArchived);
        const std::string id = driver.journey().id;
        run("journey.delete");
        QCOMPARE(driver.window().document().project().journeys.size(), size_t(1));
        QVERIFY(driver.journey().id != id);
        driver.window().document().undoStack().undo();
        QCOMPARE(driver.window().document().project().journeys.size(), size_t(2));
    }
};

THROUGHLINE_TEST(ProjectsTest)
#include "projects_test.moc"
