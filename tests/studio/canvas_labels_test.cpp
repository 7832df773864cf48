// SPDX-License-Identifier: GPL-3.0-or-later
// Every label on a connection belongs to that connection alone, as far as the eye can tell.
#include "app/studio/canvas/scene/router.h"
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

using namespace throughline;
using namespace throughline::studio;
using throughline::test::cell;
using throughline::test::Drawing;
using throughline::test::openSample;
using throughline::test::splitByTier;
using throughline::test::WindowDriver;

namespace {

/// Where a label lies over a card, a note or another label, or another connection runs through it.
QString troubleOf(WindowDriver &driver)
{
    const canvas::CanvasScene &scene = driver.view().canvas();
    const Journey &journey = driver.journey();
    QStringList found;
    for (const Edge &edge : journey.edges) {
        const QRectF label = scene.edgeItem(edge.id())->pill();
        if (label.isNull())
            continue;
        const QString who = QString::fromStdString(edge.id()) + QLatin1String(" \"") + scene.edgeItem(edge.id())->view().label + QLatin1Char('"');
        for (const Node &node : journey.nodes)
            if (label.intersects(scene.cardOf(node.id)))
                found << who + QStringLiteral(" on ") + QString::fromStdString(node.id);
        for (const Edge &other : journey.edges) {
            if (other.id() == edge.id())
                continue;
            const canvas::EdgeItem *item = scene.edgeItem(other.id());
            if (label.intersects(item->pill()))
                found << who + QStringLiteral(" over the label of ") + QString::fromStdString(other.id());
            for (const QRectF &part : item->parts())
                if (part.intersects(label))
                    found << who + QStringLiteral(" crossed by ") + QString::fromStdString(other.id());
        }
    }
    found.removeDuplicates();
    return found.join(QLatin1Char('\n'));
}

int labelsOf(WindowDriver &driver)
{
    int count = 0;
    for (const Edge &edge : driver.journey().edges)
        count += !driver.view().canvas().edgeItem(edge.id())->pill().isNull();
    return count;
}

/// A run in which everybody goes everywhere, so that every step and way has its figures.
void runOf(WindowDriver &driver)
{
    Json nodes = Json::array();
    const Journey &journey = driver.journey();
    for (const Node &node : journey.nodes) {
        Json exits = Json::object();
        int share = 900;
        for (const Exit &exit : exitsOf(node))
            exits[exit.key] = share /= 2;
        nodes.push_back({{"journey", journey.id}, {"id", node.id}, {"customers", 1000}, {"entered", 1000}, {"exits", exits}, {"blocked", Json::object()}});
    }
    Run run;
    run.report = {{"nodes", nodes}};
    driver.window().session().addRun(run);
}

} // namespace

class CanvasLabelsTest : public QObject
{
    Q_OBJECT
private slots:
    void labelsOfSamplesAreClear_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("hasRun");
        for (const Sample &sample : samples())
            for (const bool hasRun : {false, true}) {
                const QString key = QString::fromStdString(std::string(sample.key));
                QTest::addRow("%s %s", qPrintable(key), hasRun ? "after a run" : "drawn") << key << hasRun;
            }
    }

    void labelsOfSamplesAreClear()
    {
        QFETCH(QString, sample);
        QFETCH(bool, hasRun);
        WindowDriver driver;
        openSample(driver, sample.toStdString());
        if (hasRun)
            runOf(driver);
        QVERIFY(labelsOf(driver) >= 2);
        QVERIFY2(troubleOf(driver).isEmpty(), qPrintable(troubleOf(driver)));
    }

    void labelsStayClearWhereACardIsMovedToAndFro()
    {
        WindowDriver driver;
        openSample(driver, "winback");
        Document &document = driver.window().document();
        const Journey before = driver.journey();
        for (const Node &node : before.nodes) {
            document.edit(canvas::moveNodes(driver.journey(), {{node.id, QPointF(node.x + 1200, node.y)}}, QStringLiteral("Move")));
            document.undoStack().undo();
            QVERIFY2(troubleOf(driver).isEmpty(), qPrintable(QString::fromStdString(node.id) + QLatin1Char('\n') + troubleOf(driver)));
        }
    }

    /// Two ways to the same step are two lines, each with its label.
    void waysBetweenTheSameTwoStepsRunSideBySide()
    {
        WindowDriver driver;
        Drawing(driver).step("split", splitByTier(), cell(1, 0)).step("goal", GoalNode{}, cell(1, 1)).step("exit", ExitNode{}, cell(2, 1))
            .way("split", "Gold", "goal").way("split", "Silver", "goal").way("split", "else", "exit").show();
        const canvas::CanvasScene &scene = driver.view().canvas();
        const canvas::EdgeItem &gold = *scene.edgeItem("split.Gold");
        const canvas::EdgeItem &silver = *scene.edgeItem("split.Silver");
        QVERIFY(gold.pill().right() < silver.pill().left());
        QVERIFY2(troubleOf(driver).isEmpty(), qPrintable(troubleOf(driver)));
        const double bend = scene.edgeItem("split.else")->view().points[1].y();
        QCOMPARE(gold.view().points[1].y(), bend);
        QCOMPARE(silver.view().points[1].y(), bend);
        // Elsewhere it is one line again.
        driver.window().document().edit(canvas::leadElsewhere(driver.journey(), *driver.journey().edge("split", "Silver"), "exit"));
        QCOMPARE(gold.view().points.size(), size_t(2));
    }

    void aBendLeavesRoomForALabelBelowIt()
    {
        for (const double drop : {48.0, 62.0, 78.0})
            for (const bool hasLanes : {false, true}) {
                const double turn = canvas::turnAbove(drop, hasLanes);
                QVERIFY2(turn >= 4 && drop - turn * (hasLanes ? 2 : 1) >= 30, qPrintable(QStringLiteral("%1: %2").arg(drop).arg(turn)));
            }
    }
};

THROUGHLINE_TEST(CanvasLabelsTest)
#include "canvas_labels_test.moc"
