// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/kept_runs.h"

#include "app/studio/document/file_lock.h"
#include "app/studio/simulate/run_file.h"

#include <QDir>
#include <QUuid>

#include <algorithm>
#include <set>

namespace throughline::studio {

namespace {

const QString readKey = QStringLiteral("kept runs");
const QLatin1String suffix(".run");

QString folderOf(const QString &project)
{
    return privateFolder(QStringLiteral("runs/") + fileKey(project));
}

struct Found
{
    Run run;
    QString path;
};

/// What cannot be read, of another version say, is left alone.
std::vector<Found> readAll(const QString &folder)
{
    std::vector<Found> all;
    DiskFiles files;
    for (const QString &name : QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time)) {
        const QString path = folder + QLatin1Char('/') + name;
        const auto bytes = files.read(path.toStdString());
        if (!bytes)
            continue;
        if (auto run = parseRun(*bytes))
            all.push_back({std::move(*run), path});
    }
    std::ranges::sort(all, {}, [](const Found &found) { return found.run.finishedAt; });
    return all;
}

/// Two windows may have given the same id.
void giveOwnIds(std::vector<Found> &found, const Session &session)
{
    std::set<int> taken;
    for (const Run &run : session.runs())
        taken.insert(run.id);
    for (Found &each : found)
        if (!taken.insert(each.run.id).second)
            each.run.id = *taken.insert(*taken.rbegin() + 1).first;
}

} // namespace

KeptRuns::KeptRuns(Session &session, Jobs &jobs, QObject *parent) : QObject(parent), m_session(session), m_jobs(jobs)
{
    connect(&session.document(), &Document::replaced, this, [this] {
        // The runs of another project are gone from the session, not from the disk.
        m_jobs.cancel(readKey);
        m_kept.clear();
        m_isReplaced = true;
    });
    connect(&session.document(), &Document::fileChanged, this, &KeptRuns::followFile);
    connect(&session, &Session::runsChanged, this, &KeptRuns::keep);
    connect(&session, &Session::runRemoved, this, &KeptRuns::forget);
}

void KeptRuns::followFile()
{
    const QString path = m_session.document().path();
    const bool isElsewhere = std::exchange(m_project, path) != path;
    if (std::exchange(m_isReplaced, false)) {
        if (!path.isEmpty())
            load();
    } else if (isElsewhere) {
        // Saved for the first time, or under another name: what was kept of a file that stood there goes with it.
        m_kept.clear();
        QDir(folderOf(path)).removeRecursively();
        keep();
    }
}

void KeptRuns::load()
{
    m_jobs.start(
        readKey, [folder = folderOf(m_project)](Progress &) { return readAll(folder); },
        [this](std::vector<Found> found) {
            giveOwnIds(found, m_session);
            std::vector<Run> runs;
            for (Found &each : found) {
                // Known before the session tells of it: it need not be written again.
                m_kept[each.run.id] = {each.path, each.run.name};
                runs.push_back(std::move(each.run));
            }
            if (!runs.empty())
                m_session.addEarlierRuns(std::move(runs));
        });
}

void KeptRuns::keep()
{
    if (m_project.isEmpty())
        return;
    for (const Run &run : m_session.runs()) {
        const auto kept = m_kept.find(run.id);
        if (run.project && run.result && (kept == m_kept.end() || kept->second.name != run.name))
            write(run);
    }
    // Ids rise with time.
    while (int(m_kept.size()) > most) {
        QFile::remove(m_kept.begin()->second.path);
        m_kept.erase(m_kept.begin());
    }
}

void KeptRuns::write(const Run &run)
{
    Kept &kept = m_kept[run.id];
    if (kept.path.isEmpty())
        kept.path = folderOf(m_project) + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    kept.name = run.name;
    m_jobs.start(
        QStringLiteral("keep run %1").arg(run.id),
        [run, path = kept.path.toStdString()](Progress &) {
            DiskFiles files;
            return writeAtomically(files, path, writeRun(run));
        },
        [this](const Expected<void> &written) {
            if (!written)
                emit failed(written.error());
        });
}

void KeptRuns::forget(int id)
{
    const auto kept = m_kept.find(id);
    if (kept == m_kept.end())
        return;
    QFile::remove(kept->second.path);
    m_kept.erase(kept);
}

} // namespace throughline::studio
