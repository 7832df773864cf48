// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/recovery_journal.h"

#include "app/studio/document/words.h"
#include "model/format/project_file.h"

#include <QDir>
#include <QUuid>

namespace throughline::studio {

namespace {

const QLatin1String suffix(".journal");
const QLatin1String lockSuffix(".lock");

QByteArray lineOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QByteArray headOf(const Project &base, const std::string &path)
{
    return lineOf({{"journal", 1}, {"path", path}, {"base", writeProject(base)}});
}

std::optional<LeftWork> replay(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Json head = Json::parse(file.readLine().toStdString(), nullptr, false);
    if (!head.is_object() || !head.contains("base") || !head["base"].is_string())
        return std::nullopt;
    auto base = parseProject(head["base"].get<std::string>());
    if (!base)
        return std::nullopt;
    LeftWork work;
    work.journal = fileName;
    work.path = text(head.value("path", std::string()));
    work.at = QFileInfo(file).lastModified();
    work.project = std::move(base->project);
    while (!file.atEnd()) {
        const Json line = Json::parse(file.readLine().toStdString(), nullptr, false);
        if (line.is_discarded())
            break;
        const auto change = decodeChange(line);
        if (!change || !apply(work.project, *change))
            break;
        ++work.changes;
    }
    return work;
}

} // namespace

RecoveryJournal::~RecoveryJournal()
{
    discard();
}

void RecoveryJournal::restart(const Project &base, const QString &path)
{
    discard();
    m_head = std::async(std::launch::async, headOf, base, path.toStdString());
}

bool RecoveryJournal::begin()
{
    const QString name = m_folder + QLatin1Char('/')
        + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    m_lock = std::make_unique<QLockFile>(name + lockSuffix);
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    m_file.setFileName(name);
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_problem = m_file.errorString();
        m_lock.reset();
        return false;
    }
    m_file.write(m_head.valid() ? m_head.get() : headOf({}, {}));
    return true;
}

void RecoveryJournal::append(const Change &change)
{
    if (!m_file.isOpen() && !begin())
        return;
    m_file.write(lineOf(encodeChange(change)));
    if (!m_file.flush())
        m_problem = m_file.errorString();
}

void RecoveryJournal::discard()
{
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
    m_lock.reset();
}

std::vector<LeftWork> leftWork(const QString &folder)
{
    std::vector<LeftWork> all;
    const QFileInfoList files
        = QDir(folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        QLockFile lock(info.filePath() + lockSuffix);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
            continue;
        lock.unlock();
        auto work = replay(info.filePath());
        if (work && work->changes > 0)
            all.push_back(std::move(*work));
    }
    return all;
}

void forgetLeftWork(const LeftWork &work)
{
    QFile::remove(work.journal);
    QFile::remove(work.journal + lockSuffix);
}

} // namespace throughline::studio
