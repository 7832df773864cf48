// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/simulate_place.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/reading/report_charts.h"
#include "app/studio/simulate/change_trials.h"
#include "app/studio/simulate/customer_panel.h"
#include "app/studio/simulate/dashboard.h"
#include "app/studio/simulate/run_comparison.h"
#include "app/studio/simulate/run_settings.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/page_head.h"
#include "app/studio/widgets/theme.h"

#include <QComboBox>
#include <QBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
constexpr int narrowestMain = 420; ///< pixels at text scale 1
}

SimulatePlace::SimulatePlace(const FormContext &context, DataSource &source, Simulation &simulation,
                             CustomerStories &stories, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source), m_simulation(simulation), m_stories(stories),
      m_trials(new ChangeTrials(context.session(), source, *context.jobs(), this))
{
    m_stale = new InlineMessage(Tone::Warn, {}, tr("The project has changed since this run."), tr("Simulate again"));
    m_stale->setObjectName(QStringLiteral("stale"));
    m_evidence = new InlineMessage(Tone::Neutral);
    m_dashboard = new Dashboard(*m_trials);
    m_scroll = pageScrollArea();
    showInside(*m_scroll, m_dashboard);
    m_comparison = new RunComparison(context.session());
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("simulateEmpty"));
    m_main = new QStackedWidget;
    m_main->addWidget(m_scroll);
    m_main->addWidget(m_comparison);
    m_main->addWidget(m_empty);
    m_customers = new CustomerPanel(context.session(), stories);
    m_side = new QStackedWidget;
    for (QWidget *page : {makeSettings(), static_cast<QWidget *>(m_customers)}) {
        auto *card = new Card;
        card->body()->addWidget(page, 1);
        m_side->addWidget(card);
    }

    auto *above = new QVBoxLayout;
    setReadingMargins(*above, 0, 0, scrollRoom, 0);
    above->setSpacing(12);
    makeHead();
    above->addWidget(m_head);
    above->addWidget(m_stale);
    above->addWidget(m_evidence);
    auto *main = new QVBoxLayout;
    main->setSpacing(12);
    main->addLayout(above);
    main->addWidget(m_main, 1);
    setReadingMargins(*m_side->layout(), 0, 0, scrollRoom, 16);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setReadingMargins(*m_layout, 20, 18, 20 - scrollRoom, 0);
    m_layout->setSpacing(4);
    m_layout->addLayout(main, 1);
    m_layout->addWidget(m_side);

    connect(m_stale, &InlineMessage::actionTriggered, &simulation, &Simulation::start);
    connect(m_empty, &EmptyState::stepTriggered, this, [this] {
        if (m_simulation.canStart())
            m_simulation.start();
        else
            emit databaseWanted();
    });
    connect(m_empty, &EmptyState::otherStepTriggered, this, &SimulatePlace::sampleWanted);
    connect(m_dashboard, &Dashboard::customersWanted, &stories, &CustomerStories::search);
    connect(m_dashboard, &Dashboard::changeWanted, this, [this](const QString &change) {
        if (m_trials->adopt(change))
            m_simulation.start();
    });
    connect(&stories, &CustomerStories::searching, this, [this] { showSide(Side::Customers); });
    connect(m_customers, &CustomerPanel::closeWanted, this, [this] { showSide(Side::None); });
    connect(m_customers, &CustomerPanel::canvasWanted, this, &SimulatePlace::canvasWanted);
    connect(m_comparison, &RunComparison::closeWanted, this, [this] { m_main->setCurrentWidget(m_scroll); });
    connect(&context.session(), &Session::runsChanged, this, &SimulatePlace::refresh);
    connect(&context.session(), &Session::staleChanged, this,
            [this] { m_stale->setVisible(m_context.session().isShownRunStale()); });
    connect(&context.session(), &Session::storyChanged, this, [this] {
        if (m_context.session().story())
            showSide(Side::Customers);
    });
    connect(&source, &DataSource::opened, this, &SimulatePlace::showData);
    connect(&source, &DataSource::closed, this, &SimulatePlace::showData);
    showSide(Side::None);
    refresh();
    showData();
}

