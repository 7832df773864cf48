// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/action_registry.h"
#include "app/studio/shell/frame/command_palette.h"
#include "app/studio/shell/frame/fuzzy.h"
#include "app/studio/shell/frame/rail.h"
#include "app/studio/shell/frame/run_button.h"
#include "app/studio/shell/frame/status_strip.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/widgets/search_field.h"
#include "tests/harness/test_main.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QVBoxLayout>

using namespace throughline::studio;

namespace {

/// A window with a frame, two places and a few actions.
struct Window
{
    QWidget widget;
    ActionRegistry actions{&widget};
    int saved = 0;
    int made = 0;
    WindowFrame *frame = nullptr;

    Window()
    {
        add("edit.undo", "Undo", QKeySequence::Undo, [] {});
        add("edit.redo", "Redo", QKeySequence::Redo, [] {});
        add("file.save", "Save", QKeySequence::Save, [this] { ++saved; });
        actions.setEnabled(QStringLiteral("edit.redo"), false);
        frame = new WindowFrame(actions, &widget);
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(frame);
        for (const char *id : {"journey", "content"})
            frame->addPlace(QLatin1String(id), QLatin1String(id), [id] { return QString::fromLatin1(id); }, [this] {
                ++made;
                return new QWidget;
            });
        widget.resize(1000, 700);
        widget.show();
        widget.activateWindow();
    }

    void add(const char *id, const char *text, QKeySequence keys, std::function<void()> run)
    {
        actions.add({QLatin1String(id), [text] { return QString::fromLatin1(text); }, {}, {keys}, std::move(run)});
    }

    SearchField *search() const { return frame->commandPalette()->findChild<SearchField *>(); }
};

} // namespace

class FrameTest : public QObject
{
    Q_OBJECT
private slots:
    void fuzzyFindsLettersInOrderAndPrefersBeginnings()
    {
        QVERIFY(fuzzyMatch(QStringLiteral("smt"), QStringLiteral("Simulate")));
        QVERIFY(!fuzzyMatch(QStringLiteral("tms"), QStringLiteral("Simulate")));
        QVERIFY(!fuzzyMatch(QStringLiteral("simulates"), QStringLiteral("Simulate")));
        QCOMPARE(fuzzyMatch({}, QStringLiteral("x"))->score, 0);
        const auto score = [](const char *wish, const char *text) {
            return fuzzyMatch(QString::fromUtf8(wish), QString::fromUtf8(text))->score;
        };
        QVERIFY(score("zf", "Zoom to fit") > score("zf", "Gazelle of"));
        QVERIFY(score("save", "Save") > score("save", "Slavery"));
        QVERIFY(fuzzyMatch(QStringLiteral("lucia"), QStringLiteral("Lucía F.")));
        QCOMPARE(fuzzyMatch(QStringLiteral("tf"), QStringLiteral("Zoom to fit"))->positions, (QList<int>{5, 8}));
    }

    void placesAreMadeWhenFirstShown()
    {
        Window window;
        QCOMPARE(window.made, 0);
        QSignalSpy shown(window.frame->places(), &PlaceStack::shown);
        window.frame->showPlace(QStringLiteral("content"));
        window.frame->showPlace(QStringLiteral("content"));
        QCOMPARE(window.made, 1);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(window.frame->rail()->current(), QStringLiteral("content"));
        window.frame->showPlace(QStringLiteral("nowhere"));
        QCOMPARE(window.frame->rail()->current(), QStringLiteral("content"));
    }

