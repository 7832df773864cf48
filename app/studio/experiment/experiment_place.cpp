// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/experiment/experiment_place.h"

#include "app/studio/charts/chart_card.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/experiment/arm_pictures.h"
#include "app/studio/experiment/plan_charts.h"
#include "app/studio/experiment/plan_headline.h"
#include "app/studio/experiment/results_panel.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card_grid.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/page_head.h"
#include "app/studio/widgets/segmented_switch.h"
#include "model/experiment/arm_comparison.h"
#include "simulator/planning/plan_document.h"

#include <QComboBox>
#include <QFileInfo>
#include <QScrollArea>
#include <QSignalBlocker>

namespace throughline::studio {

namespace {

constexpr int narrowestCard = 240; ///< pixels at text scale 1
constexpr int widestSide = 400;    ///< pixels, however large the text

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Whole numbers in the planner's findings are customers; names of arms and tests hold no such long ones.
QString sentenceOf(Message finding, const QLocale &locale)
{
    constexpr qsizetype fewestDigits = 5; // shorter ones read well as they are
    for (std::string &argument : finding.arguments) {
        bool isWhole = false;
        const QString said = text(argument);
        const qint64 count = said.toLongLong(&isWhole);
        if (isWhole && said.size() >= fewestDigits)
            argument = countText(locale, count).toStdString();
    }
    return asSentence(words(finding));
}

Label *quiet(const QString &words = {})
{
    auto *label = new Label(words, TextStyle::Caption, ColorRole::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExperimentPlace::ExperimentPlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_context(context), m_planner(new Planner(context.session(), source, jobs, this))
{
    m_results = new ResultsPanel(context, jobs);
    m_empty = new EmptyState(QStringLiteral("split-experiment"),
                             tr("Draw an experiment in a journey: it gives each customer one arm by chance, and the planner "
                                "says how many you need."),
                             tr("Go to the journey"));
    m_empty->setObjectName(QStringLiteral("experimentEmpty"));
    m_main = new QWidget;
    auto *columns = new QHBoxLayout(m_main);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeSide());
    columns->addWidget(makePage(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_main);
    layout->addWidget(m_empty);

    connect(m_empty, &EmptyState::stepTriggered, this, &ExperimentPlace::journeyWanted);
    connect(m_tests, &QComboBox::activated, this,
            [this](int index) { m_planner->setTest(m_tests->itemData(index).toString().toStdString()); });
    connect(m_planner, &Planner::testChanged, this, [this] {
        fillTests();
        rebuildForm();
    });
    connect(m_planner, &Planner::answered, this, &ExperimentPlace::showAnswer);
    connect(&context.document(), &Document::changed, this, [this] {
        fillTests();
        rebuildForm();
    });
    connect(&context.session(), &Session::staleChanged, this, &ExperimentPlace::showAnswer);
    connect(m_hint, &InlineMessage::actionTriggered, this, &ExperimentPlace::simulateWanted);
    connect(m_trouble, &InlineMessage::actionTriggered, this, &ExperimentPlace::makePlan);
    connect(m_headline, &PlanHeadline::wayChosen, this, &ExperimentPlace::takeWay);
    connect(m_truth, &SegmentedSwitch::indexChanged, this, &ExperimentPlace::showMock);
    connect(m_results, &ResultsPanel::fileWanted, this, &ExperimentPlace::resultsWanted);
    connect(m_document, &QAbstractButton::clicked, this, &ExperimentPlace::documentWanted);
    fillTests();
    rebuildForm();
    showAnswer();
}

QWidget *ExperimentPlace::makeSide()
{
    auto *side = new SidePanel(SidePanel::Side::Left);
    side->setFixedWidth(std::min(themeOf(this).scaled(280), widestSide));
    auto *layout = new QVBoxLayout(side);
    setReadingMargins(*layout, 16, 16, 16 - scrollRoom, 0);
    layout->setSpacing(12);
    m_tests = new QComboBox;
    m_tests->setObjectName(QStringLiteral("tests"));
    m_tests->setAccessibleName(tr("Experiment"));
    auto *above = new QVBoxLayout;
    setReadingMargins(*above, 0, 0, scrollRoom, 0);
    above->addWidget(m_tests);
    layout->addLayout(above);
    QScrollArea *scroll = pageScrollArea();
    auto *page = new QWidget;
    m_formPlace = new QVBoxLayout(page);
    m_formPlace->setContentsMargins(0, 0, 0, 16);
    m_formPlace->setSpacing(12);
    m_formPlace->addStretch(1);
    showInside(*scroll, page);
    layout->addWidget(scroll, 1);
    return side;
}

QWidget *ExperimentPlace::makePage()
{
    m_document = new IconButton(tr("Test plan…"), QStringLiteral("file"));
    m_document->setObjectName(QStringLiteral("testPlan"));
    m_document->setToolTip(tr("Write the plan as a document for approval"));
    m_head = new PageHead;
    m_head->addTool(m_document);
    m_hint = new InlineMessage(Tone::Neutral);
    m_hint->setObjectName(QStringLiteral("planHint"));
    m_trouble = new InlineMessage(Tone::Error);
    m_trouble->setObjectName(QStringLiteral("planTrouble"));

    m_headline = new PlanHeadline;
    m_pictures = new ArmPictures;
    m_flow = new LineChart;
    m_byDay = new PowerCurve;
    m_byEffect = new PowerCurve;
    m_boundaries = new LineChart;
    m_mock = new Histogram;
    m_calendar = new TimeLine;
    auto *sequential = new ChartCard(tr("Sequential looks"), tr("where the test stops"), m_boundaries);
    m_sequence = quiet();
    sequential->body()->addWidget(m_sequence);
    auto *mock = new ChartCard(tr("Mock readout"), tr("the test played many times"), m_mock);
    m_truth = new SegmentedSwitch({tr("Planned effect"), tr("No effect"), tr("As believed")});
    m_truth->setObjectName(QStringLiteral("truth"));
    m_truth->setAccessibleName(tr("What is true"));
    m_mockSentence = quiet();
    m_mockSentence->setObjectName(QStringLiteral("mockSentence"));
    mock->body()->insertWidget(0, m_truth);
    mock->body()->addWidget(m_mockSentence);
    auto *checks = new Card(tr("Checks"));
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(8);
    checks->body()->addLayout(m_checks);
    checks->body()->addStretch(1);
    auto *calendar = new ChartCard(tr("Calendar"), tr("all tests of the project"), m_calendar);
    m_conflicts = new QVBoxLayout;
    calendar->body()->addLayout(m_conflicts);

    m_figures = new CardGrid(3, narrowestCard);
    const auto add = [&](QWidget *card, int share, int lowest) {
        card->setMinimumHeight(themeOf(this).scaled(lowest));
        m_figures->add(card, share);
    };
    constexpr int third = CardGrid::parts / 3;
    constexpr int half = CardGrid::parts / 2;
    m_figures->add(m_headline, 2 * third);
    m_figures->add(checks, third);
    add(new ChartCard(tr("Flow against need"), tr("enrolled"), m_flow), third, 240);
    add(new ChartCard(tr("Power over time"), tr("by day"), m_byDay), third, 240);
    add(new ChartCard(tr("Power over effect"), tr("at this size"), m_byEffect), third, 240);
    add(sequential, half, 280);
    add(mock, half, 280);

    auto *inside = new QWidget;
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 0, 16);
    cards->setSpacing(16);
    cards->addWidget(m_figures);
    cards->addWidget(m_pictures);
    cards->addWidget(calendar);
    cards->addWidget(m_results);
    cards->addStretch(1);
    QScrollArea *scroll = pageScrollArea();
    showInside(*scroll, inside);
    auto *page = new QWidget;
    auto *above = new QVBoxLayout;
    setReadingMargins(*above, 0, 0, scrollRoom, 0);
    above->setSpacing(12);
    above->addWidget(m_head);
    above->addWidget(m_hint);
    above->addWidget(m_trouble);
    auto *layout = new QVBoxLayout(page);
    setReadingMargins(*layout, 20, 18, 20 - scrollRoom, 0);
    layout->setSpacing(12);
    layout->addLayout(above);
    layout->addWidget(scroll, 1);
    return page;
}

void ExperimentPlace::showTest(const std::string &id)
{
    for (const PlannedTest &test : m_planner->tests())
        if (test.id == id || test.node == id)
            return m_planner->setTest(test.id);
}

bool ExperimentPlace::focusField(const Path &path)
{
    const std::string rest = path.substr(std::min(path.size(), std::string("experiments/").size()));
    showTest(rest.substr(0, rest.find('/')));
    return m_form && m_form->focusField(path);
}

void ExperimentPlace::readResults(const QString &path)
{
    m_results->openFile(path);
}

Json ExperimentPlace::document() const
{
    const PlannerAnswer *answer = m_planner->answer();
    return answer && answer->plan ? planning::planDocument(m_context.project(), *answer->plan, pictureFolder().toStdString()) : Json();
}

QString ExperimentPlace::pictureFolder() const
{
    const QString path = m_context.document().path();
    return path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
}

void ExperimentPlace::fillTests()
{
    const std::vector<PlannedTest> tests = m_planner->tests();
    m_main->setVisible(!tests.empty());
    m_empty->setVisible(tests.empty());
    const QSignalBlocker still(m_tests);
    m_tests->clear();
    for (const PlannedTest &test : tests) {
        const QString id = text(test.id);
        m_tests->addItem(tests.size() > 1 ? QStringLiteral("%1 · %2").arg(test.name, test.journeyName) : test.name, id);
        if (test.id != m_planner->test())
            continue;
        m_tests->setCurrentIndex(m_tests->count() - 1);
        m_head->setTitle(test.name);
        m_head->setCaption(test.journeyName);
    }
}

void ExperimentPlace::rebuildForm()
{
    const std::string &test = m_planner->test();
    const bool hasPlan = m_context.project().experiment(test) != nullptr;
    if (m_form && m_formTest == test && hasPlan)
        return;
    delete std::exchange(m_form, nullptr);
    delete std::exchange(m_arms, nullptr);
    m_formTest = test;
    m_results->setTest(test);
    if (!hasPlan)
        return;
    m_form = new StructureForm(m_context, Path("experiments") / test, {"id", "learned"});
    m_formPlace->insertWidget(0, m_form);
    for (const PlannedTest &each : m_planner->tests()) {
        if (each.id != test)
            continue;
        m_arms = new QWidget;
        auto *layout = new QVBoxLayout(m_arms);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new SectionTitle(tr("Arms")));
        layout->addWidget(new ListForm(m_context, studio::nodePath(each.journey, each.node) / "with" / "arms"));
        m_formPlace->insertWidget(1, m_arms);
        break;
    }
}

void ExperimentPlace::makePlan()
{
    for (const PlannedTest &test : m_planner->tests()) {
        if (test.id != m_planner->test() || test.hasPlan)
            continue;
        Experiment plan;
        plan.id = test.node;
        plan.name = test.name.toStdString();
        std::vector<Change> changes{insertItem("experiments", typeOf<Experiment>().encode(&plan)),
                                    setValue(studio::nodePath(test.journey, test.node) / "with" / "experiment", plan.id)};
        m_context.document().edit(compound(std::move(changes), named(tr("Plan “%1”").arg(test.name))));
        return;
    }
}

void ExperimentPlace::takeWay(const QString &key, double value)
{
    const Path plan = Path("experiments") / m_planner->test();
    if (key == QLatin1String("effect"))
        // Rounded up to a tenth of a percent, so that the answer holds.
        m_context.document().edit(setValue(plan / "smallestEffect", std::ceil(value * 1000) / 1000,
                                           named(tr("Look for a larger effect"))));
    else
        m_context.document().edit(setValue(plan / "enrolledShare", 1.0, named(tr("Enrol everyone"))));
}

void ExperimentPlace::showAnswer()
{
    const PlannerAnswer *answer = m_planner->answer();
    const planning::TestPlan *plan = answer && answer->plan ? &*answer->plan : nullptr;
    const Session &session = m_context.session();
    if (!session.shownRun())
        m_hint->setMessage(Tone::Accent, {}, tr("Nothing is simulated yet: the baseline and the flow of customers come from a run."),
                           tr("Simulate"));
    else if (session.isShownRunStale())
        m_hint->setMessage(Tone::Warn, {}, tr("The project has changed since the run that this plan rests on."),
                           tr("Simulate again"));
    m_hint->setVisible(!session.shownRun() || session.isShownRunStale());
    bool hasPlan = true;
    for (const PlannedTest &test : m_planner->tests())
        if (test.id == m_planner->test())
            hasPlan = test.hasPlan;
    if (!hasPlan)
        m_trouble->setMessage(Tone::Accent, {}, tr("This experiment has no plan yet; usual figures are shown."), tr("Make a plan"));
    else if (answer && answer->problem)
        m_trouble->setMessage(Tone::Error, {}, words(*answer->problem));
    m_trouble->setVisible(!hasPlan || (answer && answer->problem));
    m_figures->setVisible(plan);
    m_pictures->setVisible(plan);
    m_document->setEnabled(plan);
    if (answer) {
        m_calendar->setData(timeLineOf(answer->calendar, m_planner->test(), QDate::currentDate(), locale()));
        clear(*m_conflicts);
        for (const planning::CalendarConflict &conflict : answer->calendar.conflicts)
            m_conflicts->addWidget(new InlineMessage(Tone::Warn, {}, words(conflict.sentence)));
    }
    if (!plan)
        return;
    m_headline->show(*answer);
    m_pictures->show(m_context.project(), *plan, pictureFolder());
    m_flow->setData(flowOf(*plan, locale()));
    m_byDay->setData(powerByDayOf(*plan, locale()));
    m_byEffect->setData(powerByEffectOf(*plan, locale()));
    m_boundaries->setData(boundariesOf(*plan, locale()));
    m_sequence->setText(sequenceSentence(*plan, locale()));
    showMock();
    showChecks();
}

void ExperimentPlace::showMock()
{
    const PlannerAnswer *answer = m_planner->answer();
    if (!answer || !answer->plan)
        return;
    const auto truth = static_cast<planning::MockTruth>(m_truth->index());
    const auto &readout = answer->mocks[std::size_t(m_truth->index())];
    if (!readout) {
        HistogramData nothing;
        nothing.why = truth == planning::MockTruth::Believed
            ? tr("Nothing is believed of this effect yet: simulate with draws, or record an earlier test.")
            : tr("A test without a size cannot be played.");
        m_mock->setData(nothing);
        m_mockSentence->clear();
        return;
    }
    std::optional<double> relative;
    if (truth == planning::MockTruth::Planned)
        relative = answer->plan->input.plan.smallestEffect;
    if (truth == planning::MockTruth::Nothing)
        relative = 0;
    m_mock->setData(mockOf(*readout, relative, locale()));
    m_mockSentence->setText(mockSentence(*readout, locale()));
}

void ExperimentPlace::showChecks()
{
    clear(*m_checks);
    const planning::TestPlan &plan = *m_planner->answer()->plan;
    for (const Problem &problem : plan.warnings)
        m_checks->addWidget(new InlineMessage(Tone::Warn, sentenceOf(problem.message, locale()), words(problem.fix)));
    if (plan.warnings.empty())
        m_checks->addWidget(new InlineMessage(Tone::Ok, {}, tr("Nothing stands in the way of this test.")));
    if (plan.sampleRatioP && *plan.sampleRatioP >= 0.001)
        m_checks->addWidget(quiet(tr("The simulation assigned the arms as declared (sample ratio p = %1).")
                                      .arg(locale().toString(*plan.sampleRatioP, 'f', 2))));
}

} // namespace throughline::studio
