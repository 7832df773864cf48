// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/main_window.h"

#include "app/studio/audience/audience_place.h"
#include "app/studio/content/content_place.h"
#include "app/studio/content/template_page.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/experiment/experiment_place.h"
#include "app/studio/export/export_place.h"
#include "app/studio/problems/problem_list.h"
#include "app/studio/settings/settings_place.h"
#include "app/studio/report/render_report.h"
#include "app/studio/shell/action_set.h"
#include "app/studio/shell/appearance_page.h"
#include "app/studio/shell/viewing_as.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/frame/chooser_box.h"
#include "app/studio/shell/frame/command_palette.h"
#include "app/studio/shell/frame/customer_box.h"
#include "app/studio/shell/frame/run_button.h"
#include "app/studio/shell/frame/status_strip.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/shell/journey_commands.h"
#include "app/studio/shell/journey_place.h"
#include "app/studio/shell/windows.h"
#include "app/studio/simulate/customer_stories.h"
#include "app/studio/simulate/kept_runs.h"
#include "app/studio/simulate/simulate_place.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace throughline::studio {

namespace {

const std::array<QString, placeCount> placeIds{
    QStringLiteral("journey"), QStringLiteral("content"), QStringLiteral("audience"),
    QStringLiteral("simulate"), QStringLiteral("experiment"), QStringLiteral("export"),
    QStringLiteral("settings")};

} // namespace

QString placeId(Place place)
{
    return placeIds[size_t(place)];
}

std::optional<Place> placeOfId(const QString &id)
{
    const auto found = std::find(placeIds.begin(), placeIds.end(), id);
    return found == placeIds.end() ? std::nullopt : std::optional(Place(found - placeIds.begin()));
}

MainWindow::MainWindow(Windows &windows)
    : m_windows(windows), m_jobs(windows.surroundings().jobs), m_session(m_document), m_findings(m_document),
      m_context(m_session, m_findings), m_data(m_session, m_jobs), m_actions(this),
      m_simulation(new Simulation(m_session, m_data, m_jobs, this)),
      m_stories(new CustomerStories(m_session, m_data, m_jobs, this)),
      m_keptRuns(new KeptRuns(m_session, m_jobs, this)),
      m_files(new FileCommands(*this, windows)), m_journeys(new JourneyCommands(*this, windows))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_context.setData(m_data, m_jobs);
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    studio::addActions(*this, *m_files, *m_journeys);
    m_frame = new WindowFrame(m_actions);
    setCentralWidget(m_frame);
    addPlaces();
    m_problems = new ProblemList(m_session, m_findings);
    // Its head, the list's own and three rows.
    m_problems->setMinimumHeight(themeOf(this).scaled(170));
    m_frame->setDrawer(m_problems);
    m_problems->hide();
    connect(m_problems, &ProblemList::closeWanted, m_problems, &QWidget::hide);
    connect(m_frame->statusStrip()->problems(), &QAbstractButton::clicked, this,
            [this] { m_problems->setVisible(!m_problems->isVisible()); });
    followDocument();
    followSimulation();
    resize(1440, 900);
    m_document.begin(m_files->emptyProject());
}