void SimulatePlace::makeHead()
{
    m_runs = new QComboBox;
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setAccessibleName(tr("Runs"));
    m_runs->setMinimumWidth(themeOf(this).scaled(120));
    auto *rename = new ToolIconButton(QStringLiteral("edit"), tr("Rename this run"));
    rename->setObjectName(QStringLiteral("renameRun"));
    auto *remove = new ToolIconButton(QStringLiteral("delete"), tr("Forget this run"));
    remove->setObjectName(QStringLiteral("forgetRun"));
    auto *trace = new IconButton(tr("Customers"), QStringLiteral("trace"));
    trace->setObjectName(QStringLiteral("traceCustomers"));
    trace->setToolTip(tr("Who entered, and what happened to one of them"));
    auto *compare = new IconButton(tr("Compare"), QStringLiteral("compare"));
    compare->setObjectName(QStringLiteral("compareRuns"));
    compare->setToolTip(tr("Two runs side by side"));
    auto *report = new IconButton(tr("Report…"), QStringLiteral("file"));
    report->setObjectName(QStringLiteral("writeReport"));
    m_settings = new IconButton(tr("Run settings"), QStringLiteral("settings"));
    m_settings->setObjectName(QStringLiteral("runSettings"));
    m_settings->setCheckable(true);
    m_runTools = {m_runs, rename, remove, trace, compare, report};

    m_head = new PageHead;
    m_head->setObjectName(QStringLiteral("runHead"));
    for (QWidget *tool : m_runTools)
        m_head->addTool(tool);
    m_head->addTool(m_settings);

    connect(m_settings, &QPushButton::clicked, this, [this](bool isOn) { showSide(isOn ? Side::Settings : Side::None); });
    connect(rename, &QToolButton::clicked, this, &SimulatePlace::renameWanted);
    connect(remove, &QToolButton::clicked, this, [this] {
        if (const Run *run = m_context.session().shownRun())
            m_context.session().removeRun(run->id);
    });
    connect(trace, &QPushButton::clicked, this, &SimulatePlace::showCustomers);
    connect(compare, &QPushButton::clicked, this, &SimulatePlace::compareRuns);
    connect(report, &QPushButton::clicked, this, &SimulatePlace::reportFileWanted);
    connect(m_runs, &QComboBox::activated, this,
            [this](int index) { m_context.session().showRun(m_runs->itemData(index).toInt()); });
}

QWidget *SimulatePlace::makeSettings()
{
    auto *page = new QWidget;
    auto *side = new QVBoxLayout(page);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(new Label(tr("Database"), TextStyle::Caption, ColorRole::Text2));
    m_database = new Label({}, TextStyle::BaseStrong);
    m_database->setWordWrap(true);
    side->addWidget(m_database);
    auto *open = new IconButton(tr("Open database…"), QStringLiteral("database"));
    auto *sample = new IconButton(tr("Make a sample…"), QStringLiteral("user"));
    side->addWidget(open, 0, Qt::AlignLeft);
    side->addWidget(sample, 0, Qt::AlignLeft);
    side->addWidget(new RunSettingsForm(m_context, m_simulation));
    side->addStretch(1);
    connect(open, &QPushButton::clicked, this, &SimulatePlace::databaseWanted);
    connect(sample, &QPushButton::clicked, this, &SimulatePlace::sampleWanted);
    QScrollArea *scroll = clearScrollArea();
    showInside(*scroll, page);
    return scroll;
}

void SimulatePlace::showSide(Side side)
{
    m_settings->setChecked(side == Side::Settings);
    m_side->setCurrentIndex(side == Side::Customers ? 1 : 0);
    m_side->setVisible(side != Side::None);
    laySide();
}

/// Beside the figures where there is room for both, else in their place.
void SimulatePlace::laySide()
{
    const int sideWidth = std::min(themeOf(this).scaled(330), 480) + scrollRoom;
    const bool isBeside = width() - sideWidth >= themeOf(this).scaled(narrowestMain);
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isBeside ? sideWidth : 0);
    m_side->setMaximumWidth(isBeside ? sideWidth : QWIDGETSIZE_MAX);
    const bool hasSide = !m_side->isHidden();
    m_main->setVisible(isBeside || !hasSide);
    m_layout->setStretchFactor(m_side, isBeside ? 0 : 1);
    m_layout->setStretch(0, isBeside || !hasSide ? 1 : 0);
}

void SimulatePlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    laySide();
}

void SimulatePlace::showMain(QWidget *page)
{
    m_main->setCurrentWidget(page);
    if (m_main->isHidden())
        showSide(Side::None);
}

void SimulatePlace::compareRuns()
{
    m_comparison->begin();
    showMain(m_comparison);
}

void SimulatePlace::tryChanges()
{
    showMain(m_context.session().shownRun() ? static_cast<QWidget *>(m_scroll) : m_empty);
    m_trials->workOut();
}

void SimulatePlace::showCustomers()
{
    m_stories.search(searchForStep(FunnelStep::Entered));
}

void SimulatePlace::showData()
{
    m_database->setText(!m_data.isOpen() ? tr("None is open") : m_data.isMadeUp() ? tr("%1 · made up").arg(m_data.name())
                                                                                   : m_data.name());
    if (m_data.isOpen())
        m_empty->setState(QStringLiteral("simulate"), tr("Walk the customers of %1 through the journey.").arg(m_data.name()), tr("Simulate"));
    else
        m_empty->setState(QStringLiteral("database"), tr("A simulation walks real customers through the journey. Open a customer database first."), tr("Open database…"), tr("Make a sample…"));
}

void SimulatePlace::refresh()
{
    const Session &session = m_context.session();
    const Run *run = session.shownRun();
    for (QWidget *tool : m_runTools)
        tool->setVisible(run);
    m_runs->setVisible(session.runs().size() > 1);
    if (QWidget *compare = findChild<QWidget *>(QStringLiteral("compareRuns")))
        compare->setVisible(session.runs().size() > 1);
    m_stale->setVisible(session.isShownRunStale());
    m_evidence->hide();
    {
        const QSignalBlocker quiet(m_runs);
        m_runs->clear();
        for (const Run &each : session.runs())
            m_runs->addItem(each.name, each.id);
        m_runs->setCurrentIndex(run ? m_runs->findData(run->id) : -1);
    }
    const bool isComparing = m_main->currentWidget() == m_comparison && session.runs().size() > 1;
    m_main->setCurrentWidget(!run ? static_cast<QWidget *>(m_empty) : isComparing ? static_cast<QWidget *>(m_comparison) : m_scroll);
    if (run)
        return showFigures(*run);
    m_head->setTitle(tr("Simulate"));
    m_head->setCaption({});
    if (m_side->currentIndex() == 1)
        showSide(Side::None);
}

void SimulatePlace::showFigures(const Run &run)
{
    // Of the project that was walked: it may be gone by now, or have another name.
    const Scenario *scenario = (run.project ? *run.project : m_context.project()).scenario(run.scenario.toStdString());
    m_head->setTitle(QStringLiteral("%1 · %2").arg(run.name, scenario ? text(scenario->name) : tr("Base scenario")));
    QStringList parts;
    if (const auto customers = numberIn(run.report, "run/customers"))
        parts << tr("%1 customers").arg(countText(locale(), qint64(*customers)));
    const auto draws = numberIn(run.report, "run/draws");
    const auto replications = numberIn(run.report, "run/replications");
    if (draws && replications)
        parts << tr("%1 draws × %2 replications").arg(int(*draws)).arg(int(*replications));
    if (const auto seconds = numberIn(run.report, "run/seconds"))
        parts << tr("%1 s").arg(realText(locale(), *seconds, 1));
    if (run.isMadeUp)
        parts << tr("made-up customers");
    m_head->setCaption(parts.join(QStringLiteral(" · ")));
    const Json &evidence = valueIn(run.report, "evidence");
    if (evidence.is_array() && !evidence.empty() && evidence[0].is_object() && evidence[0].contains("text")) {
        m_evidence->setMessage(Tone::Neutral, {}, sentence(evidence[0]["text"].get<std::string>()));
        m_evidence->show();
    }
    m_dashboard->show(run);
}

} // namespace throughline::studio
