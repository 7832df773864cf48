// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/file_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace throughline::studio {

std::unique_ptr<FileLock> FileLock::take(const QString &path)
{
    std::unique_ptr<FileLock> lock(new FileLock(privateFolder(QStringLiteral("locks")) + QLatin1Char('/') + fileKey(path)));
    lock->m_lock.setStaleLockTime(0);
    if (!lock->m_lock.tryLock(0) && lock->m_lock.error() == QLockFile::LockFailedError)
        return nullptr;
    return lock;
}

QString fileKey(const QString &path)
{
    const QFileInfo file(path);
    QString name = file.canonicalFilePath();
    if (name.isEmpty())
        name = file.absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString privateFolder(const QString &name)
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QLatin1Char('/') + name;
    QDir().mkpath(folder);
    return folder;
}

} // namespace throughline::studio