MainWindow::~MainWindow()
{
    // Places listen to the document and the session, which go before a QMainWindow's children do.
    m_document.undoStack().disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::addPlaces()
{
    m_frame->addPlace(placeId(Place::Journey), QStringLiteral("journey"), [] { return tr("Journey"); }, [this] {
        auto *place = new JourneyPlace(m_context);
        connect(&place->inspector(), &InspectorPanel::actionWanted, this, [this](const QString &id) {
            if (QAction *action = m_actions.action(id))
                action->trigger();
        });
        connect(&place->canvas(), &canvas::CanvasPanel::contextMenuWanted, this,
                [this](QPointF, QPoint global) { showCanvasMenu(*this, global); });
        return place;
    });
    m_frame->addPlace(placeId(Place::Content), QStringLiteral("content"), [] { return tr("Content"); },
                      [this] {
        auto *place = new ContentPlace(m_context, m_data, m_jobs);
        const auto showPerson = [this, place] { place->templates().board().setShowsPerson(m_viewingAs->showsPerson()); };
        connect(m_viewingAs, &ViewingAs::personShownChanged, place, showPerson);
        connect(&m_data, &DataSource::opened, place, showPerson);
        showPerson();
        connect(place, &ContentPlace::emailFileWanted, this, [this, place] {
            const QString path = m_windows.surroundings().prompts->fileToOpen(this, tr("Import an HTML email"),
                                                                              tr("Web pages (*.html *.htm)"));
            if (path.isEmpty())
                return;
            if (const auto said = place->importEmail(path))
                say(*said);
            else
                say(said.error());
        });
        connect(place, &ContentPlace::imageFileWanted, this, [this, place](const std::string &master, const std::string &slot) {
            const QString path = m_windows.surroundings().prompts->fileToOpen(this, tr("Choose an image"),
                                                                              tr("Images (*.png *.jpg *.jpeg *.gif *.svg)"));
            if (path.isEmpty())
                return;
            if (const auto taken = place->setImage(master, slot, path); !taken)
                say(taken.error());
        });
        connect(place, &ContentPlace::briefFileWanted, this, [this, place] {
            const QString path = m_windows.surroundings().prompts->fileToSave(this, tr("Brief of the journey"), tr("brief.pdf"),
                                                                              tr("PDF documents (*.pdf)"));
            if (path.isEmpty())
                return;
            if (const auto written = place->writeBrief(path))
                say(tr("The brief is in %1.").arg(path));
            else
                say(written.error());
        });
        connect(place, &ContentPlace::approvalWanted, this, [this, place] {
            if (const auto kept = place->approve())
                say(tr("Briefs now say what changes from here on."));
            else
                say(kept.error());
        });
        return place;
    });
    m_frame->addPlace(placeId(Place::Audience), QStringLiteral("audience"), [] { return tr("Audience"); },
                      [this] { return new AudiencePlace(m_context, m_data); });
    m_frame->addPlace(placeId(Place::Simulate), QStringLiteral("simulate"), [] { return tr("Simulate"); },
                      [this] { return makeSimulatePlace(); });
    m_frame->addPlace(placeId(Place::Experiment), QStringLiteral("split-experiment"), [] { return tr("Experiment"); },
                      [this] { return makeExperimentPlace(); });
    m_frame->addPlace(placeId(Place::Export), QStringLiteral("export"), [] { return tr("Export"); }, [this] {
        auto *place = new ExportPlace(m_context, m_data, m_jobs);
        connect(place, &ExportPlace::folderWanted, this, [this, place] {
            const QString folder = m_windows.surroundings().prompts->folder(this, tr("Export to"));
            if (!folder.isEmpty())
                place->setDestination(folder);
        });
        connect(place, &ExportPlace::zipWanted, this, [this, place] {
            QString file = m_windows.surroundings().prompts->fileToSave(this, tr("Export to"), QStringLiteral("export.zip"),
                                                                       tr("Zip files (*.zip)"));
            if (!file.isEmpty() && !file.endsWith(QLatin1String(".zip")))
                file += QStringLiteral(".zip");
            if (!file.isEmpty())
                place->setDestination(file);
        });
        return place;
    });
    m_frame->addPlace(placeId(Place::Settings), QStringLiteral("settings"), [] { return tr("Settings"); },
                      [this] {
                          auto *place = new SettingsPlace(m_context);
                          if (Look *look = m_windows.surroundings().look)
                              place->addSection(tr("Appearance"), QStringLiteral("sun"), tr("How the window looks on this machine."),
                                                [look, language = m_windows.surroundings().language] { return new AppearancePage(*look, language); });
                          place->showRemembered();
                          return place;
                      }, true);
    connect(m_frame->places(), &PlaceStack::shown, this, [this](const QString &id) {
        if (const auto place = placeOfId(id))
            m_session.setPlace(*place);
    });
    connect(&m_session, &Session::placeChanged, this, [this](Place place) { m_frame->showPlace(placeId(place)); });
    m_frame->showPlace(placeId(Place::Journey));
    m_frame->commandPalette()->addSource([this] { return m_journeys->commands(); });
}

QWidget *MainWindow::makeSimulatePlace()
{
    auto *place = new SimulatePlace(m_context, m_data, *m_simulation, *m_stories);
    connect(place, &SimulatePlace::databaseWanted, m_files, &FileCommands::openDatabase);
    connect(place, &SimulatePlace::sampleWanted, m_files, &FileCommands::makeSampleDatabase);
    connect(place, &SimulatePlace::renameWanted, m_files, &FileCommands::renameRun);
    connect(place, &SimulatePlace::reportFileWanted, m_files, &FileCommands::writeReport);
    connect(place, &SimulatePlace::canvasWanted, this, [this] {
        showPlace(Place::Journey);
        journeyPlace().player().play();
    });
    return place;
}

QWidget *MainWindow::makeExperimentPlace()
{
    auto *place = new ExperimentPlace(m_context, m_data, m_jobs);
    connect(place, &ExperimentPlace::simulateWanted, this, [this] { m_frame->topBar()->runButton()->click(); });
    connect(place, &ExperimentPlace::journeyWanted, this, [this] { showPlace(Place::Journey); });
    connect(place, &ExperimentPlace::resultsWanted, this, [this, place] {
        const QString path = m_windows.surroundings().prompts->fileToOpen(this, tr("Read results"),
                                                                          tr("Tables (*.csv *.csv.gz)"));
        if (!path.isEmpty())
            place->readResults(path);
    });
    connect(place, &ExperimentPlace::documentWanted, this, [this, place] {
        const QString path = m_windows.surroundings().prompts->fileToSave(this, tr("Write test plan"), tr("test-plan.pdf"),
                                                                          tr("Documents (*.pdf *.html)"));
        if (path.isEmpty())
            return;
        DiskFiles files;
        const std::string out = path.endsWith(QLatin1String(".html")) || path.endsWith(QLatin1String(".pdf"))
            ? path.toStdString()
            : path.toStdString() + ".pdf";
        if (const auto written = writeDrawn(files, place->document(), out); !written)
            say(written.error());
        else
            say(tr("The test plan is in %1.").arg(text(out)));
    });
    // Whoever comes from an experiment on the canvas wants that one.
    connect(&m_session, &Session::placeChanged, place, [this, place](Place shown) {
        if (shown == Place::Experiment)
            place->showTest(m_session.selection().single());
    });
    place->showTest(m_session.selection().single());
    return place;
}

JourneyPlace &MainWindow::journeyPlace()
{
    return static_cast<JourneyPlace &>(*m_frame->places()->place(placeId(Place::Journey)));
}

SimulatePlace &MainWindow::simulatePlace()
{
    showPlace(Place::Simulate);
    return static_cast<SimulatePlace &>(*m_frame->places()->place(placeId(Place::Simulate)));
}

void MainWindow::followDocument()
{
    connect(&m_document, &Document::unsavedChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::fileChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "name") || concerns(touched, "journeys"))
            showTitle();
        if (concerns(touched, "scenarios"))
            fillScenarios();
    });
    connect(&m_document, &Document::replaced, this, [this] {
        fillScenarios();
        m_data.openRemembered();
    });
    connect(&m_document, &Document::refused, this, qOverload<const Problem &>(&MainWindow::say));
    connect(&m_session, &Session::journeyChanged, this, &MainWindow::showTitle);
    connect(&m_session, &Session::revealed, this, &MainWindow::reveal);
    connect(&m_findings, &Findings::changed, this, &MainWindow::showProblems);
    connect(m_frame->topBar()->title(), &QAbstractButton::clicked, this, [this] {
        m_journeys->showMenu(*m_frame->topBar()->title());
    });
    connect(m_frame->topBar()->scenarios(), &QComboBox::activated, this, [this](int index) {
        m_session.setScenario(m_frame->topBar()->scenarios()->itemData(index).toString());
    });
    connect(&m_session, &Session::scenarioChanged, this, &MainWindow::fillScenarios);
    showTitle();
    fillScenarios();
    showProblems();
}

