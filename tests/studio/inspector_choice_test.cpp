// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/places.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/forms/value_editor.h"
#include "app/studio/widgets/label.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

Node message(const char *id, const char *name, Duration delay, const char *content)
{
    Node node;
    node.id = id;
    node.name = name;
    MessageNode message;
    message.channel = Channel::Email;
    message.delay = delay;
    message.template_ = content;
    node.parameters = message;
    return node;
}

Node split(const char *id, int branches)
{
    Node node;
    node.id = id;
    SplitRuleNode split;
    for (int i = 0; i < branches; ++i) {
        RuleBranch branch;
        branch.id = std::string(id) + std::to_string(i);
        branch.label = "Branch " + branch.id;
        split.branches.push_back(branch);
    }
    node.parameters = split;
    return node;
}

/// Two emails, the first without a template; two splits; a wait.
struct Scene
{
    WindowDriver driver;
    InspectorPanel &inspector;

    Scene() : inspector(driver.window().journeyPlace().inspector())
    {
        Project project = driver.window().document().project();
        Template letter;
        letter.id = "letter";
        ChannelVariant variant;
        variant.channel = Channel::Email;
        letter.channels = {variant};
        project.templates = {letter};
        Node wait;
        wait.id = "wait";
        wait.parameters = WaitNode{};
        project.journeys[0].nodes = {message("a", "First", Duration::hours(2), ""), message("b", "Second", Duration::days(3), "letter"),
                                     split("few", 1), split("many", 3), wait};
        for (size_t i = 0; i < project.journeys[0].nodes.size(); ++i)
            project.journeys[0].nodes[i].y = double(i) * 160;
        driver.window().document().begin(project);
        driver.window().findings().refresh();
    }

    void choose(const char *id)
    {
        driver.window().session().setSelection(Selection::ofNode(id));
        QCoreApplication::processEvents(); // items that a list did not have before are shown with the next event
    }
    Duration delayOf(const char *id) { return std::get<MessageNode>(driver.journey().node(id)->parameters).delay; }
    QLineEdit *name() { return inspector.findChild<QLineEdit *>(QStringLiteral("nodeName")); }
    ValueEditor *editor(const char *key) { return inspector.findChild<ValueEditor *>(QLatin1String(key)); }
    QSpinBox *amount() { return editor("delay")->findChild<QSpinBox *>(); }
    QString unit() { return editor("delay")->findChild<QComboBox *>()->currentText(); }
    /// What is said to be wrong with a field.
    QString trouble(const char *key)
    {
        auto *label = editor(key)->parentWidget()->findChild<Label *>(QStringLiteral("trouble"));
        return label->isVisible() ? label->text() : QString();
    }
    QList<QWidget *> branches()
    {
        QList<QWidget *> shown;
        for (ValueEditor *label : inspector.findChildren<ValueEditor *>(QStringLiteral("label")))
            if (label->isVisibleTo(&inspector))
                shown << label;
        return shown;
    }
};

} // namespace

