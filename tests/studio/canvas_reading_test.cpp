// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas says: to the eye after a run and while a connection is drawn, to a screen reader,
// and in its facts and its overview.
#include "app/studio/canvas/edits/find.h"
#include "app/studio/canvas/panels/minimap.h"
#include "app/studio/canvas/panels/palette_list.h"
#include "app/studio/widgets/pill.h"
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

using namespace throughline;
using namespace throughline::studio;
using throughline::test::cell;
using throughline::test::Drawing;
using throughline::test::shapeOf;
using throughline::test::WindowDriver;

namespace {

/// entry > email > goal, and sms > goal2, which nobody reaches.
void drawLine(WindowDriver &driver)
{
    MessageNode sms;
    sms.channel = Channel::Sms;
    Drawing(driver).step("entry", EntryEvent{}, cell(0, 0)).step("email", MessageNode{}, cell(0, 1)).step("goal", GoalNode{}, cell(0, 2))
        .step("sms", sms, cell(4, 1)).step("goal2", GoalNode{}, cell(4, 3))
        .way("entry", "out", "email").way("email", "sent", "goal").way("sms", "sent", "goal2").show();
}

void runOf(WindowDriver &driver)
{
    const std::string journey = driver.journey().id;
    const auto node = [&](const char *id, int entered, Json exits, Json blocked) {
        return Json{{"journey", journey}, {"id", id}, {"customers", entered}, {"entered", entered}, {"exits", exits}, {"blocked", blocked}};
    };
    Run run;
    run.report = {{"nodes", Json::array({node("entry", 1000, {{"out", 1000}}, Json::object()),
                                         node("email", 1000, {{"sent", 600}}, {{"noConsent", 400}}),
                                         node("goal", 600, Json::object(), Json::object()),
                                         node("sms", 0, {{"sent", 0}}, Json::object()),
                                         node("goal2", 0, Json::object(), Json::object())})}};
    driver.window().session().addRun(run);
}

} // namespace

class CanvasReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void aRunIsDrawnAsWidthCountsAndColours()
    {
        WindowDriver driver;
        drawLine(driver);
        runOf(driver);
        const canvas::CanvasScene &scene = driver.view().canvas();
        const auto edge = [&](const char *id) { return scene.edgeItem(id)->view(); };
        QVERIFY(edge("entry.out").width > edge("email.sent").width);
        QVERIFY(edge("email.sent").width > edge("sms.sent").width);
        QVERIFY(edge("sms.sent").isDeserted && !edge("email.sent").isDeserted);
        const auto figures = [&](const char *id) { return *scene.nodeItem(id)->view().figures; };
        QVERIFY(figures("entry").count.contains(QLocale().toString(1000)));
        QVERIFY(figures("email").count.contains(QStringLiteral("600")));
        QVERIFY(figures("email").remark.contains(QStringLiteral("400")));
        QCOMPARE(figures("email").tone, canvas::Tone::Bad);
        QVERIFY(figures("sms").isDeserted && !figures("goal").isDeserted);
        driver.window().session().showRun(0);
        QVERIFY(!scene.nodeItem("email")->view().figures);
        QCOMPARE(edge("entry.out").width, edge("sms.sent").width);
    }

    void onlyWhereAConnectionIsAllowedCardsLightUp()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("entry.event"), cell(0, 0));
        driver.dropStep(QStringLiteral("entry.audience"), cell(1, 0));
        driver.dropStep(QStringLiteral("goal"), cell(0, 2));
        driver.dropStep(QStringLiteral("wait"), cell(1, 2));
        QWidget *viewport = driver.view().viewport();
        const QPoint start = driver.view().mapFromScene(driver.port("entry", "out"));
        const auto moveTo = [&](QPointF scene) {
            const QPoint at = driver.view().mapFromScene(scene);
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(viewport, &move);
        };
        const auto invitation = [&](const char *id) { return driver.view().canvas().nodeItem(id)->view().invitation; };
        QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, start);
        moveTo(cell(0, 1));
        QCOMPARE(invitation("goal"), canvas::Invitation::Allowed);
        QCOMPARE(invitation("wait"), canvas::Invitation::Allowed);
        QCOMPARE(invitation("entry2"), canvas::Invitation::None);
        QCOMPARE(invitation("entry"), canvas::Invitation::None);
        moveTo(driver.middleOf("goal"));
        QCOMPARE(invitation("goal"), canvas::Invitation::Aimed);
        QCOMPARE(invitation("wait"), canvas::Invitation::Allowed);
        QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, driver.view().mapFromScene(driver.middleOf("goal")));
        QCOMPARE(shapeOf(driver.journey()), QStringLiteral("entry>goal entry2 wait"));
        QCOMPARE(invitation("wait"), canvas::Invitation::None);
    }

    void durationAndMessagesAreShownAndFollowAnEdit()
    {
        WindowDriver driver;
        drawLine(driver);
        auto *facts = driver.find<Pill>(QStringLiteral("journeyFacts"));
        QVERIFY(facts->isVisible());
        QVERIFY2(facts->text().contains(QStringLiteral("1 message per customer")), qPrintable(facts->text()));
        const Path delay = "journeys/" + driver.journey().id + "/nodes/email/with/delay";
        driver.window().document().edit(setValue(delay, "3d"));
        QVERIFY2(facts->text().contains(QStringLiteral("3\u00A0d")), qPrintable(facts->text()));
        driver.window().document().undoStack().undo();
        QVERIFY2(!facts->text().contains(QStringLiteral("3\u00A0d")), qPrintable(facts->text()));
    }

    void whatIsWrongIsFound()
    {
        WindowDriver driver;
        drawLine(driver);
        driver.window().findings().refresh();
        const canvas::FindScope scope{driver.window().document().project(), driver.journey(), driver.window().findings(), nullptr};
        const std::vector<std::string> found = canvas::findNodes(scope, QStringLiteral("is:error"));
        QVERIFY(!found.empty());
        for (const std::string &id : found)
            QCOMPARE(*driver.view().canvas().nodeItem(id)->view().trouble, Severity::Error);
    }

    void theSelectionIsZoomedToAndTheOverviewLeadsElsewhere()
    {
        WindowDriver driver;
        drawLine(driver);
        driver.window().session().setSelection(Selection::ofNode("sms"));
        driver.window().actions().action(QStringLiteral("canvas.fitSelection"))->trigger();
        const auto seen = [&] { return driver.view().mapToScene(driver.view().viewport()->rect()).boundingRect(); };
        QVERIFY(seen().contains(driver.view().canvas().cardOf("sms")));
        QVERIFY((seen().center() - driver.middleOf("sms")).manhattanLength() < 4);
        driver.window().actions().action(QStringLiteral("canvas.fit"))->trigger();
        QVERIFY(seen().contains(driver.view().canvas().contentRect()));
        driver.view().setZoom(2);
        auto *minimap = driver.window().findChild<canvas::Minimap *>();
        QTest::mouseClick(minimap, Qt::LeftButton, Qt::NoModifier, QPoint(8, minimap->height() / 2));
        const double left = seen().center().x();
        QTest::mouseClick(minimap, Qt::LeftButton, Qt::NoModifier, QPoint(minimap->width() - 8, minimap->height() / 2));
        QVERIFY(seen().center().x() > left);
    }

    void whatIsCutGoesToAnotherProjectWithItsTemplateAndLinks()
    {
        WindowDriver from;
        from.openFilledSample();
        const Node email = *from.journey().node("email");
        const std::string used = std::get<MessageNode>(email.parameters).template_;
        QVERIFY(!used.empty());
        std::set<std::string> taken{"email"};
        for (const Edge &edge : from.journey().edges)
            if (edge.from == "email")
                taken.insert(edge.to);
        const size_t before = from.journey().nodes.size();
        from.window().session().setSelection({taken, {}});
        from.view().setFocus();
        QTest::keyClick(&from.window(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(from.journey().nodes.size(), before - taken.size());

        WindowDriver to;
        to.view().setFocus();
        QTest::keyClick(&to.window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(to.journey().nodes.size(), taken.size());
        QVERIFY(!to.journey().edges.empty());
        const Project &project = to.window().document().project();
        const Template *template_ = project.findTemplate(std::get<MessageNode>(to.journey().node("email")->parameters).template_);
        QVERIFY(template_);
        QVERIFY(*template_ == *from.window().document().project().findTemplate(used));
        // Once more: the same template serves both.
        const size_t templates = project.templates.size();
        QTest::keyClick(&to.window(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(project.templates.size(), templates);
        QCOMPARE(to.journey().nodes.size(), 2 * taken.size());
        to.window().document().undoStack().undo();
        to.window().document().undoStack().undo();
        QVERIFY(project.templates.empty());
    }

    void cardsSnapToTheirNeighboursAndAreAlignedAndSpread()
    {
        WindowDriver driver;
        driver.dropStep(QStringLiteral("goal"), cell(0, 0));
        driver.dropStep(QStringLiteral("exit"), cell(2, 2));
        driver.dropStep(QStringLiteral("wait"), cell(3, 5));
        const QPointF goal = driver.middleOf("goal");
        driver.drag(driver.middleOf("exit"), QPointF(goal.x() + 5, driver.middleOf("exit").y() + 40));
        QCOMPARE(driver.middleOf("exit").x(), goal.x());
        driver.window().session().setSelection({{"goal", "exit", "wait"}, {}});
        driver.window().actions().action(QStringLiteral("arrange.right"))->trigger();
        QCOMPARE(driver.middleOf("goal").x(), driver.middleOf("wait").x());
        QCOMPARE(driver.middleOf("exit").x(), driver.middleOf("wait").x());
        driver.window().actions().action(QStringLiteral("arrange.spreadDown"))->trigger();
        QVERIFY(std::abs((driver.middleOf("exit").y() - driver.middleOf("goal").y()) - (driver.middleOf("wait").y() - driver.middleOf("exit").y())) < 1);
        QVERIFY(driver.window().document().undoStack().undoText().contains(QStringLiteral("Distribute")));
    }

    void thePaletteIsMirroredFromRightToLeftWithTheIconsThatPointSomewhere()
    {
        canvas::PaletteList list;
        list.setEntries(canvas::paletteEntries());
        list.resize(188, 1000);
        const auto tileOf = [&](const QString &key, Qt::LayoutDirection direction) {
            list.setLayoutDirection(direction);
            const QImage all = list.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            for (int row = 0; row < list.count(); ++row)
                if (const canvas::PaletteEntry *entry = list.entryOf(list.item(row)); entry && entry->key == key) {
                    const QRect place = list.visualItemRect(list.item(row)).translated(list.viewport()->pos());
                    const int side = place.height() - 8;
                    return all.copy(QRect(direction == Qt::LeftToRight ? place.left() + 3 : place.right() - 2 - side, place.center().y() - side / 2, side, side));
                }
            return QImage();
        };
        const auto difference = [](const QImage &a, const QImage &b) {
            int sum = 0;
            for (int y = 0; y < a.height(); ++y)
                for (int x = 0; x < a.width(); ++x)
                    sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
            return sum;
        };
        for (const auto &[key, points] : {std::pair{"exit", true}, {"entry.audience", true}, {"split.rule", true}, {"goal", false}, {"message.push", false}}) {
            const QImage there = tileOf(QLatin1String(key), Qt::LeftToRight);
            const QImage here = tileOf(QLatin1String(key), Qt::RightToLeft);
            QVERIFY(!there.isNull() && !here.isNull());
            const int asItWas = difference(there, here);
            const int turned = difference(there.mirrored(true, false), here);
            QVERIFY2(points ? turned < asItWas : asItWas <= turned, qPrintable(QStringLiteral("%1: %2 as it was, %3 turned").arg(QLatin1String(key)).arg(asItWas).arg(turned)));
        }
    }

    void tabAddsWhereTheHandIs()
    {
        WindowDriver driver;
        driver.view().setFocus();
        const QPoint at(420, 310);
        QMouseEvent move(QEvent::MouseMove, at, driver.view().viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(driver.view().viewport(), &move);
        driver.addByKeyboard(QStringLiteral("goal"));
        const QPoint there = driver.view().mapFromScene(driver.middleOf("goal"));
        QVERIFY2((there - at).manhattanLength() < 20, qPrintable(QStringLiteral("%1 %2").arg(there.x()).arg(there.y())));
    }
};

THROUGHLINE_TEST(CanvasReadingTest)
#include "canvas_reading_test.moc"
