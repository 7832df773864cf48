// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/palette_popup.h"
#include "tests/studio/canvas_drawing.h"
#include "tests/harness/test_main.h"

#include <QLineEdit>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::cell;
using throughline::test::shapeOf;
using throughline::test::WindowDriver;

class CanvasTest : public QObject
{
    Q_OBJECT
private slots:
    void theCartJourneyIsDrawnByMouse()
    {
        WindowDriver driver;
        const Project before = driver.window().document().project();
        driver.dropStep(QStringLiteral("entry.event"), cell(1, 0));
        driver.dropStep(QStringLiteral("message.web"), cell(1, 1));
        driver.dropStep(QStringLiteral("wait"), cell(1, 2));
        driver.dropStep(QStringLiteral("message.email"), cell(1, 3));
        driver.dropStep(QStringLiteral("split.engagement"), cell(1, 4));
        driver.dropStep(QStringLiteral("audience.sync"), cell(0, 5));
        driver.dropStep(QStringLiteral("message.push"), cell(2, 5));
        driver.connectSteps("entry", "out", "web");
        driver.connectSteps("web", "sent", "wait");
        driver.connectSteps("wait", "out", "email");
        driver.connectSteps("email", "sent", "split");
        driver.connectSteps("split", "clicked", "push");
        driver.connectSteps("split", "else", "sync");
        QCOMPARE(shapeOf(driver.journey()),
                 QStringLiteral("entry>web web.sent>wait wait>email email.sent>split split.clicked>push split.else>sync"));
        const Project drawn = driver.window().document().project();
        QUndoStack &undo = driver.window().document().undoStack();
        while (undo.canUndo())
            undo.undo();
        QVERIFY(driver.window().document().project() == before);
        while (undo.canRedo())
            undo.redo();
        QVERIFY(driver.window().document().project() == drawn);
    }

    void theCartJourneyIsDrawnByKeyboardAlone()
    {
        WindowDriver driver;
        driver.view().setFocus();
        driver.addByKeyboard(QStringLiteral("entry.event"));
        driver.addByKeyboard(QStringLiteral("message.web"));
        driver.addByKeyboard(QStringLiteral("message.email"));
        driver.addByKeyboard(QStringLiteral("split.engagement"));
        driver.addByKeyboard(QStringLiteral("message.push"));
        QTest::keyClick(&driver.view(), Qt::Key_Up);
        driver.addByKeyboard(QStringLiteral("audience.sync"));
        QCOMPARE(shapeOf(driver.journey()),
                 QStringLiteral("entry>web web.sent>email email.sent>split split.clicked>push split.else>sync"));
        QCOMPARE(driver.window().session().selection().single(), std::string("sync"));
        QTest::keyClick(&driver.view(), Qt::Key_Return);
        auto *name = driver.find<QLineEdit>(QStringLiteral("nodeName"));
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Retargeting"));
        QCOMPARE(driver.journey().node("sync")->name, std::string("Retargeting"));
        QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(driver.journey().node("sync")->name, std::string());
    }

