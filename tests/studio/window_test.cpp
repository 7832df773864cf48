// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/customer_names.h"
#include "app/studio/session/customer_search.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/frame/customer_box.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/shell/studio_options.h"
#include "app/studio/simulate/simulation.h"
#include "tests/studio/window_driver.h"
#include "tests/harness/test_main.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void savingAsksWhereOnceAndOpeningShowsTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("drawn.throughline"));
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("goal"));
        QVERIFY(driver.window().isWindowModified());
        driver.answers().files.push_back(path);
        QTest::keyClick(&driver.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!driver.window().isWindowModified());
        driver.addByKeyboard(QStringLiteral("exit"));
        QTest::keyClick(&driver.window(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(driver.answers().asked.size(), 1);
        const Project saved = driver.window().document().project();
        QVERIFY(FileCommands::recentFiles().contains(path));

        MainWindow *second = driver.windows().open(path);
        QVERIFY(second != &driver.window());
        QVERIFY(second->document().project() == saved);
        QVERIFY(second->document().isReadOnly());
        second->close();
    }

    void closingAsksAboutUnsavedWork()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("goal"));
        driver.answers().saves = {SaveAnswer::Cancel};
        QVERIFY(!driver.window().close());
        driver.answers().saves = {SaveAnswer::Discard};
        QVERIFY(driver.window().close());
        QCOMPARE(driver.answers().asked.size(), 2);
    }

    void windowsDoNotShareAnything()
    {
        WindowDriver driver;
        MainWindow *other = driver.windows().makeWindow();
        other->show();
        driver.addByKeyboard(QStringLiteral("goal"));
        QCOMPARE(driver.journey().nodes.size(), size_t(1));
        QCOMPARE(other->session().journey()->nodes.size(), size_t(0));
        QVERIFY(!other->document().undoStack().canUndo());
        other->close();
    }

    void problemsAreCountedListedAndGoToTheirPlace()
    {
        WindowDriver driver;
        Project project = FileCommands::emptyProject();
        MessageNode message;
        message.template_ = "gone";
        Node email;
        email.id = "email";
        email.parameters = message;
        project.journeys[0].nodes = {email};
        Audience members;
        members.id = "members";
        members.rule.kind = throughline::Rule::Kind::Audience;
        members.rule.audience = "nobody";
        project.audiences = {members};
        FrequencyCap none;
        none.id = "none";
        none.count = 0;
        project.policy.caps = {none};
        driver.window().document().begin(project);
        driver.window().findings().refresh();
        const Findings &findings = driver.window().findings();
        auto *strip = driver.find<QAbstractButton>(QStringLiteral("problems"));
        QVERIFY(strip);
        QVERIFY(strip->accessibleName().contains(QString::number(findings.count(Severity::Error))));
        QTest::mouseClick(strip, Qt::LeftButton);
        auto *list = driver.find<QTreeWidget>(QStringLiteral("problems"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItemCount(), int(findings.all().size()));

        std::set<Place> places;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            const Problem problem = findings.all()[size_t(row)].problem; // the list keeps the findings' order
            const std::string root = problem.pointer.substr(1, problem.pointer.find('/', 1) - 1);
            const Place expected = root == "journeys" ? Place::Journey : root == "audiences" ? Place::Audience : Place::Settings;
            driver.window().showPlace(expected == Place::Settings ? Place::Journey : Place::Settings);
            list->scrollToItem(list->topLevelItem(row));
            const QRect item = list->visualItemRect(list->topLevelItem(row));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(30, item.center().y()));
            QVERIFY2(driver.window().session().place() == expected, problem.pointer.c_str());
            QCOMPARE(driver.window().frame().places()->current(), placeId(expected));
            QVERIFY(driver.window().frame().places()->currentWidget()->isVisible());
            if (problem.node == "email")
                QVERIFY2(driver.window().session().selection().single() == "email", problem.pointer.c_str());
            QVERIFY2(driver.window().frame().places()->currentWidget()->isAncestorOf(QApplication::focusWidget()), problem.pointer.c_str());
            places.insert(expected);
        }
        QCOMPARE(places.size(), size_t(3));
    }

    void aSampleOpensSimulatedFromTheWelcomeByOneClick()
    {
        for (const char *sample : {"cart", "welcome"}) {
            WindowDriver driver;
            driver.window().actions().action(QStringLiteral("file.welcome"))->trigger();
            auto *button = driver.find<QPushButton>(QStringLiteral("sample.") + QLatin1String(sample));
            QVERIFY(button && button->isVisible());
            QSignalSpy failed(&driver.window().simulation(), &Simulation::failed);
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(failed.count(), 0);
            QVERIFY(driver.window().data().isOpen());
            QVERIFY(driver.window().data().isMadeUp());
            QCOMPARE(driver.window().session().runs().size(), size_t(1));
            QVERIFY(!driver.journey().nodes.empty());
            auto *welcome = driver.find<QWidget>(QStringLiteral("welcome"));
            QVERIFY(!welcome || !welcome->isVisible());
        }
    }

    void aCustomerToViewAsIsChosenInTheTopBar()
    {
        WindowDriver driver;
        CustomerBox *box = driver.window().frame().topBar()->customers();
        const auto key = [&] { return driver.window().session().customer(); };
        const auto place = [&] { return driver.window().data().population()->find(key().toStdString()); };
        QVERIFY(box->isVisible() && !box->isEnabled());
        driver.openFilledSample();
        QVERIFY(box->isEnabled());
        QVERIFY2(!key().isEmpty(), "a persona is taken to begin with");
        QVERIFY(place());
        QVERIFY2(box->shownText().contains(customerName(*driver.window().data().population(), *place(), {})), qPrintable(box->shownText()));
        auto *found = driver.find<QListWidget>(QStringLiteral("customersFound"));
        auto *search = driver.find<QLineEdit>(QStringLiteral("customerSearch"));
        auto *field = driver.find<QWidget>(QStringLiteral("customer"));
        const auto open = [&] {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Space);
            return search->isVisible();
        };
        QVERIFY(open());
        QVERIFY2(found->count() > 10, "personas and neighbours are offered");
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY2(search->isVisible() && !key().isEmpty(), "Enter chooses nobody by itself");
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!search->isVisible());
        QVERIFY2(key().isEmpty(), "the first that is offered is nobody in particular");
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("nextCustomer")), Qt::LeftButton);
        QCOMPARE(place(), std::optional(size_t(0)));
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("previousCustomer")), Qt::LeftButton);
        QCOMPARE(place(), std::optional(driver.window().data().population()->size() - 1));
        const QString wanted = QString::fromStdString(driver.window().data().population()->key(41));
        QVERIFY(open());
        QTest::keyClicks(search, wanted.toUpper());
        QCOMPARE(found->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(key(), wanted);
        QVERIFY(open());
        QVERIFY2(search->text().isEmpty(), "each search begins anew");
        QTest::keyClicks(search, QStringLiteral("no such name"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(key(), wanted);
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("customerByChance")), Qt::LeftButton);
        QVERIFY(place() && key() != wanted);
        driver.window().data().close();
        QVERIFY(key().isEmpty());
    }

    void customersAreFoundByNameWhereNamesAreNotHidden()
    {
        WindowDriver driver;
        driver.openFilledSample();
        const Population &population = *driver.window().data().population();
        const Progress progress;
        const Column *names = population.field("first_name");
        const auto named = [&](const std::string &name) {
            std::vector<size_t> rows;
            for (size_t row = 0; row < population.size(); ++row)
                if (!names->isNull(row) && names->text(row) == name)
                    rows.push_back(row);
            return rows;
        };
        QVERIFY(!named("Lucía").empty());
        const auto found = findCustomers(population, QStringLiteral("lucia"), true, 1000, progress);
        for (const size_t row : named("Lucía"))
            QVERIFY2(std::ranges::find(found, row) != found.end(), "an accent is not asked for");
        QVERIFY(findCustomers(population, QStringLiteral("lucia"), false, 1000, progress).empty());
        QCOMPARE(findCustomers(population, QString::fromStdString(population.key(7)), false, 1000, progress).size(), size_t(1));
    }

    void aRealDatabaseShowsStandIns()
    {
        PopulationParts parts;
        parts.keys = {"a", "b"};
        const Population real{PopulationParts(parts)};
        parts.isMadeUp = true;
        const QString shown = customerName(real, 0, "salt");
        QVERIFY(!shown.contains(QLatin1String(" a")));
        QCOMPARE(customerName(real, 0, "salt"), shown);
        QVERIFY(customerName(real, 1, "salt") != shown);
        QVERIFY(customerName(real, 0, "pepper") != shown);
    }

    void journeysAreAddedDuplicatedAndArchived()
    {
        WindowDriver driver;
        ActionRegistry &actions = driver.window().actions();
        actions.action(QStringLiteral("journey.new"))->trigger();
        QCOMPARE(driver.window().document().project().journeys.size(), size_t(2));
        actions.action(QStringLiteral("journey.duplicate"))->trigger();
        QCOMPARE(driver.window().document().project().journeys.size(), size_t(3));
        driver.answers().files.push_back(QStringLiteral("Renamed"));
        actions.action(QStringLiteral("journey.rename"))->trigger();
        QCOMPARE(driver.journey().name, std::string("Renamed"));
        actions.action(QStringLiteral("journey.archive"))->trigger();
        QVERIFY(driver.journey().isArchived);
    }

    void everyActionHasAWordAndAShortcutOfItsOwn()
    {
        WindowDriver driver;
        std::set<QString> used;
        for (const QAction *action : driver.window().actions().actions()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &keys : action->shortcuts())
                QVERIFY2(used.insert(keys.toString()).second, qPrintable(keys.toString()));
        }
    }

    void theCommandLineIsUnderstood()
    {
        const auto good = readOptions({QStringLiteral("x"), QStringLiteral("a.throughline"), QStringLiteral("--db"), QStringLiteral("b.db"),
                                       QStringLiteral("--simulate"), QStringLiteral("--size"), QStringLiteral("1280x800"), QStringLiteral("--place"), QStringLiteral("settings")});
        QVERIFY(good.options);
        QCOMPARE(good.options->projects, QStringList{QStringLiteral("a.throughline")});
        QCOMPARE(good.options->size, QSize(1280, 800));
        QVERIFY(good.options->simulates);
        QCOMPARE(readOptions({QStringLiteral("x"), QStringLiteral("--size"), QStringLiteral("big")}).exitCode, 2);
        QCOMPARE(readOptions({QStringLiteral("x"), QStringLiteral("--place"), QStringLiteral("nowhere")}).exitCode, 2);
    }
};

THROUGHLINE_TEST(WindowTest)
#include "window_test.moc"
