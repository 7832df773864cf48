// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/file_commands.h"
#include "app/studio/simulate/simulation.h"
#include "tests/studio/window_driver.h"
#include "tests/harness/test_main.h"

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

/// Everyone gets one email; who buys within two weeks reaches the goal.
Project oneEmail()
{
    Project project = FileCommands::emptyProject();
    Audience everyone;
    everyone.id = "everyone";
    project.audiences = {everyone};
    Template letter;
    letter.id = "letter";
    project.templates = {letter};
    EntryAudience entry;
    entry.audience = "everyone";
    MessageNode email;
    email.template_ = "letter";
    Journey &journey = project.journeys[0];
    const auto add = [&](const char *id, NodeParameters parameters, double y) {
        Node node;
        node.id = id;
        node.y = y;
        node.parameters = std::move(parameters);
        journey.nodes.push_back(std::move(node));
    };
    add("entry", entry, 0);
    add("email", email, 120);
    add("goal", GoalNode{}, 240);
    journey.edges = {{"entry", "out", "email", {}}, {"email", "sent", "goal", {}}};
    project.simulation.draws = 2;
    project.simulation.replications = 1;
    project.simulation.days = 14;
    return project;
}

} // namespace

class SimulateTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_database;

private slots:
    void initTestCase()
    {
        m_database = m_folder.filePath(QStringLiteral("sample.db"));
        WindowDriver driver;
        driver.window().data().makeSample(m_database, 400, 1);
        QVERIFY(driver.window().data().isOpen());
        QVERIFY(driver.window().data().isMadeUp());
        QVERIFY(!driver.window().session().dataFields().isEmpty());
    }

    void aRunShowsOnTheCanvasAndInTheDashboard()
    {
        WindowDriver driver(Jobs::Mode::Background);
        driver.window().document().begin(oneEmail());
        driver.window().data().open(m_database);
        QTRY_VERIFY(driver.window().data().isOpen());
        QSignalSpy failed(&driver.window().simulation(), &Simulation::failed);
        driver.window().simulation().start();
        QTRY_VERIFY_WITH_TIMEOUT(driver.window().session().shownRun() || !failed.isEmpty(), 60000);
        QVERIFY(failed.isEmpty());
        const Run &run = *driver.window().session().shownRun();
        const NodeFigures *entry = run.figuresOf(driver.journey().id, "entry");
        QVERIFY(entry);
        QCOMPARE(entry->customers, 400);
        QVERIFY(driver.view().canvas().nodeItem("email")->view().figures);
        QVERIFY(!driver.window().session().isShownRunStale());
        driver.window().showPlace(Place::Simulate);
        QVERIFY(!driver.window().grab().isNull());

        driver.window().document().edit(setValue("simulation/days", 7));
        QVERIFY(driver.window().session().isShownRunStale());
        driver.window().document().undoStack().undo();
        QVERIFY(!driver.window().session().isShownRunStale());

    }

    void aCancelledRunLeavesNothing()
    {
        WindowDriver driver(Jobs::Mode::Background);
        Project project = oneEmail();
        project.simulation.draws = 5000;
        driver.window().document().begin(project);
        driver.window().data().open(m_database);
        QTRY_VERIFY(driver.window().data().isOpen());
        QSignalSpy ended(&driver.window().simulation(), &Simulation::ended);
        QSignalSpy progressed(&driver.window().simulation(), &Simulation::progressed);
        driver.window().simulation().start();
        QVERIFY(driver.window().simulation().isRunning());
        QTRY_VERIFY(progressed.count() > 1);
        driver.window().simulation().cancel();
        QCOMPARE(ended.count(), 1);
        QVERIFY(!driver.window().simulation().isRunning());
        QVERIFY(!driver.window().session().shownRun());
    }

    void aDatabaseThatIsNoneIsSaid()
    {
        const QString path = m_folder.filePath(QStringLiteral("words.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("these are words and no database at all, whatever the ending says");
        file.close();
        WindowDriver driver;
        QSignalSpy failed(&driver.window().data(), &DataSource::failed);
        driver.window().data().open(path);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!driver.window().data().isOpen());
        driver.window().data().open(m_folder.filePath(QStringLiteral("absent.db")));
        QCOMPARE(failed.count(), 2);
    }
};

THROUGHLINE_TEST(SimulateTest)
#include "simulate_test.moc"
