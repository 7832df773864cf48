// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/advice_list.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/inline_message.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

constexpr qint64 enoughForAScore = 15'000;

} // namespace

class ChangeTrialsTest : public QObject
{
    Q_OBJECT

    static int rowsOf(WindowDriver &driver)
    {
        return driver.find<QWidget>(QStringLiteral("oneChange"))->findChild<QTableView *>()->model()->rowCount();
    }
    static QPushButton &button(WindowDriver &driver) { return *driver.find<QPushButton>(QStringLiteral("workOutChanges")); }

private slots:
    void changesAreWorkedOutOnRequestTheBestFirst()
    {
        WindowDriver driver;
        driver.openFilledSample(enoughForAScore);
        driver.window().showPlace(Place::Simulate);
        QCOMPARE(rowsOf(driver), 0);
        QVERIFY(button(driver).isVisible());
        QVERIFY(driver.find<InlineMessage>(QStringLiteral("scoreFinding"))->isHidden());
        button(driver).click();
        QVERIFY(rowsOf(driver) > 5);
        QVERIFY(button(driver).isHidden());
        const auto *list = driver.find<AdviceList>(QStringLiteral("oneChange"));
        const auto *model = qobject_cast<AdviceModel *>(list->findChild<QTableView *>()->model());
        QVERIFY(model);
        std::optional<double> before;
        for (const Advice &advice : model->advice()) {
            QVERIFY(!advice.text.contains(QLatin1Char('%')));
            if (before)
                QVERIFY(advice.score.value_or(0) <= *before);
            before = advice.score.value_or(0);
        }
        QVERIFY(model->advice().front().score.value_or(0) > 0.1);
        QVERIFY(!driver.find<InlineMessage>(QStringLiteral("scoreFinding"))->isHidden());
    }

    void aChosenChangeBecomesAScenarioAndIsSimulated()
    {
        WindowDriver driver;
        driver.openFilledSample(enoughForAScore);
        driver.window().showPlace(Place::Simulate);
        button(driver).click();
        const Project before = driver.window().document().project();
        const size_t runs = driver.window().session().runs().size();
        auto *list = driver.find<AdviceList>(QStringLiteral("oneChange"));
        const auto *model = qobject_cast<AdviceModel *>(list->findChild<QTableView *>()->model());
        const Advice chosen = model->advice().front();
        emit list->adviceActivated(chosen.id);
        const auto &scenarios = driver.window().document().project().scenarios;
        QCOMPARE(scenarios.size(), before.scenarios.size() + 1);
        QCOMPARE(QString::fromStdString(scenarios.back().name), chosen.text);
        QCOMPARE(driver.window().session().scenario().toStdString(), scenarios.back().id);
        QCOMPARE(driver.window().session().runs().size(), runs + 1);
        const Run &run = *driver.window().session().shownRun();
        QCOMPARE(run.scenario.toStdString(), scenarios.back().id);
        // The same luck: what the run finds is what the card promised.
        const auto scoreOf = [](const Run &of) { return *numberIn(of.report, "consistency/score"); };
        const double gain = scoreOf(run) - scoreOf(driver.window().session().runs().front());
        QVERIFY2(std::abs(gain - *chosen.score) < 0.1, qPrintable(QStringLiteral("%1, said %2").arg(gain).arg(*chosen.score)));
        driver.window().document().undoStack().undo();
        QVERIFY(driver.window().document().project() == before);
    }

    void theSameChangeIsNotAddedTwice()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().showPlace(Place::Simulate);
        button(driver).click();
        const int first = driver.window().session().shownRun()->id;
        auto *list = driver.find<AdviceList>(QStringLiteral("oneChange"));
        const QString id = qobject_cast<AdviceModel *>(list->findChild<QTableView *>()->model())->advice().front().id;
        emit list->adviceActivated(id);
        const size_t scenarios = driver.window().document().project().scenarios.size();
        driver.window().session().showRun(first);
        QVERIFY(rowsOf(driver) > 5); // still known of that run
        emit list->adviceActivated(id);
        QCOMPARE(driver.window().document().project().scenarios.size(), scenarios);
    }

    void ofCustomersThatAreNoLongerOpenItSaysWhy()
    {
        WindowDriver driver;
        driver.openFilledSample();
        QTemporaryDir folder;
        driver.window().data().makeSample(folder.filePath(QStringLiteral("others.db")), 100, 7);
        driver.window().showPlace(Place::Simulate);
        button(driver).click();
        QCOMPARE(rowsOf(driver), 0);
        QVERIFY(button(driver).isVisible());
        const auto labels = button(driver).parentWidget()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("another database"));
        }));
    }
};

THROUGHLINE_TEST(ChangeTrialsTest)
#include "change_trials_test.moc"
