// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/file_lock.h"
#include "app/studio/document/words.h"
#include "app/studio/simulate/run_comparison.h"
#include "app/studio/simulate/run_file.h"
#include "app/studio/simulate/simulate_place.h"
#include "app/studio/simulate/simulation.h"
#include "model/format/project_file.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QComboBox>
#include <QLabel>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

/// Runs outlive their window.
class KeptRunsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    static QStringList namesIn(const Session &session)
    {
        QStringList names;
        for (const Run &run : session.runs())
            names << run.name;
        return names;
    }
    static QStringList filesOf(const QString &project)
    {
        return QDir(privateFolder(QStringLiteral("runs/") + fileKey(project))).entryList(QDir::Files);
    }

private slots:
    void aRunReadsBackAsItWasWritten()
    {
        WindowDriver driver;
        driver.openFilledSample();
        const Run &run = *driver.window().session().shownRun();
        const auto read = parseRun(writeRun(run));
        QVERIFY(read);
        QCOMPARE(writeRun(*read), writeRun(run));
        QCOMPARE(read->projectHash, run.projectHash);
        QCOMPARE(read->settings.seed, run.settings.seed);
        QCOMPARE(read->settings.draws, run.settings.draws);
        QCOMPARE(read->scenario, run.scenario);
        QCOMPARE(read->isMadeUp, run.isMadeUp);
        QVERIFY(read->result->totals == run.result->totals);
    }

    void whatIsNoRunIsRefused()
    {
        for (const char *text : {"", "{", "[]", "{\"format\":\"throughline-run/2\"}", "{\"format\":\"throughline-run/1\",\"id\":1,\"report\":{}}"}) {
            const auto read = parseRun(text);
            QVERIFY2(!read, text);
            QVERIFY(!read.error().code.empty());
        }
    }

    void runsComeBackWithTheirProject()
    {
        const QString path = file(QStringLiteral("back.throughline"));
        Json report;
        {
            WindowDriver driver;
            driver.openFilledSample();
            QVERIFY(driver.window().document().saveAs(path));
            driver.window().simulation().start();
            Session &session = driver.window().session();
            QCOMPARE(namesIn(session), QStringList({QStringLiteral("Run 1"), QStringLiteral("Run 2")}));
            session.renameRun(1, QStringLiteral("Before the sale"));
            report = session.shownRun()->report;
        }
        WindowDriver driver;
        QVERIFY(driver.window().document().open(path));
        Session &session = driver.window().session();
        QCOMPARE(namesIn(session), QStringList({QStringLiteral("Before the sale"), QStringLiteral("Run 2")}));
        QVERIFY(session.shownRun());
        QCOMPARE(session.shownRun()->name, QStringLiteral("Run 2"));
        QVERIFY(session.shownRun()->report == report);
        QVERIFY(!session.isShownRunStale());
        // On the canvas and beside each other, as on the day they were made.
        QVERIFY(driver.view().canvas().nodeItem("order")->view().figures);
        driver.window().simulatePlace().compareRuns();
        const auto boxes = driver.window().findChild<RunComparison *>()->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[0]->currentText(), QStringLiteral("Before the sale"));
        driver.window().document().edit(setValue("journeys/cart/name", "Another name"));
        QVERIFY(session.isShownRunStale());
    }

    void theNextRunCountsOn()
    {
        const QString path = file(QStringLiteral("on.throughline"));
        WindowDriver driver;
        driver.openFilledSample();
        const QString database = driver.window().data().path();
        QVERIFY(driver.window().document().saveAs(path));
        QVERIFY(driver.window().document().open(path));
        driver.window().data().open(database);
        driver.window().simulation().start();
        QCOMPARE(namesIn(driver.window().session()), QStringList({QStringLiteral("Run 1"), QStringLiteral("Run 2")}));
        QCOMPARE(filesOf(path).size(), 2);
    }

    void aRunKeepsTheNameOfItsScenario()
    {
        const QString path = file(QStringLiteral("scenario.throughline"));
        WindowDriver driver;
        driver.openFilledSample();
        Session &session = driver.window().session();
        const Scenario scenario = session.project().scenarios.front();
        session.setScenario(text(scenario.id));
        driver.window().simulation().start();
        QVERIFY(driver.window().document().edit(removeItem(Path("scenarios") / scenario.id)));
        QVERIFY(driver.window().document().saveAs(path));
        QVERIFY(driver.window().document().open(path));
        driver.window().showPlace(Place::Simulate);
        QStringList said;
        for (const QLabel *label : driver.find<QWidget>(QStringLiteral("runHead"))->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(QLatin1Char('|')).contains(text(scenario.name)), qPrintable(said.join(QLatin1Char('|'))));
    }

    void aForgottenRunStaysForgotten()
    {
        const QString path = file(QStringLiteral("forgotten.throughline"));
        WindowDriver driver;
        driver.openFilledSample();
        QVERIFY(driver.window().document().saveAs(path));
        QCOMPARE(filesOf(path).size(), 1);
        driver.window().session().removeRun(1);
        QVERIFY(filesOf(path).isEmpty());
        QVERIFY(driver.window().document().open(path));
        QVERIFY(driver.window().session().runs().empty());
    }

    void aProjectSavedOverAnotherBringsItsOwnRunsAlone()
    {
        const QString path = file(QStringLiteral("over.throughline"));
        WindowDriver first;
        first.openFilledSample();
        QVERIFY(first.window().document().saveAs(path));
        QVERIFY(first.window().document().saveAs(file(QStringLiteral("aside.throughline"))));
        QCOMPARE(filesOf(path).size(), 1);
        QCOMPARE(filesOf(file(QStringLiteral("aside.throughline"))).size(), 1);
        WindowDriver second;
        QVERIFY(second.window().document().saveAs(path));
        QVERIFY(second.window().document().open(path));
        QVERIFY(second.window().session().runs().empty());
    }

    void anUnreadableFileIsLeftAlone()
    {
        const QString path = file(QStringLiteral("unreadable.throughline"));
        WindowDriver driver;
        QVERIFY(driver.window().document().saveAs(path));
        QFile broken(privateFolder(QStringLiteral("runs/") + fileKey(path)) + QStringLiteral("/broken.run"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        QVERIFY(driver.window().document().open(path));
        QVERIFY(driver.window().session().runs().empty());
        QVERIFY(broken.exists());
    }
};

THROUGHLINE_TEST(KeptRunsTest)
#include "kept_runs_test.moc"