void MainWindow::followSimulation()
{
    RunButton *button = m_frame->topBar()->runButton();
    connect(button, &RunButton::runRequested, this, [this] {
        if (!m_simulation->canStart())
            m_frame->showPlace(placeId(Place::Simulate));
        else
            m_simulation->start();
    });
    connect(button, &RunButton::cancelRequested, m_simulation, &Simulation::cancel);
    connect(m_simulation, &Simulation::progressed, button, &RunButton::setRunning);
    connect(m_simulation, &Simulation::ended, button, &RunButton::setIdle);
    connect(m_simulation, &Simulation::failed, this, qOverload<const Problem &>(&MainWindow::say));
    connect(m_stories, &CustomerStories::failed, this, qOverload<const Problem &>(&MainWindow::say));
    connect(m_keptRuns, &KeptRuns::failed, this, qOverload<const Problem &>(&MainWindow::say));
    const auto showDatabase = [this] {
        m_frame->statusStrip()->setDatabase(m_data.name(), m_data.isMadeUp());
    };
    connect(&m_data, &DataSource::opened, this, showDatabase);
    connect(&m_data, &DataSource::closed, this, showDatabase);
    connect(&m_data, &DataSource::failed, this, qOverload<const Problem &>(&MainWindow::say));
    connect(&m_session, &Session::runsChanged, this, &MainWindow::showRunSummary);
    connect(&m_session, &Session::staleChanged, this, &MainWindow::showRunSummary);
    m_viewingAs = new ViewingAs(*m_frame->topBar()->customers(), m_session, m_data, m_jobs, this);
}

