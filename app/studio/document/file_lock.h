// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace throughline::studio {

/// Says that a window has a project file open for writing. The lock itself stands in the user's own
/// data folder, so that nothing appears beside the project; it falls with its process.
class FileLock
{
public:
    /// Null where another window or program holds the file.
    static std::unique_ptr<FileLock> take(const QString &path);

private:
    explicit FileLock(const QString &lockPath) : m_lock(lockPath) {}
    QLockFile m_lock;
};

/// Where the studio keeps what belongs to this user and machine: locks and recovery journals.
QString privateFolder(const QString &name);

/// What names a file there: the same for every way of writing its path.
QString fileKey(const QString &path);

} // namespace throughline::studio
