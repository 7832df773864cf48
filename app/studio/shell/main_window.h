// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/findings.h"
#include "app/studio/forms/form_context.h"
#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"
#include "app/studio/session/session.h"
#include "app/studio/shell/frame/action_registry.h"

#include <QMainWindow>

namespace throughline::studio {

class CustomerStories;
class ExperimentPlace;
class FileCommands;
class JourneyCommands;
class JourneyPlace;
class KeptRuns;
class ProblemList;
class SimulatePlace;
class Simulation;
class ViewingAs;
class WindowFrame;
class Windows;

/// One project in one window: puts the places into the frame and connects what they say. What a
/// command does stands in the command classes, what a place shows in the places.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Windows &windows);
    ~MainWindow() override;

    Document &document() { return m_document; }
    Session &session() { return m_session; }
    Findings &findings() { return m_findings; }
    DataSource &data() { return m_data; }
    Jobs &jobs() { return m_jobs; }
    Simulation &simulation() { return *m_simulation; }
    CustomerStories &stories() { return *m_stories; }
    ActionRegistry &actions() { return m_actions; }
    WindowFrame &frame() { return *m_frame; }
    FileCommands &files() { return *m_files; }
    /// The journey's place, made if need be.
    JourneyPlace &journeyPlace();
    /// Shows the place of the runs and returns it.
    SimulatePlace &simulatePlace();

    /// True while nothing was opened, drawn or saved here.
    bool isUntouched() const;
    void showPlace(Place place);
    void say(const Problem &problem);
    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPlaces();
    QWidget *makeSimulatePlace();
    QWidget *makeExperimentPlace();
    void followDocument();
    void followSimulation();
    void showTitle();
    void fillScenarios();
    void showProblems();
    void showRunSummary();
    void reveal(const Path &path);

    Windows &m_windows;
    Jobs m_jobs;
    Document m_document;
    Session m_session;
    Findings m_findings;
    FormContext m_context;
    DataSource m_data;
    ActionRegistry m_actions;
    Simulation *m_simulation;
    CustomerStories *m_stories;
    KeptRuns *m_keptRuns;
    FileCommands *m_files;
    JourneyCommands *m_journeys;
    WindowFrame *m_frame = nullptr;
    ProblemList *m_problems = nullptr;
    ViewingAs *m_viewingAs = nullptr;
};

/// The places' ids in the frame: "journey", "content", …
QString placeId(Place place);
std::optional<Place> placeOfId(const QString &id);

} // namespace throughline::studio
