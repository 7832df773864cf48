// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/find.h"
#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/panels/find_bar.h"
#include "app/studio/canvas/panels/palette_popup.h"
#include "app/studio/widgets/style.h"
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

#include <QLineEdit>
#include <QSvgRenderer>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::cell;
using throughline::test::Drawing;
using throughline::test::shapeOf;
using throughline::test::splitByTier;
using throughline::test::WindowDriver;

namespace {

/// A split by rule with two branches to a goal and an exit.
void drawSplit(WindowDriver &driver)
{
    SplitRuleNode split;
    for (const char *tier : {"Gold", "Silver"}) {
        RuleBranch branch;
        branch.id = QString::fromLatin1(tier).toLower().toStdString();
        branch.rule.kind = throughline::Rule::Kind::Field;
        branch.rule.field = "tier";
        branch.rule.values = {Scalar(std::string(tier))};
        split.branches.push_back(branch);
    }
    const QPointF corner(canvas::cardWidth / 2, canvas::cardHeight / 2);
    Drawing(driver).step("split", split, cell(1, 0) - corner).step("goal", GoalNode{}, cell(0, 2) - corner).step("exit", ExitNode{}, cell(2, 2) - corner)
        .way("split", "gold", "goal").way("split", "silver", "exit").show();
}

QString undoText(WindowDriver &driver)
{
    return driver.window().document().undoStack().undoText();
}

QStringList names(const std::vector<std::string> &ids)
{
    QStringList out;
    for (const std::string &id : ids)
        out << QString::fromStdString(id);
    out.sort();
    return out;
}

} // namespace

class CanvasToolsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { setMotion(false); }

    void aStepPulledOutWithShiftHealsTheWay()
    {
        WindowDriver driver;
        for (const char *step : {"entry.event", "wait", "goal"})
            driver.addByKeyboard(QLatin1String(step));
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>wait wait>goal"));
        driver.drag(driver.middleOf("wait"), driver.middleOf("wait") + QPointF(320, 0), Qt::ShiftModifier);
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>goal wait"));
        QVERIFY(undoText(driver).contains(QStringLiteral("Pull out")));
        driver.window().document().undoStack().undo();
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>wait wait>goal"));
        driver.drag(driver.middleOf("wait"), driver.middleOf("wait") + QPointF(320, 0));
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>wait wait>goal"));
    }

    void aSplitWhoseWaysLeadToOneStepIsPulledOutToo()
    {
        WindowDriver driver;
        const auto draw = [&](const char *silver) {
            Drawing drawing(driver);
            drawing.step("entry", EntryEvent{}, cell(1, 0)).step("split", splitByTier(), cell(1, 1)).step("goal", GoalNode{}, cell(1, 2)).step("exit", ExitNode{}, cell(2, 2))
                .way("entry", "out", "split").way("split", "Gold", "goal");
            if (*silver)
                drawing.way("split", "Silver", silver);
            drawing.show();
        };
        const auto pullOut = [&] { driver.drag(driver.middleOf("split"), driver.middleOf("split") - QPointF(320, 0), Qt::ShiftModifier); };
        QUndoStack &undo = driver.window().document().undoStack();
        auto *remark = driver.find<QWidget>(QStringLiteral("canvasRemark"));
        for (const char *silver : {"", "goal"}) {
            draw(silver);
            const QString before = shapeOf(driver.journey());
            const QPointF place = driver.middleOf("split");
            pullOut();
            QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>goal split exit"));
            QVERIFY(!remark->isVisible());
            undo.undo();
            QCOMPARE(shapeOf(driver.journey()), before);
            QCOMPARE(driver.middleOf("split"), place);
            QVERIFY(!undo.canUndo());
        }
        draw("exit");
        const QString before = shapeOf(driver.journey());
        const QPointF place = driver.middleOf("split");
        pullOut();
        QCOMPARE(shapeOf(driver.journey()), before);
        QVERIFY(driver.middleOf("split") != place);
        QVERIFY(remark->isVisible());
        QVERIFY2(remark->accessibleName().contains(QStringLiteral("leads to several steps")), qPrintable(remark->accessibleName()));
        undo.undo();
        QCOMPARE(driver.middleOf("split"), place);
        QVERIFY(!undo.canUndo());
    }

    void branchesAreLabelledByTheirRuleAndReorderedByDrag()
    {
        WindowDriver driver;
        drawSplit(driver);
        const canvas::EdgeItem *gold = driver.view().canvas().edgeItem("split.gold");
        const canvas::EdgeItem *silver = driver.view().canvas().edgeItem("split.silver");
        QVERIFY(gold->view().label.contains(QStringLiteral("tier is Gold")));
        QVERIFY(silver->view().label.contains(QStringLiteral("tier is Silver")));
        QVERIFY(gold->pill().center().x() < silver->pill().center().x());
        driver.drag(silver->pill().center(), gold->pill().center() - QPointF(60, 0));
        const auto *split = std::get_if<SplitRuleNode>(&driver.journey().node("split")->parameters);
        QCOMPARE(split->branches[0].id, std::string("silver"));
        QCOMPARE(split->branches[1].id, std::string("gold"));
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("split.silver>exit split.gold>goal"));
        QVERIFY(undoText(driver).contains(QStringLiteral("Reorder")));
        driver.window().document().undoStack().undo();
        split = std::get_if<SplitRuleNode>(&driver.journey().node("split")->parameters);
        QCOMPARE(split->branches[0].id, std::string("gold"));
    }

    void labelsOfBranchesKeepOffEachOther()
    {
        WindowDriver driver;
        driver.openFilledSample();
        std::vector<QRectF> pills;
        for (const Edge &edge : driver.journey().edges)
            if (const QRectF pill = driver.view().canvas().edgeItem(edge.id())->pill(); !pill.isEmpty())
                pills.push_back(pill);
        QVERIFY(pills.size() > 4);
        for (size_t i = 0; i < pills.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!pills[i].intersects(pills[j]));
    }

    void bothEndsOfAConnectionAreDraggedElsewhere()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.dropStep(QStringLiteral("wait"), cell(1, 4));
        const auto target = [&](const std::string &id) { return driver.view().canvas().edgeItem(id)->view().points.back(); };
        driver.drag(target("split.silver") - QPointF(0, 5), driver.middleOf("wait"));
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("split.gold>goal split.silver>wait exit"));
        QVERIFY(undoText(driver).contains(QStringLiteral("elsewhere")));

        // The start of the selected connection: from the split to the wait's own exit.
        driver.window().session().setSelection(Selection::ofEdge("split.gold"));
        const QPointF start = driver.view().canvas().edgeItem("split.gold")->view().points.front();
        driver.drag(start + QPointF(0, 2), driver.middleOf("wait"));
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("split.silver>wait exit wait>goal"));

        driver.window().session().setSelection({});
        driver.drag(target("wait.out") - QPointF(0, 5), cell(3, 5));
        auto *popup = driver.window().findChild<canvas::PalettePopup *>();
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("split.silver>wait exit wait>goal"));
    }

    void stepsAreGroupedNamedMovedTogetherAndUngrouped()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.window().session().setSelection({{"goal", "exit"}, {}});
        driver.view().setFocus();
        QTest::keyClick(&driver.window(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(driver.journey().groups.size(), size_t(1));
        auto *title = driver.find<QLineEdit>(QStringLiteral("groupTitle"));
        QVERIFY(title && title->hasFocus());
        QTest::keyClicks(title, QStringLiteral("Endings"));
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(driver.journey().groups[0].title, std::string("Endings"));
        const std::string id = driver.journey().groups[0].id;

        const canvas::GroupItem *item = driver.view().canvas().groupItem(id);
        QVERIFY(item->frame().contains(driver.view().canvas().cardOf("goal")));
        QVERIFY(item->frame().contains(driver.view().canvas().cardOf("exit")));
        QVERIFY(!item->frame().intersects(driver.view().canvas().cardOf("split")));
        const QPointF goal = driver.middleOf("goal");
        const QPointF exit = driver.middleOf("exit");
        driver.window().session().setSelection({});
        const QPointF handle = item->titleRect().center();
        driver.drag(handle, handle + QPointF(48, 64));
        QCOMPARE(driver.middleOf("goal") - goal, driver.middleOf("exit") - exit);
        QVERIFY(driver.middleOf("goal") != goal);

        driver.window().session().setSelection(Selection::ofNode("goal"));
        QTest::keyClick(&driver.window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(driver.journey().groups.empty());
        QCOMPARE(driver.journey().nodes.size(), size_t(3));
    }

    void stepsAreFoundByAnyProperty_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("channel") << "kind:message channel:sms" << QStringList{"sms"};
        QTest::newRow("kind") << "kind:split.rule" << QStringList{"has-app"};
        QTest::newRow("a field in a rule") << "uses:app_installed kind:split" << QStringList{"has-app"};
        QTest::newRow("words of the name") << "\"exit-intent popup\"" << QStringList{"popup"};
        QTest::newRow("two terms") << "is:message email -follow" << QStringList{"email"};
        QTest::newRow("entries") << "is:entry" << QStringList{"abandoned"};
        QTest::newRow("notes") << "is:note" << QStringList{"why"};
        QTest::newRow("nothing") << "zebra" << QStringList{};
        QTest::newRow("no errors") << "is:error" << QStringList{};
        QTest::newRow("no such state") << "is:purple" << QStringList{};
        QTest::newRow("nobody is asked for") << "" << QStringList{};
    }

    void stepsAreFoundByAnyProperty()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().findings().refresh();
        const canvas::FindScope scope{driver.window().document().project(), driver.journey(), driver.window().findings(), nullptr};
        QCOMPARE(names(canvas::findNodes(scope, query)), found);
    }

    void whatNobodyReachesIsFoundAsUnused()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("entry.event"));
        driver.addByKeyboard(QStringLiteral("wait"));
        driver.dropStep(QStringLiteral("goal"), cell(2, 1));
        const canvas::FindScope scope{driver.window().document().project(), driver.journey(), driver.window().findings(), nullptr};
        QCOMPARE(names(canvas::findNodes(scope, QStringLiteral("is:unused"))), QStringList{"goal"});
    }

    void findingLightsUpAndWalksThroughWhatIsFound()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.view().setFocus();
        QTest::keyClick(&driver.window(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = driver.find<canvas::FindBar>(QStringLiteral("findBar"));
        auto *field = driver.find<QLineEdit>(QStringLiteral("findField"));
        QVERIFY(bar->isVisible() && field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("kind:message channel:email"));
        QCOMPARE(bar->found().size(), size_t(2));
        QVERIFY(driver.view().canvas().nodeItem("sms")->view().isFaded);
        QVERIFY(!driver.view().canvas().nodeItem("email")->view().isFaded);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(driver.window().session().selection().single(), bar->found()[0]);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(driver.window().session().selection().single(), bar->found()[1]);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(!driver.view().canvas().nodeItem("sms")->view().isFaded);
        QVERIFY(driver.view().hasFocus());
    }

    void theJourneyIsSavedAsAPicture()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().session().setSelection(Selection::ofNode("email"));
        const QTemporaryDir folder;
        for (const char *ending : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(QStringLiteral("journey.") + QLatin1String(ending));
            driver.answers().files = {path};
            driver.window().actions().action(QStringLiteral("canvas.savePicture"))->trigger();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly) && file.size() > 2000, ending);
            const QByteArray bytes = file.readAll();
            if (ending == QLatin1String("png")) {
                const QImage picture = QImage::fromData(bytes);
                QVERIFY(picture.width() >= 2 * driver.view().canvas().contentRect().width());
                QSet<QRgb> colors;
                for (int y = 0; y < picture.height(); y += 5)
                    for (int x = 0; x < picture.width(); x += 5)
                        colors.insert(picture.pixel(x, y));
                QVERIFY(colors.size() > 20);
            } else if (ending == QLatin1String("svg")) {
                QVERIFY(QSvgRenderer(bytes).isValid());
                QVERIFY(bytes.contains("Exit-intent popup"));
            } else {
                QVERIFY(bytes.startsWith("%PDF-"));
            }
        }
        QCOMPARE(driver.window().session().selection().single(), std::string("email"));
        driver.answers().files = {folder.filePath(QStringLiteral("absent/journey.png"))};
        driver.window().actions().action(QStringLiteral("canvas.savePicture"))->trigger();
    }

    void tidyingUpKeepsWhatIsAskedFor()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.drag(driver.middleOf("exit"), driver.middleOf("exit") + QPointF(400, 232));
        const QPointF placed = driver.middleOf("exit");
        driver.window().session().setSelection({});
        driver.window().actions().action(QStringLiteral("canvas.tidyAround"))->trigger();
        QTRY_VERIFY(undoText(driver).contains(QStringLiteral("Tidy")));
        QCOMPARE(driver.middleOf("exit"), placed);
        driver.window().document().undoStack().undo();
        QCOMPARE(driver.middleOf("exit"), placed);
        driver.window().actions().action(QStringLiteral("canvas.tidy"))->trigger();
        QTRY_VERIFY(undoText(driver).contains(QStringLiteral("Tidy")));
        QVERIFY(driver.middleOf("exit") != placed);
    }

    void placedByHandIsRememberedInTheFile()
    {
        WindowDriver driver;
        drawSplit(driver);
        driver.drag(driver.middleOf("exit"), driver.middleOf("exit") + QPointF(400, 232));
        driver.dropStep(QStringLiteral("wait"), driver.middleOf("split") - QPointF(400, 0));
        driver.window().session().setSelection(Selection::ofNode("goal"));
        driver.view().setFocus();
        driver.key(Qt::Key_Right, Qt::AltModifier);
        driver.key(Qt::Key_Right, Qt::AltModifier);
        const auto placed = [&] {
            const std::set<std::string> ids = canvas::placedByHand(driver.journey());
            return names({ids.begin(), ids.end()});
        };
        QCOMPARE(placed(), (QStringList{"exit", "goal", "wait"}));
        driver.window().document().undoStack().undo(); // both nudges
        QCOMPARE(placed(), (QStringList{"exit", "wait"}));
        const QPointF exit = driver.middleOf("exit");
        const QPointF wait = driver.middleOf("wait");

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("placed.throughline"));
        QVERIFY(driver.window().document().saveAs(path));
        const QString copy = folder.filePath(QStringLiteral("copy.throughline"));
        QVERIFY(QFile::copy(path, copy));
        WindowDriver later;
        QVERIFY(later.window().document().open(copy));
        later.window().actions().action(QStringLiteral("canvas.tidyAround"))->trigger();
        QTRY_VERIFY(undoText(later).contains(QStringLiteral("Tidy")));
        QCOMPARE(later.middleOf("exit"), exit);
        QCOMPARE(later.middleOf("wait"), wait);
        QCOMPARE(canvas::placedByHand(later.journey()), (std::set<std::string>{"exit", "wait"}));
        later.window().actions().action(QStringLiteral("canvas.tidy"))->trigger();
        QTRY_VERIFY(canvas::placedByHand(later.journey()).empty());
        later.window().document().undoStack().undo();
        QCOMPARE(canvas::placedByHand(later.journey()), (std::set<std::string>{"exit", "wait"}));
    }

    void whatIsAlignedWasPlacedByHand()
    {
        WindowDriver driver;
        drawSplit(driver);
        const auto before = canvas::placedByHand(driver.journey());
        driver.window().session().setSelection({{"exit", "goal"}, {}});
        driver.window().actions().action(QStringLiteral("arrange.left"))->trigger();
        auto expected = before;
        expected.insert("exit"); // the other one stays
        QCOMPARE(canvas::placedByHand(driver.journey()), expected);
        driver.window().document().undoStack().undo();
        QCOMPARE(canvas::placedByHand(driver.journey()), before);
    }

    void keptStepsAreNotCovered()
    {
        Journey journey;
        canvas::Tidy::Positions tidy;
        for (int i = 0; i < 12; ++i) {
            Node node;
            node.id = "n" + std::to_string(i);
            node.x = i < 3 ? 40 * i : 5000;
            node.y = 300 * i;
            journey.nodes.push_back(node);
            tidy[node.id] = QPointF((i % 3) * canvas::columnPitch, (i / 3) * canvas::rowPitch);
        }
        const std::set<std::string> kept{"n0", "n1", "n2"};
        const auto placed = canvas::aroundKept(journey, tidy, kept);
        QCOMPARE(placed.size(), journey.nodes.size());
        for (const Node &node : journey.nodes) {
            if (kept.contains(node.id))
                QCOMPARE(placed.at(node.id), QPointF(node.x, node.y));
            for (const Node &other : journey.nodes) {
                const QRectF a(placed.at(node.id), QSizeF(canvas::cardWidth, canvas::cardHeight));
                const QRectF b(placed.at(other.id), QSizeF(canvas::cardWidth, canvas::cardHeight));
                QVERIFY(node.id == other.id || !a.intersects(b));
            }
        }
    }

    void cardsGlideWhereMotionIsWantedAndEndAsOneStep()
    {
        setMotion(true);
        WindowDriver driver;
        drawSplit(driver);
        const QPointF before = driver.middleOf("exit");
        const int steps = driver.window().document().undoStack().count();
        bool wasBetween = false;
        const auto watch = QObject::connect(&driver.view().canvas(), &QGraphicsScene::changed, &driver.view(), [&] {
            wasBetween = wasBetween || (driver.middleOf("exit") != before && driver.window().document().undoStack().count() == steps);
        });
        driver.window().actions().action(QStringLiteral("canvas.tidy"))->trigger();
        QTRY_COMPARE(driver.window().document().undoStack().count(), steps + 1);
        QObject::disconnect(watch);
        QVERIFY(wasBetween);
        QVERIFY(driver.middleOf("exit") != before);
    }

    void undoNamesTwoHundredStepsAcrossPlaces()
    {
        WindowDriver driver;
        drawSplit(driver);
        QUndoStack &undo = driver.window().document().undoStack();
        driver.window().document().edit(setValue("money/margin", 0.3, {TL_TEXT("Test", "Change margin"), {}}));
        for (int i = 0; i < 205; ++i)
            driver.window().document().edit(setValue("journeys/journey/name", std::to_string(i), {TL_TEXT("Test", "Rename"), {}}));
        QCOMPARE(undo.count(), 200);
        for (int i = 0; i < undo.count(); ++i)
            QVERIFY(!undo.text(i).isEmpty());
        QVERIFY(driver.window().actions().action(QStringLiteral("edit.undo"))->text().contains(QStringLiteral("Rename")));
        driver.window().showPlace(Place::Settings);
        for (int i = 0; i < 200; ++i)
            driver.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QVERIFY(!undo.canUndo());
        QCOMPARE(driver.journey().name, std::string("4"));
    }

private:
    void setMotion(bool isWanted)
    {
        auto *style = qobject_cast<StudioStyle *>(QApplication::style());
        style->setTheme(Theme::standard({Scheme::Light, 1, !isWanted}));
    }
};

THROUGHLINE_TEST(CanvasToolsTest)
#include "canvas_tools_test.moc"
