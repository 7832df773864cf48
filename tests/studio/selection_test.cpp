// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/value_editor.h"
#include "app/studio/inspector/message_summary.h"
#include "app/studio/inspector/mixed_form.h"
#include "app/studio/widgets/label.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

const MessageNode &messageOf(WindowDriver &driver, const char *id)
{
    return std::get<MessageNode>(driver.journey().node(id)->parameters);
}

} // namespace

/// What the inspector does for several steps at once, and for what a message shows.
class SelectionTest : public QObject
{
    Q_OBJECT
private slots:
    void whatSeveralStepsHaveInCommonIsSetInAllOfThem()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().session().setSelection({{"email", "push"}, {}});
        InspectorPanel &inspector = driver.window().journeyPlace().inspector();
        auto *form = inspector.findChild<MixedForm *>();
        QVERIFY(form);
        const auto keys = form->fields();
        QVERIFY(std::find(keys.begin(), keys.end(), "delay") != keys.end());
        auto *delay = form->findChild<ValueEditor *>(QStringLiteral("delay"));
        QVERIFY(delay);
        const bool differs = messageOf(driver, "email").delay != messageOf(driver, "push").delay;
        QCOMPARE(delay->parentWidget()->findChild<Label *>(QStringLiteral("differs"))->isVisibleTo(form), differs);
        const int steps = driver.window().document().undoStack().count();
        emit delay->edited("5h");
        QCOMPARE(messageOf(driver, "email").delay, Duration::hours(5));
        QCOMPARE(messageOf(driver, "push").delay, Duration::hours(5));
        QVERIFY(!delay->parentWidget()->findChild<Label *>(QStringLiteral("differs"))->isVisibleTo(form));
        QCOMPARE(driver.window().document().undoStack().count(), steps + 1);
        QVERIFY(driver.window().document().undoStack().undoText().contains(QLatin1Char('2')));
        driver.window().document().undoStack().undo();
        QVERIFY(messageOf(driver, "email").delay != Duration::hours(5));
    }

    void stepsOfDifferentKindsShareWhatBothHave()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().session().setSelection({{"reaction", "purchase"}, {}});
        auto *form = driver.window().journeyPlace().inspector().findChild<MixedForm *>();
        QVERIFY(form);
        for (const std::string &key : form->fields())
            for (const char *node : {"reaction", "purchase"})
                QVERIFY(nodeKind(driver.journey().node(node)->kind())->structure->field(key));
        driver.window().session().setSelection({{"abandoned", "control"}, {}});
        form = driver.window().journeyPlace().inspector().findChild<MixedForm *>();
        QVERIFY(form && form->fields().empty());
    }

    void aMessageShowsWhatItsTemplateSays()
    {
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().session().setSelection(Selection::ofNode("email"));
        auto *summary = driver.window().journeyPlace().inspector().findChild<MessageSummary *>();
        QVERIFY(summary && summary->isVisible());
        auto *headline = summary->findChild<Label *>(QStringLiteral("summaryHeadline"));
        QVERIFY(!headline->text().isEmpty());
        driver.window().session().setSelection(Selection::ofNode("sms"));
        summary = driver.window().journeyPlace().inspector().findChild<MessageSummary *>();
        QVERIFY(!summary->findChild<Label *>(QStringLiteral("summaryBody"))->text().isEmpty());
        summary->findChild<QPushButton *>(QStringLiteral("openTemplate"))->click();
        QCOMPARE(driver.window().session().place(), Place::Content);
    }

    void aMessageWithoutATemplateGetsOneAsOneStep()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("message.sms"));
        const int steps = driver.window().document().undoStack().count();
        driver.window().journeyPlace().inspector().findChild<QPushButton *>(QStringLiteral("writeTemplate"))->click();
        const Project &project = driver.window().document().project();
        QCOMPARE(project.templates.size(), size_t(1));
        QCOMPARE(messageOf(driver, "sms").template_, project.templates[0].id);
        QVERIFY(project.templates[0].variant(Channel::Sms));
        QCOMPARE(driver.window().document().undoStack().count(), steps + 1);
        driver.window().document().undoStack().undo();
        QVERIFY(project.templates.empty());
        QVERIFY(messageOf(driver, "sms").template_.empty());
    }
};

THROUGHLINE_TEST(SelectionTest)
#include "selection_test.moc"
