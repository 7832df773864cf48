// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/histogram.h"
#include "app/studio/charts/line_chart.h"
#include "app/studio/charts/time_line.h"
#include "app/studio/document/places.h"
#include "app/studio/experiment/experiment_place.h"
#include "app/studio/experiment/results_panel.h"
#include "app/studio/preview/channel_preview.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "tests/studio/window_driver.h"
#include "tests/harness/test_main.h"

#include <QImage>
#include <QLineEdit>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

/// Half of everyone gets an email, the others nothing.
Project oneTest()
{
    Project project = FileCommands::emptyProject();
    Audience everyone;
    everyone.id = "everyone";
    project.audiences = {everyone};
    Template letter;
    letter.id = "letter";
    Slot subject;
    subject.id = "subject";
    subject.kind = SlotKind::Subject;
    subject.text = "Hello {{ first_name | default: 'there' }}";
    letter.masterSlots = {subject};
    letter.channels = {{Channel::Email, {}, {}}};
    project.templates = {letter};
    EntryAudience entry;
    entry.audience = "everyone";
    SplitExperimentNode split;
    split.experiment = "mail";
    Arm with;
    with.id = "with";
    with.label = "With the letter";
    Arm without;
    without.id = "without";
    without.isHoldout = true;
    split.arms = {with, without};
    MessageNode email;
    email.template_ = "letter";
    Journey &journey = project.journeys[0];
    const auto add = [&](const char *id, NodeParameters parameters, double y) {
        Node node;
        node.id = id;
        node.y = y;
        node.parameters = std::move(parameters);
        journey.nodes.push_back(std::move(node));
    };
    add("entry", entry, 0);
    add("split", split, 120);
    add("email", email, 240);
    add("goal", GoalNode{}, 360);
    journey.edges = {{"entry", "out", "split", {}},
                     {"split", "with", "email", {}},
                     {"split", "without", "goal", {}},
                     {"email", "sent", "goal", {}}};
    Experiment plan;
    plan.id = "mail";
    plan.name = "Letter or nothing";
    plan.baseline = 0.2;
    plan.smallestEffect = 0.5;
    project.experiments = {plan};
    project.simulation.draws = 2;
    project.simulation.replications = 1;
    project.simulation.days = 14;
    return project;
}

/// The window on the planner's page.
class PageDriver : public WindowDriver
{
public:
    PageDriver()
    {
        window().document().begin(oneTest());
        window().showPlace(Place::Experiment);
        settle();
    }
    ExperimentPlace &page() { return *window().findChild<ExperimentPlace *>(); }
    const PlannerAnswer &answer() { return *page().planner().answer(); }
    QString figure(const char *name) { return page().findChild<Label *>(QString::fromLatin1(name))->text(); }
    void settle() { QTRY_VERIFY(!page().planner().isWorking()); }
    void set(const char *field, const Json &value)
    {
        QVERIFY(window().document().edit(setValue(Path("experiments/mail") / field, value)));
        settle();
    }
    void simulate(const QString &database)
    {
        window().data().open(database);
        QVERIFY(window().data().isOpen());
        window().simulation().start();
        QVERIFY(window().session().shownRun());
        settle();
    }
};

} // namespace

class ExperimentTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_database;

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private slots:
    void initTestCase()
    {
        m_database = m_folder.filePath(QStringLiteral("sample.db"));
        WindowDriver driver;
        driver.window().data().makeSample(m_database, 1200, 1);
        QVERIFY(driver.window().data().isOpen());
    }

    void aProjectWithoutTestsSaysWhatToDo()
    {
        WindowDriver driver;
        driver.window().showPlace(Place::Experiment);
        auto *page = driver.window().findChild<ExperimentPlace *>();
        QVERIFY(page);
        QVERIFY(!driver.find<QWidget>(QStringLiteral("experimentEmpty"))->isHidden());
        QVERIFY(page->document().is_null());
    }

    void typedFiguresAnswerWithoutARun()
    {
        PageDriver driver;
        QVERIFY(driver.answer().plan.has_value());
        const double before = *driver.answer().plan->nPerArm;
        QVERIFY(!driver.figure("planSize").isEmpty());
        QVERIFY(!driver.find<QWidget>(QStringLiteral("planHint"))->isHidden());
        driver.set("smallestEffect", 0.25);
        QVERIFY(*driver.answer().plan->nPerArm > 3 * before);
        driver.window().document().undoStack().undo();
        driver.settle();
        QCOMPARE(*driver.answer().plan->nPerArm, before);
    }

    void aRunGivesTheFlowAndTheDuration()
    {
        PageDriver driver;
        driver.simulate(m_database);
        const planning::TestPlan &plan = *driver.answer().plan;
        QCOMPARE(plan.available, 1200.0);
        QVERIFY(plan.days.has_value());
        QVERIFY(driver.figure("planDays").contains(QString::number(int(*plan.days))));
        driver.set("smallestEffect", 0.05);
        QVERIFY(!driver.answer().plan->days);
        QCOMPARE(driver.figure("planDays"), QStringLiteral("Never"));
        // A way out that is chosen is an edit like any other.
        QVERIFY(!driver.answer().plan->waysOut.empty());
        auto *headline = driver.page().findChild<QAbstractButton *>(QStringLiteral("try-effect"));
        QVERIFY(headline);
        headline->click();
        driver.settle();
        QVERIFY(driver.answer().plan->days.has_value());
        QVERIFY(driver.window().document().undoStack().canUndo());
    }

    void chartsHoldWhatThePlanSays()
    {
        PageDriver driver;
        driver.simulate(m_database);
        driver.set("design", "pocock");
        driver.set("looks", 3);
        QCOMPARE(driver.answer().plan->sequential->looks.size(), std::size_t(3));
        for (LineChart *chart : driver.page().findChildren<LineChart *>())
            QVERIFY2(chart->emptyReason().isEmpty(), qPrintable(chart->emptyReason()));
        auto *mock = driver.page().findChild<Histogram *>();
        QVERIFY(mock->emptyReason().isEmpty());
        int plays = 0;
        for (const QStringList &row : mock->tableRows().rows)
            plays += QLocale().toInt(row[1]);
        QCOMPARE(plays, 2000);
        QCOMPARE(driver.page().findChild<TimeLine *>()->tableRows().rows.size(), 1);
    }

    void badInputIsSaidInTheLine()
    {
        PageDriver driver;
        auto *trouble = driver.page().findChild<InlineMessage *>(QStringLiteral("planTrouble"));
        QVERIFY(trouble->isHidden());
        driver.set("baseline", 0.9);
        QVERIFY(!trouble->isHidden());
        QCOMPARE(driver.answer().problem->code, std::string("TL501"));
        driver.set("baseline", 0.2);
        QVERIFY(trouble->isHidden());
        // Arms that do not make 100 %.
        QVERIFY(driver.window().document().edit(
            setValue(studio::nodePath(driver.journey().id, "split") / "with" / "arms" / "with" / "weight", 30)));
        driver.settle();
        QVERIFY(!trouble->isHidden());
        QCOMPARE(driver.answer().problem->code, std::string("TL503"));
    }

    void anExperimentWithoutAPlanGetsOne()
    {
        PageDriver driver;
        QVERIFY(driver.window().document().edit(
            setValue(studio::nodePath(driver.journey().id, "split") / "with" / "experiment", "")));
        driver.settle();
        auto *trouble = driver.page().findChild<InlineMessage *>(QStringLiteral("planTrouble"));
        QVERIFY(!trouble->isHidden());
        emit trouble->actionTriggered();
        driver.settle();
        QVERIFY(driver.window().session().project().experiment("split"));
        QVERIFY(driver.answer().plan || driver.answer().problem);
        QVERIFY(trouble->isHidden());
    }

    void resultsAreReadAndRecorded()
    {
        PageDriver driver;
        QByteArray csv = "arm,outcome\n";
        for (int i = 0; i < 600; ++i)
            csv += QByteArray(i % 2 ? "with," : "without,") + (i % 10 < (i % 2 ? 5 : 2) ? "1\n" : "0\n");
        driver.answers().files.push_back(write(QStringLiteral("results.csv"), csv));
        driver.page().findChild<QAbstractButton *>(QStringLiteral("readResults"))->click();
        auto *panel = driver.page().findChild<ResultsPanel *>();
        QVERIFY(panel->readout());
        QCOMPARE(panel->readout()->lifts.front().arm, std::string("with"));
        auto *record = panel->findChild<QAbstractButton *>(QStringLiteral("record"));
        auto *trouble = panel->findChild<InlineMessage *>(QStringLiteral("resultsTrouble"));
        record->click();
        QVERIFY(!trouble->isHidden());
        QVERIFY(driver.window().session().project().experiments.front().learned.empty());
        panel->findChild<QLineEdit *>(QStringLiteral("decision"))->setText(QStringLiteral("Ship it"));
        record->click();
        QCOMPARE(driver.window().session().project().experiments.front().learned.size(), std::size_t(1));
        driver.settle();
        QVERIFY(driver.answer().plan->belief.has_value());
        QVERIFY(driver.answer().plan->assurance.has_value());
    }

    void badResultsAreSaidInTheLine()
    {
        PageDriver driver;
        auto *panel = driver.page().findChild<ResultsPanel *>();
        auto *trouble = panel->findChild<InlineMessage *>(QStringLiteral("resultsTrouble"));
        driver.page().readResults(write(QStringLiteral("empty.csv"), ""));
        QVERIFY(!trouble->isHidden());
        driver.page().readResults(write(QStringLiteral("unknown.csv"), "arm,outcome\nother,1\nother,0\nwithout,1\n"));
        QVERIFY(!trouble->isHidden());
        QVERIFY(!panel->readout());
    }

    void theArmsAreShownAsTheirReadersSeeThem()
    {
        PageDriver driver;
        const auto previews = driver.page().findChildren<ChannelPreview *>();
        QCOMPARE(previews.size(), qsizetype(1)); // the hold-out gets nothing
        QCOMPARE(previews.front()->view().channel, Channel::Email);
        const ShownSlot *subject = previews.front()->view().slot(SlotKind::Subject);
        QVERIFY(subject && subject->text.startsWith(QStringLiteral("Hello ")));
        QVERIFY(!subject->text.contains(QLatin1Char('{')));
    }

    void thePicturesBesideTheProjectAreShown()
    {
        PageDriver driver;
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(m_folder.filePath(QStringLiteral("hill.png"))));
        QVERIFY(driver.window().document().saveAs(m_folder.filePath(QStringLiteral("pictures.throughline"))));
        QVERIFY(driver.window().document().edit(
            insertItem("templates/letter/slots", {{"id", "hero"}, {"kind", "image"}, {"image", "hill.png"}, {"alternativeText", "A hill"}})));
        driver.settle();
        const ShownSlot *hero = driver.page().findChildren<ChannelPreview *>().back()->view().slot(SlotKind::Image);
        QVERIFY(hero && hero->picture.isFound());
        const Json parts = driver.page().document()["arms"][0]["messages"][0]["slots"];
        QCOMPARE(parts.back()["image"].get<std::string>(), m_folder.filePath(QStringLiteral("hill.png")).toStdString());
    }

    void theTestPlanIsWritten()
    {
        PageDriver driver;
        driver.simulate(m_database);
        for (const char *name : {"plan.html", "plan.pdf"}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            driver.answers().files.push_back(path);
            driver.page().findChild<QAbstractButton *>(QStringLiteral("testPlan"))->click();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 3000);
            if (path.endsWith(QLatin1String(".html"))) {
                QVERIFY(bytes.contains("Letter or nothing"));
                QVERIFY(bytes.contains("data:image/png;base64,"));
                QVERIFY(bytes.contains("Hello "));
                QVERIFY(bytes.contains("Rules for stopping"));
                QVERIFY(!bytes.contains("first_name"));
            } else {
                QVERIFY(bytes.startsWith("%PDF"));
            }
        }
    }
};

THROUGHLINE_TEST(ExperimentTest)
#include "experiment_test.moc"
