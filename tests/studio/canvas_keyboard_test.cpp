// SPDX-License-Identifier: GPL-3.0-or-later
// Ways over the canvas other than the mouse's drag: along connections by keyboard, and the menu of a
// right click.
#include "app/studio/canvas/panels/minimap.h"
#include "app/studio/canvas/panels/palette_popup.h"
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

#include <QLineEdit>
#include <QMenu>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::Drawing;
using throughline::test::shapeOf;
using throughline::test::WindowDriver;

namespace {

/// entry > split, whose golden branch leads to a goal and whose silver one to an exit.
void drawSplit(WindowDriver &driver)
{
    Drawing(driver).step("entry", EntryEvent{}, {320, 40}).step("split", test::splitByTier(), {320, 160}).step("goal", GoalNode{}, {200, 320}).step("exit", ExitNode{}, {440, 320})
        .way("entry", "out", "split").way("split", "Gold", "goal").way("split", "Silver", "exit").show();
    driver.view().setFocus();
}

QString chosen(WindowDriver &driver)
{
    const Selection &selection = driver.window().session().selection();
    QStringList all;
    for (const std::string &id : selection.nodes)
        all << QString::fromStdString(id);
    for (const std::string &id : selection.edges)
        all << QString::fromStdString(id);
    return all.join(QLatin1Char(' '));
}

/// Opens the menu there and does something with it while it is open.
void withMenuAt(WindowDriver &driver, QPointF scene, const std::function<void(QMenu &)> &work)
{
    bool wasOpen = false;
    QTimer::singleShot(0, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        wasOpen = true;
        work(*menu);
        menu->close();
    });
    QWidget *viewport = driver.view().viewport();
    const QPoint at = driver.view().mapFromScene(scene);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QCoreApplication::sendEvent(viewport, &event);
    QVERIFY(wasOpen);
}

QAction *actionOf(WindowDriver &driver, const char *id)
{
    return driver.window().actions().action(QLatin1String(id));
}

} // namespace

class CanvasKeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void connectionsAreWalkedAndDeletedByKeyboard()
    {
        WindowDriver driver;
        drawSplit(driver);
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QCOMPARE(chosen(driver), QStringLiteral("entry"));
        QTest::keyClick(&driver.view(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(chosen(driver), QStringLiteral("entry.out"));
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QCOMPARE(chosen(driver), QStringLiteral("split"));
        QTest::keyClick(&driver.view(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(chosen(driver), QStringLiteral("entry.out"));
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QTest::keyClick(&driver.view(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(chosen(driver), QStringLiteral("split.Gold"));
        QTest::keyClick(&driver.view(), Qt::Key_Left);
        QCOMPARE(chosen(driver), QStringLiteral("split.Gold"));
        QTest::keyClick(&driver.view(), Qt::Key_Right);
        QCOMPARE(chosen(driver), QStringLiteral("split.Silver"));
        QTest::keyClick(&driver.view(), Qt::Key_Right);
        QCOMPARE(chosen(driver), QStringLiteral("split.Silver"));
        actionOf(driver, "edit.delete")->trigger();
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>split split.Gold>goal exit"));
        QCOMPARE(driver.window().document().undoStack().count(), 1);
    }

    void fromAConnectionTheArrowsLeadToItsEnds()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.window().session().setSelection(Selection::ofEdge("split.Silver"));
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QCOMPARE(chosen(driver), QStringLiteral("exit"));
        driver.window().session().setSelection(Selection::ofEdge("split.Silver"));
        QTest::keyClick(&driver.view(), Qt::Key_Up);
        QCOMPARE(chosen(driver), QStringLiteral("split"));
        QTest::keyClick(&driver.view(), Qt::Key_Up);
        QCOMPARE(chosen(driver), QStringLiteral("entry"));
    }

    void aStepAskedForByTheMenuGoesWhereTheMenuWasOpened()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.select("goal");
        const QPointF place(700, 200);
        withMenuAt(driver, place, [&](QMenu &menu) {
            QVERIFY(menu.actions().contains(actionOf(driver, "canvas.add")));
            actionOf(driver, "canvas.add")->trigger();
        });
        auto *popup = driver.window().findChild<canvas::PalettePopup *>();
        QVERIFY(popup && popup->isVisible());
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("wait"));
        QTest::keyClick(search, Qt::Key_Return);
        const Node *wait = driver.journey().node("wait");
        QVERIFY(wait);
        QVERIFY(canvas::cardRect(*wait, false).adjusted(-8, -8, 8, 8).contains(place));
        for (const Edge &edge : driver.journey().edges)
            QVERIFY(edge.from != "wait" && edge.to != "wait");
        // The next one that is asked for by keyboard follows the chosen step again.
        driver.select("goal");
        QVERIFY(!driver.view().menuPlace());
        QVERIFY(driver.view().placeForNewStep().y() > driver.journey().node("goal")->y);
    }

    void pastingByTheMenuPutsTheCopyThere()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.select("goal");
        actionOf(driver, "edit.copy")->trigger();
        withMenuAt(driver, {704, 240}, [&](QMenu &) { actionOf(driver, "edit.paste")->trigger(); });
        const Node *copy = driver.journey().node("goal2");
        QVERIFY(copy);
        QCOMPARE(QPointF(copy->x, copy->y), QPointF(704, 240));
    }

    void aRightClickChoosesTheConnectionUnderIt()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.select("goal");
        withMenuAt(driver, driver.view().canvas().edgeItem("split.Silver")->pill().center(), [&](QMenu &) {
            QCOMPARE(chosen(driver), QStringLiteral("split.Silver"));
            QVERIFY(!driver.view().menuPlace());
        });
    }

    void theMenuKeyLeavesTheSelectionAsItIs()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.select("entry");
        QWidget *viewport = driver.view().viewport();
        const QPoint overSplit = driver.view().mapFromScene(driver.middleOf("split"));
        QTimer::singleShot(0, [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, overSplit, viewport->mapToGlobal(overSplit));
        QCoreApplication::sendEvent(viewport, &event);
        QCOMPARE(chosen(driver), QStringLiteral("entry"));
    }

    void whatIsFoundOutOfViewComesIntoView()
    {
        WindowDriver driver;
        Drawing(driver).step("entry", EntryEvent{}, {320, 40}).step("goal", GoalNode{}, {320, 6000}).show();
        driver.view().showNode("entry");
        const auto isInView = [&](const char *id) {
            return driver.view().mapToScene(driver.view().viewport()->rect()).boundingRect().contains(driver.view().canvas().cardOf(id));
        };
        QVERIFY(isInView("entry") && !isInView("goal"));
        actionOf(driver, "canvas.find")->trigger();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("kind:goal"));
        QVERIFY(isInView("goal"));
        QVERIFY2(driver.window().session().selection().isEmpty(), "looking chooses nothing");
        field->clear();
        QTest::keyClicks(field, QStringLiteral("kind:entry"));
        QVERIFY(isInView("entry"));
    }

    void anOverviewThatWasClosedStaysClosed()
    {
        WindowDriver driver;
        drawSplit(driver);
        auto *overview = driver.window().findChild<canvas::Minimap *>();
        QVERIFY(overview->isVisible());
        actionOf(driver, "canvas.minimap")->trigger();
        QVERIFY(!overview->isVisible());
        driver.addByKeyboard(QStringLiteral("wait"));
        QVERIFY(!overview->isVisible());
        actionOf(driver, "canvas.minimap")->trigger();
        QVERIFY(overview->isVisible());
    }
};

THROUGHLINE_TEST(CanvasKeyboardTest)
#include "canvas_keyboard_test.moc"
