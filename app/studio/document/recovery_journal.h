// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QString>

#include <future>
#include <memory>

namespace throughline::studio {

/// Every committed change since the last save, on the disk before the next one is made.
///
/// A journal is a text file of JSON lines: first {"journal": 1, "path": …, "base": project text},
/// then one encoded change a line. A line that was cut off while being written is no change. The
/// writer holds "NAME.lock", so that others see whose work is still open.
class RecoveryJournal
{
public:
    explicit RecoveryJournal(const QString &folder) : m_folder(folder) {}
    ~RecoveryJournal();

    /// Forgets what was written and stands ready for changes to `base`; nothing is written before
    /// the first of them. The line of the base is made on another thread, so that the first change
    /// seldom waits for it; it is on the disk before that change all the same.
    void restart(const Project &base, const QString &path);
    void append(const Change &change);
    void discard();

    const QString &problem() const { return m_problem; }

private:
    bool begin();

    QString m_folder;
    QString m_problem;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
    std::future<QByteArray> m_head; ///< the first line, as long as it is not written
};

/// Work that a program left behind when it ended without closing its windows.
struct LeftWork
{
    QString journal;
    QString path; ///< of the project file; empty where it was never saved
    QDateTime at;
    Project project;
    int changes = 0;
};

/// Journals of the folder whose writer is gone, newest first; unreadable ones are left alone.
std::vector<LeftWork> leftWork(const QString &folder);
void forgetLeftWork(const LeftWork &work);

} // namespace throughline::studio
