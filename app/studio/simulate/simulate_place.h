// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/session/data_source.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class ChangeTrials;
class CustomerPanel;
class CustomerStories;
class Dashboard;
class EmptyState;
class InlineMessage;
class Label;
class PageHead;
class RunComparison;
class Simulation;

/// What the shown run found, or two runs side by side; at the right, when asked for, what a run starts
/// with or the customers behind a figure.
class SimulatePlace : public QWidget
{
    Q_OBJECT
public:
    SimulatePlace(const FormContext &context, DataSource &source, Simulation &simulation, CustomerStories &stories,
                  QWidget *parent = nullptr);

    /// Two runs side by side, the shown one and the one before it.
    void compareRuns();
    /// What single changes would bring to the shown run.
    void tryChanges();
    /// Everyone who entered, to choose one whose story is told.
    void showCustomers();

signals:
    void databaseWanted();
    void sampleWanted();
    /// A new name for the shown run is to be asked for.
    void renameWanted();
    void reportFileWanted();
    /// The story is to be played where the journey is drawn.
    void canvasWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Side { None, Settings, Customers };
    void makeHead();
    QWidget *makeSettings();
    void showSide(Side side);
    void laySide();
    void showMain(QWidget *page);
    void refresh();
    void showFigures(const Run &run);
    void showData();

    const FormContext &m_context;
    DataSource &m_data;
    Simulation &m_simulation;
    CustomerStories &m_stories;
    ChangeTrials *m_trials;
    PageHead *m_head;
    QComboBox *m_runs;
    InlineMessage *m_stale;
    InlineMessage *m_evidence;
    Dashboard *m_dashboard;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    RunComparison *m_comparison;
    QStackedWidget *m_main;              ///< dashboard, comparison or what to do first
    Label *m_database;
    QBoxLayout *m_layout;
    QStackedWidget *m_side;
    CustomerPanel *m_customers;
    QPushButton *m_settings;
    QList<QWidget *> m_runTools;         ///< shown while there is a run
};

} // namespace throughline::studio
