// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"
#include "app/studio/session/session.h"

#include <QElapsedTimer>
#include <QObject>

namespace throughline::studio {

/// Runs the window's project on its database, in the background, and hands the report to the
/// session. What is edited meanwhile does not touch the run: it walks a copy.
class Simulation : public QObject
{
    Q_OBJECT
public:
    Simulation(Session &session, DataSource &data, Jobs &jobs, QObject *parent = nullptr);

    bool canStart() const { return m_data.isOpen(); }
    bool isRunning() const;
    int threads() const { return m_threads; }
    /// 0: as many as the machine has.
    void setThreads(int threads) { m_threads = threads; }

    /// Reads the database again first where the project's map of tables has changed.
    void start();
    void cancel();

signals:
    void started();
    /// `share` 0 … 1, and the time left in words.
    void progressed(double share, const QString &left);
    /// Finished, failed or cancelled.
    void ended();
    void failed(const throughline::Problem &problem);

private:
    void walk();
    QString timeLeft(double share) const;

    Session &m_session;
    DataSource &m_data;
    Jobs &m_jobs;
    int m_threads = 0;
    bool m_isWaitingForData = false;
    QElapsedTimer m_clock;
};

} // namespace throughline::studio
