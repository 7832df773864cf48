// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/session.h"

#include <map>

namespace throughline::studio {

/// Keeps the runs of a saved project from one opening to the next: a file each, among the user's own
/// data, in a folder of the project file. They come back when the file is opened.
class KeptRuns : public QObject
{
    Q_OBJECT
public:
    /// Of more, the oldest are forgotten.
    static constexpr int most = 12;

    KeptRuns(Session &session, Jobs &jobs, QObject *parent = nullptr);

signals:
    void failed(const throughline::Problem &problem);

private:
    struct Kept
    {
        QString path;
        QString name; ///< as the file has it
    };
    void followFile();
    void load();
    void keep();
    void write(const Run &run);
    void forget(int id);

    Session &m_session;
    Jobs &m_jobs;
    QString m_project;           ///< the file whose runs are kept; empty: not saved yet
    bool m_isReplaced = false;   ///< by a project that is about to say where it stands
    std::map<int, Kept> m_kept;  ///< by the run's id
};

} // namespace throughline::studio
