// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/chart_card.h"
#include "app/studio/charts/funnel.h"
#include "app/studio/charts/heat_map.h"
#include "app/studio/charts/row_table.h"
#include "app/studio/document/words.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/simulate/customer_stories.h"
#include "app/studio/simulate/simulate_place.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/simulate/story_line.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

class StoriesTest : public QObject
{
    Q_OBJECT
private slots:
    /// A cell of the heat map, by keyboard; a customer of the list; the story on the canvas.
    void aCellLeadsToItsCustomersAndOneOfThemToTheStoryOnTheCanvas()
    {
        WindowDriver driver;
        driver.openFilledSample(20'000);
        driver.window().showPlace(Place::Simulate);
        auto *map = driver.find<HeatMap>(QString());
        QVERIFY(map && map->isVisible());
        QSignalSpy found(&driver.window().stories(), &CustomerStories::found);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Return); // the first cell beside the diagonal
        QCOMPARE(found.count(), 1);
        const qint64 count = found[0][1].toLongLong();
        auto *list = driver.find<QTableView>(QStringLiteral("customersBehind"));
        QVERIFY(list && list->isVisible());
        QCOMPARE(qint64(list->model()->rowCount()), std::min<qint64>(count, 200));
        QVERIFY(count > 0);

        QTest::keyClick(list, Qt::Key_Return);
        const auto story = driver.window().session().story();
        QVERIFY(story);
        QVERIFY(story->steps.size() > 3);
        QVERIFY2(!story->name.isEmpty() && !story->zone.isEmpty(), "the customer is named and has a clock");
        auto *steps = driver.find<QListWidget>(QStringLiteral("storySteps"));
        QVERIFY(steps->isVisible());
        QCOMPARE(steps->count(), int(story->steps.size()));

        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("playStory")), Qt::LeftButton);
        QCOMPARE(driver.window().session().place(), Place::Journey);
        auto *player = driver.find<QWidget>(QStringLiteral("storyPlayer"));
        QVERIFY(player->isVisible());
        QVERIFY(driver.window().journeyPlace().player().isPlaying());
        auto *next = driver.find<QToolButton>(QStringLiteral("storyNext"));
        auto *line = driver.find<StoryLine>(QString());
        std::set<std::string> visited;
        for (size_t i = 0; i < story->steps.size(); ++i) {
            const StoryStep &step = story->steps[size_t(driver.window().session().storyStep())];
            QCOMPARE(line->value(), driver.window().session().storyStep());
            if (driver.journey().node(step.node)) {
                QCOMPARE(driver.window().session().selection().single(), step.node);
                visited.insert(step.node);
            }
            QTest::mouseClick(next, Qt::LeftButton);
        }
        QVERIFY(visited.size() > 1);
        QVERIFY(!driver.window().journeyPlace().player().isPlaying());
        QTest::keyClick(line, Qt::Key_Home);
        QCOMPARE(driver.window().session().storyStep(), 0);
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("storyClose")), Qt::LeftButton);
        QVERIFY(!player->isVisible());
    }

    void everyFigureThatCanBeChosenFindsAsManyAsItSays()
    {
        WindowDriver driver;
        driver.openFilledSample(20'000);
        driver.window().showPlace(Place::Simulate);
        const Json &report = driver.window().session().shownRun()->report;
        QSignalSpy found(&driver.window().stories(), &CustomerStories::found);
        const auto customers = [&](const CustomerSearch &search) {
            driver.window().stories().search(search);
            return found.takeLast()[1].toLongLong();
        };
        QCOMPARE(customers(searchForStep(FunnelStep::Reached)), qint64(*numberIn(report, "reach/reached")));
        QCOMPARE(customers(searchForStep(FunnelStep::Responded)), qint64(*numberIn(report, "engagement/timeToFirstResponse/responded")));
        QVERIFY(customers(searchForStep(FunnelStep::Entered)) >= customers(searchForStep(FunnelStep::Reached)));
        for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Push}) {
            const qint64 who = customers(searchForChannel(channel));
            const size_t place = size_t(channel);
            const qint64 sent = qint64(*numberIn(report["channels"][place], "sent"));
            QCOMPARE(text(report["channels"][place]["channel"].get<std::string>()), text(info(channel).key));
            QVERIFY2(who > 0 && who <= sent, qPrintable(QStringLiteral("%1 of %2").arg(who).arg(sent)));
        }
        // The funnel by keyboard: its second stage.
        Funnel *funnel = nullptr;
        for (Funnel *each : driver.window().findChildren<Funnel *>())
            if (each->focusPolicy() != Qt::NoFocus)
                funnel = each;
        QVERIFY(funnel);
        funnel->setFocus();
        QTest::keyClick(funnel, Qt::Key_Down);
        QTest::keyClick(funnel, Qt::Key_Return);
        QCOMPARE(found.takeLast()[1].toLongLong(), qint64(*numberIn(report, "reach/reached")));
    }

    void everyChartOfTheDashboardIsATableToo()
    {
        WindowDriver driver;
        driver.openFilledSample(20'000);
        driver.window().showPlace(Place::Simulate);
        driver.find<QAbstractButton>(QStringLiteral("workOutChanges"))->click();
        int shown = 0;
        for (ChartCard *card : driver.window().findChildren<ChartCard *>()) {
            if (!card->isVisible())
                continue;
            ++shown;
            const ChartTable table = card->chart()->tableRows();
            QVERIFY2(!table.headers.isEmpty() && !table.rows.isEmpty(), qPrintable(card->chart()->accessibleName()));
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.headers.size());
            QVERIFY2(!card->chart()->description().isEmpty(), qPrintable(card->chart()->accessibleName()));
            card->showTable(true);
            QVERIFY(card->isTableShown());
            card->showTable(false);
        }
        QCOMPARE(shown, 10);
    }

    void runsAreNamedComparedAndForgotten()
    {
        WindowDriver driver;
        driver.openFilledSample(20'000);
        Session &session = driver.window().session();
        driver.window().showPlace(Place::Simulate);
        driver.window().document().edit(setValue("simulation/days", 20));
        driver.window().document().edit(setValue("simulation/days", 30));
        QVERIFY(!session.isShownRunStale());
        Journey changed = driver.journey();
        driver.window().document().edit(setValue("journeys/" + changed.id + "/nodes/patience/name", "Two days"));
        driver.window().simulation().start();
        QCOMPARE(session.runs().size(), size_t(2));
        driver.answers().files = {QStringLiteral("With another name")};
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("renameRun")), Qt::LeftButton);
        QCOMPARE(session.shownRun()->name, QStringLiteral("With another name"));

        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("compareRuns")), Qt::LeftButton);
        auto *first = driver.find<QComboBox>(QStringLiteral("firstRun"));
        auto *second = driver.find<QComboBox>(QStringLiteral("secondRun"));
        QVERIFY(first->isVisible());
        QCOMPARE(second->currentText(), QStringLiteral("With another name"));
        QVERIFY(first->currentText() != second->currentText());
        const ChartTable figures = driver.find<RowTable>(QStringLiteral("comparedFigures"))->tableRows();
        QVERIFY(figures.rows.size() > 10);
        // A name changes no figure.
        for (const QStringList &row : figures.rows)
            QCOMPARE(row[1], row[2]);
        const ChartTable changes = driver.find<RowTable>(QStringLiteral("comparedChanges"))->tableRows();
        QCOMPARE(changes.rows.size(), 1);
        QVERIFY2(changes.rows[0][1].contains(QLatin1String("Two days")), qPrintable(changes.rows[0].join(QLatin1Char('|'))));

        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("forgetRun")), Qt::LeftButton);
        QCOMPARE(session.runs().size(), size_t(1));
        QVERIFY(session.shownRun());
        QVERIFY2(session.isShownRunStale(), "the run that is left walked the project as it was");
        driver.window().simulation().start();
        QVERIFY2(session.runs().back().id > 2, "a number is not given twice");
    }

    void theReportIsWrittenFromTheWindow()
    {
        const QTemporaryDir folder;
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().showPlace(Place::Simulate);
        for (const char *name : {"report.html", "report.json", "report.pdf"}) {
            const QString path = folder.filePath(QLatin1String(name));
            driver.answers().files = {path};
            QTest::mouseClick(driver.find<QWidget>(QStringLiteral("writeReport")), Qt::LeftButton);
            QVERIFY2(QFileInfo(path).size() > 1000, name);
        }
    }
};

THROUGHLINE_TEST(StoriesTest)
#include "stories_test.moc"
