// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/panels/palette_popup.h"
#include "app/studio/forms/value_editor.h"
#include "app/studio/shell/frame/run_button.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/simulate/simulation.h"
#include "model/format/project_file.h"
#include "tests/harness/test_main.h"
#include "tests/studio/canvas_drawing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::cell;
using throughline::test::shapeOf;
using throughline::test::WindowDriver;

namespace {

const QString drawn = QStringLiteral("entry>web web.sent>wait wait>email email.sent>split split.clicked>push split.else>sms push.sent>goal sms.sent>goal");

/// What a saved file holds once it is read again.
Project readBack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto read = parseProject(file.readAll().toStdString());
    return read ? std::move(read->project) : Project();
}

} // namespace

class CartJourneyTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_database;

private slots:
    void initTestCase()
    {
        m_database = m_folder.filePath(QStringLiteral("sample.db"));
        WindowDriver driver;
        driver.window().data().makeSample(m_database, 500, 1);
        QVERIFY(driver.window().data().isOpen());
    }

    void isDrawnFromNothingByMouseSimulatedAndSaved()
    {
        WindowDriver driver;
        driver.window().data().open(m_database);
        driver.dropStep(QStringLiteral("entry.event"), cell(1, 0));
        driver.dropStep(QStringLiteral("message.web"), cell(1, 1));
        driver.dropStep(QStringLiteral("wait"), cell(1, 2));
        driver.dropStep(QStringLiteral("message.email"), cell(1, 3));
        driver.dropStep(QStringLiteral("split.engagement"), cell(1, 4));
        driver.dropStep(QStringLiteral("message.push"), cell(0, 6));
        driver.dropStep(QStringLiteral("message.sms"), cell(2, 6));
        driver.dropStep(QStringLiteral("goal"), cell(1, 8));
        driver.connectSteps("entry", "out", "web");
        driver.connectSteps("web", "sent", "wait");
        driver.connectSteps("wait", "out", "email");
        driver.connectSteps("email", "sent", "split");
        driver.connectSteps("split", "clicked", "push");
        driver.connectSteps("split", "else", "sms");
        driver.connectSteps("push", "sent", "goal");
        driver.connectSteps("sms", "sent", "goal");
        QCOMPARE(shapeOf(driver.journey()), drawn);

        driver.select("entry");
        auto *event = field<QComboBox>(driver, "event");
        press(driver, event->lineEdit());
        event->lineEdit()->selectAll();
        QTest::keyClicks(event->lineEdit(), QStringLiteral("cart_abandoned"));
        for (const char *message : {"web", "email", "push", "sms"}) {
            driver.select(message);
            press(driver, driver.window().journeyPlace().inspector().findChild<QPushButton *>(QStringLiteral("writeTemplate")));
        }
        QCOMPARE(driver.window().document().project().templates.size(), size_t(4));
        checkIsSound(driver);

        QSignalSpy failed(&driver.window().simulation(), &Simulation::failed);
        QTest::mouseClick(driver.window().frame().topBar()->runButton(), Qt::LeftButton);
        checkIsSimulated(driver, failed);
        checkIsSaved(driver, QStringLiteral("mouse.throughline"));
    }

    void isDrawnFromNothingByKeyboardAloneSimulatedAndSaved()
    {
        WindowDriver driver;
        driver.window().data().open(m_database);
        driver.view().setFocus();
        for (const char *step : {"entry.event", "message.web", "wait", "message.email", "split.engagement", "message.push", "goal"}) {
            driver.key(Qt::Key_Tab);
            typeIntoPalette(driver, QLatin1String(step));
        }
        // Back up to the split, and down its other way, which ends at the same goal.
        driver.key(Qt::Key_Up);
        driver.key(Qt::Key_Up);
        QCOMPARE(driver.window().session().selection().single(), std::string("split"));
        driver.key(Qt::Key_Tab);
        typeIntoPalette(driver, QStringLiteral("message.sms"));
        driver.key(Qt::Key_Tab);
        typeIntoPalette(driver, QStringLiteral("node:goal"));
        QCOMPARE(shapeOf(driver.journey()), drawn);

        driver.key(Qt::Key_F6);
        QVERIFY(driver.view().hasFocus());
        while (driver.window().session().selection().single() != "entry") {
            const std::string before = driver.window().session().selection().single();
            driver.key(Qt::Key_Up);
            QVERIFY2(driver.window().session().selection().single() != before, before.c_str());
        }
        driver.key(Qt::Key_Return);
        QVERIFY(tabTo(driver, QStringLiteral("event")));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cart_abandoned"));
        for (const char *message : {"web", "email", "push", "sms"}) {
            QTest::keyClick(&driver.window(), Qt::Key_F, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("is:message channel:") + QLatin1String(message));
            driver.key(Qt::Key_Return);
            driver.key(Qt::Key_Escape);
            QCOMPARE(driver.window().session().selection().single(), std::string(message));
            QVERIFY(driver.view().hasFocus());
            driver.key(Qt::Key_Return);
            QVERIFY(tabTo(driver, QStringLiteral("writeTemplate")));
            driver.key(Qt::Key_Space);
        }
        QCOMPARE(driver.window().document().project().templates.size(), size_t(4));
        checkIsSound(driver);

        QSignalSpy failed(&driver.window().simulation(), &Simulation::failed);
        driver.key(Qt::Key_F5);
        checkIsSimulated(driver, failed);
        checkIsSaved(driver, QStringLiteral("keyboard.throughline"));
    }

