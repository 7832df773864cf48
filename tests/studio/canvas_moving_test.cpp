// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

using namespace throughline;
using namespace throughline::studio;
using throughline::test::Drawing;
using throughline::test::WindowDriver;

namespace {

/// Two waits far apart, "a" at the top left, "b" below at the right, neither in line with the other.
void drawTwo(WindowDriver &driver)
{
    Drawing(driver).step("a", WaitNode{}, {160, 80}).step("b", WaitNode{}, {456, 320}).show();
}

void drawNote(WindowDriver &driver)
{
    NoteNode note;
    note.width = 216;
    note.height = 96;
    Drawing(driver).step("note", note, {160, 80}).show();
}

const std::vector<QLineF> &guides(WindowDriver &driver)
{
    return driver.view().canvas().overlay().guides();
}

QPointF placeOf(WindowDriver &driver, const char *id)
{
    const Node *node = driver.journey().node(id);
    return {node->x, node->y};
}

QSizeF noteSize(WindowDriver &driver)
{
    const auto &note = std::get<NoteNode>(driver.journey().node("note")->parameters);
    return {note.width, note.height};
}

QPointF handleOf(WindowDriver &driver)
{
    return driver.view().canvas().cardOf("note").bottomRight() - QPointF(6, 6);
}

} // namespace

/// What the hand moves and resizes: guides that say what it is in line with, and notes.
class CanvasMovingTest : public QObject
{
    Q_OBJECT
private slots:
    void aCardNearTheMiddleOfAnotherSnapsToItAndSaysSo()
    {
        WindowDriver driver;
        drawTwo(driver);
        const QPointF from = driver.middleOf("b");
        const QPointF middle = driver.middleOf("a");
        driver.pull(from, QPointF(middle.x() + 5, from.y() + 3));
        QCOMPARE(guides(driver).size(), size_t(1));
        const QLineF guide = guides(driver)[0];
        QCOMPARE(guide.x1(), middle.x());
        QCOMPARE(guide.x2(), middle.x());
        QVERIFY2(guide.y1() < 80 && guide.y2() > 320 + canvas::cardHeight, "the line passes both cards");
        QCOMPARE(driver.middleOf("b").x(), middle.x());
        QCOMPARE(placeOf(driver, "b"), QPointF(456, 320)); // nothing is committed before the hand lets go
        driver.letGo();
        QVERIFY(guides(driver).empty());
        QCOMPARE(placeOf(driver, "b").x(), placeOf(driver, "a").x());
        driver.window().document().undoStack().undo();
        QCOMPARE(placeOf(driver, "b"), QPointF(456, 320));
    }

    void aCardNearTheTopOfAnotherSnapsToItAndSaysSo()
    {
        WindowDriver driver;
        drawTwo(driver);
        const QPointF from = driver.middleOf("b");
        driver.pull(from, QPointF(from.x() + 40, driver.middleOf("a").y() - 5));
        QCOMPARE(guides(driver).size(), size_t(1));
        QCOMPARE(guides(driver)[0].y1(), 80.0);
        QCOMPARE(guides(driver)[0].y2(), 80.0);
        driver.letGo();
        QCOMPARE(placeOf(driver, "b").y(), 80.0);
    }

    void farFromOthersACardSnapsToTheGridAlone()
    {
        WindowDriver driver;
        drawTwo(driver);
        const QPointF from = driver.middleOf("b");
        driver.pull(from, from + QPointF(43, 29));
        QVERIFY(guides(driver).empty());
        driver.letGo();
        QCOMPARE(placeOf(driver, "b"), QPointF(496, 352));
    }

    void withAltACardStaysWhereTheHandPutIt()
    {
        WindowDriver driver;
        drawTwo(driver);
        const QPointF from = driver.middleOf("b");
        const QPointF to(driver.middleOf("a").x() + 5, from.y() + 3);
        driver.pull(from, to, Qt::AltModifier);
        QVERIFY(guides(driver).empty());
        driver.letGo(Qt::AltModifier);
        QCOMPARE(placeOf(driver, "b"), QPointF(165, 323));
    }