    void theRailIsWalkedByKeyboard()
    {
        Window window;
        auto *first = window.widget.findChild<RailButton *>(QStringLiteral("place.journey"));
        auto *second = window.widget.findChild<RailButton *>(QStringLiteral("place.content"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(window.widget.focusWidget(), second);
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(window.frame->places()->current(), QStringLiteral("content"));
        QCOMPARE(second->accessibleName(), QStringLiteral("content"));
    }

    void thePaletteRunsWhatWasTyped()
    {
        Window window;
        CommandPalette *palette = window.frame->commandPalette();
        palette->open();
        QVERIFY(palette->isVisible());
        QTest::keyClicks(window.search(), QStringLiteral("sv"));
        QCOMPARE(palette->model()->index(0).data().toString(), QStringLiteral("Save"));
        QTest::keyClick(window.search(), Qt::Key_Return);
        QCOMPARE(window.saved, 1);
        QVERIFY(!palette->isVisible());
    }

    void thePaletteLeavesOutWhatCannotBeDone()
    {
        Window window;
        window.frame->commandPalette()->open();
        QTest::keyClicks(window.search(), QStringLiteral("redo"));
        QCOMPARE(window.frame->commandPalette()->model()->rowCount(), 0);
        QTest::keyClick(window.search(), Qt::Key_Return);
        QVERIFY(window.frame->commandPalette()->isVisible());
    }

    void thePaletteAsksItsSources()
    {
        Window window;
        QString opened;
        window.frame->commandPalette()->addSource([&opened] {
            return std::vector<Command>{{QStringLiteral("Winback"), QStringLiteral("Journey"), {}, {}, [&opened] { opened = QStringLiteral("winback"); }}};
        });
        window.frame->commandPalette()->open();
        QTest::keyClicks(window.search(), QStringLiteral("winb"));
        QTest::keyClick(window.search(), Qt::Key_Return);
        QCOMPARE(opened, QStringLiteral("winback"));
    }

    void arrowsGoRoundAndEscapeClears()
    {
        Window window;
        CommandPalette *palette = window.frame->commandPalette();
        palette->open();
        auto *list = palette->findChild<QListView *>();
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(window.search(), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), palette->model()->rowCount() - 1);
        QTest::keyClick(window.search(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(window.search(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void theCommandModelKeepsTheRulesOfModels()
    {
        CommandModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands({{QStringLiteral("Save"), {}, {}, {}, [] {}}, {QStringLiteral("Open"), {}, {}, {}, [] {}}});
        model.setWanted(QStringLiteral("op"));
        QCOMPARE(model.rowCount(), 1);
        model.setWanted(QStringLiteral("zz"));
        QCOMPARE(model.rowCount(), 0);
        model.setWanted({});
        QCOMPARE(model.rowCount(), 2);
    }

    void simulateTurnsIntoCancel()
    {
        RunButton button;
        button.show();
        QSignalSpy run(&button, &RunButton::runRequested);
        QSignalSpy cancel(&button, &RunButton::cancelRequested);
        button.click();
        button.setRunning(0.62, QStringLiteral("1 s left"));
        QVERIFY(button.text().contains(QStringLiteral("62")));
        button.click();
        button.setIdle();
        button.click();
        QCOMPARE(run.count(), 2);
        QCOMPARE(cancel.count(), 1);
    }

    void problemsAreCountedInWords()
    {
        ProblemsButton button;
        button.setCounts(0, 2);
        QCOMPARE(button.text(), QStringLiteral("2 warnings, No errors"));
        button.setCounts(1, 0);
        QCOMPARE(button.text(), QStringLiteral("No warnings, 1 error"));
    }

    void anUnsavedTitleIsSaid()
    {
        TitleButton title;
        title.setTitle(QStringLiteral("Cart rescue"));
        QCOMPARE(title.accessibleName(), QStringLiteral("Cart rescue"));
        title.setUnsaved(true);
        QVERIFY(title.accessibleName() != QStringLiteral("Cart rescue"));
    }

    void actionsKnowTheirShortcutsAndTexts()
    {
        Window window;
        QAction *save = window.actions.action(QStringLiteral("file.save"));
        QCOMPARE(save->shortcut(), QKeySequence(QKeySequence::Save));
        QVERIFY(!window.actions.action(QStringLiteral("no.such")));
        window.actions.setText(QStringLiteral("edit.undo"), [] { return QStringLiteral("Undo Delete step"); });
        QCOMPARE(window.actions.action(QStringLiteral("edit.undo"))->text(), QStringLiteral("Undo Delete step"));
        QVERIFY(window.actions.action(QStringLiteral("place.journey")));
    }
};

THROUGHLINE_TEST(FrameTest)
#include "frame_test.moc"
