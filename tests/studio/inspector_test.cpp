// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/places.h"
#include "app/studio/forms/editor_factory.h"
#include "app/studio/forms/rule_editor.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/inspector/form_page.h"
#include "tests/studio/window_driver.h"
#include "tests/harness/test_main.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

/// Does to an editor what a hand could do; false where there is nothing to do.
bool change(ValueEditor &editor)
{
    if (auto *box = editor.findChild<QCheckBox *>()) {
        box->click();
        return true;
    }
    if (auto *number = editor.findChild<QDoubleSpinBox *>()) {
        number->setFocus();
        number->setValue(number->value() + 1 <= number->maximum() ? number->value() + 1 : number->value() - 1);
        return true;
    }
    if (auto *whole = editor.findChild<QSpinBox *>()) {
        whole->setFocus();
        whole->setValue(whole->value() + 3);
        return true;
    }
    if (auto *moment = editor.findChild<QDateTimeEdit *>()) {
        moment->setTime(moment->time() == QTime(13, 30) ? QTime(14, 30) : QTime(13, 30));
        return true;
    }
    if (auto *text = editor.findChild<QPlainTextEdit *>()) {
        QTest::keyClicks(text, QStringLiteral("abc"));
        return true;
    }
    if (auto *add = editor.findChild<QPushButton *>(QStringLiteral("addCondition"))) {
        add->click();
        return true;
    }
    if (auto *box = editor.findChild<QComboBox *>()) {
        if (box->isEditable()) {
            QTest::keyClicks(box->lineEdit(), QStringLiteral("abc"));
            return true;
        }
        if (box->count() < 2)
            return false;
        const int other = box->currentIndex() == 0 ? 1 : 0;
        box->setCurrentIndex(other);
        emit box->activated(other);
        return true;
    }
    if (auto *line = editor.findChild<QLineEdit *>()) {
        QTest::keyClicks(line, QStringLiteral("7"));
        return true;
    }
    return false;
}

} // namespace

class InspectorTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldOfEveryKindIsEdited_data()
    {
        QTest::addColumn<QString>("kind");
        for (const NodeKind &kind : nodeKinds())
            QTest::newRow(kind.key.c_str()) << QString::fromStdString(kind.key);
    }

    void everyFieldOfEveryKindIsEdited()
    {
        QFETCH(QString, kind);
        WindowDriver driver;
        Project project = driver.window().document().project();
        Template letter;
        letter.id = "letter";
        project.templates = {letter};
        Audience vip;
        vip.id = "vip";
        project.audiences = {vip};
        Experiment plan;
        plan.id = "plan";
        project.experiments = {plan};
        Node message;
        message.id = "message";
        message.parameters = MessageNode{};
        Node node;
        node.id = "node";
        node.y = 200;
        node.parameters = nodeKind(kind.toStdString())->defaults;
        project.journeys[0].nodes = {message, node};
        driver.window().document().begin(project);
        driver.window().session().setSelection(Selection::ofNode("node"));
        InspectorPanel &inspector = driver.window().journeyPlace().inspector();
        auto *form = inspector.findChild<StructureForm *>();
        QVERIFY(form);
        int edits = 0;
        QStringList names;
        for (const ValueEditor *editor : form->findChildren<ValueEditor *>(QString(), Qt::FindChildrenRecursively))
            if (!editor->objectName().isEmpty())
                names << editor->objectName();
        for (const QString &name : names) {
            auto *editor = form->findChild<ValueEditor *>(name);
            if (!editor || !editor->isVisibleTo(form))
                continue;
            const Project before = driver.window().document().project();
            if (!change(*editor))
                continue;
            QVERIFY2(driver.window().document().project() != before, qPrintable(name));
            ++edits;
        }
        for (QPushButton *add : form->findChildren<QPushButton *>(QStringLiteral("addItem"))) {
            const Project before = driver.window().document().project();
            add->click();
            QVERIFY(driver.window().document().project() != before);
            ++edits;
        }
        QVERIFY(edits > 0);
        QUndoStack &undo = driver.window().document().undoStack();
        while (undo.canUndo())
            undo.undo();
        QVERIFY(driver.window().document().project() == project);
    }

    void branchesAreAddedRenamedReorderedAndRemoved()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("split.experiment"));
        const auto arms = [&] { return std::get<SplitExperimentNode>(driver.journey().nodes[0].parameters).arms; };
        QCOMPARE(arms().size(), size_t(2));
        InspectorPanel &inspector = driver.window().journeyPlace().inspector();
        inspector.findChild<QPushButton *>(QStringLiteral("addItem"))->click();
        QCOMPARE(arms().size(), size_t(3));
        const std::string first = arms()[0].id;
        driver.window().document().edit(moveItem(joined(nodePath(driver.journey().id, driver.journey().nodes[0].id) + "/with/arms", first), 2));
        QCOMPARE(arms()[2].id, first);
    }

    void pagesOfStepsThatNobodyHasChosenAreMadeAhead()
    {
        WindowDriver driver;
        for (const char *step : {"entry.event", "wait", "goal"})
            driver.addByKeyboard(QLatin1String(step));
        InspectorPanel &inspector = driver.window().journeyPlace().inspector();
        driver.window().document().begin(driver.window().document().project());
        QTRY_COMPARE(inspector.findChildren<FormPage *>().size(), 4); // and the journey's
        for (const char *id : {"wait", "goal", "entry"}) {
            driver.window().session().setSelection(Selection::ofNode(id));
            const auto pages = inspector.findChildren<FormPage *>();
            QCOMPARE(pages.size(), 4);
            QVERIFY(pages[0]->isVisible());
            QCOMPARE(std::count_if(pages.begin(), pages.end(), [](const FormPage *page) { return page->isVisible(); }), 1);
            driver.rename(QStringLiteral("Named"));
            QCOMPARE(driver.journey().node(id)->name, std::string("Named"));
        }
    }

    void typingIsOneStepUntilTheFieldIsLeft()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("exit"));
        const int before = driver.window().document().undoStack().count();
        driver.rename(QStringLiteral("Thank you"));
        QCOMPARE(driver.window().document().undoStack().count(), before + 1);
        QCOMPARE(driver.journey().nodes[0].name, std::string("Thank you"));
    }

    void relevantFieldsComeAndGo()
    {
        WindowDriver driver;
        driver.addByKeyboard(QStringLiteral("message.email"));
        auto *form = driver.window().journeyPlace().inspector().findChild<StructureForm *>();
        QVERIFY(!form->findChild<ValueEditor *>(QStringLiteral("localHour")));
        driver.window().document().edit(setValue(nodePath(driver.journey().id, driver.journey().nodes[0].id) + "/with/sendTime", "localHour"));
        QVERIFY(form->findChild<ValueEditor *>(QStringLiteral("localHour")));
    }

    void rulesAreBuiltAndRead()
    {
        WindowDriver driver;
        FormContext context(driver.window().session(), driver.window().findings());
        RuleEditor editor(context);
        Json said;
        connect(&editor, &ValueEditor::edited, this, [&](const Json &value) { said = value; });
        const Json rule = Json::parse(R"({"all": [{"field": "tier", "is": "equal", "value": "Gold"},
            {"not": {"history": "engagements", "kind": "clicked", "channel": "email", "within": "30d",
             "aggregate": "count", "is": "greaterOrEqual", "value": 1}}]})");
        editor.show(rule);
        editor.findChild<QPushButton *>(QStringLiteral("addCondition"))->click();
        throughline::Rule before;
        throughline::Rule after;
        Decoder decoder;
        typeOf<throughline::Rule>().decode(&before, rule, decoder, nullptr);
        typeOf<throughline::Rule>().decode(&after, said, decoder, nullptr);
        QVERIFY(decoder.errors().empty());
        QVERIFY(before != after);
    }

    void editorsOfAllTypesShowWhatTheyWereGiven()
    {
        WindowDriver driver;
        FormContext context(driver.window().session(), driver.window().findings());
        const auto roundTrip = [&](const Type &type, const Json &value) {
            const std::unique_ptr<ValueEditor> editor(makeEditor(context, type, nullptr));
            bool hasSpoken = false;
            connect(editor.get(), &ValueEditor::edited, this, [&] { hasSpoken = true; });
            editor->show(value);
            editor->show(value);
            return !hasSpoken;
        };
        QVERIFY(roundTrip(types::text, "words"));
        QVERIFY(roundTrip(types::integer, 12));
        QVERIFY(roundTrip(types::real, 0.125));
        QVERIFY(roundTrip(types::duration, "1h 30m"));
        QVERIFY(roundTrip(types::moment, "2026-11-01T00:00:00Z"));
        QVERIFY(roundTrip(types::timeOfDay, "21:00"));
        QVERIFY(roundTrip(types::boolean, true));
        QVERIFY(roundTrip(types::scalar, 3.5));
        QVERIFY(roundTrip(typeOf<std::vector<std::string>>(), Json::array({"a", "b"})));
        QVERIFY(roundTrip(typeOf<std::map<std::string, double>>(), Json{{"email", 0.01}}));
        QVERIFY(roundTrip(typeOf<std::optional<double>>(), nullptr));
    }
};

THROUGHLINE_TEST(InspectorTest)
#include "inspector_test.moc"
