// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of the canvas, and what can be done through it.
#include "app/studio/canvas/accessible_items.h"
#include "app/studio/canvas/scene/card.h"
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

#include <QAccessible>
#include <QLineEdit>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::Drawing;
using throughline::test::WindowDriver;

namespace {

/// A split whose golden branch leads to a goal, the other to nothing; a note; both steps in a group.
void drawAll(WindowDriver &driver)
{
    NoteNode note;
    note.text = "Ask legal";
    Drawing drawing(driver);
    drawing.step("entry", EntryEvent{}, {160, 40}).step("split", test::splitByTier(), {160, 160}).step("goal", GoalNode{}, {160, 320}).step("note", note, {480, 40});
    drawing.way("entry", "out", "split").way("split", "Gold", "goal");
    drawing.journey().groups = {{"group", "Loyal customers", {"split", "goal"}, {}}};
    drawing.show();
    driver.view().setFocus();
}

QAccessibleInterface *canvasOf(WindowDriver &driver)
{
    return QAccessible::queryAccessibleInterface(&driver.view());
}

QAccessibleInterface *childOf(WindowDriver &driver, const QString &name)
{
    QAccessibleInterface *canvas = canvasOf(driver);
    for (int i = 0; i < canvas->childCount(); ++i)
        if (canvas->child(i)->text(QAccessible::Name) == name)
            return canvas->child(i);
    return nullptr;
}

void act(QAccessibleInterface *item, const QString &action)
{
    item->actionInterface()->doAction(action);
}

} // namespace