    void theReachOfGuidesIsOneOfTheScreen()
    {
        WindowDriver driver;
        drawTwo(driver);
        driver.view().setZoom(0.5);
        const QPointF from = driver.middleOf("b");
        driver.pull(from, QPointF(driver.middleOf("a").x() + 10, from.y()));
        QCOMPARE(guides(driver).size(), size_t(1));
        driver.letGo();
        QCOMPARE(placeOf(driver, "b").x(), 160.0);
    }

    void aConnectionLeadsAroundCardsWhileItIsDrawn()
    {
        WindowDriver driver;
        Drawing(driver).step("entry", EntryEvent{}, {320, 40}).step("between", WaitNode{}, {320, 200}).step("goal", GoalNode{}, {320, 400}).show();
        const auto crosses = [&] {
            const std::vector<QPointF> &path = driver.view().canvas().overlay().path();
            const QRectF card = driver.view().canvas().cardOf("between");
            for (size_t i = 1; i < path.size(); ++i)
                if (QRectF(path[i - 1], path[i]).normalized().adjusted(-1, -1, 1, 1).intersects(card))
                    return true;
            return path.size() < 2;
        };
        driver.pull(driver.port("entry", "out"), driver.middleOf("goal"));
        QVERIFY(!crosses());
        driver.letGo();
        QCOMPARE(driver.journey().edges.size(), size_t(1));
        driver.pull(driver.port("entry", "out"), {418, 330}); // empty canvas below the card
        QVERIFY(!crosses());
        driver.letGo();
    }

    void aNoteIsPulledLargerByItsCorner()
    {
        WindowDriver driver;
        drawNote(driver);
        const QSizeF before = noteSize(driver);
        const QPointF handle = handleOf(driver);
        driver.pull(handle, handle + QPointF(86, 54));
        QCOMPARE(noteSize(driver), before);
        QCOMPARE(driver.view().canvas().cardOf("note").size(), before + QSizeF(80, 48));
        driver.letGo();
        QCOMPARE(noteSize(driver), before + QSizeF(80, 48));
        QCOMPARE(placeOf(driver, "note"), QPointF(160, 80));
        QUndoStack &undo = driver.window().document().undoStack();
        QCOMPARE(undo.count(), 1);
        QVERIFY2(undo.undoText().contains(QStringLiteral("note"), Qt::CaseInsensitive), qPrintable(undo.undoText()));
        undo.undo();
        QCOMPARE(noteSize(driver), before);
        QCOMPARE(driver.view().canvas().cardOf("note").size(), before);
    }

    void aNoteNeverBecomesSmallerThanItsHandle()
    {
        WindowDriver driver;
        drawNote(driver);
        driver.drag(handleOf(driver), QPointF(150, 70));
        QCOMPARE(noteSize(driver), QSizeF(96, 40));
    }

    void aClickOnTheCornerChangesNothing()
    {
        WindowDriver driver;
        drawNote(driver);
        driver.click(handleOf(driver));
        QCOMPARE(driver.window().session().selection().single(), std::string("note"));
        QCOMPARE(driver.window().document().undoStack().count(), 0);
    }

    void escapeLeavesTheNoteAsItWas()
    {
        WindowDriver driver;
        drawNote(driver);
        const QSizeF before = noteSize(driver);
        const QPointF handle = handleOf(driver);
        driver.pull(handle, handle + QPointF(86, 54));
        QTest::keyClick(&driver.view(), Qt::Key_Escape);
        QCOMPARE(driver.view().canvas().cardOf("note").size(), before);
        driver.letGo();
        QCOMPARE(noteSize(driver), before);
        QCOMPARE(driver.window().document().undoStack().count(), 0);
    }
};

THROUGHLINE_TEST(CanvasMovingTest)
#include "canvas_moving_test.moc"