/// What the inspector shows as one step is chosen after another.
class InspectorChoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void anotherOfTheSameKindShowsItsOwnValuesAndTroubles()
    {
        Scene scene;
        scene.choose("a");
        QCOMPARE(scene.name()->text(), QStringLiteral("First"));
        QCOMPARE(scene.amount()->value(), 2);
        QCOMPARE(scene.unit(), QStringLiteral("hours"));
        QVERIFY(!scene.trouble("template").isEmpty());
        scene.choose("b");
        QCOMPARE(scene.name()->text(), QStringLiteral("Second"));
        QCOMPARE(scene.inspector.findChild<Label *>(QStringLiteral("inspectorTitle"))->text(), QStringLiteral("Second"));
        QCOMPARE(scene.amount()->value(), 3);
        QCOMPARE(scene.unit(), QStringLiteral("days"));
        QCOMPARE(scene.trouble("template"), QString());
        scene.choose("a");
        QCOMPARE(scene.amount()->value(), 2);
        QVERIFY(!scene.trouble("template").isEmpty());
    }

    void editsGoToTheStepThatIsShownAndNeverToTheOneBefore()
    {
        Scene scene;
        scene.choose("a");
        scene.choose("b");
        scene.name()->setFocus();
        scene.name()->selectAll();
        QTest::keyClicks(scene.name(), QStringLiteral("New"));
        QCOMPARE(scene.driver.journey().node("a")->name, std::string("First"));
        QCOMPARE(scene.driver.journey().node("b")->name, std::string("New"));
        scene.amount()->setValue(8);
        QCOMPARE(scene.delayOf("a"), Duration::hours(2));
        QCOMPARE(scene.delayOf("b"), Duration::days(8));
    }

    void whatIsHalfTypedBelongsToTheStepForWhichItWasTyped()
    {
        Scene scene;
        scene.choose("a");
        QSpinBox *box = scene.amount();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("7"));
        QCOMPARE(scene.delayOf("a"), Duration::hours(2)); // not before the field is left
        scene.choose("b");
        QCOMPARE(scene.delayOf("a"), Duration::hours(7));
        QCOMPARE(scene.delayOf("b"), Duration::days(3));
        QCOMPARE(scene.amount()->value(), 3);
    }

    void theKeyboardStaysInItsField()
    {
        Scene scene;
        scene.choose("a");
        scene.amount()->setFocus();
        scene.choose("b");
        QVERIFY(scene.amount()->hasFocus());
        QTest::keyClick(scene.amount(), Qt::Key_Up);
        QTest::keyClick(scene.amount(), Qt::Key_Return);
        QCOMPARE(scene.delayOf("a"), Duration::hours(2));
        QCOMPARE(scene.delayOf("b"), Duration::days(4));
        // A step of another kind has no such field: nothing that is typed then changes it.
        const Project before = scene.driver.window().document().project();
        scene.choose("wait");
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
        QVERIFY(scene.driver.window().document().project() == before);
    }

    void whatWasTypedForOneStepIsNotTakenBackInAnother()
    {
        Scene scene;
        scene.choose("a");
        scene.name()->setFocus();
        scene.name()->selectAll();
        QTest::keyClicks(scene.name(), QStringLiteral("Second"));
        QVERIFY(scene.name()->isUndoAvailable());
        scene.choose("b"); // of the same name
        QCOMPARE(scene.name()->text(), QStringLiteral("Second"));
        QVERIFY(!scene.name()->isUndoAvailable());
    }

    void typingForTwoStepsIsTwoStepsForUndo()
    {
        Scene scene;
        scene.choose("a");
        scene.amount()->setValue(5);
        scene.choose("b");
        scene.choose("a");
        scene.amount()->setValue(6);
        QCOMPARE(scene.driver.window().document().undoStack().count(), 2);
    }

    void aPageOutOfSightShowsWhatChangedMeanwhile()
    {
        Scene scene;
        scene.choose("a");
        scene.choose("wait");
        const Path path = nodePath(scene.driver.journey().id, "a");
        scene.driver.window().document().edit(setValue(path + "/with/delay", "9h"));
        scene.driver.window().document().edit(setValue(path + "/name", "Later"));
        scene.driver.window().document().edit(setValue("templates", Json::array({{{"id", "only"}, {"name", "The only one"}}})));
        scene.choose("a");
        QCOMPARE(scene.amount()->value(), 9);
        QCOMPARE(scene.name()->text(), QStringLiteral("Later"));
        auto *box = scene.editor("template")->findChild<QComboBox *>();
        QVERIFY(box->findText(QStringLiteral("The only one")) >= 0);
        QCOMPARE(box->findText(QStringLiteral("letter")), -1);
    }

    void listsHaveAsManyItemsAsTheStepThatIsShown()
    {
        Scene scene;
        const auto counts = [&](const char *id) { return std::get<SplitRuleNode>(scene.driver.journey().node(id)->parameters).branches.size(); };
        for (const char *id : {"few", "many", "few", "many"}) {
            scene.choose(id);
            QCOMPARE(size_t(scene.branches().size()), counts(id));
            for (int i = 0; i < int(counts(id)); ++i)
                QCOMPARE(scene.branches()[i]->findChild<QLineEdit *>()->text(), QStringLiteral("Branch %1%2").arg(QLatin1String(id)).arg(i));
        }
        QLineEdit *second = scene.branches()[1]->findChild<QLineEdit *>();
        second->setFocus();
        second->end(false);
        QTest::keyClicks(second, QStringLiteral("!"));
        const auto &many = std::get<SplitRuleNode>(scene.driver.journey().node("many")->parameters).branches;
        QCOMPARE(many[1].label, std::string("Branch many1!"));
        // Remove the first of them.
        const auto buttons = scene.inspector.findChildren<QAbstractButton *>();
        const auto remove = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
            return button->accessibleName() == QStringLiteral("Remove") && button->isVisibleTo(&scene.inspector);
        });
        QVERIFY(remove != buttons.end());
        (*remove)->click();
        QCOMPARE(counts("many"), size_t(2));
        QCOMPARE(counts("few"), size_t(1));
    }
};

THROUGHLINE_TEST(InspectorChoiceTest)
#include "inspector_choice_test.moc"