private:
    template <class W>
    W *field(WindowDriver &driver, const char *key)
    {
        auto *editor = driver.window().journeyPlace().inspector().findChild<ValueEditor *>(QLatin1String(key));
        return editor ? editor->findChild<W *>() : nullptr;
    }

    /// Scrolls to the widget as a person would, and presses it.
    void press(WindowDriver &, QWidget *widget)
    {
        QVERIFY(widget);
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        QVERIFY(widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void typeIntoPalette(WindowDriver &driver, const QString &words)
    {
        auto *popup = driver.window().findChild<canvas::PalettePopup *>();
        QVERIFY(popup->isVisible());
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, words);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
    }

    /// Presses Tab until the keyboard is in the widget of that name.
    bool tabTo(WindowDriver &driver, const QString &name)
    {
        for (int i = 0; i < 80; ++i) {
            for (const QWidget *up = QApplication::focusWidget(); up; up = up->parentWidget())
                if (up->objectName() == name)
                    return true;
            driver.key(Qt::Key_Tab);
        }
        return false;
    }

    void checkIsSound(WindowDriver &driver)
    {
        driver.window().findings().refresh();
        QStringList errors;
        for (const Finding &finding : driver.window().findings().all())
            if (finding.problem.severity == Severity::Error)
                errors << QString::fromStdString(english(finding.problem.message));
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char('\n'))));
    }

    void checkIsSimulated(WindowDriver &driver, const QSignalSpy &failed)
    {
        QCOMPARE(failed.count(), 0);
        QCOMPARE(driver.window().session().runs().size(), size_t(1));
        const Run &run = driver.window().session().runs().front();
        const NodeFigures *entry = run.figuresOf(driver.journey().id, "entry");
        QVERIFY(entry && entry->entered > 0);
        QVERIFY(driver.view().canvas().nodeItem("email")->view().figures);
        QVERIFY(!driver.window().session().isShownRunStale());
    }

    void checkIsSaved(WindowDriver &driver, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        driver.answers().files = {path};
        QTest::keyClick(&driver.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!driver.window().document().isUnsaved());
        QVERIFY(readBack(path) == driver.window().document().project());
    }
};

THROUGHLINE_TEST(CartJourneyTest)
#include "cart_journey_test.moc"
