// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"
#include "app/studio/session/session.h"
#include "simulator/planning/calendar.h"
#include "simulator/planning/mock_readout.h"

#include <QTimer>

#include <array>

namespace throughline::studio {

/// A test that a journey carries out.
struct PlannedTest
{
    std::string id;                      ///< of the plan; of the node where it has none
    std::string journey;
    std::string node;
    bool hasPlan = false;
    QString name;
    QString journeyName;
};

/// What the planner found about one test.
struct PlannerAnswer
{
    std::optional<planning::TestPlan> plan;
    std::optional<Problem> problem;      ///< why there is no plan
    planning::Calendar calendar;
    std::array<std::optional<planning::MockReadout>, 3> mocks; ///< by MockTruth
    bool hasRun = false;                 ///< a simulation's flow went in
};

/// Plans the chosen test in the background whenever the project, the shown run or the database
/// changes. Answers to questions that are no longer asked are dropped.
class Planner : public QObject
{
    Q_OBJECT
public:
    Planner(Session &session, DataSource &data, Jobs &jobs, QObject *parent = nullptr);

    std::vector<PlannedTest> tests() const;
    const std::string &test() const { return m_test; }
    void setTest(const std::string &id);
    /// Null before the first answer and for a project without tests.
    const PlannerAnswer *answer() const { return m_answer ? &*m_answer : nullptr; }
    /// An answer to the project as it is now is on its way.
    bool isWorking() const { return m_soon.isActive() || m_jobs.isRunning(jobKey()); }

signals:
    void testChanged();
    void answered();

private:
    static QString jobKey() { return QStringLiteral("plan"); }
    void follow();
    void ask();

    Session &m_session;
    DataSource &m_data;
    Jobs &m_jobs;
    QTimer m_soon;
    std::string m_test;
    std::optional<PlannerAnswer> m_answer;
};

} // namespace throughline::studio
