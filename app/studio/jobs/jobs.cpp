// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/jobs.h"

namespace throughline::studio {

Jobs::Jobs(Mode mode, QObject *parent) : QObject(parent), m_mode(mode)
{
    m_poll.setInterval(80);
    connect(&m_poll, &QTimer::timeout, this, &Jobs::report);
}

Jobs::~Jobs()
{
    for (auto &[key, job] : m_running)
        job.progress->cancel();
    m_running.clear();
    m_threads.waitForDone();
}

void Jobs::run(const QString &key, Body body)
{
    cancel(key);
    const std::uint64_t id = ++m_lastId;
    const auto progress = std::make_shared<Progress>();
    m_running[key] = {id, progress};
    emit started(key);
    if (m_mode == Mode::Synchronous) {
        deliver(key, id, body(*progress));
        return;
    }
    m_poll.start();
    m_threads.start([this, key, id, progress, body = std::move(body)]() mutable {
        std::function<void()> done = body(*progress);
        // The destructor waits for this thread before the object goes, so `this` is alive here;
        // an event that is still queued then is dropped by Qt.
        QMetaObject::invokeMethod(
            this, [this, key, id, done = std::move(done)] { deliver(key, id, done); },
            Qt::QueuedConnection);
    });
}

void Jobs::deliver(const QString &key, std::uint64_t id, const std::function<void()> &done)
{
    const auto found = m_running.find(key);
    if (found == m_running.end() || found->second.id != id)
        return;
    m_running.erase(found);
    if (m_running.empty())
        m_poll.stop();
    done();
    emit finished(key);
}

void Jobs::cancel(const QString &key)
{
    const auto found = m_running.find(key);
    if (found == m_running.end())
        return;
    found->second.progress->cancel();
    m_running.erase(found);
    if (m_running.empty())
        m_poll.stop();
    emit cancelled(key);
}

void Jobs::report()
{
    for (const auto &[key, job] : std::map(m_running))
        emit progressed(key, job.progress->done(), job.progress->total());
}

} // namespace throughline::studio
