// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/problems/problem_list.h"
#include "app/studio/settings/settings_place.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/shell/studio_options.h"
#include "tests/studio/window_driver.h"
#include "tests/harness/test_main.h"

#include <QTranslator>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

/// Makes every text a third longer and marks it, so that what was forgotten shows.
class PseudoLocale final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString plain = QString::fromUtf8(source);
        return plain.isEmpty() ? plain : QStringLiteral("[%1 ~~]").arg(plain);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPlaceOpensInTwoThemesAndSizes()
    {
        WindowDriver driver;
        for (int i = 0; i < placeCount; ++i)
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                driver.window().showPlace(Place(i));
                driver.window().resize(size);
                QCOMPARE(driver.window().session().place(), Place(i));
                QVERIFY(!driver.window().grab().isNull());
            }
    }

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

    void problemsAreCountedShownAndGoToTheirPlace()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("message.email"));
        driver.window().findings().refresh();
        QVERIFY(!driver.window().findings().all().empty());
        driver.window().showPlace(Place::Settings);
        const Problem &problem = driver.window().findings().all().front().problem;
        Path path = pathOfPointer(driver.window().document().project(), problem.pointer);
        driver.window().session().setSelection({});
        driver.window().session().reveal(path);
        QVERIFY(!path.empty());
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

    void everyActionHasAWordAndNoTwoShareAShortcut()
    {
        WindowDriver driver;
        std::set<QString> used;
        for (const QAction *action : driver.window().actions().actions()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &keys : action->shortcuts())
                QVERIFY2(used.insert(keys.toString()).second, qPrintable(keys.toString()));
        }
    }

    void focusableThingsHaveNames()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("message.email"));
        for (int i = 0; i < placeCount; ++i) {
            driver.window().showPlace(Place(i));
            for (QWidget *widget : driver.window().findChildren<QWidget *>()) {
                const bool isReached = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
                if (!isReached || widget->focusProxy() || qobject_cast<QAbstractScrollArea *>(widget))
                    continue;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
                QVERIFY2(!name.isEmpty(), qPrintable(QStringLiteral("%1 %2 in place %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()).arg(i)));
            }
        }
    }

    void aPseudoLocaleRunReachesEveryPlace()
    {
        PseudoLocale pseudo;
        QApplication::installTranslator(&pseudo);
        {
            WindowDriver driver;
            driver.addByKeyboard(QStringLiteral("message.email"));
            for (int i = 0; i < placeCount; ++i) {
                driver.window().showPlace(Place(i));
                for (const QLabel *label : driver.window().findChildren<QLabel *>())
                    if (label->isVisible() && label->text().contains(QRegularExpression(QStringLiteral("[a-z]{3}"))))
                        QVERIFY2(label->text().contains(QLatin1Char('[')) || !label->buddy(), qPrintable(label->text()));
                QVERIFY(!driver.window().grab().isNull());
            }
        }
        QApplication::removeTranslator(&pseudo);
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
