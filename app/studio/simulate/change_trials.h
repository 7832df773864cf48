// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"
#include "app/studio/session/session.h"
#include "simulator/scenario/one_change.h"

#include <QObject>

namespace throughline::studio {

/// What the project of the shown run would gain from single changes, worked out in the background
/// when asked for and kept as long as the run is.
class ChangeTrials : public QObject
{
    Q_OBJECT
public:
    ChangeTrials(Session &session, DataSource &data, Jobs &jobs, QObject *parent = nullptr);

    /// Of the shown run, the greatest gain in consistency first; null until they are worked out.
    const std::vector<ChangeEffect> *effects() const;
    bool isWorking() const;
    /// Why the shown run's changes cannot be told; empty where nothing stands in the way.
    const QString &problem() const { return m_problem; }

    /// Walks the run's customers once for each change.
    void workOut();
    void cancel();
    /// Adds a scenario of this change to the project, unless it is there, and chooses it. False where
    /// there is no such change or the project cannot be changed.
    bool adopt(const QString &changeId);

signals:
    /// Begun, finished, failed, cancelled, or another run is shown.
    void changed();
    /// 0 … 1
    void progressed(double share);

private:
    void forgetRemovedRuns();

    Session &m_session;
    DataSource &m_data;
    Jobs &m_jobs;
    std::map<int, std::vector<ChangeEffect>> m_effects; ///< by run
    QString m_problem;
};

/// "Refresh SMS hourly"
QString nameOf(const OneChange &change);

} // namespace throughline::studio
