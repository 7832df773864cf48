// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/simulate_place.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/reading/report_charts.h"
#include "app/studio/simulate/dashboard.h"
#include "app/studio/simulate/run_settings.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace throughline::studio {

SimulatePlace::SimulatePlace(const FormContext &context, DataSource &source, Simulation &simulation, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source), m_simulation(simulation)
{
    m_title = new Label({}, TextStyle::PageTitle);
    m_caption = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_runs = new QComboBox;
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setAccessibleName(tr("Runs"));
    m_runs->setMinimumWidth(themeOf(this).scaled(150));
    auto *settings = new IconButton(tr("Run settings"), QStringLiteral("settings"));
    settings->setObjectName(QStringLiteral("runSettings"));
    settings->setCheckable(true);
    m_stale = new InlineMessage(Tone::Warn, {}, tr("The project has changed since this run."), tr("Simulate again"));
    m_stale->setObjectName(QStringLiteral("stale"));
    m_evidence = new InlineMessage(Tone::Neutral);
    m_dashboard = new Dashboard;
    m_scroll = clearScrollArea();
    showInside(*m_scroll, m_dashboard);
    m_empty = new EmptyState;
    m_empty->setObjectName(QStringLiteral("simulateEmpty"));

    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_caption);
    head->addLayout(titles, 1);
    head->addWidget(m_runs);
    head->addWidget(settings);

    m_side = new QWidget;
    m_side->setFixedWidth(themeOf(this).scaled(250));
    auto *side = new QVBoxLayout(m_side);
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
    side->addWidget(new RunSettingsForm(context, simulation));
    side->addStretch(1);
    m_side->hide();

    auto *main = new QVBoxLayout;
    main->setSpacing(12);
    main->addLayout(head);
    main->addWidget(m_stale);
    main->addWidget(m_evidence);
    main->addWidget(m_scroll, 1);
    main->addWidget(m_empty, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 18, 16, 16);
    layout->setSpacing(20);
    layout->addLayout(main, 1);
    layout->addWidget(m_side);

    connect(settings, &QPushButton::toggled, m_side, &QWidget::setVisible);
    connect(open, &QPushButton::clicked, this, &SimulatePlace::databaseWanted);
    connect(sample, &QPushButton::clicked, this, &SimulatePlace::sampleWanted);
    connect(m_stale, &InlineMessage::actionTriggered, &simulation, &Simulation::start);
    connect(m_empty, &EmptyState::stepTriggered, this, [this] {
        if (m_simulation.canStart())
            m_simulation.start();
        else
            emit databaseWanted();
    });
    connect(m_runs, &QComboBox::activated, this,
            [this](int index) { m_context.session().showRun(m_runs->itemData(index).toInt()); });
    connect(&context.session(), &Session::runsChanged, this, &SimulatePlace::refresh);
    connect(&context.session(), &Session::staleChanged, this,
            [this] { m_stale->setVisible(m_context.session().isShownRunStale()); });
    connect(&source, &DataSource::opened, this, &SimulatePlace::showData);
    connect(&source, &DataSource::closed, this, &SimulatePlace::showData);
    refresh();
    showData();
}

void SimulatePlace::showData()
{
    m_database->setText(!m_data.isOpen() ? tr("None is open") : m_data.isMadeUp() ? tr("%1 · made up").arg(m_data.name())
                                                                                   : m_data.name());
    if (m_data.isOpen())
        m_empty->setState(QStringLiteral("simulate"), tr("Walk the customers of %1 through the journey.").arg(m_data.name()), tr("Simulate"));
    else
        m_empty->setState(QStringLiteral("database"), tr("A simulation walks real customers through the journey. Open a customer database first."), tr("Open database…"));
}

void SimulatePlace::refresh()
{
    const Session &session = m_context.session();
    const Run *run = session.shownRun();
    m_scroll->setVisible(run);
    m_empty->setVisible(!run);
    m_runs->setVisible(session.runs().size() > 1);
    m_stale->setVisible(session.isShownRunStale());
    m_evidence->hide();
    {
        const QSignalBlocker quiet(m_runs);
        m_runs->clear();
        for (const Run &each : session.runs())
            m_runs->addItem(each.name, each.id);
        m_runs->setCurrentIndex(run ? m_runs->findData(run->id) : -1);
    }
    if (!run) {
        m_title->setText(tr("Simulate"));
        m_caption->clear();
        return;
    }
    const Scenario *scenario = session.project().scenario(run->scenario.toStdString());
    m_title->setText(QStringLiteral("%1 · %2").arg(run->name, scenario ? text(scenario->name) : tr("Base scenario")));
    QStringList parts;
    if (const auto customers = numberIn(run->report, "run/customers"))
        parts << tr("%1 customers").arg(countText(locale(), qint64(*customers)));
    const auto draws = numberIn(run->report, "run/draws");
    const auto replications = numberIn(run->report, "run/replications");
    if (draws && replications)
        parts << tr("%1 draws × %2 replications").arg(int(*draws)).arg(int(*replications));
    if (const auto seconds = numberIn(run->report, "run/seconds"))
        parts << tr("%1 s").arg(realText(locale(), *seconds, 1));
    if (run->isMadeUp)
        parts << tr("made-up customers");
    m_caption->setText(parts.join(QStringLiteral(" · ")));
    const Json &evidence = valueIn(run->report, "evidence");
    if (evidence.is_array() && !evidence.empty() && evidence[0].is_object() && evidence[0].contains("text")) {
        m_evidence->setMessage(Tone::Neutral, {}, sentence(evidence[0]["text"].get<std::string>()));
        m_evidence->show();
    }
    m_dashboard->show(*run);
}

} // namespace throughline::studio