void MainWindow::showTitle()
{
    const Journey *journey = m_session.journey();
    const QString project = m_document.title();
    const QString name = journey && !journey->name.empty() ? text(journey->name) : project;
    m_frame->topBar()->title()->setTitle(m_document.isReadOnly() ? tr("%1 (read-only)").arg(name) : name);
    m_frame->topBar()->title()->setUnsaved(m_document.isUnsaved());
    setWindowTitle(tr("%1[*] – Throughline").arg(project));
    setWindowModified(m_document.isUnsaved());
    setWindowFilePath(m_document.path());
}

void MainWindow::fillScenarios()
{
    ChooserBox *box = m_frame->topBar()->scenarios();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("Base scenario"), QString());
    for (const Scenario &scenario : m_document.project().scenarios)
        box->addItem(scenario.name.empty() ? text(scenario.id) : text(scenario.name), text(scenario.id));
    box->setCurrentIndex(std::max(0, box->findData(m_session.scenario())));
}

void MainWindow::showProblems()
{
    m_frame->statusStrip()->problems()->setCounts(m_findings.count(Severity::Error),
                                                  m_findings.count(Severity::Warning));
}

void MainWindow::showRunSummary()
{
    const Run *run = m_session.shownRun();
    if (!run)
        return m_frame->statusStrip()->setRunSummary({});
    QStringList parts{tr("%1 at %2").arg(run->name, locale().toString(run->finishedAt.time(), QLocale::ShortFormat))};
    if (const auto customers = numberIn(run->report, "run/customers"))
        parts << tr("%1 customers").arg(countText(locale(), qint64(*customers)));
    if (const auto seconds = numberIn(run->report, "run/seconds"))
        parts << tr("%1 s").arg(realText(locale(), *seconds, 1));
    if (m_session.isShownRunStale())
        parts << tr("the project has changed since");
    m_frame->statusStrip()->setRunSummary(parts.join(QStringLiteral(" · ")));
}

bool MainWindow::isUntouched() const
{
    return m_document.path().isEmpty() && !m_document.isUnsaved();
}

void MainWindow::showPlace(Place place)
{
    m_frame->showPlace(placeId(place));
}

void MainWindow::say(const Problem &problem)
{
    if (problem.failure != Failure::Cancelled)
        m_frame->toast()->say(words(problem), {}, Tone::Error);
}

void MainWindow::say(const QString &sentence)
{
    m_frame->toast()->say(sentence);
}

void MainWindow::reveal(const Path &path)
{
    const std::string root = path.substr(0, path.find('/'));
    const Place place = root == "journeys"                                               ? Place::Journey
        : root == "templates" || root == "offers" || root == "blocks"                    ? Place::Content
        : root == "audiences"                                                            ? Place::Audience
        : root == "exports"                                                              ? Place::Export
        : root == "experiments"                                                          ? Place::Experiment
                                                                                         : Place::Settings;
    showPlace(place);
    QWidget *widget = m_frame->places()->place(placeId(place));
    if (auto *journey = qobject_cast<JourneyPlace *>(widget))
        journey->focusField(path);
    else if (auto *content = qobject_cast<ContentPlace *>(widget))
        content->focusField(path);
    else if (auto *audience = qobject_cast<AudiencePlace *>(widget))
        audience->focusField(path);
    else if (auto *settings = qobject_cast<SettingsPlace *>(widget))
        settings->focusField(path);
    else if (auto *experiment = qobject_cast<ExperimentPlace *>(widget))
        experiment->focusField(path);
    if (widget->isAncestorOf(QApplication::focusWidget()))
        return;
    for (QWidget *child : widget->findChildren<QWidget *>())
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

void MainWindow::changeEvent(QEvent *event)
{
    // Numbers and dates follow the language too.
    if (event->type() == QEvent::LanguageChange && m_frame) {
        setLocale(QLocale());
        showTitle();
        fillScenarios();
        showRunSummary();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_files->mayClose());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            m_files->take(url.toLocalFile());
}

} // namespace throughline::studio