class CanvasAccessibleTest : public QObject
{
    Q_OBJECT
private slots:
    void everyStepIsTold()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.view().setFocus();
        QAccessibleInterface *list = canvasOf(driver);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        for (int i = 0; i < int(driver.journey().nodes.size()); ++i) {
            QAccessibleInterface *step = list->child(i);
            const Node &node = driver.journey().nodes[size_t(i)];
            if (std::holds_alternative<NoteNode>(node.parameters))
                continue;
            QCOMPARE(step->role(), QAccessible::ListItem);
            QCOMPARE(step->text(QAccessible::Name), canvas::nodeTitle(node));
            QVERIFY(step->text(QAccessible::Description).contains(canvas::nodeKindTitle(node)));
        }
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QAccessibleInterface *focused = list->focusChild();
        QVERIFY(focused && focused->state().selected && focused->state().focused);
        const QPoint middle = focused->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), focused);
        const std::string id = driver.window().session().selection().single();
        const Edge *edge = nullptr;
        for (const Edge &each : driver.journey().edges)
            edge = each.from == id ? &each : edge;
        QVERIFY(edge);
        QVERIFY(focused->text(QAccessible::Description).contains(canvas::nodeTitle(*driver.journey().node(edge->to))));
        driver.window().document().edit(canvas::removeSelection(driver.journey(), Selection::ofNode(id)));
        QVERIFY(!focused->isValid());
    }

    void connectionsGroupsAndNotesAreToldByWhatTheyAre()
    {
        WindowDriver driver;
        drawAll(driver);
        QAccessibleInterface *canvas = canvasOf(driver);
        QCOMPARE(canvas->childCount(), 7);
        QStringList told;
        for (int i = 0; i < canvas->childCount(); ++i) {
            QAccessibleInterface *item = canvas->child(i);
            QCOMPARE(canvas->indexOfChild(item), i);
            QCOMPARE(item->parent(), canvas);
            QVERIFY(item->isValid() && item->state().selectable);
            QVERIFY2(driver.view().viewport()->rect().translated(driver.view().viewport()->mapToGlobal(QPoint())).contains(item->rect()),
                     qPrintable(item->text(QAccessible::Name)));
            told << item->text(QAccessible::Name);
        }
        const QString entry = canvas::nodeTitle(*driver.journey().node("entry"));
        const QString split = canvas::nodeTitle(*driver.journey().node("split"));
        const QString goal = canvas::nodeTitle(*driver.journey().node("goal"));
        QCOMPARE(told, (QStringList{entry, split, goal, QStringLiteral("Note: Ask legal"), QStringLiteral("From %1 to %2").arg(entry, split),
                                    QStringLiteral("From %1 to %2, when Gold").arg(split, goal), QStringLiteral("Group: Loyal customers")}));
        QCOMPARE(canvas->child(3)->role(), QAccessible::Note);
        QCOMPARE(canvas->child(4)->role(), QAccessible::Link);
        QCOMPARE(canvas->child(6)->role(), QAccessible::Grouping);
        QCOMPARE(canvas->child(6)->text(QAccessible::Description), split + QStringLiteral(", ") + goal);
    }

    void afterARunAConnectionSaysItsShare()
    {
        WindowDriver driver;
        drawAll(driver);
        const std::string journey = driver.journey().id;
        Run run;
        run.report = {{"nodes", Json::array({{{"journey", journey}, {"id", "entry"}, {"customers", 100}, {"entered", 100}, {"exits", {{"out", 0}}}, {"blocked", Json::object()}},
                                             {{"journey", journey}, {"id", "split"}, {"customers", 100}, {"entered", 100}, {"exits", {{"Gold", 45}}}, {"blocked", Json::object()}}})}};
        driver.window().session().addRun(run);
        QVERIFY(canvasOf(driver)->child(5)->text(QAccessible::Description).contains(QStringLiteral("45")));
        QCOMPARE(canvasOf(driver)->child(4)->text(QAccessible::Description), QStringLiteral("Nobody went this way."));
    }

    void whatIsUnderThePointerIsFound()
    {
        WindowDriver driver;
        drawAll(driver);
        QAccessibleInterface *canvas = canvasOf(driver);
        const auto at = [&](QPointF scene) {
            const QPoint global = driver.view().viewport()->mapToGlobal(driver.view().mapFromScene(scene));
            const QAccessibleInterface *found = canvas->childAt(global.x(), global.y());
            return found ? canvas->indexOfChild(found) : -1;
        };
        const canvas::CanvasScene &scene = driver.view().canvas();
        QCOMPARE(at(driver.middleOf("split")), 1);
        QCOMPARE(at(driver.middleOf("note")), 3);
        QCOMPARE(at(scene.edgeItem("split.Gold")->pill().center()), 5);
        QCOMPARE(at(scene.groupItem("group")->titleRect().center()), 6);
        QCOMPARE(at({700, 420}), -1);
    }

    void whatIsPressedIsChosen()
    {
        WindowDriver driver;
        drawAll(driver);
        const Session &session = driver.window().session();
        const QString action = QAccessibleActionInterface::pressAction();
        act(childOf(driver, QStringLiteral("From %1 to %2, when Gold").arg(canvas::nodeTitle(*driver.journey().node("split")), canvas::nodeTitle(*driver.journey().node("goal")))), action);
        QVERIFY(session.selection() == Selection::ofEdge("split.Gold"));
        QVERIFY(canvasOf(driver)->child(5)->state().selected);
        act(childOf(driver, QStringLiteral("Group: Loyal customers")), action);
        QVERIFY((session.selection() == Selection{{"split", "goal"}, {}}));
        QVERIFY(canvasOf(driver)->child(6)->state().selected && !canvasOf(driver)->child(5)->state().selected);
        act(canvasOf(driver)->child(0), QAccessibleActionInterface::setFocusAction());
        QVERIFY(session.selection() == Selection::ofNode("entry"));
        QVERIFY(driver.view().hasFocus());
        act(canvasOf(driver)->child(2), action);
        QVERIFY(session.selection() == Selection::ofNode("goal"));
        auto *name = driver.find<QLineEdit>(QStringLiteral("nodeName"));
        QVERIFY2(name->hasFocus(), "pressing a step opens its settings");
        QCOMPARE(driver.window().document().undoStack().count(), 0);
    }

    void aGroupIsRenamedThroughIt()
    {
        WindowDriver driver;
        drawAll(driver);
        QAccessibleInterface *group = childOf(driver, QStringLiteral("Group: Loyal customers"));
        QVERIFY(group->actionInterface()->actionNames().contains(canvas::GroupAccessible::renameAction()));
        driver.answers().files.push_back(QStringLiteral("Gold alone"));
        act(group, canvas::GroupAccessible::renameAction());
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (line) { // where the title is written in place
            line->selectAll();
            QTest::keyClicks(line, QStringLiteral("Gold alone"));
            QTest::keyClick(line, Qt::Key_Return);
        }
        QCOMPARE(driver.journey().groups[0].title, std::string("Gold alone"));
        QCOMPARE(group->text(QAccessible::Name), QStringLiteral("Group: Gold alone"));
    }

    void whatIsGoneIsAnInvalidInterface()
    {
        WindowDriver driver;
        drawAll(driver);
        QAccessibleInterface *edge = canvasOf(driver)->child(5);
        QAccessibleInterface *group = canvasOf(driver)->child(6);
        QVERIFY(edge->isValid() && group->isValid());
        driver.window().document().edit(canvas::ungroupNodes(driver.journey(), {"goal"}));
        driver.window().document().edit(canvas::removeSelection(driver.journey(), Selection::ofEdge("split.Gold")));
        QVERIFY(!edge->isValid() && edge->state().invalid);
        QVERIFY(!group->isValid());
        act(edge, QAccessibleActionInterface::pressAction());
        QVERIFY(driver.window().session().selection().isEmpty());
        driver.window().document().undoStack().undo();
        QVERIFY(edge->isValid());
    }

    void theFocusFollowsTheKeyboardToStepsAndConnections()
    {
        WindowDriver driver;
        drawAll(driver);
        const auto focused = [&] {
            QAccessibleInterface *item = canvasOf(driver)->focusChild();
            return item && item->state().focused ? canvasOf(driver)->indexOfChild(item) : -1;
        };
        QCOMPARE(focused(), -1);
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QCOMPARE(focused(), 0);
        QTest::keyClick(&driver.view(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(focused(), 4);
        QVERIFY(!canvasOf(driver)->child(0)->state().focused);
        QTest::keyClick(&driver.view(), Qt::Key_Down);
        QCOMPARE(focused(), 1);
    }
};

THROUGHLINE_TEST(CanvasAccessibleTest)
#include "canvas_accessible_test.moc"
