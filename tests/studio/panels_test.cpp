// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/message_summary.h"
#include "app/studio/inspector/template_picture.h"
#include "app/studio/problems/problem_list.h"
#include "app/studio/shell/frame/window_frame.h"
#include "model/journey/node_kinds.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

QDockWidget *dockOf(WindowDriver &driver)
{
    return driver.find<QDockWidget>(QStringLiteral("inspectorDock"));
}

} // namespace

class PanelsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().remove(QStringLiteral("journey/docks")); }
    void cleanup() { init(); }

    void theInspectorClosesAndComesBack()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("wait"));
        QVERIFY(dockOf(driver)->isVisible());
        QTest::mouseClick(driver.find<QWidget>(QStringLiteral("closeInspector")), Qt::LeftButton);
        QVERIFY(!dockOf(driver)->isVisible());
        driver.window().actions().action(QStringLiteral("view.inspector"))->trigger();
        QVERIFY(dockOf(driver)->isVisible());
        driver.window().actions().action(QStringLiteral("view.inspector"))->trigger();
        QVERIFY(!dockOf(driver)->isVisible());
        // Who wants to edit what is chosen gets it back.
        driver.window().session().setSelection(Selection::ofNode(driver.journey().nodes[0].id));
        driver.view().setFocus();
        driver.key(Qt::Key_Return);
        QVERIFY(dockOf(driver)->isVisible());
        QVERIFY(dockOf(driver)->isAncestorOf(QApplication::focusWidget()));
    }

    void panelsStayWhereTheyWereLeft()
    {
        {
            WindowDriver driver;
            auto *area = qobject_cast<QMainWindow *>(dockOf(driver)->parentWidget());
            QVERIFY(area);
            QCOMPARE(area->dockWidgetArea(dockOf(driver)), Qt::RightDockWidgetArea);
            area->addDockWidget(Qt::LeftDockWidgetArea, dockOf(driver));
        }
        WindowDriver driver;
        auto *area = qobject_cast<QMainWindow *>(dockOf(driver)->parentWidget());
        QCOMPARE(area->dockWidgetArea(dockOf(driver)), Qt::LeftDockWidgetArea);
        // Never over the canvas for good: each side takes it, top and bottom do not.
        QVERIFY(!dockOf(driver)->isAreaAllowed(Qt::TopDockWidgetArea));
    }

    void theListOfProblemsCanBeMadeLarger()
    {
        WindowDriver driver;
        driver.window().actions().action(QStringLiteral("view.problems"))->trigger();
        auto *list = driver.find<ProblemList>(QStringLiteral("problemList"));
        QVERIFY(list->isVisible());
        auto *middle = qobject_cast<QSplitter *>(list->parentWidget());
        QVERIFY(middle);
        const int before = list->height();
        middle->setSizes({middle->height() - before - 120, before + 120});
        QVERIFY(list->height() > before + 100);
    }

    void aMessageShowsItsTemplatesPicture()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().session().setSelection(Selection::ofNode("email"));
        auto *summary = driver.window().journeyPlace().inspector().findChild<MessageSummary *>();
        QVERIFY(summary);
        auto *picture = summary->findChild<TemplatePicture *>();
        QVERIFY(picture && picture->isVisible());
        QTRY_VERIFY(picture->height() > 60);
        QVERIFY(!picture->accessibleDescription().isEmpty());
        const QImage email = picture->grab().toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < email.height(); y += 2)
            for (int x = 0; x < email.width(); x += 2)
                colours.insert(email.pixel(x, y));
        QVERIFY2(colours.size() > 20, "it is a picture of the message");
        // It follows the template once the hand rests.
        const Template &master = *driver.window().document().project().findTemplate(std::get<MessageNode>(driver.journey().node("email")->parameters).template_);
        driver.window().document().edit(setValue("templates/" + master.id + "/slots/" + master.masterSlots[1].id + "/text", "Quite another headline"));
        QTRY_VERIFY(picture->grab().toImage() != email);
    }

    void everyMessageShowsHowItLooks()
    {
        WindowDriver driver;
        driver.openFilledSample();
        int messages = 0;
        // Twice: the page of the first one is used again for the others.
        for (int round = 0; round < 2; ++round)
            for (const Node &node : driver.journey().nodes) {
                if (!channelOf(node))
                    continue;
                ++messages;
                driver.window().session().setSelection({});
                driver.window().session().setSelection(Selection::ofNode(node.id));
                QCoreApplication::processEvents();
                const auto *summary = driver.window().journeyPlace().inspector().findChild<MessageSummary *>();
                QVERIFY(summary && summary->isVisible());
                QVERIFY2(summary->findChild<TemplatePicture *>()->isVisible(), node.id.c_str());
                QVERIFY2(!summary->findChild<QWidget *>(QStringLiteral("summaryBody"))->isVisible(), node.id.c_str());
            }
        QVERIFY(messages >= 12);
    }
};

THROUGHLINE_TEST(PanelsTest)
#include "panels_test.moc"