    void aCardIsMovedByOneStepThatUndoNames()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("goal"), cell(1, 1));
        const QPointF before = driver.middleOf("goal");
        const int steps = driver.window().document().undoStack().count();
        driver.drag(before, before + QPointF(160, 80));
        QCOMPARE(driver.window().document().undoStack().count(), steps + 1);
        QVERIFY((driver.middleOf("goal") - before - QPointF(160, 80)).manhattanLength() < 20);
        QVERIFY(driver.window().document().undoStack().undoText().contains(QStringLiteral("Move")));
        driver.window().document().undoStack().undo();
        QCOMPARE(driver.middleOf("goal"), before);
    }

    void escapeWhileDraggingLeavesEverything()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("goal"), cell(1, 1));
        const Project before = driver.window().document().project();
        QWidget *viewport = driver.view().viewport();
        const QPoint at = driver.view().mapFromScene(driver.middleOf("goal"));
        QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, at);
        for (const QPoint &step : {QPoint(20, 20), QPoint(60, 40)}) {
            QMouseEvent move(QEvent::MouseMove, at + step, viewport->mapToGlobal(at + step), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
        }
        QTest::keyClick(&driver.view(), Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, at);
        QVERIFY(driver.window().document().project() == before);
    }

    void aStepDroppedOnAnEdgeGoesIntoIt()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("entry.event"), cell(1, 0));
        driver.dropStep(QStringLiteral("goal"), cell(1, 3));
        driver.connectSteps("entry", "out", "goal");
        driver.dropStep(QStringLiteral("wait"), (driver.middleOf("entry") + driver.middleOf("goal")) / 2);
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>wait wait>goal"));
    }

    void aConnectionThatEndsOnEmptyCanvasOffersThePalette()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("entry.event"), cell(1, 0));
        driver.drag(driver.port("entry", "out"), cell(2, 2));
        auto *popup = driver.window().findChild<canvas::PalettePopup *>();
        QVERIFY(popup->isVisible());
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("message.sms"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>sms"));
        QVERIFY(std::abs(driver.middleOf("sms").x() - cell(2, 2).x()) < 20);
    }

    void wrongConnectionsAreNotMade()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("entry.event"), cell(0, 0));
        driver.dropStep(QStringLiteral("entry.audience"), cell(1, 0));
        driver.dropStep(QStringLiteral("goal"), cell(0, 2));
        driver.connectSteps("goal", "out", "entry2");
        QVERIFY(driver.journey().edges.empty());
    }

    void rubberBandDeleteAndUndo()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("goal"), cell(0, 1));
        driver.dropStep(QStringLiteral("exit"), cell(1, 1));
        driver.dropStep(QStringLiteral("wait"), cell(2, 3));
        driver.view().fitAll();
        driver.drag(cell(0, 1) - QPointF(140, 70), cell(1, 1) + QPointF(120, 60));
        QCOMPARE(driver.window().session().selection().nodes, (std::set<std::string>{"goal", "exit"}));
        QTest::keyClick(&driver.window(), Qt::Key_Delete);
        QCOMPARE(driver.journey().nodes.size(), size_t(1));
        driver.window().document().undoStack().undo();
        QCOMPARE(driver.journey().nodes.size(), size_t(3));
    }

    void copyPasteAndDuplicate()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("goal"), cell(1, 1));
        driver.select("goal");
        QTest::keyClick(&driver.window(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&driver.window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(driver.journey().nodes.size(), size_t(2));
        QTest::keyClick(&driver.window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(driver.journey().nodes.size(), size_t(3));
        WindowDriver other;
        other.view().setFocus();
        QTest::keyClick(&other.window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(other.journey().nodes.size(), size_t(1));
    }

    void arrowsWalkTheGraph()
    {
        WindowDriver driver;
        for (const char *step : {"entry.event", "split.engagement", "goal"})
            driver.addByKeyboard(QLatin1String(step));
        const auto selected = [&] { return driver.window().session().selection().single(); };
        QCOMPARE(selected(), std::string("goal"));
        QTest::keyClick(&driver.view(), Qt::Key_Up);
        QCOMPARE(selected(), std::string("split"));
        QTest::keyClick(&driver.view(), Qt::Key_Up);
        QCOMPARE(selected(), std::string("entry"));
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QCOMPARE(selected(), std::string("split"));
    }

    void nudgesAreOneStepForUndo()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("goal"), cell(1, 1));
        const QPointF before = driver.middleOf("goal");
        const int steps = driver.window().document().undoStack().count();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&driver.view(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(driver.middleOf("goal"), before + QPointF(3 * canvas::gridStep, 0));
        QCOMPARE(driver.window().document().undoStack().count(), steps + 1);
    }

    void aThousandStepsAreShownAndEdited()
    {
        WindowDriver driver;
        Project project = driver.window().document().project();
        Journey &journey = project.journeys[0];
        for (int i = 0; i < 1000; ++i) {
            Node node;
            node.id = "n" + std::to_string(i);
            node.x = (i % 25) * canvas::columnPitch;
            node.y = (i / 25) * canvas::rowPitch;
            node.parameters = WaitNode{};
            journey.nodes.push_back(node);
            if (i >= 25)
                journey.edges.push_back({"n" + std::to_string(i - 25), "out", node.id, {}});
        }
        driver.window().document().begin(project);
        QVERIFY(!driver.view().grab().isNull());
        const QPointF before = driver.middleOf("n500");
        driver.drag(before, before + QPointF(24, 24));
        QVERIFY(driver.middleOf("n500") != before);
    }
};

THROUGHLINE_TEST(CanvasTest)
#include "canvas_test.moc"
